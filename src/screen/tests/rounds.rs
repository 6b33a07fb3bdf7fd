//! Is it said which rounds are known, and how old that is, in every state of every year?

use super::*;
use crate::domain::{Programme, ProgrammeState};
use crate::screen::RoundsView;

fn view(programme: &'static Programme, day: Option<Date>) -> RoundsView {
    RoundsView::of(programme, day, &BOOK, Words::Ja)
}

fn of(id: &str, day: &str) -> RoundsView {
    view(BOOK.programme(id).expect("a year"), Date::parse(day))
}

#[test]
fn the_next_or_the_last_round_is_named_with_its_deadline() {
    let y26 = "it-security-2026";
    let table = [
        (y26, "2026-03-29", "公募開始は2026年3月30日です。"),
        (
            y26,
            "2026-03-30",
            "次の締切は1次（2026年5月12日17時）です。",
        ),
        (
            y26,
            "2026-05-12",
            "1次の締切は今日（2026年5月12日17時）です。",
        ),
        (
            y26,
            "2026-05-13",
            "次の締切は2次（2026年6月15日17時）です。",
        ),
        (
            y26,
            "2026-09-29",
            "5次の締切は今日（2026年9月29日17時）です。",
        ),
        (
            y26,
            "2026-09-30",
            "5次（2026年9月29日17時）までを確認しました（",
        ),
        (
            y26,
            "2027-01-15",
            "5次（2026年9月29日17時）までを確認しました（",
        ),
        // Without a day nothing is asked, and what is known is said all the same.
        (y26, "", "5次（2026年9月29日17時）までを確認しました（"),
    ];
    for (id, day, expected) in table {
        let text = of(id, day).text.unwrap_or_default();
        assert!(text.contains(expected), "{id} {day}: {text}");
    }
    assert_eq!(of("it-security-2025", "2026-11-28").text, None, "over");
}

/// Between rounds it is said what was confirmed and when, that more may follow, and where to look.
#[test]
fn between_rounds_it_does_not_look_as_if_nobody_knew() {
    for programme in BOOK.programmes {
        for day in days() {
            let view = view(programme, Some(day));
            let state = programme.period.state_on(Some(day));
            if state != ProgrammeState::Unknown {
                continue;
            }
            let text = view.text.expect("what is known");
            let checked = crate::screen::format::date(Words::Ja, programme.period.checked_on());
            for part in [&*checked, "時点", "公式の日程で確かめてください"] {
                assert!(text.contains(part), "{} {day}: {part}", programme.id);
            }
            assert_eq!(
                programme.period.rounds.is_empty(),
                !text.contains("その後の回")
            );
            assert!(!view.state.text.contains("未確認"), "{}", view.state.text);
            assert_ne!(view.state.tone, Tone::Good);
            assert!(view.source.is_some(), "{} {day}", programme.id);
        }
    }
}

#[test]
fn the_official_schedule_is_linked_until_a_year_is_over() {
    for programme in BOOK.programmes {
        for day in days().map(Some).chain([None]) {
            let view = view(programme, day);
            let is_over = programme.period.state_on(day) == ProgrammeState::Closed;
            assert_eq!(view.schedule.is_none(), is_over, "{} {day:?}", programme.id);
            let links = view.schedule.iter();
            for (words, url) in links {
                assert_eq!(*words, "公式の日程");
                assert_eq!(*url, "https://it-shien.smrj.go.jp/schedule/");
            }
        }
    }
}

#[test]
fn dates_that_nobody_checked_for_long_are_said_to_be_old() {
    for programme in BOOK.programmes {
        let checked = programme.period.checked_on();
        for day in days() {
            let days = day.days_since(checked);
            let is_old = days.is_some_and(|days| days > BOOK.stale_after_days);
            let age = view(programme, Some(day)).age;
            assert_eq!(age.is_some(), is_old, "{} {day}: {age:?}", programme.id);
            let shown = days.unwrap_or_default().to_string();
            assert!(age.iter().all(|age| age.contains(&format!("{shown}日前"))));
        }
        assert_eq!(view(programme, None).age, None);
    }
    assert_eq!(BOOK.stale_after_days, 45);
    assert!(of("it-security-2026", "2027-06-01").age.is_some());
}

/// Some of each week, from before the first programme to long after the last.
fn days() -> impl Iterator<Item = Date> {
    let months = (2024..=2027).flat_map(|year| (1..=12).map(move |month| (year, month)));
    months
        .flat_map(|(year, month)| {
            [1, 9, 12, 13, 23, 24, 28, 30].map(|day| Date::new(year, month, day))
        })
        .flatten()
}
