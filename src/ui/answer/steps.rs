//! How was it computed? Every step with its figures, its rounding and the marks of its sources.

use yew::prelude::*;

use crate::screen::{say, StepView, Steps, Words};
use crate::ui::components::{source_list, Card};

/// The steps, folded away.
pub(super) fn steps(steps: &Steps, words: Words) -> Html {
    html! {
        <Card>
            <details class="oc-details" id="oc-steps">
                <summary class="oc-summary">{ say::answer::steps(words) }</summary>
                { list(say::answer::subsidy(words), &steps.subsidy) }
                { list(say::answer::steps_net(words), &steps.net) }
                { source_list(&steps.sources, words) }
            </details>
        </Card>
    }
}

fn list(heading: &str, steps: &[StepView]) -> Html {
    html! {
        <>
            <h3 class="oc-subheading">{ heading }</h3>
            <ol class="oc-steps">
                for step in steps {
                    <li class="oc-steps__step" data-step={step.code}>
                        <span class="oc-steps__text">
                            { &step.text }
                            for mark in &step.marks {
                                <span class="oc-mark">{ mark }</span>
                            }
                        </span>
                        <b class="oc-steps__value">{ &step.value }</b>
                    </li>
                }
            </ol>
        </>
    }
}
