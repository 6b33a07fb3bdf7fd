//! What does the page open with? An invented offer within the limits, already calculated.

use enum_map::EnumMap;

use super::field::NumberField;
use super::Draft;
use crate::domain::{Applicant, Enhancements, MonitoringKind, ServiceClass, TaxBasis};
use crate::rules::BOOK;

/// The terms that one click picks, in years.
pub const TERM_PICKS_YEARS: [u64; 3] = [1, 2, 3];

impl Draft {
    /// The example.
    pub fn example() -> Self {
        Self {
            programme: BOOK.default_programme,
            applicant: Applicant::Sme,
            already_subsidised: false,
            monitoring: MonitoringKind::Endpoint,
            service_class: ServiceClass::One,
            tax_basis: TaxBasis::Excluded,
            enhancements: Enhancements::default(),
            texts: EnumMap::from_fn(|field| example_text(field).to_owned()),
            own: EnumMap::default(),
        }
    }
}

/// Around the published price bands: a small office, two years.
const fn example_text(field: NumberField) -> &'static str {
    match field {
        NumberField::Terminals => "10",
        NumberField::TermMonths => "24",
        NumberField::InitialFee => "30,000",
        NumberField::NetworkMonthlyFee => "8,000",
        NumberField::EndpointMonthlyFee => "1,500",
        NumberField::MinTerminals => "1",
        NumberField::MinTermMonths => "12",
        _ => "",
    }
}
