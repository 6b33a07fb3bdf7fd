//! What is ticked off, in which year, and what follows beyond the panel?

use super::{Apply, Msg};
use crate::domain::{ApplyStep, Programme};
use crate::rules::{APPLICATION, BOOK};
use crate::ui::panels::state::Effect;

fn step(id: &str) -> &'static ApplyStep {
    APPLICATION
        .steps
        .iter()
        .find(|step| step.id == id)
        .expect(id)
}

fn year(id: &str) -> &'static Programme {
    BOOK.programme(id).expect(id)
}

fn done(apply: &mut Apply, id: &str, done: bool) {
    let effect = apply.update(Msg::Done(step(id), done));
    assert!(effect.is_none(), "{id}: {effect:?}");
}

#[test]
fn only_the_steps_of_the_year_are_counted() {
    let mut apply = Apply::default();
    for (id, count) in [
        ("it-security-2024", 19),
        ("it-security-2025", 19),
        ("it-security-2026", 21),
    ] {
        assert_eq!(apply.progress(year(id)), [count, 0], "{id}");
    }
    // One that was ticked in 2026 is no step of 2025.
    done(&mut apply, "wage-plan", true);
    done(&mut apply, "gbizid", true);
    assert_eq!(apply.progress(year("it-security-2026")), [21, 2]);
    assert_eq!(apply.progress(year("it-security-2025")), [19, 1]);
}

#[test]
fn a_step_is_ticked_off_and_stays_so_in_another_year() {
    let mut apply = Apply::default();
    assert_eq!(apply.done, [""; 0]);
    for id in ["gbizid", "gbizid", "plan"] {
        done(&mut apply, id, true);
    }
    assert_eq!(apply.done, ["gbizid", "plan"]);
    let chosen = Msg::Programme(year("it-security-2026"));
    assert!(apply.update(chosen).is_none());
    assert_eq!(apply.programme, Some(year("it-security-2026")));
    done(&mut apply, "gbizid", false);
    assert_eq!(apply.done, ["plan"]);
}

#[test]
fn the_panel_can_be_printed() {
    let effect = Apply::default().update(Msg::Print);
    assert!(matches!(effect, Some(Effect::Print)));
}
