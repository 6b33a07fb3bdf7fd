//! What is typed into a number field of a panel, and what does it mean?

use std::ops::RangeInclusive;

use super::act::{Act, How};
use crate::draft::number_text::{group_digits, read_number, NumberText, Unit};
use crate::draft::{read_entry, Problem};

/// A number as it is being typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    text: String,
    /// Whether the field was left since its last key: before, unfinished text is no mistake.
    left: bool,
}

/// What a field asks for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// What the number counts.
    pub(crate) unit: Unit,
    /// What is accepted.
    pub(crate) range: RangeInclusive<u64>,
    /// Whether it may stay empty.
    pub(crate) optional: bool,
}

impl Entry {
    /// The text as it was typed.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Takes a key, or that the field was left: only then is the text written as it was read.
    pub(crate) fn act(&mut self, act: &Act<'_>, unit: Unit) {
        self.text = act.value.chars().take(TEXT_CHARS_MAX).collect();
        self.left = act.how == How::Left;
        if self.left {
            if let NumberText::Value(value) = read_number(&self.text, unit) {
                self.text = group_digits(value);
            }
        }
    }

    /// The number, nothing where the field may be empty and is, or what is wrong.
    pub(crate) fn read(&self, asked: &Asked) -> Result<Option<u64>, Problem> {
        read_entry(&self.text, asked.unit, &asked.range, asked.optional)
    }

    /// What is to be complained about now.
    pub(crate) fn complaint(&self, asked: &Asked) -> Option<Problem> {
        let problem = self.read(asked).err()?;
        (self.left || problem.is_definite()).then_some(problem)
    }
}

/// No number is longer.
const TEXT_CHARS_MAX: usize = 60;
