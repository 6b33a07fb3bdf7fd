//! Which further terms does the offer have? Folded away: most visitors do not need them.

use yew::prelude::*;

use super::offer::numbers;
use crate::domain::{Enhancement, Enhancements, Named, ServiceClass};
use crate::draft::{Action, Choice, Draft, NumberField};
use crate::screen::{choice, say, FieldView, Words};
use crate::ui::components::CheckField;

/// Minimum contract and capacity; a 2類 must show what it adds, which is not folded away.
pub(super) fn terms(
    draft: &Draft,
    fields: &[FieldView],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let all = NumberField::ALL.iter().copied();
    let further: Vec<NumberField> = all.filter(|field| field.is_optional()).collect();
    html! {
        <div>
            if draft.service_class == ServiceClass::Two {
                { enhancements(draft.enhancements, dispatch, words) }
            }
            <details class="oc-details" id="oc-terms">
                <summary class="oc-summary">{ say::questions::terms(words) }</summary>
                { numbers(&further, fields, dispatch) }
            </details>
        </div>
    }
}

/// Which 拡充要件 a 2類 claims.
fn enhancements(claimed: Enhancements, dispatch: &Callback<Action>, words: Words) -> Html {
    html! {
        <fieldset class="oc-field oc-fieldset">
            <legend class="oc-label" part="label">{ say::questions::enhancements(words) }</legend>
            for one in Enhancement::ALL.iter().copied() {
                <CheckField
                    key={one.name()}
                    id={format!("oc-enhancement-{}", one.name())}
                    label={choice::enhancement(words, one)}
                    checked={claimed.contains(one)}
                    onchange={dispatch.reform(move |claims| {
                        Action::Chosen(Choice::Enhancement(one, claims))
                    })}
                />
            }
        </fieldset>
    }
}
