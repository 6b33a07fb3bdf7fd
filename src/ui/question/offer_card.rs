//! What is offered, and at which price?

use yew::prelude::*;

use super::field_view;
use super::terms::terms;
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::draft::{Action, Choice, Draft, NumberField};
use crate::screen::{choice, say, FieldView, Words};
use crate::ui::element::{element, text};
use crate::ui::field::{choice_field, number_field, ChoiceItem};

/// The prices, those of the network first.
const PRICES: [NumberField; 3] = [
    NumberField::NetworkMonthlyFee,
    NumberField::EndpointMonthlyFee,
    NumberField::InitialFee,
];

/// The offer.
pub(super) fn offer_card(
    draft: &Draft,
    fields: &[FieldView],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let (monitoring, class, tax) = (
        monitoring_items(draft, words),
        class_items(draft, words),
        tax_items(draft, words),
    );
    let content = vec![
        text("h2", "oc-heading", say::questions::offer(words)),
        choice_field(
            "oc-monitoring",
            say::questions::monitoring(words),
            &monitoring,
            dispatch,
        ),
        choice_field(
            "oc-service-class",
            say::questions::service_class(words),
            &class,
            dispatch,
        ),
        choice_field(
            "oc-tax-included",
            say::questions::tax(words),
            &tax,
            dispatch,
        ),
        number_list(&PRICES, fields, dispatch, words),
        terms(draft, fields, dispatch, words),
    ];
    element("section", "oc-card", content)
}

/// Those of the fields that are asked for.
pub(super) fn number_list(
    wanted: &[NumberField],
    fields: &[FieldView],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let views = wanted.iter().filter_map(|field| field_view(fields, *field));
    let nothing = || [Html::default(), Html::default(), Html::default()];
    element(
        "div",
        "",
        views
            .map(|view| number_field(view, nothing(), dispatch, words))
            .collect(),
    )
}

fn monitoring_items(draft: &Draft, words: Words) -> Vec<ChoiceItem> {
    let item = |&(kind, value): &(MonitoringKind, &'static str)| ChoiceItem {
        value,
        label: choice::monitoring(words, kind),
        explanation: choice::monitoring_explained(words, kind),
        checked: draft.monitoring == kind,
        choice: Choice::Monitoring(kind),
    };
    MonitoringKind::NAMES.iter().map(item).collect()
}

fn class_items(draft: &Draft, words: Words) -> Vec<ChoiceItem> {
    let item = |&(class, value): &(ServiceClass, &'static str)| ChoiceItem {
        value,
        label: choice::service_class(words, class),
        explanation: choice::service_class_explained(words, class),
        checked: draft.service_class == class,
        choice: Choice::ServiceClass(class),
    };
    ServiceClass::NAMES.iter().map(item).collect()
}

fn tax_items(draft: &Draft, words: Words) -> Vec<ChoiceItem> {
    let item = |(basis, value)| ChoiceItem {
        value,
        label: choice::tax_basis(words, basis),
        explanation: "",
        checked: draft.tax_basis == basis,
        choice: Choice::TaxBasis(basis),
    };
    [(TaxBasis::Excluded, "false"), (TaxBasis::Included, "true")]
        .map(item)
        .into()
}
