//! What follows from the answers beyond the panel? The applicant of the form, once it is settled.

use super::{EntryMsg, Guide, Msg};
use crate::domain::Applicant;
use crate::draft::{Action, Choice};
use crate::rules::GUIDE;
use crate::screen::Words;
use crate::ui::panels::state::Effect;

fn typed(text: &str) -> EntryMsg {
    EntryMsg::Typed(text.to_owned())
}

fn exclusion(id: &str, yes: bool) -> Msg {
    let mut exclusions = GUIDE.exclusions.iter();
    let exclusion = exclusions.find(|one| one.id == id).expect(id);
    Msg::Exclusion(exclusion, yes)
}

/// A retailer that answered this.
fn retailer(answers: Vec<Msg>) -> Guide {
    let mut guide = Guide::default();
    let retail = [
        Msg::Body(GUIDE.body("company")),
        Msg::Industry(GUIDE.industry("retail")),
    ];
    for msg in retail.into_iter().chain(answers) {
        let effect = guide.update(msg);
        assert!(effect.is_none(), "an answer alone changes no form");
    }
    guide
}

#[test]
fn the_result_is_handed_to_the_form_once_it_is_settled() {
    let table = [
        (vec![Msg::Employees(typed("5"))], None),
        (
            vec![Msg::Employees(typed("5")), Msg::AllNo],
            Some(Applicant::Small),
        ),
        (
            vec![Msg::Employees(typed("50")), Msg::AllNo],
            Some(Applicant::Sme),
        ),
        (vec![exclusion("labour", true)], Some(Applicant::Large)),
    ];
    for (answers, expected) in table {
        let how = format!("{answers:?}");
        let found = match retailer(answers).update(Msg::Use) {
            None => None,
            Some(Effect::Form(Action::Chosen(Choice::Applicant(found)))) => Some(found),
            other => panic!("{how}: {other:?}"),
        };
        assert_eq!(found, expected, "{how}");
    }
}

#[test]
fn each_answer_is_that_of_its_own_question() {
    for (index, exclusion) in GUIDE.exclusions.iter().enumerate() {
        for yes in [true, false] {
            let guide = retailer(vec![Msg::Exclusion(exclusion, yes)]);
            let answered: Vec<_> = guide.answers().enumerate().collect();
            for (other, answer) in answered {
                assert_eq!(answer, (other == index).then_some(yes), "{}", exclusion.id);
            }
        }
    }
}

#[test]
fn no_to_all_leaves_a_yes_as_it_is() {
    let guide = retailer(vec![exclusion("income", true), Msg::AllNo]);
    let yes = guide.answers().filter(|answer| *answer == Some(true));
    assert_eq!(yes.count(), 1);
    assert!(guide.answers().all(|answer| answer.is_some()));
}

/// A list may hand over a name that is none.
#[test]
fn nonsense_is_no_answer() {
    let mut guide = Guide::default();
    guide.update(Msg::Body(GUIDE.body("<b>")));
    guide.update(Msg::Industry(GUIDE.industry("？")));
    guide.update(Msg::Employees(typed("<b>")));
    assert!(guide.update(Msg::Use).is_none());
    assert_eq!(
        guide.verdict(Words::Ja),
        "まだ決まりません。質問に答えてください"
    );
}
