//! Which number field is which part of an offer? In both directions.

use super::field::NumberField;
use super::number_text::group_digits;
use super::Draft;
use crate::domain::{EndpointFee, Months, Offer, Quoted, Terminals, Yen, YenPerMonth};

/// The offer that the numbers of a form and its choices make.
pub(super) fn offer_of(
    draft: &Draft,
    number: impl Fn(NumberField) -> Option<u64>,
) -> Option<Offer> {
    let count = |field| u32::try_from(number(field)?).ok();
    let terminals = |field| count(field).and_then(Terminals::new);
    let months = |field| count(field).and_then(Months::new);
    let fee = |field| Yen::fee(number(field).unwrap_or(0));
    let monthly = |field| fee(field).map(YenPerMonth::new);
    let monitoring = draft.monitoring.with_fees(
        monthly(NumberField::NetworkMonthlyFee)?,
        EndpointFee::Flat(monthly(NumberField::EndpointMonthlyFee)?),
    );
    let silent = Offer::of(draft.service_class, monitoring);
    Some(Offer {
        tax_basis: draft.tax_basis,
        initial_fee: fee(NumberField::InitialFee)?,
        min_terminals: terminals(NumberField::MinTerminals).unwrap_or(silent.min_terminals),
        min_term_months: months(NumberField::MinTermMonths).unwrap_or(silent.min_term_months),
        max_terminals: terminals(NumberField::MaxTerminals),
        class1_max_terminals: terminals(NumberField::Class1MaxTerminals),
        enhancements: draft.enhancements,
        ..silent
    })
}

impl Draft {
    /// The form with another offer, about the same company. A fee by tiers has no place in it: the
    /// fee of one terminal is taken.
    #[must_use]
    pub fn with_offer(&self, offer: &Offer) -> Self {
        let mut draft = self.clone();
        draft.monitoring = offer.monitoring.kind();
        draft.service_class = offer.service_class;
        draft.tax_basis = offer.tax_basis;
        draft.enhancements = offer.enhancements;
        let network = offer.monitoring.network_fee();
        let endpoint = offer.monitoring.endpoint_fee();
        let fee = |fee: Option<YenPerMonth<Quoted>>| fee.map_or(0, |fee| fee.each_month().to_u64());
        let count = |count: Option<Terminals>| count.map(|count| u64::from(count.get()));
        let numbers = [
            (NumberField::NetworkMonthlyFee, Some(fee(network))),
            (
                NumberField::EndpointMonthlyFee,
                Some(fee(endpoint.map(|fee| fee.at(Terminals::ONE)))),
            ),
            (NumberField::InitialFee, Some(offer.initial_fee.to_u64())),
            (NumberField::MinTerminals, count(Some(offer.min_terminals))),
            (
                NumberField::MinTermMonths,
                Some(offer.min_term_months.get().into()),
            ),
            (NumberField::MaxTerminals, count(offer.max_terminals)),
            (
                NumberField::Class1MaxTerminals,
                count(offer.class1_max_terminals),
            ),
        ];
        for (field, number) in numbers {
            draft.set_text(field, number.map_or_else(String::new, group_digits));
        }
        draft
    }
}
