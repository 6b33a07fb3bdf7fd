//! What would the newest year pay, where that of the answer is over? Beside its subsidy, without a
//! click. What must not be hidden stands in no heading, which a host may style.

use yew::prelude::*;

use super::notices;
use crate::draft::{Action, Choice};
use crate::platform;
use crate::screen::{say, NewestView, Words};
use crate::ui::components::{chip, citation, Button, Card};
use crate::ui::rounds::{rounds, Sourced};

/// Its name, its state, what it pays with the sources, and the way to it.
pub(super) fn newest(view: &NewestView, dispatch: &Callback<Action>, words: Words) -> Html {
    html! {
        <Card class="oc-newest" heading={view.heading.clone()}>
            <div class="oc-figures">{ amount(view, words) }{ programme(view, dispatch) }</div>
            { notices::items(&view.notices) }
            for source in &view.sources {
                { citation(source) }
            }
        </Card>
    }
}

/// Which programme it is, whether it takes applications, and the way to it.
fn programme(view: &NewestView, dispatch: &Callback<Action>) -> Html {
    let programme = view.programme;
    let choose = dispatch.reform(move |event: MouseEvent| {
        // The button goes with its work.
        platform::focus(&event, "answer");
        Action::Chosen(Choice::Programme(programme))
    });
    html! {
        <div class="oc-newest__programme">
            <p class="oc-programme"><span>{ view.title }</span>{ chip(&view.rounds.state) }</p>
            { rounds(&view.rounds, Sourced::Yes) }
            <p class="oc-newest__choose" data-action="choose-newest">
                <Button onclick={choose}>{ &view.choose }</Button>
            </p>
        </div>
    }
}

fn amount(view: &NewestView, words: Words) -> Html {
    html! {
        <div class="oc-figure" data-tone={if view.paid { "paid" } else { "unpaid" }}>
            <p class="oc-figure__name">
                { say::answer::subsidy(words) }
                if let Some(status) = &view.status {
                    { chip(status) }
                }
            </p>
            // No part either: whoever hides the figures of a year that is over does not hide this one.
            <p class="oc-newest__amount" data-figure="newest">{ &view.subsidy }</p>
            if let Some(small) = &view.small {
                <p class="oc-newest__small" data-figure="newest-small">{ small }</p>
            }
            for line in &view.more {
                <p class="oc-figure__more">{ line }</p>
            }
        </div>
    }
}
