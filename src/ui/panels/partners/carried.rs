//! Which share of what is left does the ordering company carry? A whole number of percent.

use yew::prelude::*;

use crate::draft::number_text::{read_number, NumberText, Unit};
use crate::screen::{say, Words};
use crate::ui::components::{NumberField, Typed};
use crate::ui::panels::entry::EntryMsg;

const PERCENT_MAX: u8 = 100;
/// Behind the number, as a keyboard of either width has it.
const SIGNS: [char; 2] = ['%', '\u{FF05}'];
/// No such number is longer.
const TEXT_CHARS_MAX: usize = 20;

/// What was typed.
#[derive(Clone, Debug)]
pub(super) struct Carried {
    text: String,
    /// Whether the field was left since its last key: before, an empty field is no mistake.
    left: bool,
}

impl Default for Carried {
    /// All of it: what protecting everybody could cost at most.
    fn default() -> Self {
        Self {
            text: PERCENT_MAX.to_string(),
            left: false,
        }
    }
}

impl Carried {
    pub(super) fn update(&mut self, msg: EntryMsg) {
        match msg {
            EntryMsg::Typed(text) => {
                self.text = text.chars().take(TEXT_CHARS_MAX).collect();
                self.left = false;
            }
            EntryMsg::Left => {
                self.left = true;
                if let Some(percent) = self.percent() {
                    self.text = percent.to_string();
                }
            }
        }
    }

    /// The share, where the text says one.
    pub(super) fn percent(&self) -> Option<u8> {
        let number = self.text.trim().trim_end_matches(SIGNS);
        match read_number(number, Unit::People) {
            NumberText::Value(value) => u8::try_from(value).ok(),
            NumberText::Empty | NumberText::Incomplete | NumberText::Wrong(_) => None,
        }
        .filter(|percent| *percent <= PERCENT_MAX)
    }

    /// What is wrong, once it is worth saying.
    fn error(&self, words: Words) -> &'static str {
        let is_said = self.left || !self.text.trim().is_empty();
        if is_said && self.percent().is_none() {
            say::partners::carried_wrong(words)
        } else {
            ""
        }
    }
}

/// Its field.
pub(super) fn field(carried: &Carried, words: Words, on: &Callback<EntryMsg>) -> Html {
    html! {
        <NumberField
            id="oc-partners-carried"
            label={say::partners::carried(words)}
            support={say::partners::carried_support(words)}
            unit={say::partners::percent(words)}
            text={carried.text.clone()}
            echo=""
            error={carried.error(words)}
            ontype={on.reform(|typed: Typed| EntryMsg::Typed(typed.text))}
            onleave={on.reform(|()| EntryMsg::Left)}
        />
    }
}
