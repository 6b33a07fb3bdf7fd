//! What stands at the head of the page? Its title, the programme, its state and age.

use yew::prelude::*;

use super::answer::chip;
use super::element::{button, element, plain, text, when, with};
use super::event::on_click_to_answer;
use crate::draft::{Action, Choice};
use crate::screen::{say, ProgrammeView, Words};

/// The head; `example` until the visitor has done anything.
pub(super) fn header(
    programme: &ProgrammeView,
    example: bool,
    language_link: bool,
    dispatch: &Callback<Action>,
    words: Words,
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
        when(language_link, || other_language(words)),
        text("h1", "oc-title", say::page::title(words)),
        element("div", "oc-programme", line),
        when(example, || example_mark(words)),
    ];
    element("header", "oc-header", content)
}

/// The way to the same page in the other language.
fn other_language(words: Words) -> Html {
    let code = say::page::other_code(words);
    let link = text("a", "", say::page::other_language(words));
    let link = with(with(link, "href", &["?lang=", code].concat()), "lang", code);
    with(
        element("p", "oc-language", vec![link]),
        "data-action",
        "language",
    )
}

fn example_mark(words: Words) -> Html {
    let mark = text("span", "oc-example__mark", say::page::example_field(words));
    with(
        element(
            "p",
            "oc-example",
            vec![mark, plain(say::page::example(words))],
        ),
        "data-example",
        "",
    )
}
