//! Are the two big figures those of the quote, in the words of their status?

use super::*;
use crate::domain::{Applicant, MonitoringKind, Named, SubsidyStatus, TaxBasis};
use crate::screen::CashLine;
use crate::screen::Tone;
use NumberField::{EndpointMonthlyFee, InitialFee, MaxTerminals, Terminals};

struct Case {
    what: &'static str,
    actions: Vec<Action>,
    day: Option<Date>,
    status: &'static str,
    net: &'static str,
    subsidy: &'static str,
    chips: &'static [(Tone, &'static str)],
    more: &'static [&'static str],
}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    let large = || chosen(Choice::Applicant(Applicant::Large));
    let refused = || vec![
        programme("it-security-2025"), typed(EndpointMonthlyFee, "2500"), typed(MaxTerminals, "5"),
        large(), chosen(Choice::AlreadySubsidised(true)),
    ];
    let included = vec![
        chosen(Choice::TaxBasis(TaxBasis::Included)),
        typed(EndpointMonthlyFee, "1650"), typed(InitialFee, "33000"),
    ];
    let small = vec![programme("it-security-2026"), chosen(Choice::Applicant(Applicant::Small))];
    let network = vec![chosen(Choice::Monitoring(MonitoringKind::Network))];
    let share = &["対象経費 360,000円 × 1/2 = 180,000円"];
    vec![
        Case { what: "the example while applications are taken", actions: vec![], day: OPEN,
            status: "payable", net: "249,000円", subsidy: "180,000円",
            chips: &[(Tone::Good, "✓ 見込みあり")], more: share },
        Case { what: "the example when the programme is over", actions: vec![], day: CLOSED,
            status: "payable", net: "249,000円", subsidy: "180,000円",
            chips: &[(Tone::Plain, "2024年度の規則なら")], more: share },
        Case { what: "the example on no known day", actions: vec![], day: None,
            status: "payable", net: "249,000円", subsidy: "180,000円",
            chips: &[(Tone::Plain, "2024年度の規則なら")], more: share },
        Case { what: "the same prices with tax", actions: included, day: OPEN,
            status: "payable", net: "249,000円", subsidy: "180,000円",
            chips: &[(Tone::Good, "✓ 見込みあり")], more: share },
        Case { what: "a small company of 2026", actions: small, day: CLOSED,
            status: "payable", net: "189,000円", subsidy: "240,000円",
            chips: &[(Tone::Plain, "2026年度の規則なら")],
            more: &["対象経費 360,000円 × 2/3 = 240,000円"] },
        Case { what: "a fee for the network", actions: network, day: OPEN,
            status: "payable", net: "148,200円", subsidy: "96,000円",
            chips: &[(Tone::Good, "✓ 見込みあり")],
            more: &["対象経費 192,000円 × 1/2 = 96,000円"] },
        Case { what: "the cap", actions: vec![typed(Terminals, "100")], day: OPEN,
            status: "capped", net: "2,993,000円", subsidy: "1,000,000円",
            chips: &[(Tone::Plain, "上限額です")],
            more: &["対象経費 3,600,000円 × 1/2 = 1,800,000円"] },
        Case { what: "the cap, too late", actions: vec![typed(Terminals, "100")], day: CLOSED,
            status: "capped", net: "2,993,000円", subsidy: "1,000,000円",
            chips: &[(Tone::Plain, "2024年度の規則なら"), (Tone::Plain, "上限額です")],
            more: &["対象経費 3,600,000円 × 1/2 = 1,800,000円"] },
        Case { what: "below the floor", actions: vec![typed(Terminals, "2")], day: OPEN,
            status: "belowFloor", net: "112,200円", subsidy: "0円",
            chips: &[(Tone::Warn, "△ 下限50,000円に届きません")],
            more: &["対象経費 72,000円 × 1/2 = 36,000円"] },
        Case { what: "one reason against it", actions: vec![large()], day: OPEN,
            status: "ineligible", net: "429,000円", subsidy: "0円",
            chips: &[(Tone::Bad, "✕ 補助の対象外です")],
            more: &["中小企業・小規模事業者ではないため"] },
        Case { what: "all reasons against it", actions: refused(), day: CLOSED,
            status: "ineligible", net: "693,000円", subsidy: "0円",
            chips: &[(Tone::Plain, "2025年度の規則なら"), (Tone::Bad, "✕ 補助の対象外です")],
            more: &[
                "価格か契約条件がサービス基準に合わないため",
                "このサービスで監視できる台数を超えているため",
                "中小企業・小規模事業者ではないため",
                "過去の年度にお助け隊サービスで補助を受けているため",
            ] },
    ]
}

#[test]
fn the_figures_are_in_the_words_of_their_status() {
    let mut seen = Vec::new();
    for case in cases() {
        let view = shown(&case.actions, case.day).view;
        let figures = &view.figures;
        let chips: Vec<(Tone, &str)> = figures
            .subsidy_chips
            .iter()
            .map(|chip| (chip.tone, chip.text.as_str()))
            .collect();
        assert_eq!(view.status, case.status, "{}", case.what);
        assert_eq!(figures.net, case.net, "{}", case.what);
        assert_eq!(figures.subsidy, case.subsidy, "{}", case.what);
        assert_eq!(chips, case.chips, "{}", case.what);
        let (assumed, more): (Vec<_>, Vec<_>) = figures
            .subsidy_more
            .iter()
            .map(String::as_str)
            .partition(|line| line.starts_with("※ "));
        assert_eq!(more, case.more, "{}", case.what);
        // A reason against the subsidy is no figure, and rests on no assumption.
        let reasoned = case.status == "ineligible";
        assert_eq!(assumed.is_empty(), reasoned, "{}", case.what);
        assert_eq!(figures.paid, case.subsidy != "0円", "{}", case.what);
        seen.push(case.status);
    }
    let names = SubsidyStatus::ALL.iter().map(|it| it.name());
    assert!(missing(names, &seen).is_empty(), "every status: {seen:?}");
}

#[test]
fn a_green_sign_needs_a_programme_that_takes_applications() {
    for case in cases() {
        let Shown { quote, view, .. } = shown(&case.actions, case.day);
        let open = quote.programme_state.name() == "open";
        let chips = &view.figures.subsidy_chips;
        assert!(!chips.is_empty(), "{}", case.what);
        let green = chips.iter().any(|chip| chip.tone == Tone::Good);
        assert_eq!(green, open && case.status == "payable", "{}", case.what);
        let ticked = chips.iter().any(|chip| chip.text.contains('✓'));
        assert_eq!(ticked, green, "{}", case.what);
        let by_rules = chips
            .iter()
            .any(|chip| chip.text.contains("年度の規則なら"));
        assert_eq!(by_rules, !open, "{}", case.what);
    }
}

#[test]
fn the_answer_is_announced_in_a_sentence_and_the_newest_year_in_another() {
    let said = |actions: &[Action], day| shown(actions, day).view.announcement;
    assert_eq!(
        said(&[], OPEN),
        "実質負担 249,000円。✓ 見込みあり、補助金の見込み額 180,000円。"
    );
    assert_eq!(
        said(&[typed(Terminals, "100")], CLOSED),
        "実質負担 2,993,000円。2024年度の規則なら、上限額です、補助金の見込み額 1,000,000円。\
         2026年度なら 1,500,000円。"
    );
}

#[test]
fn the_rest_is_shown_month_by_month() {
    let figures = shown(&[], OPEN).view.figures;
    assert_eq!(figures.net_name, "実質負担（24か月・税込）");
    assert_eq!(
        figures.net_more,
        "月あたり 10,375円、1台あたり月 1,038円（初期費用と補助金を期間でならした額）"
    );
    let minimum = shown(&[typed(NumberField::TermMonths, "6")], OPEN)
        .view
        .figures;
    assert_eq!(minimum.net_name, "実質負担（12か月・税込）", "as billed");
}

#[test]
fn the_picture_says_what_it_shows() {
    for case in cases() {
        let Shown { quote, view, .. } = shown(&case.actions, case.day);
        let bar = &view.figures.bar;
        let total = crate::screen::format::yen(Words::Ja, quote.settlement.cost.incl_tax);
        assert_eq!(bar.subsidy, format!("補助金 {}", case.subsidy));
        assert_eq!(bar.net, format!("実質負担 {}", case.net));
        assert_eq!(bar.total, format!("支払総額 {total}（税込）"));
        for figure in [case.subsidy, case.net, &total] {
            assert!(bar.words.contains(figure), "{}: {}", case.what, bar.words);
        }
        assert!(bar.subsidy_thousandths <= 1_000);
        assert_eq!(bar.subsidy_thousandths > 0, view.figures.paid);
    }
    assert_eq!(shown(&[], OPEN).view.figures.bar.subsidy_thousandths, 419);
}

#[test]
fn an_offer_for_nothing_has_a_picture_too() {
    let free = [typed(EndpointMonthlyFee, "0"), typed(InitialFee, "0")];
    let figures = shown(&free, OPEN).view.figures;
    assert_eq!(
        (figures.net.as_str(), figures.bar.subsidy_thousandths),
        ("0円", 0)
    );
}

#[test]
fn the_cash_plan_names_its_sums() {
    let lines = |actions: &[Action]| {
        let cash = shown(actions, OPEN).view.cash;
        let line = |line: CashLine| (line.code, line.amount, line.note);
        cash.into_iter().map(line).collect::<Vec<_>>()
    };
    let note = |months: &str, end: &str| format!("初期費用と{months}の利用料。{end}");
    let paid = lines(&[]);
    assert_eq!((paid[0].0, paid[0].1.as_str()), ("prepaid", "429,000円"));
    assert_eq!(
        paid[0].2,
        note("24か月分", "補助金はあとから振り込まれます")
    );
    assert_eq!((paid[1].0, paid[1].1.as_str()), ("afterwards", "16,500円"));
    assert!(paid[1].2.contains("最大24か月"), "{}", paid[1].2);
    assert_eq!(
        (paid[2].0, paid[2].1.as_str()),
        ("withoutInitial", "9,000円")
    );
    // Without a subsidy nothing comes before or after it.
    let unpaid = lines(&[chosen(Choice::Applicant(Applicant::Large))]);
    assert_eq!((unpaid[0].0, unpaid[0].1.as_str()), ("total", "429,000円"));
    assert_eq!(unpaid[0].2, note("24か月分", "補助金は見込めません"));
    assert_eq!((unpaid[1].0, unpaid[1].1.as_str()), ("monthly", "16,500円"));
}
