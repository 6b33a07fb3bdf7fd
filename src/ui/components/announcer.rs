//! How does a screen reader learn of a new answer? One sentence, when the typing rests.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Keys that follow each other faster are one change.
const REST_MS: u32 = 700;

#[derive(PartialEq, Properties)]
pub(crate) struct AnnouncerProps {
    /// What to read aloud.
    pub(crate) sentence: AttrValue,
}

/// A live region: empty when the page opens, then the sentence of each change. It keeps the sentence
/// itself, so that nothing else is rendered when it speaks.
#[component]
pub(crate) fn Announcer(props: &AnnouncerProps) -> Html {
    let spoken = use_state(AttrValue::default);
    let opening = use_mut_ref(|| true);
    {
        let spoken = spoken.setter();
        use_effect_with(props.sentence.clone(), move |sentence| {
            let sentence = sentence.clone();
            let speak = move || spoken.set(sentence);
            let timer = (!opening.replace(false)).then(|| Timeout::new(REST_MS, speak));
            move || drop(timer)
        });
    }
    html! { <p class="oc-visually-hidden" role="status">{ &*spoken }</p> }
}
