//! Is a claimed 拡充要件 true of an offer? As far as the offer's own figures tell.

use super::request::{Enhancement, Offer};

/// What an offer's own figures say of a 拡充要件, were it claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnhancementFit {
    /// It is true of the offer, as far as its own figures tell.
    Holds,
    /// It is taken to hold: how many terminals can be watched is not known of both services.
    Unproven,
    /// The offer does not watch what it would have to.
    OtherMonitoring,
    /// This service watches fewer terminals than ア asks for.
    TooFewTerminals,
    /// This service watches no more terminals than the provider's 1類.
    NotMore,
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
    let mut claimed = offer.enhancements.claimed();
    claimed.any(|one| EnhancementFit::of(one, offer, terminals_min).holds())
}

/// ア (and イ, first half): this service watches more terminals than the provider's 1類, and at
/// least `terminals_min`. It fails only by figures that are known.
fn growth(offer: &Offer, terminals_min: u32) -> EnhancementFit {
    match (offer.class1_max_terminals, offer.max_terminals) {
        (_, Some(max)) if max.get() < terminals_min => EnhancementFit::TooFewTerminals,
        (Some(class1), Some(max)) if max.get() <= class1.get() => EnhancementFit::NotMore,
        (Some(_), Some(_)) => EnhancementFit::Holds,
        (None, _) | (_, None) => EnhancementFit::Unproven,
    }
}
