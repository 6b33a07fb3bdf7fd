//! How is a form kept for a reload? As lines of text, and read back without trust.

#[cfg(test)]
mod tests;

use super::field::NumberField;
use super::Draft;
use crate::domain::{
    Applicant, Enhancement, Enhancements, MonitoringKind, Named, ServiceClass, TaxBasis,
};
use crate::rules::BOOK;

/// The first line. A change of the form below is a new number: an older text is forgotten.
const VERSION: &str = "otasuke-draft-1";
/// Longer texts are not what somebody typed.
const TEXT_CHARS_MAX: usize = 100;

impl Draft {
    /// The form as text.
    pub fn to_saved(&self) -> String {
        let included = self.tax_basis == TaxBasis::Included;
        let claimed = Enhancement::ALL
            .into_iter()
            .filter(|one| self.enhancements.contains(*one));
        let mut lines = VERSION.to_owned();
        let mut line = |name: &str, value: &str| {
            for part in ["\n", name, "=", value] {
                lines.push_str(part);
            }
        };
        line("programme", self.programme.id);
        line("applicant", self.applicant.name());
        line("already-subsidised", truth(self.already_subsidised));
        line("monitoring", self.monitoring.name());
        line("service-class", self.service_class.name());
        line("tax-included", truth(included));
        for one in claimed {
            line("enhancement", one.name());
        }
        for field in NumberField::ALL
            .into_iter()
            .filter(|field| !self.is_example(*field))
        {
            line(field.name(), self.text(field));
        }
        lines
    }

    /// The form that a text holds. Whatever cannot be read stays as in the example; `None` where
    /// the text is no saved form at all.
    pub fn from_saved(saved: &str) -> Option<Self> {
        let mut lines = saved.lines();
        if lines.next() != Some(VERSION) {
            return None;
        }
        let mut draft = Self {
            enhancements: Enhancements::default(),
            ..Self::example()
        };
        for (key, value) in lines.filter_map(|line| line.split_once('=')) {
            draft.restore(key, value);
        }
        Some(draft)
    }

    fn restore(&mut self, key: &str, value: &str) {
        match key {
            "programme" => set(&mut self.programme, BOOK.programme(value)),
            "applicant" => set(&mut self.applicant, Applicant::named(value)),
            "already-subsidised" => set(&mut self.already_subsidised, value.parse().ok()),
            "monitoring" => set(&mut self.monitoring, MonitoringKind::named(value)),
            "service-class" => set(&mut self.service_class, ServiceClass::named(value)),
            "tax-included" => set(&mut self.tax_basis, value.parse().ok().map(tax_basis)),
            "enhancement" => {
                let claimed = Enhancement::named(value).map(|one| self.enhancements.with(one));
                set(&mut self.enhancements, claimed);
            }
            _ => {
                if let Some(field) = NumberField::named(key) {
                    self.set_text(field, value.chars().take(TEXT_CHARS_MAX).collect());
                }
            }
        }
    }
}

const fn truth(value: bool) -> &'static str {
    if value {
        "true"
    } else {
        "false"
    }
}

fn set<T>(slot: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *slot = value;
    }
}

const fn tax_basis(included: bool) -> TaxBasis {
    if included {
        TaxBasis::Included
    } else {
        TaxBasis::Excluded
    }
}
