//! How is a request written? As the contract has it, so that reading it gives the same request.
//!
//! Every field that has a value is written, defaults too: what was asked stays readable for itself.
//! Left out is what a request does not know (`asOf`, `maxTerminals`, `class1MaxTerminals`), a fee
//! that the monitoring does not use, and the names of the offer, which are no part of a `Request`.

use serde::Serialize;

use super::figure::Amount;
use crate::domain::{EndpointFee, Named, Offer, Request, ServiceClass, TaxBasis, Terminals, Tier};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RequestJson {
    programme: &'static str,
    applicant: &'static str,
    already_subsidised: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    terminals: u32,
    term_months: u32,
    offer: OfferJson,
}

impl From<&Request> for RequestJson {
    fn from(request: &Request) -> Self {
        Self {
            programme: request.programme.id,
            applicant: request.applicant.name(),
            already_subsidised: request.already_subsidised,
            as_of: request.as_of.map(|day| day.to_string()),
            terminals: request.terminals.get(),
            term_months: request.term_months.get(),
            offer: OfferJson::from(&request.offer),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OfferJson {
    service_class: u32,
    monitoring: &'static str,
    tax_included: bool,
    initial_fee: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_monthly_fee: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    endpoint_monthly_fee: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    endpoint_tiers: Option<Vec<TierJson>>,
    min_terminals: u32,
    min_term_months: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_terminals: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    class1_max_terminals: Option<u32>,
    enhancements: Vec<&'static str>,
}

impl From<&Offer> for OfferJson {
    fn from(offer: &Offer) -> Self {
        let (flat, tiers) = match offer.monitoring.endpoint_fee() {
            None => (None, None),
            Some(EndpointFee::Flat(fee)) => (Some(Amount::from(*fee)), None),
            Some(fee) => (None, Some(fee.tiers().map(TierJson::from).collect())),
        };
        Self {
            service_class: class_number(offer.service_class),
            monitoring: offer.monitoring.kind().name(),
            tax_included: offer.tax_basis == TaxBasis::Included,
            initial_fee: offer.initial_fee.into(),
            network_monthly_fee: offer.monitoring.network_fee().map(Amount::from),
            endpoint_monthly_fee: flat,
            endpoint_tiers: tiers,
            min_terminals: offer.min_terminals.get(),
            min_term_months: offer.min_term_months.get(),
            max_terminals: offer.max_terminals.map(Terminals::get),
            class1_max_terminals: offer.class1_max_terminals.map(Terminals::get),
            enhancements: offer.enhancements.claimed().map(Named::name).collect(),
        }
    }
}

/// The contract calls the classes by their numbers.
const fn class_number(class: ServiceClass) -> u32 {
    match class {
        ServiceClass::One => 1,
        ServiceClass::Two => 2,
    }
}

#[derive(Serialize)]
struct TierJson {
    from: u32,
    fee: Amount,
}

impl From<Tier> for TierJson {
    fn from(tier: Tier) -> Self {
        Self {
            from: tier.from.get(),
            fee: tier.fee.into(),
        }
    }
}
