//! What stands at the head of the page? Its title, the programme, its state and age.

use yew::prelude::*;

use super::answer::chip;
use super::element::{button, element, plain, text, when, with};
use super::event::on_click_to_answer;
use crate::draft::{Action, Choice};
use crate::screen::{ja, ProgrammeView};

/// The head; `example` until the visitor has done anything.
pub(super) fn header(
    programme: &ProgrammeView,
    example: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let newest = programme.newest.as_ref().map(|(label, newest)| {
        let choose = on_click_to_answer(dispatch, Action::Chosen(Choice::Programme(newest)));
        let button = button("oc-button oc-button--small", label, Some(choose));
        with(button, "data-action", "newest-programme")
    });
    let line = vec![
        text("span", "", programme.title),
        chip(&programme.state),
        newest.unwrap_or_default(),
        text("span", "oc-programme__day", &programme.checked),
    ];
    let content = vec![
        text("h1", "oc-title", ja::page::TITLE),
        element("div", "oc-programme", line),
        when(example, example_mark),
    ];
    element("header", "oc-header", content)
}

fn example_mark() -> Html {
    let mark = text("span", "oc-example__mark", ja::page::EXAMPLE_FIELD);
    with(
        element("p", "oc-example", vec![mark, plain(ja::page::EXAMPLE)]),
        "data-example",
        "",
    )
}
