//! How is one of a few chosen? Radio buttons, each with its explanation.

use yew::prelude::*;

use crate::draft::{Action, Choice};

/// One of the choices.
#[derive(Clone, PartialEq)]
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

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ChoiceFieldProps {
    /// The name that the radio buttons share.
    pub(in crate::ui) name: &'static str,
    /// The question.
    pub(in crate::ui) legend: &'static str,
    /// The choices.
    pub(in crate::ui) items: Vec<ChoiceItem>,
    /// Told what the visitor does.
    pub(in crate::ui) dispatch: Callback<Action>,
}

/// A question with a few answers.
#[component]
pub(in crate::ui) fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let explained = props.items.iter().any(|item| !item.explanation.is_empty());
    html! {
        <fieldset class="oc-field oc-fieldset">
            <legend class="oc-label">{ props.legend }</legend>
            <div class={classes!("oc-choices", explained.then_some("oc-choices--explained"))}>
                for item in props.items.iter() {
                    { choice(props.name, item, &props.dispatch) }
                }
            </div>
        </fieldset>
    }
}

fn choice(name: &'static str, item: &ChoiceItem, dispatch: &Callback<Action>) -> Html {
    let chosen = item.choice;
    let onchange = dispatch.reform(move |_: Event| Action::Chosen(chosen));
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
                <span class="oc-choice__label">{ item.label }</span>
                if !item.explanation.is_empty() {
                    <span class="oc-choice__explanation">{ item.explanation }</span>
                }
            </span>
        </label>
    }
}
