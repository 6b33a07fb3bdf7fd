//! Is a claimed 拡充要件 true of an offer? As far as the offer's own figures tell.

use super::count::Terminals;
use super::request::{Enhancement, Offer};

/// Whether any claimed 拡充要件 can be true of the offer.
pub(super) fn any_holds(offer: &Offer, terminals_min: u32) -> bool {
    Enhancement::ALL
        .into_iter()
        .filter(|one| offer.enhancements.contains(*one))
        .any(|one| holds(one, offer, terminals_min))
}

/// Whether a claimed enhancement can be true of this offer.
fn holds(one: Enhancement, offer: &Offer, terminals_min: u32) -> bool {
    let watches_network = offer.monitoring.network_fee().is_some();
    let watches_both = watches_network && offer.monitoring.endpoint_fee().is_some();
    match one {
        Enhancement::MoreTerminals => watches_network && grows_enough(offer, terminals_min),
        Enhancement::Combined => watches_both && grows_enough(offer, terminals_min),
        Enhancement::Cloud | Enhancement::AddedDetection | Enhancement::MonthlyService => true,
    }
}

/// ア: where the provider's 1類 watches fewer than `terminals_min`, this service must reach it.
/// It fails only where both figures are known.
fn grows_enough(offer: &Offer, terminals_min: u32) -> bool {
    let small =
        |known: Option<Terminals>| known.is_some_and(|terminals| terminals.get() < terminals_min);
    !(small(offer.class1_max_terminals) && small(offer.max_terminals))
}
