//! When has an input method finished? Browsers disagree on whether a last input event says so.

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

/// Says when a composition in the input ends. Yew knows no such event.
#[hook]
pub(crate) fn use_composition_end(input: &NodeRef, ended: &Callback<Event>) {
    use_effect_with((input.clone(), ended.clone()), |(input, ended)| {
        let ended = ended.clone();
        let listener = input.cast::<Element>().map(|input| {
            EventListener::new(&input, "compositionend", move |event| {
                ended.emit(event.clone())
            })
        });
        move || drop(listener)
    });
}
