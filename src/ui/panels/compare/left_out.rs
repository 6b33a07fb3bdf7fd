//! What of a price list could not be read? How much, and every place of it.

use yew::prelude::*;

use super::list::Read;
use super::problems::problem_sentence;
use crate::catalog::Loaded;
use crate::screen::{say, Words};

/// The id of the problems of the list that is open.
const OF_OPEN: &str = "oc-problems";
/// That of a document that is no list.
pub(super) const OF_OTHER: &str = "oc-problems-other";

/// How many places could not be read, with a way to them.
pub(super) fn way_to_problems(words: Words, loaded: &Loaded) -> Html {
    html! {
        if let Some(count) = count_of_problems(words, loaded) {
            <p class="oc-note-box"><a href={format!("#{OF_OPEN}")}>{ count }</a></p>
        }
    }
}

/// What could not be read, to stand behind the services that could.
pub(super) fn card(words: Words, read: &Read) -> Html {
    html! {
        if count_of_problems(words, &read.loaded).is_some() {
            <div class="oc-card">{ problems(words, &read.loaded, OF_OPEN) }</div>
        }
    }
}

fn count_of_problems(words: Words, loaded: &Loaded) -> Option<String> {
    let count = loaded.problems.len().saturating_add(loaded.more_problems);
    (count > 0).then(|| say::compare::problems(words, &count.to_string()))
}

/// Every place that could not be read, in an element of this id.
pub(super) fn problems(words: Words, loaded: &Loaded, id: &'static str) -> Html {
    let Some(count) = count_of_problems(words, loaded) else {
        return Html::default();
    };
    let more = loaded.more_problems;
    html! {
        <details class="oc-details oc-problems" {id} open=true>
            <summary class="oc-summary">{ count }</summary>
            <ul>
                for problem in &loaded.problems {
                    <li>{ problem_sentence(words, problem) }</li>
                }
            </ul>
            if more > 0 {
                <p>{ say::compare::problems_more(words, &more.to_string()) }</p>
            }
        </details>
    }
}
