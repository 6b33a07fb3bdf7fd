//! How does a screen reader learn of a new answer? One sentence, when the typing rests.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Keys that follow each other faster are one change.
const REST_MS: u32 = 700;

/// What a live region holds: nothing when the page opens, then the sentence for each change.
#[hook]
pub(in crate::ui) fn use_announcement(sentence: String) -> AttrValue {
    let spoken = use_state(AttrValue::default);
    let opening = use_mut_ref(|| true);
    let setter = spoken.setter();
    use_effect_with(sentence, move |sentence| {
        let sentence = AttrValue::from(sentence.clone());
        let speak = move || setter.set(sentence);
        let timer = (!opening.replace(false)).then(|| Timeout::new(REST_MS, speak));
        move || drop(timer)
    });
    (*spoken).clone()
}
