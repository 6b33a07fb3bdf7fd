//! What can be opened beside the calculation? The topics, each a panel that loads by a click.

use strum::{IntoStaticStr, VariantArray};

use super::words::{say, Words};

/// A panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    /// The offers of a price list, side by side.
    Compare,
    /// Cost and subsidy against terminals and months.
    Charts,
    /// The same offer under the rules of each year.
    Years,
    /// 中小企業, 小規模事業者 or neither.
    Guide,
    /// The other 枠 of the programme.
    Frames,
    /// 表1 as a checklist.
    Checklist,
    /// The steps before applying.
    Apply,
    /// A list of partners, each computed.
    Partners,
    /// What is sent to others, and opened.
    Share,
    /// What is read out to a customer, and its copies.
    Say,
}

impl Topic {
    /// What its button says.
    pub fn label(self, words: Words) -> &'static str {
        let label = match self {
            Self::Compare => say::topics::compare,
            Self::Charts => say::topics::charts,
            Self::Years => say::topics::years,
            Self::Guide => say::topics::guide,
            Self::Frames => say::topics::frames,
            Self::Checklist => say::topics::checklist,
            Self::Apply => say::topics::apply,
            Self::Partners => say::topics::partners,
            Self::Share => say::topics::share,
            Self::Say => say::topics::say,
        };
        label(words)
    }
}
