//! Which questions are asked, and in which order? Size and term, offer, company.

mod company_card;
mod definitions;
mod offer_card;
mod size_card;
mod terms;

use yew::prelude::*;

use crate::draft::{Action, Form, NumberField};
use crate::screen::{ja, FieldView};

use super::event::on_click;
use company_card::company_card;
use offer_card::offer_card;
use size_card::size_card;

/// All questions.
pub(super) fn questions(form: &Form, fields: &[FieldView], dispatch: &Callback<Action>) -> Html {
    let draft = form.draft();
    // There is nowhere to send the form to: Enter changes nothing.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="oc-questions" aria-label={ja::page::QUESTIONS} autocomplete="off" {onsubmit}>
            <div class="oc-tools">
                <button
                    type="button"
                    class="oc-button oc-button--small"
                    data-action="undo"
                    disabled={!form.can_undo()}
                    onclick={on_click(dispatch, Action::Undone)}
                >
                    { ja::page::UNDO }
                </button>
                <button
                    type="button"
                    class="oc-button oc-button--small"
                    data-action="clear"
                    onclick={on_click(dispatch, Action::Cleared)}
                >
                    { ja::page::CLEAR }
                </button>
            </div>
            { size_card(fields, dispatch) }
            { offer_card(draft, fields, dispatch) }
            { company_card(draft, dispatch) }
        </form>
    }
}

/// The view of a field that is asked for.
fn field_view(fields: &[FieldView], field: NumberField) -> Option<FieldView> {
    fields.iter().find(|view| view.field == field).cloned()
}
