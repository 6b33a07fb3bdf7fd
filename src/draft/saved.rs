//! How is a form kept for a reload, or set from outside? As lines of text, and read without trust.

#[cfg(test)]
mod tests;

use super::field::NumberField;
use super::number_text::group_digits;
use super::reading::read_entry;
use super::Draft;
use crate::domain::{
    Applicant, Date, Enhancement, Enhancements, MonitoringKind, Named, ServiceClass, TaxBasis,
};
use crate::rules::BOOK;

/// The first line. A change of the form below is a new number: an older text is forgotten.
const VERSION: &str = "otasuke-draft-1";
/// What a page writes instead of a year: the newest programme that is not over.
const LATEST: &str = "latest";
/// Longer texts are not what somebody typed.
const TEXT_CHARS_MAX: usize = 100;

impl Draft {
    /// The form as text.
    pub fn to_saved(&self) -> String {
        let included = self.tax_basis == TaxBasis::Included;
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
        for one in self.enhancements.claimed() {
            line("enhancement", one.name());
        }
        let own = NumberField::ALL
            .iter()
            .filter(|field| !self.is_example(**field));
        for field in own {
            line(field.name(), self.text(*field));
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

    /// The form with one thing set by whoever put the calculator on a page, under its name in a
    /// saved form; `None` where that is no such thing, or no value of it. A number must be within
    /// its range, and is written as it is read. The programme `latest` is the newest one that is not
    /// over `today`, and is kept as that year: a form names the rules by which it is calculated.
    #[must_use]
    pub fn preset(&self, key: &str, value: &str, today: Option<Date>) -> Option<Self> {
        let mut draft = self.clone();
        if let Some(field) = NumberField::named(key) {
            let unit = self.unit(field);
            let number = read_entry(value, unit, &field.range(), field.is_optional());
            let text = number.ok()?.map_or_else(String::new, group_digits);
            draft.set_text(field, text);
            return Some(draft);
        }
        if (key, value) == ("programme", LATEST) {
            draft.programme = BOOK.latest_on(today);
            return Some(draft);
        }
        draft.restore(key, value).then_some(draft)
    }

    /// Takes a value over; whether it is one.
    fn restore(&mut self, key: &str, value: &str) -> bool {
        match key {
            "programme" => set(&mut self.programme, BOOK.programme(value)),
            "applicant" => set(&mut self.applicant, Applicant::named(value)),
            "already-subsidised" => set(&mut self.already_subsidised, value.parse().ok()),
            "monitoring" => set(&mut self.monitoring, MonitoringKind::named(value)),
            "service-class" => set(&mut self.service_class, ServiceClass::named(value)),
            "tax-included" => set(&mut self.tax_basis, value.parse().ok().map(tax_basis)),
            "enhancement" => {
                let claimed = Enhancement::named(value).map(|one| self.enhancements.with(one));
                set(&mut self.enhancements, claimed)
            }
            _ => NumberField::named(key).is_some_and(|field| {
                self.set_text(field, value.chars().take(TEXT_CHARS_MAX).collect());
                true
            }),
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

fn set<T>(slot: &mut T, value: Option<T>) -> bool {
    value.is_some_and(|value| {
        *slot = value;
        true
    })
}

const fn tax_basis(included: bool) -> TaxBasis {
    if included {
        TaxBasis::Included
    } else {
        TaxBasis::Excluded
    }
}
