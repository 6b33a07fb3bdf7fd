//! What does a customer ask about, without the offer? The part of a form that is theirs.

use crate::domain::{Applicant, Months, Programme, Terminals};
use crate::draft::{Draft, NumberField, Reading};

/// The question of a customer, as far as it is answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// Whose subsidy is asked for.
    pub programme: &'static Programme,
    /// Who applies.
    pub applicant: Applicant,
    /// Whether お助け隊 was subsidised before.
    pub already_subsidised: bool,
    /// 端末数, where it was entered.
    pub terminals: Option<Terminals>,
    /// 契約期間, where it was entered.
    pub term_months: Option<Months>,
}

/// Years of the programme are counted from this one.
pub(super) const FIRST_YEAR: u32 = 2024;

impl Question {
    /// The question of a form, where its numbers can be read.
    ///
    /// # Errors
    /// Which number cannot be.
    pub fn of(draft: &Draft, reading: &Reading) -> Result<Self, NumberField> {
        let count = |field| {
            let number = entered(reading, field)?;
            Ok(number.and_then(|number| u32::try_from(number).ok()))
        };
        Ok(Self {
            programme: draft.programme,
            applicant: draft.applicant,
            already_subsidised: draft.already_subsidised,
            terminals: count(NumberField::Terminals)?.and_then(Terminals::new),
            term_months: count(NumberField::TermMonths)?.and_then(Months::new),
        })
    }

    /// The form with this question, about the same offer.
    #[must_use]
    pub fn asked_in(&self, mut draft: Draft) -> Draft {
        draft.programme = self.programme;
        draft.applicant = self.applicant;
        draft.already_subsidised = self.already_subsidised;
        let terminals = self.terminals.map(|count| count.get().into());
        let months = self.term_months.map(|count| count.get().into());
        draft
            .with_number(NumberField::Terminals, terminals)
            .with_number(NumberField::TermMonths, months)
    }
}

/// The number of a field, or none where nothing was entered.
///
/// # Errors
/// The field, where something stands in it that is no number.
pub(super) fn entered(reading: &Reading, field: NumberField) -> Result<Option<u64>, NumberField> {
    use crate::draft::Problem;
    match reading.problem(field) {
        None | Some(Problem::Missing) => Ok(reading.number(field)),
        Some(_) => Err(field),
    }
}
