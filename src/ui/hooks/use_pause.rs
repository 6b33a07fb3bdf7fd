//! When is an unfinished number complained about? After so long without a key.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::draft::Action;

const PAUSE_MS: u32 = 1_000;

/// Passes actions on, and says when the typing in a field rested.
#[hook]
pub(in crate::ui) fn use_pause(dispatch: Callback<Action>) -> Callback<Action> {
    let pause = use_mut_ref(|| None::<Timeout>);
    use_callback(dispatch, move |action: Action, dispatch| {
        if let Action::Typed { field, .. } = action {
            let (field, dispatch) = (field, dispatch.clone());
            let rested = move || dispatch.emit(Action::Paused(field));
            *pause.borrow_mut() = Some(Timeout::new(PAUSE_MS, rested));
        }
        dispatch.emit(action);
    })
}
