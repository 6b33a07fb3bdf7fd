//! How was it computed? Every step with its figures, its rounding and its source.

use yew::prelude::*;

use super::citation;
use crate::screen::{ja, StepView, Steps};
use crate::ui::element::{element, folded, text, with};

/// The steps, folded away.
pub(super) fn steps(steps: &Steps) -> Html {
    let content = vec![
        text("h3", "oc-subheading", ja::answer::STEPS_SUBSIDY),
        list(&steps.subsidy),
        text("h3", "oc-subheading", ja::answer::STEPS_NET),
        list(&steps.net),
    ];
    element(
        "div",
        "oc-card",
        vec![folded("oc-steps", ja::answer::STEPS, content)],
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
