//! What is offered, and at which price?

use yew::prelude::*;

use super::terms::terms;
use super::{asked, number};
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::draft::{Action, Choice, Draft, NumberField as Field};
use crate::screen::{choice, say, FieldView, Words};
use crate::ui::components::{Card, ChoiceField, Item, NumberField};

/// The prices, those of the network first.
const PRICES: [Field; 3] = [
    Field::NetworkMonthlyFee,
    Field::EndpointMonthlyFee,
    Field::InitialFee,
];

/// The offer.
pub(super) fn offer(
    draft: &Draft,
    fields: &[FieldView],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    html! {
        <Card name="offer" heading={say::questions::offer(words)}>
            <ChoiceField
                name="oc-monitoring"
                legend={say::questions::monitoring(words)}
                items={kinds(draft.monitoring, dispatch, words)}
            />
            <ChoiceField
                name="oc-service-class"
                legend={say::questions::service_class(words)}
                items={classes(draft.service_class, dispatch, words)}
            />
            <ChoiceField
                name="oc-tax-included"
                legend={say::questions::tax(words)}
                items={tax_bases(draft.tax_basis, dispatch, words)}
            />
            { numbers(&PRICES, fields, dispatch) }
            { terms(draft, fields, dispatch, words) }
        </Card>
    }
}

fn kinds(chosen: MonitoringKind, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |&kind: &MonitoringKind| Item {
        value: kind.name().into(),
        label: choice::monitoring(words, kind).into(),
        explanation: Some(choice::monitoring_explained(words, kind).into()),
        chosen: kind == chosen,
        onchoose: dispatch.reform(move |()| Action::Chosen(Choice::Monitoring(kind))),
    };
    MonitoringKind::ALL.iter().map(item).collect()
}

fn classes(chosen: ServiceClass, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |&class: &ServiceClass| Item {
        value: class.name().into(),
        label: choice::service_class(words, class).into(),
        explanation: Some(choice::service_class_explained(words, class).into()),
        chosen: class == chosen,
        onchoose: dispatch.reform(move |()| Action::Chosen(Choice::ServiceClass(class))),
    };
    ServiceClass::ALL.iter().map(item).collect()
}

/// Whether the prices contain tax.
fn tax_bases(chosen: TaxBasis, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |(basis, included): (TaxBasis, &'static str)| Item {
        value: included.into(),
        label: choice::tax_basis(words, basis).into(),
        explanation: None,
        chosen: basis == chosen,
        onchoose: dispatch.reform(move |()| Action::Chosen(Choice::TaxBasis(basis))),
    };
    [(TaxBasis::Excluded, "false"), (TaxBasis::Included, "true")]
        .map(item)
        .into()
}

/// Those of the fields that are asked for.
pub(super) fn numbers(wanted: &[Field], fields: &[FieldView], dispatch: &Callback<Action>) -> Html {
    html! {
        <div>
            for view in wanted.iter().filter_map(|field| asked(fields, *field)) {
                <NumberField key={view.name} ..number(view, dispatch) />
            }
        </div>
    }
}
