//! Which questions are asked, and in which order? Size and term, offer, company.

mod choices;
mod company;
mod offer;
mod size;
mod terms;

use yew::{prelude::*, props};

use super::components::{Button, ButtonKind, NumberFieldProps, Typed};
use super::hooks::Setting;
use super::shown::Shown;
use crate::draft::{Action, NumberField};
use crate::rules::BOOK;
use crate::screen::{say, FieldView, RoundsView, Topic, Words};

use company::company;
use offer::offer;
use size::size;

/// All questions; `below` stands under those of size.
pub(super) fn questions(
    shown: &Shown,
    (dispatch, onpanel): (&Callback<Action>, &Callback<Topic>),
    Setting { words, today }: Setting,
    below: Html,
) -> Html {
    let Shown { draft, fields, .. } = shown;
    let known = RoundsView::of(draft.programme, today, &BOOK, words);
    // There is nowhere to send the form to: Enter changes nothing.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form
            class="oc-questions"
            aria-label={say::page::questions(words)}
            autocomplete="off"
            {onsubmit}
        >
            { tools(shown.can_undo, dispatch, words) }
            { size(fields, dispatch, words) }
            { below }
            { offer(draft, fields, dispatch, words) }
            { company(draft, &known, (dispatch, onpanel), words) }
        </form>
    }
}

fn tools(can_undo: bool, dispatch: &Callback<Action>, words: Words) -> Html {
    let undo = can_undo.then(|| dispatch.reform(|_| Action::Undone));
    html! {
        <div class="oc-tools">
            <Button kind={ButtonKind::Small} action="undo" onclick={undo}>
                { say::page::undo(words) }
            </Button>
            <Button
                kind={ButtonKind::Small}
                action="clear"
                onclick={dispatch.reform(|_| Action::Cleared)}
            >
                { say::page::clear(words) }
            </Button>
        </div>
    }
}

/// The view of a field that is asked for.
fn asked(fields: &[FieldView], field: NumberField) -> Option<&FieldView> {
    fields.iter().find(|view| view.field == field)
}

/// A number of the form: what is shown of it, and what its keys do.
fn number(view: &FieldView, dispatch: &Callback<Action>) -> NumberFieldProps {
    let field = view.field;
    props!(NumberFieldProps {
        id: format!("oc-{}", view.name),
        label: view.label.clone(),
        support: view.support.clone(),
        unit: view.unit,
        text: view.text.clone(),
        echo: view.echo.clone(),
        echo_is_plain: view.echo_is_plain,
        error: view.error.clone(),
        finding: view.finding.clone(),
        example: view.example,
        ontype: dispatch.reform(move |Typed { text, composing }| Action::Typed {
            field,
            text,
            composing,
        }),
        onrest: dispatch.reform(move |()| Action::Paused(field)),
        onleave: dispatch.reform(move |()| Action::Left(field)),
    })
}
