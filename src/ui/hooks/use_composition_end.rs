//! When has an input method finished? Browsers disagree on whether a last input event says so.
//!
//! Yew knows no such event, so that the calculator's root listens for it by itself.

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::draft::Action;
use crate::ui::events::typed_text;

/// Says what stands in a field when a composition in it ends.
#[hook]
pub(in crate::ui) fn use_composition_end(root: &NodeRef, dispatch: &Callback<Action>) {
    let (root, dispatch) = (root.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let listener = root.cast::<Element>().map(|root| {
            EventListener::new(&root, "compositionend", move |event| {
                if let Some(action) = typed_text(event, false) {
                    dispatch.emit(action);
                }
            })
        });
        move || drop(listener)
    });
}
