//! Does the newest year stand beside an answer by a year that is over, and beside no other?

use super::*;
use crate::domain::{Applicant, ProgrammeState};
use crate::screen::NewestView;
use NumberField::{EndpointMonthlyFee, Terminals};

fn newest(actions: &[Action]) -> NewestView {
    shown(actions, CLOSED).view.newest.expect("a newer year")
}

/// 10 × 1,500 × 24 = 360,000: the half, and two thirds.
#[test]
fn the_example_says_what_both_sizes_get() {
    let view = newest(&[]);
    assert_eq!(
        view.heading,
        "2024年度の公募は終了しています。2026年度の規則なら"
    );
    assert_eq!(
        view.title,
        "デジタル化・AI導入補助金2026 セキュリティ対策推進枠"
    );
    assert_eq!(view.programme, BOOK.latest_on(CLOSED));
    assert_eq!(view.subsidy, "180,000円");
    assert_eq!(
        view.small.as_deref(),
        Some("小規模事業者なら 240,000円（補助率 2/3）")
    );
    assert_eq!(view.status, None, "paid, where it can be applied for");
    assert!(
        view.more[0].contains("対象経費 360,000円 × 1/2 = 180,000円"),
        "{:?}",
        view.more
    );
    assert_eq!(view.choose, "2026年度の規則で計算する");
    assert_eq!(
        view.short,
        "2026年度なら 180,000円、小規模事業者なら 240,000円"
    );
}

#[test]
fn every_way_to_end_is_said() {
    let fee = |text| typed(EndpointMonthlyFee, text);
    let small = || chosen(Choice::Applicant(Applicant::Small));
    let large = || chosen(Choice::Applicant(Applicant::Large));
    // Actions, amount, words of how it ended, that of 小規模事業者.
    let table = [
        // 2 × 2,000 × 24 = 96,000: the half is below the floor, two thirds are not.
        (
            vec![typed(Terminals, "2"), fee("2000")],
            "0円",
            "△ 下限50,000円に届きません",
            Some("64,000円"),
        ),
        (
            vec![typed(Terminals, "1"), fee("2000")],
            "0円",
            "△ 下限50,000円に届きません",
            None,
        ),
        // 100 × 1,500 × 24 = 3,600,000: both over the cap.
        (
            vec![typed(Terminals, "100")],
            "1,500,000円",
            "上限額です",
            None,
        ),
        // 2,880,000: two thirds are over the cap.
        (
            vec![typed(Terminals, "80")],
            "1,440,000円",
            "",
            Some("1,500,000円"),
        ),
        (vec![small()], "240,000円", "", None),
        (vec![large()], "0円", "✕ 補助の対象外です", None),
        (vec![fee("2001")], "0円", "✕ 補助の対象外です", None),
    ];
    for (actions, amount, status, of_small) in table {
        let view = newest(&actions);
        assert_eq!(view.subsidy, amount, "{actions:?}");
        let said = view.status.as_ref().map_or("", |chip| &chip.text);
        assert_eq!(said, status, "{actions:?}");
        let small = view.small.unwrap_or_default();
        assert_eq!(of_small.is_none(), small.is_empty(), "{actions:?}: {small}");
        assert!(small.contains(of_small.unwrap_or_default()), "{small}");
        assert_eq!(view.paid, amount != "0円");
        assert!(!view.more.is_empty(), "how, or why not");
    }
    let refused = newest(&[fee("2001")]);
    assert_eq!(refused.more, ["価格か契約条件がサービス基準に合わないため"]);
}

/// A figure without its source is worth nothing; and what only the newest year says is said there.
#[test]
fn its_sources_and_its_own_notices_stand_with_it() {
    let view = newest(&[chosen(Choice::AlreadySubsidised(true))]);
    assert!(!view.sources.is_empty());
    for source in &view.sources {
        assert!(source.url.starts_with("https://"), "{source:?}");
        assert!(source.text.contains("確認"), "{source:?}");
    }
    let codes: Vec<&str> = view.notices.iter().map(|notice| notice.code).collect();
    assert_eq!(codes, ["alreadySubsidisedUnclear", "smallRateMayBeLost"]);
    assert!(
        view.notices[0].text.contains("2026年度"),
        "{:?}",
        view.notices[0]
    );
    let codes: Vec<&str> = newest(&[])
        .notices
        .iter()
        .map(|notice| notice.code)
        .collect();
    assert_eq!(codes, ["smallRateMayBeLost"], "of the second amount");
}

#[test]
fn it_stands_where_the_year_of_the_answer_is_over_and_nowhere_else() {
    let days = [
        "2024-05-01",
        "2025-05-01",
        "2026-02-01",
        "2026-05-01",
        "2026-11-28",
        "2027-03-31",
    ];
    for day in days.into_iter().map(Date::parse).chain([None]) {
        for programme in BOOK.programmes {
            let view = shown(&[chosen(Choice::Programme(programme))], day).view;
            let [own, newest] =
                [programme, BOOK.latest_on(day)].map(|one| one.period.state_on(day));
            let expected = own == ProgrammeState::Closed && newest != ProgrammeState::Closed;
            assert_eq!(view.newest.is_some(), expected, "{} {day:?}", programme.id);
        }
    }
}

/// Both amounts once, and not the whole of it at each key.
#[test]
fn the_announcement_ends_with_the_newest_year() {
    let said = shown(&[], CLOSED).view.announcement;
    let end = "2024年度の規則なら、補助金の見込み額 180,000円。2026年度なら 180,000円、小規模事業者なら 240,000円。";
    assert!(said.ends_with(end), "{said}");
    let english = shown_in(Words::En, &[], CLOSED).view.announcement;
    let end = " Rules of 2026: 180,000 yen; small-scale business: 240,000 yen.";
    assert!(english.ends_with(end), "{english}");
    assert!(!shown(&[], OPEN).view.announcement.contains("2026"));
}
