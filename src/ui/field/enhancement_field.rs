//! Which 拡充要件 does a 2類 claim? A box to tick for each.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Enhancement, Enhancements, Named};
use crate::draft::{Action, Choice};
use crate::screen::ja;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct EnhancementFieldProps {
    /// What is claimed.
    pub(in crate::ui) claimed: Enhancements,
    /// Told what the visitor does.
    pub(in crate::ui) dispatch: Callback<Action>,
}

/// The claims.
#[component]
pub(in crate::ui) fn EnhancementField(props: &EnhancementFieldProps) -> Html {
    html! {
        <fieldset class="oc-field oc-fieldset">
            <legend class="oc-label">{ ja::questions::ENHANCEMENTS }</legend>
            for one in Enhancement::ALL {
                { claim(one, props.claimed.contains(one), &props.dispatch) }
            }
        </fieldset>
    }
}

fn claim(one: Enhancement, claimed: bool, dispatch: &Callback<Action>) -> Html {
    let onchange = dispatch.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Chosen(Choice::Enhancement(one, input.checked()))
    });
    html! {
        <label key={one.name()} class="oc-check">
            <input
                id={format!("oc-enhancement-{}", one.name())}
                class="oc-check__input"
                type="checkbox"
                checked={claimed}
                {onchange}
            />
            <span>{ ja::questions::enhancement(one) }</span>
        </label>
    }
}
