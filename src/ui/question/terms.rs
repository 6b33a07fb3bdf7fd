//! Which further terms does the offer have? Folded away: most visitors do not need them.

use yew::prelude::*;

use super::field_view;
use crate::domain::ServiceClass;
use crate::draft::{Action, Draft, NumberField};
use crate::screen::{ja, FieldView};
use crate::ui::field::{EnhancementField, NumberInput};

#[derive(PartialEq, Properties)]
pub(super) struct TermsProps {
    /// What stands in the form.
    pub(super) draft: Draft,
    /// The number fields that are asked for.
    pub(super) fields: Vec<FieldView>,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

const TERMS: [NumberField; 4] = [
    NumberField::MinTerminals,
    NumberField::MinTermMonths,
    NumberField::MaxTerminals,
    NumberField::Class1MaxTerminals,
];

/// Minimum contract, capacity, 拡充要件. A 2類 must show what it adds: it opens by itself.
#[component]
pub(super) fn Terms(props: &TermsProps) -> Html {
    let class2 = props.draft.service_class == ServiceClass::Two;
    html! {
        <>
            if class2 {
                <EnhancementField
                    claimed={props.draft.enhancements}
                    dispatch={props.dispatch.clone()}
                />
            }
            <details class="oc-details" id="oc-terms">
                <summary class="oc-summary">{ ja::questions::TERMS }</summary>
                for view in TERMS.into_iter().filter_map(|field| field_view(&props.fields, field)) {
                    <NumberInput key={view.name} view={view.clone()} dispatch={props.dispatch.clone()} />
                }
            </details>
        </>
    }
}
