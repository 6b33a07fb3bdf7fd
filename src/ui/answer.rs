//! How does the answer look? The figures first, then what would change them, then why.

mod cash_list;
mod check_table;
mod figures;
mod hint_list;
mod notice_list;
mod open_question;
mod steps;

use yew::prelude::*;

use crate::draft::Action;
use crate::screen::{ja, AnswerView, Chip, Citation, OpenView};

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
) -> Html {
    let status = answer.map_or("open", |answer| answer.status);
    html! {
        <section
            class="oc-answer"
            id="oc-answer"
            tabindex="-1"
            aria-label={ja::page::ANSWER}
            data-status={status}
        >
            if let Some(answer) = answer {
                { panel(answer, dispatch) }
            } else if let Some(open) = open {
                { open_question(open) }
            }
        </section>
    }
}

fn panel(answer: &AnswerView, dispatch: &Callback<Action>) -> Html {
    html! {
        <>
            <div class="oc-card">
                { figures(&answer.figures) }
                { hint_list(&answer.hints, dispatch) }
            </div>
            { check_table(&answer.checks) }
            { cash_list(&answer.cash) }
            { notice_list(&answer.notices) }
            { steps(&answer.steps) }
        </>
    }
}

/// A few words in a coloured pill.
pub(super) fn chip(chip: &Chip) -> Html {
    html! { <span class="oc-chip" data-tone={chip.tone.name()}>{ chip.text.clone() }</span> }
}

/// A source, with a link to the document where there is one, and what is assumed.
pub(super) fn citation(citation: &Citation) -> Html {
    html! {
        <p class="oc-source" key={citation.text.clone()}>
            if citation.url.is_empty() {
                { citation.text.clone() }
            } else {
                <a href={citation.url} target="_blank" rel="noopener noreferrer">
                    { citation.text.clone() }
                </a>
            }
            for note in citation.notes.iter() {
                <span class="oc-assumed" key={*note}>{ *note }</span>
            }
        </p>
    }
}
