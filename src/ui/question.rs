//! Which questions are asked, and in which order? Size and term, offer, company.

mod company_card;
mod definitions;
mod offer_card;
mod size_card;
mod terms;

use yew::prelude::*;

use crate::draft::{Action, Draft, NumberField};
use crate::screen::{ja, FieldView};

use company_card::CompanyCard;
use offer_card::OfferCard;
use size_card::SizeCard;

#[derive(PartialEq, Properties)]
pub(super) struct QuestionsProps {
    /// What stands in the form.
    pub(super) draft: Draft,
    /// Whether there is anything to undo.
    pub(super) can_undo: bool,
    /// The number fields that are asked for.
    pub(super) fields: Vec<FieldView>,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

/// All questions.
#[component]
pub(super) fn Questions(props: &QuestionsProps) -> Html {
    let QuestionsProps { draft, fields, dispatch, .. } = props;
    let action = |action: Action| dispatch.reform(move |_: MouseEvent| action.clone());
    // There is nowhere to send the form to: Enter changes nothing.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="oc-questions" aria-label={ja::page::QUESTIONS} autocomplete="off" {onsubmit}>
            <div class="oc-tools">
                <button
                    type="button"
                    class="oc-button oc-button--small"
                    data-action="undo"
                    disabled={!props.can_undo}
                    onclick={action(Action::Undone)}
                >
                    { ja::page::UNDO }
                </button>
                <button
                    type="button"
                    class="oc-button oc-button--small"
                    data-action="clear"
                    onclick={action(Action::Cleared)}
                >
                    { ja::page::CLEAR }
                </button>
            </div>
            <SizeCard fields={fields.clone()} dispatch={dispatch.clone()} />
            <OfferCard draft={draft.clone()} fields={fields.clone()} dispatch={dispatch.clone()} />
            <CompanyCard draft={draft.clone()} dispatch={dispatch.clone()} />
        </form>
    }
}

/// The view of a field that is asked for.
fn field_view(fields: &[FieldView], field: NumberField) -> Option<FieldView> {
    fields.iter().find(|view| view.field == field).cloned()
}
