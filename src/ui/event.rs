//! How does an event become an action? In one place, as each closure is code to be sent.

use yew::prelude::*;

use crate::draft::Action;
use crate::platform;

/// A click that does `action`.
pub(super) fn on_click(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    dispatch.reform(move |_| action.clone())
}

/// A click that does `action` and may take its own button away: the focus goes to the answer.
pub(super) fn on_click_to_answer(
    dispatch: &Callback<Action>,
    action: Action,
) -> Callback<MouseEvent> {
    dispatch.reform(move |event: MouseEvent| {
        platform::focus(&event, "answer");
        action.clone()
    })
}

/// A change that does `action`.
pub(super) fn on_change(dispatch: &Callback<Action>, action: Action) -> Callback<Event> {
    dispatch.reform(move |_| action.clone())
}
