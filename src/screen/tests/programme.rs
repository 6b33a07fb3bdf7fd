//! Does the head of the page say the state of each programme year?

use super::*;
use crate::domain::{Named, ProgrammeState};
use crate::screen::programme::state_text;
use crate::screen::{estimate, ProgrammeView};

fn view(id: &str, day: Option<Date>) -> ProgrammeView {
    ProgrammeView::of(BOOK.programme(id).expect("a year"), day, &BOOK, Words::Ja)
}

#[test]
fn every_state_is_said() {
    let day = |year, month, day| Some(Date::literal(year, month, day));
    let cases = [
        ("it-security-2024", day(2024, 2, 15), "公募開始前です"),
        ("it-security-2024", day(2024, 2, 16), "公募期間中です"),
        ("it-security-2024", OPEN, "公募期間中です"),
        ("it-security-2024", day(2024, 8, 24), "次の締切は要確認です"),
        ("it-security-2024", CLOSED, "公募は終了しています"),
        ("it-security-2024", None, "公募の状況は確認していません"),
        ("it-security-2026", day(2026, 3, 29), "公募開始前です"),
        ("it-security-2026", day(2026, 3, 30), "公募期間中です"),
        ("it-security-2026", CLOSED, "次の締切は要確認です"),
    ];
    for (id, day, words) in cases {
        let state = view(id, day).rounds.state;
        assert_eq!(state.text, words, "{id} {day:?}");
        let open = words == "公募期間中です";
        assert_eq!(state.tone == Tone::Good, open, "{id} {day:?}");
    }
    let said: Vec<&str> = cases.iter().map(|(.., words)| *words).collect();
    for &state in ProgrammeState::ALL {
        assert!(said.contains(&state_text(Words::Ja, state)), "{state:?}");
    }
}

#[test]
fn an_old_programme_leads_to_the_newest() {
    let newest = BOOK.newest_programme;
    let (label, to) = view("it-security-2024", CLOSED).newest.expect("a way");
    assert_eq!(label, "2026年度の規則で計算する");
    assert_eq!(to, newest);
    assert_eq!(view("it-security-2024", OPEN).newest, None, "it is open");
    for day in [None, OPEN, CLOSED] {
        assert_eq!(view(newest.id, day).newest, None, "it is the newest");
    }
}

#[test]
fn both_days_are_said() {
    let on_day = estimate(CLOSED, Words::Ja);
    assert!(on_day.contains("2026年11月22日"), "{on_day}");
    let without = estimate(None, Words::Ja);
    assert!(!without.contains("計算日"));
    assert!(on_day.starts_with(&without));
    for programme in BOOK.programmes {
        let view = ProgrammeView::of(programme, OPEN, &BOOK, Words::Ja);
        let checked = crate::screen::format::date(Words::Ja, programme.rate.basis.checked_on);
        assert_eq!(view.checked, format!("規則の確認日 {checked}"));
        assert_eq!(view.title, Words::Ja.rule(programme.title));
    }
}
