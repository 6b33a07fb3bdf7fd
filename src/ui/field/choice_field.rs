//! How is one of a few chosen? Radio buttons, each with its explanation.

use yew::prelude::*;

use crate::draft::{Action, Choice};
use crate::ui::element::{element, text, when};
use crate::ui::event::on_change;

/// One of the choices.
pub(in crate::ui) struct ChoiceItem {
    /// The contract's name of the value.
    pub(in crate::ui) value: &'static str,
    /// Its name.
    pub(in crate::ui) label: &'static str,
    /// One line about it; may be empty.
    pub(in crate::ui) explanation: &'static str,
    /// Whether it is chosen.
    pub(in crate::ui) checked: bool,
    /// What choosing it does.
    pub(in crate::ui) choice: Choice,
}

/// A question with a few answers; the radio buttons share `name`.
pub(in crate::ui) fn choice_field(
    name: &'static str,
    legend: &'static str,
    items: &[ChoiceItem],
    dispatch: &Callback<Action>,
) -> Html {
    let explained = items.iter().any(|item| !item.explanation.is_empty());
    let class = if explained {
        "oc-choices oc-choices--explained"
    } else {
        "oc-choices"
    };
    let choices = items
        .iter()
        .map(|item| choice(name, item, dispatch))
        .collect();
    let content = vec![
        text("legend", "oc-label", legend),
        element("div", class, choices),
    ];
    element("fieldset", "oc-field oc-fieldset", content)
}

fn choice(name: &'static str, item: &ChoiceItem, dispatch: &Callback<Action>) -> Html {
    let onchange = on_change(dispatch, Action::Chosen(item.choice));
    let input = html! {
        <input
            class="oc-choice__input"
            type="radio"
            {name}
            value={item.value}
            checked={item.checked}
            {onchange}
        />
    };
    let words = vec![
        text("span", "oc-choice__label", item.label),
        when(!item.explanation.is_empty(), || {
            text("span", "oc-choice__explanation", item.explanation)
        }),
    ];
    element(
        "label",
        "oc-choice",
        vec![input, element("span", "oc-choice__text", words)],
    )
}
