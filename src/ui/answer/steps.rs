//! How was it computed? Every step with its figures, its rounding and its source.

use yew::prelude::*;

use crate::ui::element::text;

use super::citation;
use crate::screen::{ja, StepView, Steps};

/// The steps, folded away.
pub(super) fn steps(steps: &Steps) -> Html {
    html! {
        <div class="oc-card">
            <details class="oc-details" id="oc-steps">
                { text("summary", "oc-summary", ja::answer::STEPS) }
                { text("h3", "oc-subheading", ja::answer::STEPS_SUBSIDY) }
                { list(&steps.subsidy) }
                { text("h3", "oc-subheading", ja::answer::STEPS_NET) }
                { list(&steps.net) }
            </details>
        </div>
    }
}

fn list(steps: &[StepView]) -> Html {
    html! {
        <ol class="oc-steps">
            for step in steps.iter() {
                <li class="oc-steps__step" key={step.code} data-step={step.code}>
                    { text("span", "oc-steps__text", &step.text) }
                    { text("b", "oc-steps__value", &step.value) }
                    <div class="oc-steps__sources">
                        for source in step.citations.iter() {
                            { citation(source) }
                        }
                    </div>
                </li>
            }
        </ol>
    }
}
