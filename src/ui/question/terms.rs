//! Which further terms does the offer have? Folded away: most visitors do not need them.

use yew::prelude::*;

use super::offer_card::number_list;
use crate::domain::ServiceClass;
use crate::draft::{Action, Draft, NumberField};
use crate::screen::{say, FieldView, Words};
use crate::ui::element::{element, folded, when};
use crate::ui::field::enhancement_field;

const TERMS: [NumberField; 4] = [
    NumberField::MinTerminals,
    NumberField::MinTermMonths,
    NumberField::MaxTerminals,
    NumberField::Class1MaxTerminals,
];

/// Minimum contract and capacity; a 2類 must show what it adds, which is not folded away.
pub(super) fn terms(
    draft: &Draft,
    fields: &[FieldView],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let class2 = draft.service_class == ServiceClass::Two;
    let numbers = number_list(&TERMS, fields, dispatch, words);
    let content = vec![
        when(class2, || {
            enhancement_field(draft.enhancements, dispatch, words)
        }),
        folded("oc-terms", say::questions::terms(words), vec![numbers]),
    ];
    element("div", "", content)
}
