//! How is a yes or no given? By a box with its words beside it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct CheckFieldProps {
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) checked: bool,
    /// Told whether it is checked now.
    pub(crate) onchange: Callback<bool>,
}

#[component]
pub(crate) fn CheckField(props: &CheckFieldProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="oc-check">
            <input
                id={props.id.clone()}
                class="oc-check__input"
                type="checkbox"
                checked={props.checked}
                {onchange}
            />
            <span>{ &props.label }</span>
        </label>
    }
}
