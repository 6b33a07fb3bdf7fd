//! How does an event become an action? In one place, as each closure is code to be sent.

use yew::prelude::*;

use crate::draft::Action;

/// A click that does `action`.
pub(super) fn on_click(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    dispatch.reform(move |_| action.clone())
}

/// A change that does `action`.
pub(super) fn on_change(dispatch: &Callback<Action>, action: Action) -> Callback<Event> {
    dispatch.reform(move |_| action.clone())
}
