//! Who applies, and for which year?

use yew::prelude::*;

use super::definitions::definitions;
use crate::domain::{Applicant, Named};
use crate::draft::{Action, Choice, Draft};
use crate::screen::ja;
use crate::ui::element::{element, text};
use crate::ui::field::{choice_field, programme_field, ChoiceItem};

/// The company.
pub(super) fn company_card(draft: &Draft, dispatch: &Callback<Action>) -> Html {
    let applicants = applicant_items(draft);
    let already = already_items(draft);
    let content = vec![
        text("h2", "oc-heading", ja::questions::COMPANY),
        choice_field(
            "oc-applicant",
            ja::questions::APPLICANT,
            &applicants,
            dispatch,
        ),
        definitions(),
        choice_field(
            "oc-already-subsidised",
            ja::questions::ALREADY,
            &already,
            dispatch,
        ),
        programme_field(draft.programme, dispatch),
    ];
    element("section", "oc-card", content)
}

fn applicant_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |&(applicant, value): &(Applicant, &'static str)| ChoiceItem {
        value,
        label: ja::questions::applicant(applicant),
        explanation: "",
        checked: draft.applicant == applicant,
        choice: Choice::Applicant(applicant),
    };
    Applicant::NAMES.iter().map(item).collect()
}

fn already_items(draft: &Draft) -> Vec<ChoiceItem> {
    let item = |(already, value, label)| ChoiceItem {
        value,
        label,
        explanation: "",
        checked: draft.already_subsidised == already,
        choice: Choice::AlreadySubsidised(already),
    };
    [
        (false, "false", ja::questions::NO),
        (true, "true", ja::questions::YES),
    ]
    .map(item)
    .into()
}
