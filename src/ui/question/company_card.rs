//! Who applies, and for which year?

use crate::domain::{Applicant, Named};
use crate::draft::{Choice, Draft};
use crate::screen::tree::Tree;
use crate::screen::{choice, say, RoundsView, Words};
use crate::ui::field::{choice_field, programme_field, ChoiceItem};
use crate::ui::written::Written;

/// The company.
pub(super) fn company_card(
    tree: &mut Tree,
    written: &Written,
    (draft, known): (&Draft, &RoundsView),
    words: Words,
) {
    tree.open("section", "oc-card");
    tree.attr("data-part", "company");
    tree.leaf("h2", "oc-heading", say::questions::company(words));
    let applicants = Applicant::NAMES.iter();
    let applicants = applicants.map(|&(applicant, value)| ChoiceItem {
        value,
        label: choice::applicant(words, applicant),
        explanation: "",
        checked: draft.applicant == applicant,
        choice: Choice::Applicant(applicant),
    });
    let legend = say::questions::applicant(words);
    choice_field(tree, written, ("oc-applicant", legend), &mut { applicants });
    guide_link(tree, words);
    let answers = [
        (false, "false", say::questions::no(words)),
        (true, "true", say::questions::yes(words)),
    ];
    let answers = answers
        .into_iter()
        .map(|(already, value, label)| ChoiceItem {
            value,
            label,
            explanation: "",
            checked: draft.already_subsidised == already,
            choice: Choice::AlreadySubsidised(already),
        });
    let legend = say::questions::already(words);
    choice_field(tree, written, ("oc-already-subsidised", legend), &mut {
        answers
    });
    programme_field(tree, (draft.programme, known), words);
    tree.close();
}

/// The definitions are many: a panel asks for what decides, and shows them.
fn guide_link(tree: &mut Tree, words: Words) {
    tree.open("p", "oc-field");
    tree.open("button", "oc-button oc-button--small");
    tree.attr("type", "button");
    tree.attr("data-do", "open");
    tree.attr("data-value", "guide");
    tree.text(say::topics::guide(words));
    tree.close();
    tree.close();
}
