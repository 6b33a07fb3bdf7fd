//! What must be known beside the figures? What the law says, which no stage hides, and what is assumed.

use yew::prelude::*;

use super::Shown;
use crate::rules::CHECKLIST;
use crate::screen::{say, Words};
use crate::ui::components::{source, Card};

/// What a customer may demand, with its document.
pub(super) fn law(words: Words) -> Html {
    html! {
        <Card class={classes!("oc-law")} heading={say::partners::law(words)}>
            for demand in CHECKLIST.demands {
                <p>{ words.rule(demand.detail) }</p>
                { source(words, &demand.basis) }
            }
            <p class="oc-small">{ say::partners::law_here(words) }</p>
        </Card>
    }
}

/// How the estimate is to be read.
pub(super) fn notices(shown: &Shown<'_>) -> Html {
    let words = shown.beside.words;
    html! {
        <Card heading={say::partners::notices(words)}>
            <ul>
                <li>{ say::partners::notice_each(words) }</li>
                <li>{ say::partners::notice_exclusions(words) }</li>
                <li>{ say::partners::notice_payer(words) }</li>
            </ul>
        </Card>
    }
}
