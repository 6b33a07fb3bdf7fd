//! Does the state of a programme follow from its rounds, and does an old check say its age?

use super::Period;
use crate::domain::{Date, ProgrammeState};
use crate::rules::BOOK;

fn period(id: &str) -> &'static Period {
    &BOOK.programme(id).expect(id).period
}

fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

/// The clause that decides the state on each side of every day that the rules name.
#[test]
fn the_state_follows_from_the_rounds() {
    use ProgrammeState::{Closed, NotOpen, Open, Unknown};
    let table = [
        ("it-security-2024", "2024-02-15", NotOpen, "g1info.jp"),
        ("it-security-2024", "2024-02-16", Open, "carearc"),
        ("it-security-2024", "2024-08-23", Open, "carearc"),
        ("it-security-2024", "2024-08-24", Unknown, "carearc"),
        ("it-security-2024", "2025-03-30", Unknown, "carearc"),
        ("it-security-2024", "2025-03-31", Closed, "it-shien"),
        ("it-security-2025", "2025-03-30", NotOpen, "it-shien"),
        ("it-security-2025", "2025-03-31", Open, "joseikin"),
        ("it-security-2025", "2025-10-31", Open, "joseikin"),
        ("it-security-2025", "2025-11-01", Unknown, "joseikin"),
        ("it-security-2025", "2026-03-30", Closed, "samurai"),
        ("it-security-2026", "2026-03-29", NotOpen, "samurai"),
        ("it-security-2026", "2026-03-30", Open, "uma-s"),
        ("it-security-2026", "2026-08-25", Open, "uma-s"),
        ("it-security-2026", "2026-08-26", Open, "zhicheng-consul"),
        ("it-security-2026", "2026-09-29", Open, "zhicheng-consul"),
        ("it-security-2026", "2026-09-30", Unknown, "zhicheng-consul"),
        ("it-security-2026", "2030-01-01", Unknown, "zhicheng-consul"),
    ];
    for (id, text, state, url) in table {
        let on = day(text);
        assert_eq!(period(id).state_on(Some(on)), state, "{id} {text}");
        let basis = period(id).basis_on(on);
        assert!(basis.source.url.contains(url), "{id} {text}: {basis:?}");
    }
    assert_eq!(
        period("it-security-2026").state_on(None),
        ProgrammeState::NotAsked
    );
}

#[test]
fn the_latest_programme_is_the_newest_that_is_not_over() {
    let table = [
        ("2024-01-01", "it-security-2026"),
        ("2026-11-28", "it-security-2026"),
        ("2030-01-01", "it-security-2026"),
    ];
    for (text, id) in table {
        assert_eq!(BOOK.latest_on(Some(day(text))).id, id, "{text}");
    }
    assert_eq!(BOOK.latest_on(None).id, BOOK.newest_programme.id);
}

#[test]
fn dates_that_were_checked_long_ago_say_their_age() {
    let newest = period("it-security-2026");
    assert_eq!(newest.checked_on(), day("2026-11-28"));
    let stale = |text| newest.stale_days(day(text), BOOK.stale_after_days);
    assert_eq!(BOOK.stale_after_days, 45);
    assert_eq!(stale("2026-11-27"), None);
    assert_eq!(stale("2026-11-28"), None);
    assert_eq!(stale("2027-01-12"), None);
    assert_eq!(stale("2027-01-13"), Some(46));
    assert_eq!(stale("2028-11-28"), Some(731));
}
