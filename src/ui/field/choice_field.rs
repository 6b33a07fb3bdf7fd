//! How is one of a few chosen? Radio buttons, each with its explanation.

use yew::prelude::*;

use crate::ui::element::text;

use crate::draft::{Action, Choice};
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

/// A question with a few answers.
pub(in crate::ui) fn choice_field(
    name: &'static str,
    legend: &'static str,
    items: &[ChoiceItem],
    dispatch: &Callback<Action>,
) -> Html {
    let explained = items.iter().any(|item| !item.explanation.is_empty());
    html! {
        <fieldset class="oc-field oc-fieldset">
            { text("legend", "oc-label", legend) }
            <div class={classes!("oc-choices", explained.then_some("oc-choices--explained"))}>
                for item in items.iter() {
                    { choice(name, item, dispatch) }
                }
            </div>
        </fieldset>
    }
}

fn choice(name: &'static str, item: &ChoiceItem, dispatch: &Callback<Action>) -> Html {
    let onchange = on_change(dispatch, Action::Chosen(item.choice));
    html! {
        <label key={item.value} class="oc-choice">
            <input
                class="oc-choice__input"
                type="radio"
                {name}
                value={item.value}
                checked={item.checked}
                {onchange}
            />
            <span class="oc-choice__text">
                { text("span", "oc-choice__label", item.label) }
                if !item.explanation.is_empty() {
                    { text("span", "oc-choice__explanation", item.explanation) }
                }
            </span>
        </label>
    }
}
