//! In which language does the screen speak? In that of its words.
//!
//! `words/*/*.toml` hold every sentence in every language. `cargo xtask codegen` makes a function of
//! each, in [`say`]; a sentence that lacks a language or a figure is refused there.

#[rustfmt::skip]
// A sentence may be its figure alone.
#[allow(clippy::useless_format)]
#[path = "words/generated/say.rs"]
pub mod say;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::RuleText;

/// The words of one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Words {
    /// 日本語.
    #[default]
    Ja,
    /// English.
    En,
}

impl Words {
    /// A rule's own words.
    pub const fn rule(self, text: RuleText) -> &'static str {
        match self {
            Self::Ja => text.ja,
            Self::En => text.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{say, Words};

    #[test]
    fn a_sentence_is_said_in_each_language_with_its_figures() {
        assert_eq!(
            say::units::date(Words::Ja, "2026", "11", "22"),
            "2026年11月22日"
        );
        assert_eq!(
            say::units::date(Words::En, "2026", "11", "22"),
            "2026-11-22"
        );
        assert_eq!(say::units::yen(Words::Ja, "{amount}{}"), "{amount}{}円");
    }
}
