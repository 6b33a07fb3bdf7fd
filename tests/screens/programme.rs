//! Is it plain whether the programme takes applications, and which rules are used?

use otasuke_calculator::domain::Date;

use crate::page::{page, programme, CLOSED, OPEN};
use crate::tree::Tree;

fn chips(page: &Tree) -> Vec<(&str, &str)> {
    let amount = page.one("data-figure", "subsidy");
    let figure = page.ancestors(amount).next().unwrap();
    let chips = page
        .inside(figure)
        .into_iter()
        .filter(|one| one.has_class("oc-chip"));
    chips
        .map(|chip| (chip.get("data-tone").unwrap(), chip.text.as_str()))
        .collect()
}

#[test]
fn an_open_programme_has_a_tick_and_no_way_elsewhere() {
    let page = page(&[], OPEN);
    assert_eq!(chips(&page), [("good", "✓ 見込みあり")]);
    let head = page.named("header").next().unwrap();
    assert!(head.text.contains("公募期間中です"), "{}", head.text);
    assert!(page.with("data-action", "newest-programme").is_empty());
}

#[test]
fn a_closed_programme_has_no_tick_and_leads_to_the_newest() {
    let page = page(&[], CLOSED);
    assert_eq!(chips(&page), [("plain", "2024年度の規則なら")]);
    let head = page.named("header").next().unwrap();
    assert!(head.text.contains("公募は終了しています"), "{}", head.text);
    let way = page.one("data-action", "newest-programme");
    assert_eq!(way.text, "2026年度の規則で計算する");
    assert_eq!(
        page.one("data-figure", "subsidy").text,
        "180,000円",
        "the figure is the same"
    );
}

#[test]
fn the_newest_programme_is_where_the_way_ends() {
    let page = page(&[programme("it-security-2026")], CLOSED);
    assert!(page.with("data-action", "newest-programme").is_empty());
    assert_eq!(chips(&page), [("plain", "2026年度の規則なら")]);
    let chosen = page
        .named("option")
        .find(|one| one.get("selected").is_some());
    assert_eq!(chosen.unwrap().get("value"), Some("it-security-2026"));
}

#[test]
fn every_year_can_be_chosen_the_newest_first() {
    let page = page(&[], OPEN);
    let years: Vec<_> = page
        .named("option")
        .filter_map(|one| one.get("value"))
        .collect();
    assert_eq!(
        years,
        ["it-security-2026", "it-security-2025", "it-security-2024"]
    );
}

#[test]
fn the_day_of_the_calculation_is_said() {
    let said = |today: Option<Date>| page(&[], today).all().next().unwrap().text.clone();
    assert!(said(CLOSED).contains("計算日 2026年11月22日"));
    assert!(said(OPEN).contains("計算日 2024年5月1日"));
    assert!(
        !said(None).contains("計算日"),
        "where none is known, none is said"
    );
    assert!(said(None).contains("公募の状況は確認していません"));
}

#[test]
fn that_it_is_an_estimate_is_always_said() {
    for state in crate::states::all() {
        let page = state.page();
        let note = page.named("footer").next().unwrap();
        assert!(note.text.contains("見込み額"), "{}", state.name);
        assert!(
            note.text.contains("運営するものではありません"),
            "{}",
            state.name
        );
    }
}
