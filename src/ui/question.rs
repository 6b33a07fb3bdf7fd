//! Which questions are asked, and in which order? Size and term, offer, company.

mod company_card;
mod offer_card;
mod size_card;
mod terms;

use yew::prelude::*;

use super::element::{button, element, with};
use super::event::on_click;
use crate::draft::{Action, Form, NumberField};
use crate::screen::{say, FieldView, Words};

use company_card::company_card;
use offer_card::offer_card;
use size_card::size_card;

/// All questions.
pub(super) fn questions(
    form: &Form,
    fields: &[FieldView],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    // There is nowhere to send the form to: Enter changes nothing.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="oc-questions" aria-label={say::page::questions(words)} autocomplete="off" {onsubmit}>
            { tools(form.can_undo(), dispatch, words) }
            { size_card(fields, dispatch, words) }
            { offer_card(form.draft(), fields, dispatch, words) }
            { company_card(form.draft(), dispatch, words) }
        </form>
    }
}

fn tools(can_undo: bool, dispatch: &Callback<Action>, words: Words) -> Html {
    const CLASS: &str = "oc-button oc-button--small";
    let undo = can_undo.then(|| on_click(dispatch, Action::Undone));
    let clear = Some(on_click(dispatch, Action::Cleared));
    let tools = vec![
        with(
            button(CLASS, say::page::undo(words), undo),
            "data-action",
            "undo",
        ),
        with(
            button(CLASS, say::page::clear(words), clear),
            "data-action",
            "clear",
        ),
    ];
    element("div", "oc-tools", tools)
}

/// The view of a field that is asked for.
fn field_view(fields: &[FieldView], field: NumberField) -> Option<&FieldView> {
    fields.iter().find(|view| view.field == field)
}
