//! What is typed into a number field of a panel, what does it mean, and how does it look?

use std::ops::RangeInclusive;

use yew::prelude::*;

use crate::draft::number_text::{group_digits, read_number, NumberText, Unit};
use crate::draft::{read_entry, Problem};
use crate::screen::{problem_sentence, shown_number, unit_name, Words};
use crate::ui::components::{NumberField, Typed};

/// No number is longer.
const TEXT_CHARS_MAX: usize = 60;

/// A number as it is being typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    text: String,
    /// Whether the field was left since its last key: before, unfinished text is no mistake.
    left: bool,
}

/// What a field asks for.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// What the number counts.
    pub(super) unit: Unit,
    /// What is accepted.
    pub(super) range: RangeInclusive<u64>,
    /// Whether it may stay empty.
    pub(super) optional: bool,
}

/// What happens in a number field.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryMsg {
    /// Somebody types, and this is what stands there.
    Typed(String),
    /// The field has lost the focus.
    Left,
}

impl Entry {
    /// A field that holds this text.
    pub(super) fn holding(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            left: false,
        }
    }

    /// Takes a key, or that the field was left: only then is the text written as it was read.
    pub(super) fn update(&mut self, msg: EntryMsg, unit: Unit) {
        match msg {
            EntryMsg::Typed(text) => {
                self.text = text.chars().take(TEXT_CHARS_MAX).collect();
                self.left = false;
            }
            EntryMsg::Left => {
                self.left = true;
                if let NumberText::Value(value) = read_number(&self.text, unit) {
                    self.text = group_digits(value);
                }
            }
        }
    }

    /// The number, nothing where the field may be empty and is, or what is wrong.
    pub(super) fn read(&self, asked: &Asked) -> Result<Option<u64>, Problem> {
        read_entry(&self.text, asked.unit, &asked.range, asked.optional)
    }

    /// What is to be complained about now.
    fn complaint(&self, asked: &Asked) -> Option<Problem> {
        let problem = self.read(asked).err()?;
        (self.left || problem.is_definite()).then_some(problem)
    }

    /// How the text was read, where it does not say so itself.
    fn echo(&self, asked: &Asked, words: Words) -> Option<String> {
        let value = self.read(asked).ok().flatten()?;
        (self.text != group_digits(value)).then(|| shown_number(words, asked.unit, value))
    }
}

/// The field of an entry; its id is `oc-` and `id`.
pub(super) fn entry_field(
    words: Words,
    id: &str,
    (label, support): (&'static str, &'static str),
    entry: &Entry,
    asked: &Asked,
    on: &Callback<EntryMsg>,
) -> Html {
    let error = entry.complaint(asked);
    let error = error.map(|problem| problem_sentence(words, asked.unit, problem));
    html! {
        <NumberField
            id={format!("oc-{id}")}
            {label}
            {support}
            unit={unit_name(words, asked.unit)}
            text={entry.text.clone()}
            echo={entry.echo(asked, words).unwrap_or_default()}
            error={error.unwrap_or_default()}
            ontype={on.reform(|typed: Typed| EntryMsg::Typed(typed.text))}
            onleave={on.reform(|()| EntryMsg::Left)}
        />
    }
}
