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
    read_terms(fields)
}

/// Reads the prices and terms of an offer, which its names are not.
pub(crate) fn read_terms(fields: &Fields<'_>) -> Result<Offer, RequestError> {
    let class = fields.integer("serviceClass")?.map(ServiceClass::named);
    let class = fields.required("serviceClass", class)?;
    let service_class =
        class.ok_or_else(|| fields.error("serviceClass", ErrorCode::UnknownValue))?;
    let kind = fields.required(
        "monitoring",
        fields.word("monitoring", MonitoringKind::named)?,
    )?;
    let tax_basis = match fields.bool("taxIncluded")? {
        Some(true) => TaxBasis::Included,
        Some(false) | None => TaxBasis::Excluded,
    };
    let initial_fee = fields.fee("initialFee")?.unwrap_or(Yen::ZERO);
    let network_fee = monthly_fee(fields, "networkMonthlyFee", kind.uses_network_fee())?;
    let endpoint_fee = endpoint_fee(fields, kind.uses_endpoint_fee())?;
    let terminals = |name| {
        fields
            .count(name, Terminals::RANGE)
            .map(|n| n.and_then(Terminals::new))
    };
    let min_terminals = terminals("minTerminals")?.unwrap_or(Terminals::ONE);
    let min_term_months = fields
        .count("minTermMonths", Months::RANGE)?
        .and_then(Months::new);
    let max_terminals = terminals("maxTerminals")?;
    let class1_max_terminals = terminals("class1MaxTerminals")?;
    let claimed: Vec<Enhancement> = fields.words("enhancements")?;
    Ok(Offer {
        service_class,
        monitoring: kind.with_fees(network_fee, endpoint_fee),
        tax_basis,
        initial_fee,
        min_terminals,
        min_term_months: min_term_months.unwrap_or(Months::ONE),
        max_terminals,
        class1_max_terminals,
        enhancements: claimed
            .into_iter()
            .fold(Enhancements::default(), Enhancements::with),
    })
}

/// The fee for one terminal: one for any number of them, or tiers instead.
fn endpoint_fee(fields: &Fields<'_>, used: bool) -> Result<EndpointFee, RequestError> {
    let flat = monthly_fee(fields, "endpointMonthlyFee", used)?;
    let tiers = read_tiers(fields, used)?;
    Ok(tiers.map_or(EndpointFee::Flat(flat), EndpointFee::Tiered))
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
