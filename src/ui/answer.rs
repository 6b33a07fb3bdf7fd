//! How does the answer look? The figures first, then what would change them, then why.

mod cash;
mod checks;
mod figures;
mod hints;
mod newest;
mod notices;
mod steps;

use yew::prelude::*;

use super::components::{Button, Card};
use super::shown::Shown;
use crate::draft::Action;
use crate::platform;
use crate::screen::{say, OpenView, Words};

use cash::cash;
use checks::checks;
use figures::figures;
use hints::hints;
use newest::newest;
use notices::notices;
use steps::steps;

/// The answer, or the question that is open: never an old figure.
pub(super) fn answer(shown: &Shown, dispatch: &Callback<Action>, words: Words) -> Html {
    let Shown { answer, open, .. } = shown;
    let status = answer.as_ref().map_or("open", |answer| answer.status);
    html! {
        <section
            class="oc-answer"
            id="oc-answer"
            tabindex="-1"
            aria-label={say::page::answer(words)}
            data-status={status}
        >
            if let Some(answer) = answer {
                { figures(&answer.figures, words) }
                if let Some(view) = &answer.newest {
                    { newest(view, dispatch, words) }
                }
                { hints(&answer.hints, dispatch) }
                { checks(&answer.checks, words) }
                { cash(&answer.cash, words) }
                { notices(&answer.notices, words) }
                { steps(&answer.steps, words) }
            } else if let Some(open) = open {
                { open_question(open, words) }
            }
        </section>
    }
}

/// The open question, with the way there.
fn open_question(open: &OpenView, words: Words) -> Html {
    let name = open.name;
    let to_question = Callback::from(move |event: MouseEvent| platform::focus(&event, name));
    html! {
        <Card class="oc-open" heading={say::problems::open(words)}>
            <p>{ &open.text }</p>
            <Button onclick={to_question}>{ say::problems::to_question(words) }</Button>
        </Card>
    }
}
