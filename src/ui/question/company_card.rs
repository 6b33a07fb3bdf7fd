//! Who applies, and for which year?

use yew::prelude::*;

use super::definitions::DefinitionsBox;
use crate::domain::{Applicant, Named};
use crate::draft::{Action, Choice, Draft};
use crate::screen::ja;
use crate::ui::field::{ChoiceField, ChoiceItem, ProgrammeField};

#[derive(PartialEq, Properties)]
pub(super) struct CompanyCardProps {
    /// What stands in the form.
    pub(super) draft: Draft,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

/// The company.
#[component]
pub(super) fn CompanyCard(props: &CompanyCardProps) -> Html {
    let CompanyCardProps { draft, dispatch } = props;
    html! {
        <section class="oc-card">
            <h2 class="oc-heading">{ ja::questions::COMPANY }</h2>
            <ChoiceField
                name="oc-applicant"
                legend={ja::questions::APPLICANT}
                items={applicant_items(draft)}
                dispatch={dispatch.clone()}
            />
            <DefinitionsBox />
            <ChoiceField
                name="oc-already-subsidised"
                legend={ja::questions::ALREADY}
                items={already_items(draft)}
                dispatch={dispatch.clone()}
            />
            <ProgrammeField programme={draft.programme} dispatch={dispatch.clone()} />
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
    [(false, "false", ja::questions::NO), (true, "true", ja::questions::YES)].map(item).into()
}
