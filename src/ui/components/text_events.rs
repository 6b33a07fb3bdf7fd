//! What happens in a field for any text? Somebody types, or is ready.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What stands in the field, at each key.
pub(crate) fn on_typed<M: 'static>(
    on: &Callback<M>,
    typed: impl Fn(String) -> M + 'static,
) -> Callback<InputEvent> {
    on.reform(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        typed(input.value())
    })
}

/// Enter, unless it ends a composition.
pub(crate) fn on_enter<M: 'static>(
    on: &Callback<M>,
    entered: impl Fn() -> M + 'static,
) -> Callback<KeyboardEvent> {
    let on = on.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            on.emit(entered());
        }
    })
}
