//! Which answers does a choice of the form offer? The values of its kind, under their names.

use yew::prelude::*;

use crate::domain::Named;
use crate::draft::{Action, Choice};
use crate::ui::components::Item;

/// Every value of a kind, each with what it is called.
pub(super) fn named<T: Named + 'static>(
    chosen: T,
    label: impl Fn(T) -> &'static str,
    choice: fn(T) -> Choice,
    dispatch: &Callback<Action>,
) -> Vec<Item> {
    let all = T::ALL.iter();
    all.map(|&value| {
        item(
            (value, value.name()),
            value == chosen,
            label(value),
            choice,
            dispatch,
        )
    })
    .collect()
}

/// The same, each with a line about it.
pub(super) fn explained<T: Named + 'static>(
    chosen: T,
    label: impl Fn(T) -> &'static str,
    explanation: impl Fn(T) -> &'static str,
    choice: fn(T) -> Choice,
    dispatch: &Callback<Action>,
) -> Vec<Item> {
    let mut items = named(chosen, label, choice, dispatch);
    for (item, &value) in items.iter_mut().zip(T::ALL) {
        item.explanation = Some(explanation(value).into());
    }
    items
}

/// One value, which becomes that of the form when it is chosen.
pub(super) fn item<T: Copy + 'static>(
    (value, name): (T, &'static str),
    chosen: bool,
    label: impl Into<AttrValue>,
    choice: fn(T) -> Choice,
    dispatch: &Callback<Action>,
) -> Item {
    Item {
        value: name.into(),
        label: label.into(),
        explanation: None,
        chosen,
        onchoose: dispatch.reform(move |()| Action::Chosen(choice(value))),
    }
}
