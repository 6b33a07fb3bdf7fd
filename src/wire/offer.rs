//! How is the offer of a request read and written? Its fields, in the order of the contract's table.

use serde::Serialize;

use super::error::{ErrorCode, RequestError};
use super::fields::Fields;
use super::figure::Amount;
use super::tiers::read_tiers;
use crate::domain::{
    EndpointFee, Enhancement, Enhancements, MonitoringKind, Months, Named, Offer, OfferKind,
    Quoted, ServiceClass, TaxBasis, Terminals, Tier, Yen, YenPerMonth, OFFER_FIELDS,
};

/// Characters of a name; the calculation does not use names.
const LABEL_CHARS_MAX: usize = 200;

/// Reads an offer.
pub(super) fn read_offer(fields: &Fields<'_>) -> Result<Offer, RequestError> {
    let labels = OFFER_FIELDS.iter();
    for label in labels.filter(|field| field.kind == OfferKind::Label) {
        fields.label(label.name, LABEL_CHARS_MAX)?;
    }
    let mut errors = Vec::new();
    let offer = read_terms(fields, &mut errors);
    match errors.into_iter().next() {
        Some(first) => Err(first),
        None => fields.required("serviceClass", offer),
    }
}

/// Reads the prices and terms of an offer, which its names are not. Each field that is wrong adds
/// its error, in the order of the contract, and there is no offer then.
pub(crate) fn read_terms(fields: &Fields<'_>, errors: &mut Vec<RequestError>) -> Option<Offer> {
    let service_class = keep(errors, service_class(fields));
    let kind = keep(errors, monitoring_kind(fields));
    let tax_basis = keep(errors, fields.bool("taxIncluded"));
    let initial_fee = keep(errors, fields.fee("initialFee"));
    // Of an unknown kind nobody knows which fees it does not use.
    let used = kind.is_none_or(MonitoringKind::uses_network_fee);
    let network_fee = keep(errors, monthly_fee(fields, "networkMonthlyFee", used));
    let used = kind.is_none_or(MonitoringKind::uses_endpoint_fee);
    let flat = keep(errors, monthly_fee(fields, "endpointMonthlyFee", used));
    let tiers = keep(errors, read_tiers(fields, used));
    let min_terminals = keep(errors, terminals(fields, "minTerminals"));
    let min_term_months = keep(errors, fields.count("minTermMonths", Months::RANGE));
    let max_terminals = keep(errors, terminals(fields, "maxTerminals"));
    let class1_max_terminals = keep(errors, terminals(fields, "class1MaxTerminals"));
    let claimed: Option<Vec<Enhancement>> = keep(errors, fields.words("enhancements"));
    let flat = EndpointFee::Flat(flat?);
    let endpoint_fee = tiers?.map_or(flat, EndpointFee::Tiered);
    let min_term_months = min_term_months?.and_then(Months::new);
    let silent = Offer::of(service_class?, kind?.with_fees(network_fee?, endpoint_fee));
    Some(Offer {
        tax_basis: match tax_basis? {
            Some(true) => TaxBasis::Included,
            Some(false) => TaxBasis::Excluded,
            None => silent.tax_basis,
        },
        initial_fee: initial_fee?.unwrap_or(silent.initial_fee),
        min_terminals: min_terminals?.unwrap_or(silent.min_terminals),
        min_term_months: min_term_months.unwrap_or(silent.min_term_months),
        max_terminals: max_terminals?,
        class1_max_terminals: class1_max_terminals?,
        enhancements: claimed?
            .into_iter()
            .fold(silent.enhancements, Enhancements::with),
        ..silent
    })
}

/// The value, or its error among the others.
fn keep<T>(errors: &mut Vec<RequestError>, read: Result<T, RequestError>) -> Option<T> {
    read.map_err(|error| errors.push(error)).ok()
}

fn service_class(fields: &Fields<'_>) -> Result<ServiceClass, RequestError> {
    let number = fields.required("serviceClass", fields.integer("serviceClass")?)?;
    let mut classes = ServiceClass::ALL.iter().copied();
    let class = classes.find(|class| u64::from(class_number(*class)) == number);
    class.ok_or_else(|| fields.error("serviceClass", ErrorCode::UnknownValue))
}

fn monitoring_kind(fields: &Fields<'_>) -> Result<MonitoringKind, RequestError> {
    let kind = fields.word("monitoring", MonitoringKind::named)?;
    fields.required("monitoring", kind)
}

fn terminals(fields: &Fields<'_>, name: &str) -> Result<Option<Terminals>, RequestError> {
    let count = fields.count(name, Terminals::RANGE)?;
    Ok(count.and_then(Terminals::new))
}

/// A monthly fee; one that the monitoring does not use is absent or `"0"`.
fn monthly_fee(
    fields: &Fields<'_>,
    name: &str,
    used: bool,
) -> Result<YenPerMonth<Quoted>, RequestError> {
    let fee = fields.fee(name)?.unwrap_or(Yen::ZERO);
    if !used && fee != Yen::ZERO {
        return Err(fields.error(name, ErrorCode::FeeNotUsed));
    }
    Ok(YenPerMonth::new(fee))
}

/// An offer as it is written. Left out is what it does not know, a fee that the monitoring does not use,
/// and its names, which are no part of an [`Offer`].
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OfferJson {
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
