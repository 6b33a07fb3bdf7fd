//! What do the texts mean? A valid request, or a problem for each field that stands in its way.

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use enum_map::EnumMap;

use super::field::NumberField;
use super::number_text::{read_number, NumberProblem, NumberText, Unit};
use super::offer::offer_of;
use super::Draft;
use crate::domain::{Date, Months, Named, Request, Terminals};

/// Why a field holds no usable number. Facts; the sentences are the screen's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was entered where something must.
    Missing,
    /// What was entered may still become a number.
    Incomplete,
    /// What was entered is no number of this kind.
    Wrong(NumberProblem),
    /// Below the least.
    TooSmall {
        /// The least.
        min: u64,
    },
    /// Above the most.
    TooLarge {
        /// The most.
        max: u64,
    },
}

impl Problem {
    /// Whether further keys could not mend it, so that it is said at once.
    pub const fn is_definite(self) -> bool {
        matches!(self, Self::Wrong(_) | Self::TooLarge { .. })
    }
}

/// What a form means.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The request, where every field that is asked for can be read.
    pub request: Option<Request>,
    numbers: EnumMap<NumberField, Result<Option<u64>, Problem>>,
}

impl Reading {
    /// Reads a form; `as_of` is today in Japan.
    pub fn of(draft: &Draft, as_of: Option<Date>) -> Self {
        let numbers = EnumMap::from_fn(|field| read_field(draft, field));
        let mut reading = Self {
            request: None,
            numbers,
        };
        if reading.first_problem().is_none() {
            reading.request = reading.request_of(draft, as_of);
        }
        reading
    }

    /// The number in a field, where there is one.
    pub fn number(&self, field: NumberField) -> Option<u64> {
        self.numbers[field].ok()?
    }

    /// What is wrong with a field.
    pub fn problem(&self, field: NumberField) -> Option<Problem> {
        self.numbers[field].err()
    }

    /// The first open question, in the order of the page.
    pub fn first_problem(&self) -> Option<(NumberField, Problem)> {
        let problem = |field| self.problem(field).map(|problem| (field, problem));
        NumberField::ALL.iter().copied().find_map(problem)
    }

    fn request_of(&self, draft: &Draft, as_of: Option<Date>) -> Option<Request> {
        let count = |field| u32::try_from(self.number(field)?).ok();
        Some(Request {
            programme: draft.programme,
            applicant: draft.applicant,
            already_subsidised: draft.already_subsidised,
            as_of,
            terminals: Terminals::new(count(NumberField::Terminals)?)?,
            term_months: Months::new(count(NumberField::TermMonths)?)?,
            offer: offer_of(draft, |field| self.number(field))?,
        })
    }
}

/// A field that is not asked for has no number and no problem, whatever stands in it.
pub(super) fn read_field(draft: &Draft, field: NumberField) -> Result<Option<u64>, Problem> {
    if !draft.asks(field) {
        return Ok(None);
    }
    read_entry(
        draft.text(field),
        draft.unit(field),
        &field.range(),
        field.is_optional(),
    )
}

/// The number that a text says: nothing where it may be empty and is.
pub fn read_entry(
    text: &str,
    unit: Unit,
    range: &RangeInclusive<u64>,
    optional: bool,
) -> Result<Option<u64>, Problem> {
    match read_number(text, unit) {
        NumberText::Empty if optional => Ok(None),
        NumberText::Empty => Err(Problem::Missing),
        NumberText::Incomplete => Err(Problem::Incomplete),
        NumberText::Wrong(problem) => Err(Problem::Wrong(problem)),
        NumberText::Value(value) => {
            let (min, max) = (*range.start(), *range.end());
            if value < min {
                Err(Problem::TooSmall { min })
            } else if value > max {
                Err(Problem::TooLarge { max })
            } else {
                Ok(Some(value))
            }
        }
    }
}
