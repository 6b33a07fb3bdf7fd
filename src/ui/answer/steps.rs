//! How was it computed? Every step with its figures, its rounding and its source.

use yew::prelude::*;

use super::citation;
use crate::screen::{say, StepView, Steps, Words};
use crate::ui::element::{element, folded, text, with};

/// The steps, folded away.
pub(super) fn steps(steps: &Steps, words: Words) -> Html {
    let content = vec![
        text("h3", "oc-subheading", say::answer::subsidy(words)),
        list(&steps.subsidy),
        text("h3", "oc-subheading", say::answer::steps_net(words)),
        list(&steps.net),
    ];
    element(
        "div",
        "oc-card",
        vec![folded("oc-steps", say::answer::steps(words), content)],
    )
}

fn list(steps: &[StepView]) -> Html {
    element("ol", "oc-steps", steps.iter().map(step).collect())
}

fn step(step: &StepView) -> Html {
    let sources = step.citations.iter().map(citation).collect();
    let content = vec![
        text("span", "oc-steps__text", &step.text),
        text("b", "oc-steps__value", &step.value),
        element("div", "oc-steps__sources", sources),
    ];
    with(
        element("li", "oc-steps__step", content),
        "data-step",
        step.code,
    )
}
