//! How does a state of the form become a page? The app itself, rendered on the host.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Action, Choice, Form, NumberField};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::{App, AppProps};
use yew::{Callback, LocalServerRenderer};

use crate::tree::Tree;

/// A day on which the programme of the example takes applications.
pub const OPEN: Option<Date> = Some(Date::literal(2024, 5, 1));
/// A day on which it is over.
pub const CLOSED: Option<Date> = Some(Date::literal(2026, 11, 22));

pub fn typed(field: NumberField, text: &str) -> Action {
    Action::Typed {
        field,
        text: text.to_owned(),
        composing: false,
    }
}

pub fn chosen(choice: Choice) -> Action {
    Action::Chosen(choice)
}

pub fn programme(id: &str) -> Action {
    chosen(Choice::Programme(BOOK.programme(id).unwrap()))
}

/// The page with the example after these actions, in Japanese.
pub fn page(actions: &[Action], today: Option<Date>) -> Tree {
    Tree::of(&html(Words::Ja, actions, today, true))
}

/// The page, with what is for our own page alone or without.
pub fn html(words: Words, actions: &[Action], today: Option<Date>, own: bool) -> String {
    let step = |form: Form, action: &Action| form.after(action.clone()).unwrap_or(form);
    let props = AppProps {
        form: actions.iter().fold(Form::example(), step),
        words,
        today,
        new_day: false,
        own_page: own,
        panels: None,
        wish: None,
        on_ready: Callback::noop(),
        on_change: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<App>::with_props(props);
    at_once(renderer.hydratable(false).render())
}

/// Nothing on the page waits for anything, so that no executor is needed.
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1_000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
    panic!("the page waits for something");
}
