//! What leads to the panels before they are loaded? The same buttons as afterwards.

use yew::prelude::*;

use crate::domain::Named;
use crate::screen::{say, Topic, Words};

/// The same elements as those of `panel::Panels` with no panel open, so that the focus stays on the
/// button that loaded them; or that they could not be loaded. Whatever loads them knows the buttons by
/// their attributes.
pub(super) fn topics(words: Words, failed: bool) -> Html {
    let heading = say::topics::heading(words);
    html! {
        <div class="oc-panels">
            <nav class="oc-topics" aria-label={heading}>
                <h2 class="oc-heading" part="heading">{ heading }</h2>
                <div class="oc-topics__list">
                    for (topic, name) in Topic::NAMES {
                        <button
                            class="oc-topic"
                            type="button"
                            data-do="topic"
                            data-value={*name}
                            aria-expanded="false"
                        >
                            { topic.label(words) }
                        </button>
                    }
                </div>
            </nav>
            <p class={if failed { "oc-error" } else { "oc-visually-hidden" }} role="status">
                if failed {
                    { say::topics::failed(words) }
                }
            </p>
            <div />
        </div>
    }
}
