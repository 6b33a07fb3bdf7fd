//! What has been typed? The form exactly as the visitor sees it, and what it means.
//!
//! A [`Draft`] is text and choices. [`Reading::of`] turns it into a valid request, or says for
//! each field why it cannot. A [`Form`] is a draft with its past, and changes by [`Action`]s.
//! Nothing here rewrites a field that somebody is typing in.

mod example;
mod field;
mod fold;
mod form;
pub(crate) mod formula;
pub mod number_text;
mod offer;
mod reading;
mod saved;

pub use example::TERM_PICKS_YEARS;
pub use field::NumberField;
pub use fold::{fold, narrow};
pub use form::{Action, Choice, Form};
pub use reading::{read_entry, Problem, Reading};

use enum_map::EnumMap;
use number_text::group_digits;

use crate::domain::{
    Applicant, Enhancements, MonitoringKind, Named, Programme, ServiceClass, TaxBasis,
};

/// The form as it stands on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Whose subsidy is asked for.
    pub programme: &'static Programme,
    /// Who applies.
    pub applicant: Applicant,
    /// Whether お助け隊 was subsidised before.
    pub already_subsidised: bool,
    /// How the service watches.
    pub monitoring: MonitoringKind,
    /// 類型.
    pub service_class: ServiceClass,
    /// Whether the prices contain tax.
    pub tax_basis: TaxBasis,
    /// 拡充要件 that are claimed.
    pub enhancements: Enhancements,
    /// What stands in the number fields.
    texts: EnumMap<NumberField, String>,
    /// The number fields that hold what the visitor entered, and no longer the example.
    own: EnumMap<NumberField, bool>,
}

impl Draft {
    /// What stands in a number field.
    pub fn text(&self, field: NumberField) -> &str {
        &self.texts[field]
    }

    /// Whether a number field still holds the example.
    pub fn is_example(&self, field: NumberField) -> bool {
        !self.own[field]
    }

    /// Whether a number that must be entered is still that of the example.
    pub fn has_example(&self) -> bool {
        let wanted = |field: NumberField| self.asks(field) && !field.is_optional();
        let mut fields = NumberField::ALL.iter();
        fields.any(|field| wanted(*field) && self.is_example(*field))
    }

    /// The form with that number in a field, or with none, as somebody enters it.
    #[must_use]
    pub fn with_number(mut self, field: NumberField, number: Option<u64>) -> Self {
        self.set_text(field, number.map_or_else(String::new, group_digits));
        self
    }

    /// What the number in a field counts.
    pub const fn unit(&self, field: NumberField) -> number_text::Unit {
        field.unit(self.tax_basis)
    }

    /// Whether the form asks for this number at all: a fee that the monitoring does not use is
    /// not asked for.
    pub fn asks(&self, field: NumberField) -> bool {
        match field {
            NumberField::NetworkMonthlyFee => self.monitoring.uses_network_fee(),
            NumberField::EndpointMonthlyFee => self.monitoring.uses_endpoint_fee(),
            NumberField::Class1MaxTerminals => self.service_class == ServiceClass::Two,
            _ => true,
        }
    }

    fn set_text(&mut self, field: NumberField, text: String) {
        self.texts[field] = text;
        self.own[field] = true;
    }

    /// No choice changed, every field empty.
    fn emptied(&self) -> Self {
        let mut emptied = self.clone();
        for &field in NumberField::ALL {
            emptied.set_text(field, String::new());
        }
        emptied
    }
}
