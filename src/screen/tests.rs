//! Does every fact get its words, with its figures, and only then?

mod checks;
mod english;
mod fields;
mod figures;
mod hints;
mod newest;
mod notices;
mod open;
mod programme;
mod rounds;
mod sources;
mod steps;
mod words;

use super::{AnswerView, Tone, Words};
use crate::domain::{quote, Date, Quote, Request};
use crate::draft::{Action, Choice, Form, NumberField, Reading};
use crate::rules::BOOK;

/// A day on which the programme of the example takes applications.
const OPEN: Option<Date> = Some(Date::literal(2024, 5, 1));
/// A day on which it is over.
const CLOSED: Option<Date> = Some(Date::literal(2026, 11, 22));

/// What the visitor asked, and what is answered and shown.
struct Shown {
    request: Request,
    quote: Quote,
    view: AnswerView,
}

fn typed(field: NumberField, text: &str) -> Action {
    Action::Typed {
        field,
        text: text.to_owned(),
        composing: false,
    }
}

fn chosen(choice: Choice) -> Action {
    Action::Chosen(choice)
}

fn programme(id: &str) -> Action {
    chosen(Choice::Programme(BOOK.programme(id).expect("a year")))
}

/// The example after these actions.
fn form(actions: &[Action]) -> Form {
    let step = |form: Form, action: &Action| form.after(action.clone()).unwrap_or(form);
    actions.iter().fold(Form::example(), step)
}

/// The answer to the example after these actions, in Japanese.
fn shown(actions: &[Action], day: Option<Date>) -> Shown {
    shown_in(Words::Ja, actions, day)
}

fn shown_in(words: Words, actions: &[Action], day: Option<Date>) -> Shown {
    let reading = Reading::of(form(actions).draft(), day);
    let request = reading.request.expect("no open question");
    let quote = quote(&request, &BOOK);
    let view = AnswerView::of(&quote, &request, &BOOK, words);
    Shown {
        request,
        quote,
        view,
    }
}

/// The names that `seen` lacks.
fn missing<'a>(names: impl IntoIterator<Item = &'a str>, seen: &[&str]) -> Vec<&'a str> {
    names
        .into_iter()
        .filter(|name| !seen.contains(name))
        .collect()
}
