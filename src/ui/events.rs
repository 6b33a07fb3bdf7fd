//! What did a visitor do to a field? All events come to the root of the calculator, which knows the
//! field by its id: a listener for each field would be code to be sent.

use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::domain::Named;
use crate::draft::{Action, Choice, NumberField};
use crate::rules::BOOK;

/// A listener for events of which some are actions.
pub(super) fn listen<E: 'static>(
    dispatch: &Callback<Action>,
    read: fn(E) -> Option<Action>,
) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |event| {
        if let Some(action) = read(event) {
            dispatch.emit(action);
        }
    })
}

/// A key changed the text of a field.
pub(super) fn typed(event: InputEvent) -> Option<Action> {
    // A choice has input events too, and they know of no composition.
    number_input(event.target())?;
    typed_text(&event, event.is_composing())
}

/// What stands in the field of the event.
pub(super) fn typed_text(event: &Event, composing: bool) -> Option<Action> {
    let (input, field) = number_input(event.target())?;
    Some(Action::Typed {
        field,
        text: input.value(),
        composing,
    })
}

/// The focus left a field.
pub(super) fn left(event: FocusEvent) -> Option<Action> {
    number_input(event.target()).map(|(_, field)| Action::Left(field))
}

/// A programme was chosen; all other choices are pressed. Or a number has changed: that is known by
/// its keys, but where a page keeps them from the calculator.
pub(super) fn chosen(event: Event) -> Option<Action> {
    if let Some(typed) = typed_text(&event, false) {
        return Some(typed);
    }
    let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
    let programme = BOOK
        .programme(&select.value())
        .filter(|_| select.id() == "oc-programme")?;
    Some(Action::Chosen(Choice::Programme(programme)))
}

fn number_input(target: Option<EventTarget>) -> Option<(HtmlInputElement, NumberField)> {
    let input: HtmlInputElement = target?.dyn_into().ok()?;
    let field = NumberField::named(input.id().strip_prefix("oc-")?)?;
    Some((input, field))
}
