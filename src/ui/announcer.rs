//! How does a screen reader learn of a new answer? One sentence, when the typing rests.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Keys that follow each other faster are one change.
const REST_MS: u32 = 700;

#[derive(PartialEq, Properties)]
pub(super) struct AnnouncerProps {
    /// What to read aloud.
    pub(super) text: String,
}

/// A live region. It is empty when the page opens, and speaks only when something changed.
#[component]
pub(super) fn Announcer(props: &AnnouncerProps) -> Html {
    let spoken = use_state(AttrValue::default);
    let first = use_mut_ref(|| true);
    {
        let spoken = spoken.clone();
        use_effect_with(props.text.clone(), move |text| {
            let opening = first.replace(false);
            let text = AttrValue::from(text.clone());
            let timer = (!opening).then(|| Timeout::new(REST_MS, move || spoken.set(text)));
            move || drop(timer)
        });
    }
    html! { <p class="oc-visually-hidden" role="status">{ (*spoken).clone() }</p> }
}
