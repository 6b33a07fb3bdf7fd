//! How was it computed? Every step with its figures, its rounding and its source.

use yew::prelude::*;

use super::citation;
use crate::screen::{ja, StepView, Steps};

#[derive(PartialEq, Properties)]
pub(super) struct StepsViewProps {
    /// The steps.
    pub(super) steps: Steps,
}

/// The steps, folded away.
#[component]
pub(super) fn StepsView(props: &StepsViewProps) -> Html {
    html! {
        <div class="oc-card">
            <details class="oc-details" id="oc-steps">
                <summary class="oc-summary">{ ja::answer::STEPS }</summary>
                <h3 class="oc-subheading">{ ja::answer::STEPS_SUBSIDY }</h3>
                { list(&props.steps.subsidy) }
                <h3 class="oc-subheading">{ ja::answer::STEPS_NET }</h3>
                { list(&props.steps.net) }
            </details>
        </div>
    }
}

fn list(steps: &[StepView]) -> Html {
    html! {
        <ol class="oc-steps">
            for step in steps.iter() {
                <li class="oc-steps__step" key={step.code} data-step={step.code}>
                    <span class="oc-steps__text">{ step.text.clone() }</span>
                    <b class="oc-steps__value">{ step.value.clone() }</b>
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
