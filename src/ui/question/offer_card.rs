//! What is offered, and at which price?

use yew::prelude::*;

use super::field_view;
use super::terms::Terms;
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::draft::{Action, Choice, Draft, NumberField};
use crate::screen::{ja, FieldView};
use crate::ui::field::{ChoiceField, ChoiceItem, NumberInput};

#[derive(PartialEq, Properties)]
pub(super) struct OfferCardProps {
    /// What stands in the form.
    pub(super) draft: Draft,
    /// The number fields that are asked for.
    pub(super) fields: Vec<FieldView>,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

/// The prices, those of the network first.
const PRICES: [NumberField; 3] =
    [NumberField::NetworkMonthlyFee, NumberField::EndpointMonthlyFee, NumberField::InitialFee];

/// The offer.
#[component]
pub(super) fn OfferCard(props: &OfferCardProps) -> Html {
    let OfferCardProps { draft, fields, dispatch } = props;
    html! {
        <section class="oc-card">
            <h2 class="oc-heading">{ ja::questions::OFFER }</h2>
            <ChoiceField
                name="oc-monitoring"
                legend={ja::questions::MONITORING}
                items={monitoring_items(draft)}
                dispatch={dispatch.clone()}
            />
            <ChoiceField
                name="oc-service-class"
                legend={ja::questions::SERVICE_CLASS}
                items={class_items(draft)}
                dispatch={dispatch.clone()}
            />
            <ChoiceField
                name="oc-tax-included"
                legend={ja::questions::TAX}
                items={tax_items(draft)}
                dispatch={dispatch.clone()}
            />
            for view in PRICES.into_iter().filter_map(|field| field_view(fields, field)) {
                <NumberInput key={view.name} view={view.clone()} dispatch={dispatch.clone()} />
            }
            <Terms draft={draft.clone()} fields={fields.clone()} dispatch={dispatch.clone()} />
        </section>
    }
}

fn monitoring_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |&(kind, value): &(MonitoringKind, &'static str)| {
        let (label, explanation) = ja::questions::monitoring(kind);
        let checked = draft.monitoring == kind;
        ChoiceItem { value, label, explanation, checked, choice: Choice::Monitoring(kind) }
    };
    MonitoringKind::NAMES.iter().map(item).collect()
}

fn class_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |&(class, value): &(ServiceClass, &'static str)| {
        let (label, explanation) = ja::questions::service_class(class);
        let checked = draft.service_class == class;
        ChoiceItem { value, label, explanation, checked, choice: Choice::ServiceClass(class) }
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
    [(TaxBasis::Excluded, "false"), (TaxBasis::Included, "true")].map(item).into()
}
