//! Does the form ask for what the offer has, and for nothing else?

use otasuke_calculator::domain::{Enhancement, MonitoringKind, Named, ServiceClass};
use otasuke_calculator::draft::{Action, Choice, NumberField};

use crate::page::{chosen, page, typed, OPEN};
use crate::tree::Tree;

fn monitoring(kind: MonitoringKind) -> Action {
    chosen(Choice::Monitoring(kind))
}

fn two() -> Action {
    chosen(Choice::ServiceClass(ServiceClass::Two))
}

/// The ids of the number fields, in the order of the page.
fn fields(page: &Tree) -> Vec<&str> {
    let inputs = page.with("class", "oc-input").into_iter();
    inputs
        .filter_map(|input| input.get("id")?.strip_prefix("oc-"))
        .collect()
}

#[test]
fn only_the_fees_of_the_monitoring_are_asked_for() {
    let cases = [
        (
            MonitoringKind::Network,
            vec!["network-monthly-fee", "initial-fee"],
        ),
        (
            MonitoringKind::Endpoint,
            vec!["endpoint-monthly-fee", "initial-fee"],
        ),
        (
            MonitoringKind::Combined,
            vec!["network-monthly-fee", "endpoint-monthly-fee", "initial-fee"],
        ),
    ];
    for (kind, fees) in cases {
        let page = page(&[monitoring(kind)], OPEN);
        let asked: Vec<&str> = fields(&page)
            .into_iter()
            .filter(|id| id.ends_with("fee"))
            .collect();
        assert_eq!(asked, fees, "{kind:?}");
    }
}

#[test]
fn every_field_stands_in_the_order_in_which_questions_open() {
    let page = page(&[monitoring(MonitoringKind::Combined), two()], OPEN);
    let order: Vec<&str> = NumberField::ALL.iter().map(|field| field.name()).collect();
    assert_eq!(fields(&page), order);
}

#[test]
fn the_number_of_terminals_says_where_it_does_not_matter() {
    let support = |kind| {
        page(&[monitoring(kind)], OPEN)
            .id("oc-terminals-support")
            .text
            .clone()
    };
    let words = "ネットワーク一括監視型では、台数が変わっても料金は変わりません";
    assert_eq!(support(MonitoringKind::Network), words);
    assert_ne!(support(MonitoringKind::Endpoint), words);
    assert_ne!(support(MonitoringKind::Combined), words);
}

#[test]
fn a_2類_shows_what_it_adds() {
    let one = page(&[], OPEN);
    assert!(one.with("type", "checkbox").is_empty());
    assert!(!fields(&one).contains(&"class1-max-terminals"));

    let cloud = chosen(Choice::Enhancement(Enhancement::Cloud, true));
    let page = page(&[two(), cloud], OPEN);
    let boxes = page.with("type", "checkbox");
    assert_eq!(boxes.len(), Enhancement::ALL.len());
    for input in boxes {
        let checked = input.get("checked").is_some();
        assert_eq!(checked, input.get("id") == Some("oc-enhancement-cloud"));
        let hidden = page.ancestors(input).any(|one| one.name == "details");
        assert!(!hidden, "what must be answered is not folded away");
    }
    assert!(fields(&page).contains(&"class1-max-terminals"));
    let row = page.one("data-check", "enhancements");
    assert_eq!(row.get("data-status"), Some("within"));
    assert_eq!(page.with("data-notice", "priceJudgement").len(), 1);
}

#[test]
fn a_2類_without_claims_is_told_so() {
    let page = page(&[two()], OPEN);
    assert_eq!(
        page.one("data-check", "enhancements").get("data-status"),
        Some("notMet")
    );
    assert_eq!(page.id("oc-answer").get("data-status"), Some("ineligible"));
}

#[test]
fn a_text_waits_where_its_field_is_not_asked_for() {
    let typed = typed(NumberField::EndpointMonthlyFee, "1,234");
    let away = [typed.clone(), monitoring(MonitoringKind::Network)];
    assert!(!fields(&page(&away, OPEN)).contains(&"endpoint-monthly-fee"));
    let back = [typed, away[1].clone(), monitoring(MonitoringKind::Combined)];
    let page = page(&back, OPEN);
    assert_eq!(
        page.id("oc-endpoint-monthly-fee").get("value"),
        Some("1,234")
    );
    assert_eq!(
        page.id("oc-network-monthly-fee").get("value"),
        Some("8,000")
    );
}

#[test]
fn the_steps_stop_at_the_ends_of_the_range() {
    let disabled = |text| {
        let page = page(&[typed(NumberField::Terminals, text)], OPEN);
        let [down, up] = ["1台減らす", "1台増やす"]
            .map(|name| page.one("aria-label", name).get("aria-disabled").is_some());
        (down, up)
    };
    assert_eq!(disabled("1"), (true, false));
    assert_eq!(disabled("2"), (false, false));
    assert_eq!(disabled("100000"), (false, true));
    assert_eq!(
        disabled("abc"),
        (true, true),
        "there is nothing to step from"
    );
    assert_eq!(disabled(""), (true, true));
}

#[test]
fn the_term_that_is_picked_is_pressed() {
    let pressed = |text| {
        let page = page(&[typed(NumberField::TermMonths, text)], OPEN);
        let picks = page.with("aria-pressed", "true").into_iter();
        picks.map(|pick| pick.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(pressed("3年"), ["36か月"]);
    assert_eq!(pressed("12"), ["12か月"]);
    assert!(pressed("13").is_empty() && pressed("").is_empty());
}
