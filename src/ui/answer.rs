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

use cash_list::CashList;
use check_table::CheckTableView;
use figures::FiguresView;
use hint_list::HintList;
use notice_list::NoticeList;
use open_question::OpenQuestion;
use steps::StepsView;

#[derive(PartialEq, Properties)]
pub(super) struct AnswerPanelProps {
    /// The answer, where every question has one.
    pub(super) answer: Option<AnswerView>,
    /// The open question, otherwise.
    pub(super) open: Option<OpenView>,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

/// The answer, or the question that is open: never an old figure.
#[component]
pub(super) fn AnswerPanel(props: &AnswerPanelProps) -> Html {
    let status = props.answer.as_ref().map_or("open", |answer| answer.status);
    html! {
        <section
            class="oc-answer"
            id="oc-answer"
            tabindex="-1"
            aria-label={ja::page::ANSWER}
            data-status={status}
        >
            if let Some(answer) = &props.answer {
                { panel(answer, &props.dispatch) }
            } else if let Some(open) = &props.open {
                <OpenQuestion open={open.clone()} />
            }
        </section>
    }
}

fn panel(answer: &AnswerView, dispatch: &Callback<Action>) -> Html {
    html! {
        <>
            <div class="oc-card">
                <FiguresView figures={answer.figures.clone()} />
                <HintList hints={answer.hints.clone()} dispatch={dispatch.clone()} />
            </div>
            <CheckTableView checks={answer.checks.clone()} />
            <CashList lines={answer.cash.clone()} />
            <NoticeList notices={answer.notices.clone()} />
            <StepsView steps={answer.steps.clone()} />
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
