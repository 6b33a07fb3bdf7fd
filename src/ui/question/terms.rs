//! Which further terms does the offer have? Folded away: most visitors do not need them.

use yew::prelude::*;

use crate::ui::element::text;

use super::field_view;
use crate::domain::ServiceClass;
use crate::draft::{Action, Draft, NumberField};
use crate::screen::{ja, FieldView};
use crate::ui::field::{enhancement_field, NumberInput};

const TERMS: [NumberField; 4] = [
    NumberField::MinTerminals,
    NumberField::MinTermMonths,
    NumberField::MaxTerminals,
    NumberField::Class1MaxTerminals,
];

/// Minimum contract, capacity, 拡充要件. A 2類 must show what it adds: it opens by itself.
pub(super) fn terms(draft: &Draft, fields: &[FieldView], dispatch: &Callback<Action>) -> Html {
    let class2 = draft.service_class == ServiceClass::Two;
    html! {
        <>
            if class2 {
                { enhancement_field(draft.enhancements, dispatch) }
            }
            <details class="oc-details" id="oc-terms">
                { text("summary", "oc-summary", ja::questions::TERMS) }
                for view in TERMS.into_iter().filter_map(|field| field_view(fields, field)) {
                    <NumberInput key={view.name} view={view.clone()} dispatch={dispatch.clone()} />
                }
            </details>
        </>
    }
}
