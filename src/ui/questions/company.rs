//! Who applies, and for which year?

use yew::prelude::*;

use super::choices;
use crate::domain::Programme;
use crate::draft::{Action, Choice, Draft};
use crate::rules::BOOK;
use crate::screen::{choice, say, RoundsView, Topic, Words};
use crate::ui::components::{Button, ButtonKind, Card, ChoiceField, Item, SelectField};
use crate::ui::rounds::{rounds, Sourced};

/// The company.
pub(super) fn company(
    draft: &Draft,
    known: &RoundsView,
    (dispatch, onpanel): (&Callback<Action>, &Callback<Topic>),
    words: Words,
) -> Html {
    // The state of the year that is chosen, and its rounds.
    let support = html! {
        <><span>{ &known.state.text }</span>{ rounds(known, Sourced::No) }</>
    };
    html! {
        <Card name="company" heading={say::questions::company(words)}>
            <ChoiceField
                name="oc-applicant"
                legend={say::questions::applicant(words)}
                items={choices::named(
                    draft.applicant,
                    |applicant| choice::applicant(words, applicant),
                    Choice::Applicant,
                    dispatch,
                )}
            />
            { guide_link(onpanel, words) }
            <ChoiceField
                name="oc-already-subsidised"
                legend={say::questions::already(words)}
                items={subsidised_before(draft.already_subsidised, dispatch, words)}
            />
            <SelectField
                id="oc-programme"
                label={say::questions::programme(words)}
                {support}
                items={programmes(draft.programme, dispatch, words)}
            />
        </Card>
    }
}

fn subsidised_before(chosen: bool, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let answers = [
        (false, "false", say::questions::no(words)),
        (true, "true", say::questions::yes(words)),
    ];
    answers
        .map(|(already, name, label)| {
            let is_chosen = already == chosen;
            choices::item(
                (already, name),
                is_chosen,
                label,
                Choice::AlreadySubsidised,
                dispatch,
            )
        })
        .into()
}

/// The years that the rules know, the newest first.
fn programmes(chosen: &Programme, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |programme: &'static Programme| {
        let (is_chosen, label) = (
            programme.id == chosen.id,
            choice::programme(words, programme),
        );
        choices::item(
            (programme, programme.id),
            is_chosen,
            label,
            Choice::Programme,
            dispatch,
        )
    };
    BOOK.programmes.iter().rev().copied().map(item).collect()
}

/// The definitions are many: a panel asks for what decides, and shows them.
fn guide_link(onpanel: &Callback<Topic>, words: Words) -> Html {
    let onclick = onpanel.reform(|_| Topic::Guide);
    html! {
        <p class="oc-field">
            <Button kind={ButtonKind::Small} action="guide" {onclick}>
                { say::topics::guide(words) }
            </Button>
        </p>
    }
}
