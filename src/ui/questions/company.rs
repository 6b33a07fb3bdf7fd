//! Who applies, and for which year?

use yew::prelude::*;

use crate::domain::{Applicant, Named, Programme};
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
                items={applicants(draft.applicant, dispatch, words)}
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

fn applicants(chosen: Applicant, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |&applicant: &Applicant| Item {
        value: applicant.name().into(),
        label: choice::applicant(words, applicant).into(),
        explanation: None,
        chosen: applicant == chosen,
        onchoose: dispatch.reform(move |()| Action::Chosen(Choice::Applicant(applicant))),
    };
    Applicant::ALL.iter().map(item).collect()
}

fn subsidised_before(chosen: bool, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |(already, label): (bool, &'static str)| Item {
        value: already.to_string().into(),
        label: label.into(),
        explanation: None,
        chosen: already == chosen,
        onchoose: dispatch.reform(move |()| Action::Chosen(Choice::AlreadySubsidised(already))),
    };
    let answers = [
        (false, say::questions::no(words)),
        (true, say::questions::yes(words)),
    ];
    answers.map(item).into()
}

/// The years that the rules know, the newest first.
fn programmes(chosen: &'static Programme, dispatch: &Callback<Action>, words: Words) -> Vec<Item> {
    let item = |programme: &'static Programme| Item {
        value: programme.id.into(),
        label: choice::programme(words, programme).into(),
        explanation: None,
        chosen: programme.id == chosen.id,
        onchoose: dispatch.reform(move |()| Action::Chosen(Choice::Programme(programme))),
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
