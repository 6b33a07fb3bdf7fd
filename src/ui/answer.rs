//! How does the answer look? The figures first, then what would change them, then why.

mod cash_list;
mod check_table;
mod figures;
mod hint_list;
mod notice_list;
mod open_question;
mod steps;

use yew::prelude::*;

use super::element::{element, link, plain, text, with};
use crate::draft::Action;
use crate::screen::{say, AnswerView, Chip, Citation, OpenView, Words};

use cash_list::cash_list;
use check_table::check_table;
use figures::figures;
use hint_list::hint_list;
use notice_list::notice_list;
use open_question::open_question;
use steps::steps;

/// The answer, or the question that is open: never an old figure.
pub(super) fn answer_panel(
    answer: Option<&AnswerView>,
    open: Option<&OpenView>,
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let (status, content) = match (answer, open) {
        (Some(answer), _) => (answer.status, panel(answer, dispatch, words)),
        (None, Some(open)) => ("open", vec![open_question(open, words)]),
        (None, None) => ("open", Vec::new()),
    };
    let panel = with(element("section", "oc-answer", content), "id", "oc-answer");
    let panel = with(
        with(panel, "tabindex", "-1"),
        "aria-label",
        say::page::answer(words),
    );
    with(panel, "data-status", status)
}

fn panel(answer: &AnswerView, dispatch: &Callback<Action>, words: Words) -> Vec<Html> {
    vec![
        element("div", "oc-card", figures(&answer.figures, words)),
        hint_list(&answer.hints, dispatch),
        check_table(&answer.checks, words),
        cash_list(&answer.cash, words),
        notice_list(&answer.notices, words),
        steps(&answer.steps, words),
    ]
}

/// A few words in a coloured pill.
pub(super) fn chip(chip: &Chip) -> Html {
    with(
        text("span", "oc-chip", &chip.text),
        "data-tone",
        chip.tone.name(),
    )
}

/// Where a figure stands, the document where there is one, and what is assumed.
pub(super) fn citation(citation: &Citation) -> Html {
    let mut content = vec![plain(&citation.text)];
    if !citation.url.is_empty() {
        content.push(plain(" "));
        content.push(link(citation.document, citation.url));
    }
    let notes = citation.notes.iter();
    content.extend(notes.map(|note| text("span", "oc-assumed", note)));
    element("p", "oc-source", content)
}
