//! What is offered, and at which price?

use super::field_view;
use super::terms::terms;
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::draft::{Choice, Draft, NumberField};
use crate::screen::tree::Tree;
use crate::screen::{choice, say, FieldView, Words};
use crate::ui::field::{choice_field, number_field, ChoiceItem};
use crate::ui::written::Written;

/// The prices, those of the network first.
const PRICES: [NumberField; 3] = [
    NumberField::NetworkMonthlyFee,
    NumberField::EndpointMonthlyFee,
    NumberField::InitialFee,
];

/// The offer.
pub(super) fn offer_card(
    tree: &mut Tree,
    written: &Written,
    draft: &Draft,
    fields: &[FieldView],
    words: Words,
) {
    tree.open("section", "oc-card");
    tree.attr("data-part", "offer");
    tree.leaf("h2", "oc-heading", say::questions::offer(words));
    let kinds = MonitoringKind::NAMES.iter();
    let kinds = kinds.map(|&(kind, value)| ChoiceItem {
        value,
        label: choice::monitoring(words, kind),
        explanation: choice::monitoring_explained(words, kind),
        checked: draft.monitoring == kind,
        choice: Choice::Monitoring(kind),
    });
    let legend = say::questions::monitoring(words);
    choice_field(tree, written, ("oc-monitoring", legend), &mut { kinds });
    let classes = ServiceClass::NAMES.iter();
    let classes = classes.map(|&(class, value)| ChoiceItem {
        value,
        label: choice::service_class(words, class),
        explanation: choice::service_class_explained(words, class),
        checked: draft.service_class == class,
        choice: Choice::ServiceClass(class),
    });
    let legend = say::questions::service_class(words);
    choice_field(tree, written, ("oc-service-class", legend), &mut {
        classes
    });
    let bases = [(TaxBasis::Excluded, "false"), (TaxBasis::Included, "true")].into_iter();
    let bases = bases.map(|(basis, value)| ChoiceItem {
        value,
        label: choice::tax_basis(words, basis),
        explanation: "",
        checked: draft.tax_basis == basis,
        choice: Choice::TaxBasis(basis),
    });
    let legend = say::questions::tax(words);
    choice_field(tree, written, ("oc-tax-included", legend), &mut { bases });
    number_list(tree, &PRICES, fields, words);
    terms(tree, written, draft, fields, words);
    tree.close();
}

/// Those of the fields that are asked for.
pub(super) fn number_list(
    tree: &mut Tree,
    wanted: &[NumberField],
    fields: &[FieldView],
    words: Words,
) {
    tree.open("div", "");
    for field in wanted {
        if let Some(view) = field_view(fields, *field) {
            number_field(tree, view, words);
        }
    }
    tree.close();
}
