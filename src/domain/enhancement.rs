//! Is a claimed 拡充要件 true of an offer? As far as the offer's own figures tell.

use super::count::Terminals;
use super::request::{Enhancement, Offer};

/// What an offer's own figures say of a 拡充要件, were it claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnhancementFit {
    /// It is true of the offer, as far as its own figures tell.
    Holds,
    /// It is taken to hold: whether enough terminals can be watched is not known.
    Unproven,
    /// The offer does not watch what it would have to.
    OtherMonitoring,
    /// Both the provider's 1類 and this service watch fewer terminals than ア asks for.
    TooFewTerminals,
}

impl EnhancementFit {
    /// Of one 拡充要件; `terminals_min` is that of the standard.
    pub fn of(one: Enhancement, offer: &Offer, terminals_min: u32) -> Self {
        let network = offer.monitoring.network_fee().is_some();
        let both = network && offer.monitoring.endpoint_fee().is_some();
        let watched = match one {
            Enhancement::MoreTerminals => network,
            Enhancement::Combined => both,
            Enhancement::Cloud | Enhancement::AddedDetection | Enhancement::MonthlyService => {
                return Self::Holds
            }
        };
        match watched {
            false => Self::OtherMonitoring,
            true => growth(offer, terminals_min),
        }
    }

    /// Whether nothing known stands against it.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Holds | Self::Unproven)
    }
}

/// Whether any claimed 拡充要件 can be true of the offer.
pub(super) fn any_holds(offer: &Offer, terminals_min: u32) -> bool {
    Enhancement::ALL
        .into_iter()
        .filter(|one| offer.enhancements.contains(*one))
        .any(|one| EnhancementFit::of(one, offer, terminals_min).holds())
}

/// ア: where the provider's 1類 watches fewer than `terminals_min`, this service must reach it. One of
/// the two that reaches it is enough, and it fails only where both figures are known.
fn growth(offer: &Offer, terminals_min: u32) -> EnhancementFit {
    let reaches = |known: Option<Terminals>| known.map(|known| known.get() >= terminals_min);
    match [
        reaches(offer.class1_max_terminals),
        reaches(offer.max_terminals),
    ] {
        [Some(true), _] | [_, Some(true)] => EnhancementFit::Holds,
        [Some(false), Some(false)] => EnhancementFit::TooFewTerminals,
        [None, _] | [_, None] => EnhancementFit::Unproven,
    }
}
