//! What follows from a choice and a tick: which rows are asked, and whose answers count?

use super::questions::questions;
use super::rows::{count, lines};
use super::{Checklist, Msg, Subject};
use crate::domain::Requirement;
use crate::draft::{Draft, Reading};
use crate::rules::CHECKLIST;
use crate::screen::Words;
use crate::ui::panels::state::{Beside, Effect};

const JA: Words = Words::Ja;

/// What follows beside the opening example.
fn beside<T>(work: impl FnOnce(&Beside<'_>) -> T) -> T {
    let draft = Draft::example();
    let reading = Reading::of(&draft, None);
    work(&Beside {
        page: None,
        draft: &draft,
        reading: &reading,
        today: None,
        words: JA,
    })
}

/// The questions on the sheet, and the sentence that counts them.
fn asked(list: &Checklist) -> (Vec<String>, String) {
    beside(|beside| {
        let (subject, lines) = (Subject::of(list, beside, None), lines());
        let questions = questions(JA, &subject, &lines);
        (questions, count(JA, &subject, &lines))
    })
}

fn tick(list: &mut Checklist, row: &'static Requirement, stated: bool) {
    assert!(list.update(Msg::Stated { row, stated }).is_none());
}

#[test]
fn each_row_that_is_ticked_is_asked_no_more() {
    let (all, _) = asked(&Checklist::default());
    // The price is computed; of the other rows each that class 1 needs is asked about.
    assert_eq!(all.len(), 10 + CHECKLIST.asks.len());
    for row in CHECKLIST.requirements {
        let mut list = Checklist::default();
        let title = format!("No.{} {}:", row.number, JA.rule(row.title));
        let is_asked = |list: &Checklist| {
            let (questions, _) = asked(list);
            questions.iter().any(|one| one.starts_with(&title))
        };
        let before = is_asked(&list);
        tick(&mut list, row, true);
        let (questions, said) = asked(&list);
        assert!(!is_asked(&list), "{title}");
        assert_eq!(all.len() - questions.len(), usize::from(before), "{title}");
        let stated = format!("記載あり{}件", u32::from(before));
        assert!(said.contains(&stated), "{title} {said}");
        tick(&mut list, row, false);
        assert_eq!(is_asked(&list), before, "{title}");
    }
}

#[test]
fn the_print_is_asked_for() {
    let mut list = Checklist::default();
    assert!(matches!(list.update(Msg::Print), Some(Effect::Print)));
}

#[test]
fn a_line_is_there_for_each_class_that_is_asked_something_else() {
    beside(|beside| {
        let subject = Subject::of(&Checklist::default(), beside, None);
        let lines = lines();
        for row in CHECKLIST.requirements {
            let own = || lines.iter().filter(|line| line.row.number == row.number);
            let differs = row.class1.is_some() && row.class2.is_some() && row.class1 != row.class2;
            assert_eq!(own().count(), 1 + usize::from(differs));
            let required = own().filter(|line| line.classes.contains(&subject.class));
            let required = required.count();
            assert_eq!(required, usize::from(row.of(subject.class).is_some()));
        }
        // 表1 has a line more for each of three rows.
        assert_eq!(lines.len(), 19);
    });
}
