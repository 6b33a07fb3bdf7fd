//! Who applies, and for which year?

use yew::prelude::*;

use crate::ui::element::text;

use super::definitions::definitions;
use crate::domain::{Applicant, Named};
use crate::draft::{Action, Choice, Draft};
use crate::screen::ja;
use crate::ui::field::{choice_field, programme_field, ChoiceItem};

/// The company.
pub(super) fn company_card(draft: &Draft, dispatch: &Callback<Action>) -> Html {
    html! {
        <section class="oc-card">
            { text("h2", "oc-heading", ja::questions::COMPANY) }
            { choice_field("oc-applicant", ja::questions::APPLICANT, &applicant_items(draft), dispatch) }
            { definitions() }
            { choice_field("oc-already-subsidised", ja::questions::ALREADY, &already_items(draft), dispatch) }
            { programme_field(draft.programme, dispatch) }
        </section>
    }
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
