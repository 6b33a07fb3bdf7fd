//! What stays near on a phone, where the answer stands far below? Both figures: at the lower edge of
//! our own page, and beside the questions of size on the page of somebody else, whose edges are not
//! ours.

use yew::prelude::*;

use super::components::{Button, ButtonKind};
use crate::platform;
use crate::screen::{say, AnswerView, Words};

/// Both figures, where there is an answer, what the newest year pays where that of the answer is
/// over, and the way to it.
pub(super) fn dock(answer: Option<&AnswerView>, words: Words) -> Html {
    let none = say::questions::none(words);
    let figures = answer.map(|answer| &answer.figures);
    let newest = answer.and_then(|answer| answer.newest.as_ref());
    let net = figures.map_or(none, |figures| &figures.net);
    let subsidy = figures.map_or(none, |figures| &figures.subsidy);
    let name = figures.map_or(say::answer::subsidy(words), |figures| {
        &figures.subsidy_short
    });
    let paid = figures.is_some_and(|figures| figures.paid);
    let to_answer = Callback::from(|event: MouseEvent| platform::focus(&event, "answer"));
    html! {
        <div class="oc-dock" role="group" aria-label={say::page::dock(words)}>
            <span class="oc-dock__figure">{ say::answer::net_short(words) }<b>{ net }</b></span>
            <span class="oc-dock__figure">
                { name }
                <b class={paid.then_some("oc-dock__paid")}>{ subsidy }</b>
            </span>
            <Button kind={ButtonKind::Dock} onclick={to_answer}>
                { say::page::to_answer(words) }
            </Button>
            if let Some(newest) = newest {
                <span class="oc-dock__newest">{ &newest.short }</span>
            }
        </div>
    }
}
