//! How is one of a few chosen? By radio buttons, each with its explanation where it needs one.

use yew::prelude::*;

/// One of the values that a question offers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// Its name, as the contract or a test knows it.
    pub(crate) value: AttrValue,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// A line about it, where its name is not enough.
    pub(crate) explanation: Option<AttrValue>,
    /// Whether it is the one.
    pub(crate) chosen: bool,
    /// Told when it becomes the one.
    pub(crate) onchoose: Callback<()>,
}

#[derive(PartialEq, Properties)]
pub(crate) struct ChoiceFieldProps {
    /// The name that the radio buttons share.
    pub(crate) name: AttrValue,
    /// The question.
    pub(crate) legend: AttrValue,
    /// The number of its source, where the question is one of a regulation.
    #[prop_or_default]
    pub(crate) mark: Html,
    /// It stands in no form. Chromium keeps radio buttons that are gone, and all around them, where
    /// those with a name were in a shadow root and in no form.
    #[prop_or_default]
    pub(crate) alone: bool,
    pub(crate) items: Vec<Item>,
}

#[component]
pub(crate) fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let explained = props.items.iter().any(|item| item.explanation.is_some());
    let choices = html! {
        <div class={classes!("oc-choices", explained.then_some("oc-choices--explained"))}>
            for item in &props.items {
                { choice(&props.name, item) }
            }
        </div>
    };
    html! {
        <fieldset class="oc-field oc-fieldset">
            <legend class="oc-label" part="label">{ &props.legend }{ props.mark.clone() }</legend>
            if props.alone {
                // This method sends nothing anywhere when somebody presses Enter.
                <form method="dialog" autocomplete="off">{ choices }</form>
            } else {
                { choices }
            }
        </fieldset>
    }
}

fn choice(name: &AttrValue, item: &Item) -> Html {
    html! {
        <label key={&*item.value} class="oc-choice">
            <input
                class="oc-choice__input"
                type="radio"
                name={name.clone()}
                value={item.value.clone()}
                checked={item.chosen}
                onchange={item.onchoose.reform(|_: Event| ())}
            />
            <span class="oc-choice__text">
                <span class="oc-choice__label">{ &item.label }</span>
                if let Some(explanation) = &item.explanation {
                    <span class="oc-choice__explanation">{ explanation }</span>
                }
            </span>
        </label>
    }
}
