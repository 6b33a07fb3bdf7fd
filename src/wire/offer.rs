//! What does the offer of a request say? Its fields, in the order of the contract's table.

use super::error::{ErrorCode, RequestError};
use super::fields::Fields;
use super::tiers::read_tiers;
use crate::domain::{
    EndpointFee, Enhancement, Enhancements, MonitoringKind, Months, Named, Offer, Quoted,
    ServiceClass, TaxBasis, Terminals, Yen, YenPerMonth,
};

/// Every field of an offer.
pub(crate) const OFFER_FIELDS: [&str; 15] = [
    "id",
    "name",
    "provider",
    "serviceClass",
    "monitoring",
    "taxIncluded",
    "initialFee",
    "networkMonthlyFee",
    "endpointMonthlyFee",
    "endpointTiers",
    "minTerminals",
    "minTermMonths",
    "maxTerminals",
    "class1MaxTerminals",
    "enhancements",
];

/// Characters of a name; the calculation does not use names.
const LABEL_CHARS_MAX: usize = 200;

/// Reads an offer.
pub(super) fn read_offer(fields: &Fields<'_>) -> Result<Offer, RequestError> {
    for label in ["id", "name", "provider"] {
        fields.label(label, LABEL_CHARS_MAX)?;
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
    Some(Offer {
        service_class: service_class?,
        monitoring: kind?.with_fees(network_fee?, endpoint_fee),
        tax_basis: match tax_basis? {
            Some(true) => TaxBasis::Included,
            Some(false) | None => TaxBasis::Excluded,
        },
        initial_fee: initial_fee?.unwrap_or(Yen::ZERO),
        min_terminals: min_terminals?.unwrap_or(Terminals::ONE),
        min_term_months: min_term_months.unwrap_or(Months::ONE),
        max_terminals: max_terminals?,
        class1_max_terminals: class1_max_terminals?,
        enhancements: claimed?
            .into_iter()
            .fold(Enhancements::default(), Enhancements::with),
    })
}

/// The value, or its error among the others.
fn keep<T>(errors: &mut Vec<RequestError>, read: Result<T, RequestError>) -> Option<T> {
    read.map_err(|error| errors.push(error)).ok()
}

fn service_class(fields: &Fields<'_>) -> Result<ServiceClass, RequestError> {
    let class = fields.integer("serviceClass")?;
    let class = class.map(|class| ServiceClass::named(&class.to_string()));
    let class = fields.required("serviceClass", class)?;
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
