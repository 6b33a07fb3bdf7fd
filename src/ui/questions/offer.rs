//! What is offered, and at which price?

use yew::prelude::*;

use super::terms::terms;
use super::{asked, choices, number};
use crate::domain::TaxBasis;
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
                items={choices::explained(
                    draft.monitoring,
                    |kind| choice::monitoring(words, kind),
                    |kind| choice::monitoring_explained(words, kind),
                    Choice::Monitoring,
                    dispatch,
                )}
            />
            <ChoiceField
                name="oc-service-class"
                legend={say::questions::service_class(words)}
                items={choices::explained(
                    draft.service_class,
                    |class| choice::service_class(words, class),
                    |class| choice::service_class_explained(words, class),
                    Choice::ServiceClass,
                    dispatch,
                )}
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

/// Whether the prices contain tax.
fn tax_bases(chosen: TaxBasis, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    [(TaxBasis::Excluded, "false"), (TaxBasis::Included, "true")]
        .map(|(basis, included)| {
            let label = choice::tax_basis(words, basis);
            choices::item(
                (basis, included),
                basis == chosen,
                label,
                Choice::TaxBasis,
                dispatch,
            )
        })
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
