//! Does the answer show every status of the subsidy in its own words?

use otasuke_calculator::domain::TaxBasis;
use otasuke_calculator::draft::{Choice, NumberField};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::Words;

use crate::page::{chosen, page, typed, OPEN};
use crate::states;
use crate::tree::Tree;

fn state(name: &str) -> Tree {
    let state = states::all().into_iter().find(|state| state.name == name);
    state.unwrap().page()
}

/// The text of the figure on the subsidy: its name, its pills, the amount and the reasons.
fn subsidy(page: &Tree) -> String {
    let amount = page.one("data-figure", "subsidy");
    page.ancestors(amount).next().unwrap().text.clone()
}

#[test]
fn each_status_has_its_words_and_its_figure() {
    let cases = [
        ("the opening", "payable", "180,000円", "✓ 見込みあり"),
        ("capped", "capped", "1,000,000円", "上限額です"),
        (
            "below the floor",
            "belowFloor",
            "0円",
            "△ 下限50,000円に届きません",
        ),
        ("refused", "ineligible", "0円", "✕ 補助の対象外です"),
    ];
    for (name, status, amount, words) in cases {
        let page = state(name);
        assert_eq!(
            page.id("oc-answer").get("data-status"),
            Some(status),
            "{name}"
        );
        assert_eq!(page.one("data-figure", "subsidy").text, amount, "{name}");
        assert!(subsidy(&page).contains(words), "{name}: {}", subsidy(&page));
    }
}

#[test]
fn every_reason_against_it_is_said() {
    let said = subsidy(&state("refused"));
    for reason in [
        "価格か契約条件がサービス基準に合わないため",
        "このサービスで監視できる台数を超えているため",
        "中小企業・小規模事業者ではないため",
        "過去の年度にお助け隊サービスで補助を受けているため",
    ] {
        assert!(said.contains(reason), "{reason} in {said}");
    }
}

#[test]
fn only_what_is_paid_is_in_the_colour_of_paid() {
    for name in ["the opening", "capped", "below the floor", "refused"] {
        let page = state(name);
        let amount = page.one("data-figure", "subsidy");
        let tone = page.ancestors(amount).next().unwrap().get("data-tone");
        let paid = amount.text != "0円";
        assert_eq!(tone, Some(if paid { "paid" } else { "unpaid" }), "{name}");
        let dock = page
            .all()
            .filter(|one| one.has_class("oc-dock__paid"))
            .count();
        assert_eq!(dock == 1, paid, "{name}");
    }
}

#[test]
fn a_second_document_is_linked_beside_the_first() {
    let page = state("the opening");
    let basis = &BOOK.default_programme.rate.basis;
    let further = &basis.also[0];
    let linked = page.with("href", further.source.url);
    let line = |link| page.ancestors(link).next().unwrap();
    let lines: Vec<_> = linked.iter().map(|link| line(link)).collect();
    assert!(!lines.is_empty());
    for line in lines {
        assert!(line.has_class("oc-source"), "{}", line.text);
        assert!(line.text.contains(Words::Ja.rule(basis.source.title)));
        assert!(line.text.contains(Words::Ja.rule(further.locator)));
    }
}

#[test]
fn the_figures_of_the_dock_are_those_of_the_answer() {
    for state in states::all() {
        let page = state.page();
        let dock = page.one("class", "oc-dock");
        let shown: Vec<&str> = page
            .inside(dock)
            .iter()
            .filter(|one| one.name == "b")
            .map(|one| one.text.as_str())
            .collect();
        let figure = |name| {
            page.with("data-figure", name)
                .first()
                .map_or("—", |one| &one.text)
        };
        assert_eq!(shown, [figure("net"), figure("subsidy")], "{}", state.name);
    }
}

/// An old figure beside a question that is open would be taken for its answer.
#[test]
fn an_open_question_stands_alone() {
    for name in [
        "every field wrong",
        "a field left empty",
        "all empty",
        "hostile text",
    ] {
        let page = state(name);
        let answer = page.id("oc-answer");
        assert_eq!(answer.get("data-status"), Some("open"), "{name}");
        assert!(answer
            .text
            .contains("「端末数」を確かめてください。必要な項目がそろうと、ここに結果が出ます。"));
        assert!(!answer.text.contains('円'), "{name}: {}", answer.text);
        for part in [
            "data-figure",
            "data-check",
            "data-cash",
            "data-step",
            "data-notice",
        ] {
            assert!(
                page.all().all(|one| one.get(part).is_none()),
                "{name}: {part}"
            );
        }
        let ways = page.inside(answer);
        assert!(ways
            .iter()
            .any(|one| one.name == "button" && one.text == "入力する"));
    }
}

#[test]
fn hints_have_a_button_where_one_click_can_heed_them() {
    let page = state("below the floor");
    let hint = page.one("data-hint", "raiseTerminalsToFloor");
    assert!(
        hint.text.starts_with("あと1台（3台）で補助対象になります"),
        "{}",
        hint.text
    );
    let button = page
        .inside(hint)
        .into_iter()
        .find(|one| one.name == "button");
    assert_eq!(button.unwrap().text, "3台で計算する");
}

#[test]
fn prices_with_tax_are_held_against_limits_with_tax() {
    let included = chosen(Choice::TaxBasis(TaxBasis::Included));
    let page = page(
        &[included, typed(NumberField::EndpointMonthlyFee, "2201")],
        OPEN,
    );
    let row = page.one("data-check", "endpointMonthlyFee");
    assert_eq!(row.get("data-status"), Some("over"));
    assert!(
        row.text.contains("2,200円") && row.text.contains("✕ 1円の超過"),
        "{}",
        row.text
    );
    assert!(page
        .id("oc-endpoint-monthly-fee-finding")
        .text
        .contains("1円超えています"));
    assert!(page
        .id("oc-endpoint-monthly-fee-support")
        .text
        .contains("（税込）"));
    assert_eq!(page.with("data-notice", "taxBasisConverted").len(), 1);
    let column = page.with("role", "columnheader");
    assert!(column.iter().any(|head| head.text == "上限（税込）"));
}

#[test]
fn the_picture_has_the_share_that_is_paid() {
    let page = state("the opening");
    let widths: Vec<_> = page
        .named("rect")
        .filter_map(|part| part.get("width"))
        .collect();
    assert_eq!(widths, ["1000", "419"]);
    let picture = page.named("svg").next().unwrap();
    let words = picture.get("aria-label").unwrap();
    assert!(
        words.contains("180,000円") && words.contains("249,000円"),
        "{words}"
    );
}
