//! Which questions are asked, and in which order? Size and term, offer, company.

mod company_card;
mod offer_card;
mod size_card;
mod terms;

use super::written::{Press, Written};
use crate::draft::{Action, Form, NumberField};
use crate::screen::tree::Tree;
use crate::screen::{say, FieldView, RoundsView, Words};

use company_card::company_card;
use offer_card::offer_card;
use size_card::size_card;

/// All questions, with what is known of the year, and what `summary` writes below those of size. The form is never sent: the root of
/// the calculator refuses it.
pub(super) fn questions(
    tree: &mut Tree,
    written: &Written,
    form: &Form,
    (fields, known): (&[FieldView], &RoundsView),
    summary: impl FnOnce(&mut Tree),
    words: Words,
) {
    tree.open("form", "oc-questions");
    tree.attr("aria-label", say::page::questions(words));
    tree.attr("autocomplete", "off");
    tools(tree, written, form.can_undo(), words);
    size_card(tree, written, fields, words);
    summary(tree);
    offer_card(tree, written, form.draft(), fields, words);
    company_card(tree, written, (form.draft(), known), words);
    tree.close();
}

fn tools(tree: &mut Tree, written: &Written, can_undo: bool, words: Words) {
    const CLASS: &str = "oc-button oc-button--small";
    tree.open("div", "oc-tools");
    let undo = can_undo.then_some(Press::Act(Action::Undone));
    written.open_button(tree, CLASS, undo);
    tree.attr("data-action", "undo");
    tree.text(say::page::undo(words));
    tree.close();
    written.open_button(tree, CLASS, Some(Press::Act(Action::Cleared)));
    tree.attr("data-action", "clear");
    tree.text(say::page::clear(words));
    tree.close();
    tree.close();
}

/// The view of a field that is asked for.
fn field_view(fields: &[FieldView], field: NumberField) -> Option<&FieldView> {
    fields.iter().find(|view| view.field == field)
}
