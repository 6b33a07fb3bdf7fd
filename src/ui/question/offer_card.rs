//! What is offered, and at which price?

use yew::prelude::*;

use super::field_view;
use super::terms::terms;
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::draft::{Action, Choice, Draft, NumberField};
use crate::screen::{ja, FieldView};
use crate::ui::element::{element, text};
use crate::ui::field::{choice_field, number_field, ChoiceItem};

/// The prices, those of the network first.
const PRICES: [NumberField; 3] = [
    NumberField::NetworkMonthlyFee,
    NumberField::EndpointMonthlyFee,
    NumberField::InitialFee,
];

/// The offer.
pub(super) fn offer_card(draft: &Draft, fields: &[FieldView], dispatch: &Callback<Action>) -> Html {
    let (monitoring, class, tax) = (
        monitoring_items(draft),
        class_items(draft),
        tax_items(draft),
    );
    let content = vec![
        text("h2", "oc-heading", ja::questions::OFFER),
        choice_field(
            "oc-monitoring",
            ja::questions::MONITORING,
            &monitoring,
            dispatch,
        ),
        choice_field(
            "oc-service-class",
            ja::questions::SERVICE_CLASS,
            &class,
            dispatch,
        ),
        choice_field("oc-tax-included", ja::questions::TAX, &tax, dispatch),
        number_list(&PRICES, fields, dispatch),
        terms(draft, fields, dispatch),
    ];
    element("section", "oc-card", content)
}

/// Those of the fields that are asked for.
pub(super) fn number_list(
    wanted: &[NumberField],
    fields: &[FieldView],
    dispatch: &Callback<Action>,
) -> Html {
    let views = wanted.iter().filter_map(|field| field_view(fields, *field));
    let nothing = || [Html::default(), Html::default(), Html::default()];
    element(
        "div",
        "",
        views
            .map(|view| number_field(view, nothing(), dispatch))
            .collect(),
    )
}

fn monitoring_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |&(kind, value): &(MonitoringKind, &'static str)| {
        let (label, explanation) = ja::questions::monitoring(kind);
        let checked = draft.monitoring == kind;
        ChoiceItem {
            value,
            label,
            explanation,
            checked,
            choice: Choice::Monitoring(kind),
        }
    };
    MonitoringKind::NAMES.iter().map(item).collect()
}

fn class_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |&(class, value): &(ServiceClass, &'static str)| {
        let (label, explanation) = ja::questions::service_class(class);
        let checked = draft.service_class == class;
        ChoiceItem {
            value,
            label,
            explanation,
            checked,
            choice: Choice::ServiceClass(class),
        }
    };
    ServiceClass::NAMES.iter().map(item).collect()
}

fn tax_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |(basis, value)| ChoiceItem {
        value,
        label: ja::questions::tax_name(basis),
        explanation: "",
        checked: draft.tax_basis == basis,
        choice: Choice::TaxBasis(basis),
    };
    [(TaxBasis::Excluded, "false"), (TaxBasis::Included, "true")]
        .map(item)
        .into()
}
