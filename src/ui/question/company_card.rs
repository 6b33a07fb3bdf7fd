//! Who applies, and for which year?

use yew::prelude::*;

use crate::domain::{Applicant, Named};
use crate::draft::{Action, Choice, Draft};
use crate::screen::{choice, say, Words};
use crate::ui::element::{element, text, with};
use crate::ui::field::{choice_field, programme_field, ChoiceItem};

/// The company.
pub(super) fn company_card(draft: &Draft, dispatch: &Callback<Action>, words: Words) -> Html {
    let applicants = applicant_items(draft, words);
    let already = already_items(draft, words);
    let content = vec![
        text("h2", "oc-heading", say::questions::company(words)),
        choice_field(
            "oc-applicant",
            say::questions::applicant(words),
            &applicants,
            dispatch,
        ),
        guide_link(words),
        choice_field(
            "oc-already-subsidised",
            say::questions::already(words),
            &already,
            dispatch,
        ),
        programme_field(draft.programme, dispatch, words),
    ];
    element("section", "oc-card", content)
}

/// The definitions are many: a panel asks for what decides, and shows them.
fn guide_link(words: Words) -> Html {
    let link = text(
        "button",
        "oc-button oc-button--small",
        say::topics::guide(words),
    );
    let link = with(with(link, "type", "button"), "data-do", "open");
    element("p", "oc-field", vec![with(link, "data-value", "guide")])
}

fn applicant_items(draft: &Draft, words: Words) -> Vec<ChoiceItem> {
    let item = |&(applicant, value): &(Applicant, &'static str)| ChoiceItem {
        value,
        label: choice::applicant(words, applicant),
        explanation: "",
        checked: draft.applicant == applicant,
        choice: Choice::Applicant(applicant),
    };
    Applicant::NAMES.iter().map(item).collect()
}

fn already_items(draft: &Draft, words: Words) -> Vec<ChoiceItem> {
    let item = |(already, value, label)| ChoiceItem {
        value,
        label,
        explanation: "",
        checked: draft.already_subsidised == already,
        choice: Choice::AlreadySubsidised(already),
    };
    [
        (false, "false", say::questions::no(words)),
        (true, "true", say::questions::yes(words)),
    ]
    .map(item)
    .into()
}
