//! Which further terms does the offer have? Folded away: most visitors do not need them.

use yew::prelude::*;

use super::offer_card::number_list;
use crate::domain::ServiceClass;
use crate::draft::{Action, Draft, NumberField};
use crate::screen::{ja, FieldView};
use crate::ui::element::{element, folded, when};
use crate::ui::field::enhancement_field;

const TERMS: [NumberField; 4] = [
    NumberField::MinTerminals,
    NumberField::MinTermMonths,
    NumberField::MaxTerminals,
    NumberField::Class1MaxTerminals,
];

/// Minimum contract and capacity; a 2類 must show what it adds, which is not folded away.
pub(super) fn terms(draft: &Draft, fields: &[FieldView], dispatch: &Callback<Action>) -> Html {
    let class2 = draft.service_class == ServiceClass::Two;
    let numbers = number_list(&TERMS, fields, dispatch);
    let content = vec![
        when(class2, || enhancement_field(draft.enhancements, dispatch)),
        folded("oc-terms", ja::questions::TERMS, vec![numbers]),
    ];
    element("div", "", content)
}
