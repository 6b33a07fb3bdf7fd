//! When has an input method finished? Browsers disagree on whether a last input event says so.
//!
//! Yew knows no such event, so that the calculator's root listens for it by itself.

use gloo_events::EventListener;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::domain::Named;
use crate::draft::{Action, NumberField};

/// Says what stands in a field when a composition in it ends.
#[hook]
pub(in crate::ui) fn use_composition_end(root: &NodeRef, dispatch: &Callback<Action>) {
    let (root, dispatch) = (root.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let listener = root.cast::<Element>().map(|root| {
            EventListener::new(&root, "compositionend", move |event| {
                let input = event.target_dyn_into::<HtmlInputElement>();
                dispatch_typed(input, &dispatch);
            })
        });
        move || drop(listener)
    });
}

fn dispatch_typed(input: Option<HtmlInputElement>, dispatch: &Callback<Action>) {
    let Some(input) = input else {
        return;
    };
    if let Some(field) = input.id().strip_prefix("oc-").and_then(NumberField::named) {
        dispatch.emit(Action::Typed {
            field,
            text: input.value(),
            composing: false,
        });
    }
}
