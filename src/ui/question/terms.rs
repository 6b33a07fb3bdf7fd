//! Which further terms does the offer have? Folded away: most visitors do not need them.

use super::offer_card::number_list;
use crate::domain::ServiceClass;
use crate::draft::{Draft, NumberField};
use crate::screen::tree::Tree;
use crate::screen::{say, FieldView, Words};
use crate::ui::field::enhancement_field;
use crate::ui::written::{folded, Written};

const TERMS: [NumberField; 4] = [
    NumberField::MinTerminals,
    NumberField::MinTermMonths,
    NumberField::MaxTerminals,
    NumberField::Class1MaxTerminals,
];

/// Minimum contract and capacity; a 2類 must show what it adds, which is not folded away.
pub(super) fn terms(
    tree: &mut Tree,
    written: &Written,
    draft: &Draft,
    fields: &[FieldView],
    words: Words,
) {
    tree.open("div", "");
    if draft.service_class == ServiceClass::Two {
        enhancement_field(tree, written, draft.enhancements, words);
    }
    folded(tree, "oc-terms", say::questions::terms(words));
    number_list(tree, &TERMS, fields, words);
    tree.close();
    tree.close();
}
