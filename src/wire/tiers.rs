//! What does a list of tiers say? Its entries, each with its place in the list.

use super::error::{ErrorCode, RequestError};
use super::fields::Fields;
use super::json::Json;
use crate::domain::{Quoted, Terminals, TierProblem, Tiers, Yen, YenPerMonth};

const LIST: &str = "endpointTiers";
const TIER_FIELDS: [&str; 2] = ["from", "fee"];

/// Refuses a field of an entry that the contract does not have.
pub(crate) fn only_known_in_tiers(offer: &Fields<'_>) -> Result<(), RequestError> {
    let Some(Json::List(items)) = offer.get(LIST) else {
        return Ok(());
    };
    for (index, item) in items.iter().enumerate() {
        if let Json::Object(entry) = item {
            Fields::of(entry, &offer.prefix_of(&place(index))).only(&TIER_FIELDS)?;
        }
    }
    Ok(())
}

/// The tiers, where they are given: the list as a whole, then its entries, then their order.
pub(super) fn read_tiers(offer: &Fields<'_>, used: bool) -> Result<Option<Tiers>, RequestError> {
    let items = match offer.get(LIST) {
        None => return Ok(None),
        Some(Json::List(items)) => items,
        Some(_) => return Err(offer.error(LIST, ErrorCode::WrongType)),
    };
    if items.is_empty() || items.len() > Tiers::COUNT_MAX {
        return Err(offer.error(LIST, ErrorCode::OutOfRange));
    }
    let mut list = Vec::new();
    for (index, item) in items.iter().enumerate() {
        list.push(read_tier(offer, index, item)?);
    }
    let tiers = Tiers::new(&list).map_err(|problem| refusal(offer, problem))?;
    if offer.get("endpointMonthlyFee").is_some() {
        return Err(offer.error(LIST, ErrorCode::FeeTwice));
    }
    let costs = |(_, fee): &(_, YenPerMonth<_>)| fee.each_month() != Yen::ZERO;
    match list.iter().position(costs) {
        Some(index) if !used => {
            Err(offer.error(&format!("{}.fee", place(index)), ErrorCode::FeeNotUsed))
        }
        _ => Ok(Some(tiers)),
    }
}

fn read_tier(
    offer: &Fields<'_>,
    index: usize,
    item: &Json<'_>,
) -> Result<(Terminals, YenPerMonth<Quoted>), RequestError> {
    let Json::Object(entry) = item else {
        return Err(offer.error(&place(index), ErrorCode::WrongType));
    };
    let prefix = offer.prefix_of(&place(index));
    let entry = Fields::of(entry, &prefix);
    let from = entry.count("from", Terminals::RANGE)?;
    let from = entry.required("from", from.and_then(Terminals::new))?;
    let fee = entry.required("fee", entry.fee("fee")?)?;
    Ok((from, YenPerMonth::new(fee)))
}

/// What the contract calls the problem, at its place.
fn refusal(offer: &Fields<'_>, problem: TierProblem) -> RequestError {
    let order = |index| offer.error(&format!("{}.from", place(index)), ErrorCode::TierOrder);
    match problem {
        TierProblem::Empty | TierProblem::TooMany => offer.error(LIST, ErrorCode::OutOfRange),
        TierProblem::FirstNotAtOne => order(0),
        TierProblem::NotAscending { index } => order(index),
        TierProblem::FeeTooLarge { index } => {
            offer.error(&format!("{}.fee", place(index)), ErrorCode::OutOfRange)
        }
    }
}

fn place(index: usize) -> String {
    format!("{LIST}[{index}]")
}
