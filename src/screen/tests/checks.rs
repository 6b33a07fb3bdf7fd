//! Does the table say every verdict, with the figure, the limit and the sign of its colour?

use super::*;
use crate::domain::{CheckRule, CheckStatus, Enhancement, MonitoringKind, Named, ServiceClass};
use crate::screen::{CheckTable, Tone};
use NumberField::{
    EndpointMonthlyFee, InitialFee, MaxTerminals, MinTermMonths, MinTerminals, NetworkMonthlyFee,
};

/// A row: rule, status, the offer's figure, the limit, the verdict.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

fn two() -> Action {
    chosen(Choice::ServiceClass(ServiceClass::Two))
}

fn over_but_sum() -> Vec<Action> {
    let combined = chosen(Choice::Monitoring(MonitoringKind::Combined));
    vec![combined, typed(NetworkMonthlyFee, "12000")]
}

#[rustfmt::skip]
fn cases() -> Vec<(Vec<Action>, Row)> {
    let cloud = chosen(Choice::Enhancement(Enhancement::Cloud, true));
    let network = || chosen(Choice::Monitoring(MonitoringKind::Network));
    vec![
        (vec![], ("initialFee", "within", "30,000円", "500,000円", "✓ 470,000円の余裕")),
        (vec![typed(InitialFee, "500001")],
            ("initialFee", "over", "500,001円", "500,000円", "✕ 1円の超過")),
        (vec![two()],
            ("initialFee", "judgement", "30,000円", "", "△ 額の上限なし（相応かつ妥当かの判断）")),
        (vec![network()],
            ("networkMonthlyFee", "within", "8,000円", "10,000円", "✓ 2,000円の余裕")),
        (over_but_sum(), ("networkMonthlyFee", "judgement", "12,000円", "10,000円",
            "△ 2,000円の超過（合計では上限内）")),
        (vec![], ("endpointMonthlyFee", "within", "1,500円", "2,000円", "✓ 500円の余裕")),
        (vec![typed(EndpointMonthlyFee, "2000")],
            ("endpointMonthlyFee", "within", "2,000円", "2,000円", "✓ 上限ちょうど")),
        (vec![typed(EndpointMonthlyFee, "2001")],
            ("endpointMonthlyFee", "over", "2,001円", "2,000円", "✕ 1円の超過")),
        (vec![], ("minTerminals", "within", "1台", "1台", "✓ 上限ちょうど")),
        (vec![typed(MinTerminals, "2")], ("minTerminals", "over", "2台", "1台", "✕ 1台の超過")),
        (vec![], ("minTermMonths", "within", "12か月", "24か月", "✓ 12か月の余裕")),
        (vec![typed(MinTermMonths, "25")],
            ("minTermMonths", "over", "25か月", "24か月", "✕ 1か月の超過")),
        (vec![two()], ("enhancements", "notMet", "", "", "✕ 拡充要件が選ばれていません")),
        (vec![two(), cloud], ("enhancements", "within", "", "", "✓ 満たす拡充あり")),
        (vec![typed(MaxTerminals, "20")], ("capacity", "within", "10台", "20台", "✓ 10台の余裕")),
        (vec![typed(MaxTerminals, "9")], ("capacity", "over", "10台", "9台", "✕ 1台の超過")),
    ]
}

fn table(actions: &[Action]) -> CheckTable {
    shown(actions, OPEN).view.checks
}

#[test]
fn every_check_is_a_row_with_its_figures() {
    let (mut rules, mut statuses) = (Vec::new(), vec!["notApplicable"]);
    for (actions, expected) in cases() {
        let table = table(&actions);
        let row = table.rows.iter().find(|row| row.rule == expected.0);
        let row = row.unwrap_or_else(|| panic!("no row {} after {actions:?}", expected.0));
        let said = (
            row.rule,
            row.status,
            row.actual.as_str(),
            row.limit.as_str(),
            row.verdict.text.as_str(),
        );
        assert_eq!(said, expected, "{actions:?}");
        rules.push(row.rule);
        statuses.push(row.status);
    }
    let all_rules = CheckRule::ALL.iter().map(|it| it.name());
    assert!(missing(all_rules, &rules).is_empty(), "{rules:?}");
    let all_statuses = CheckStatus::ALL.iter().map(|it| it.name());
    assert!(missing(all_statuses, &statuses).is_empty(), "{statuses:?}");
}

#[test]
fn every_verdict_has_the_sign_of_its_colour() {
    for (actions, _) in cases() {
        let table = table(&actions);
        let chips = table.rows.iter().map(|row| &row.verdict);
        for chip in chips.chain([&table.verdict]) {
            let sign = match chip.tone {
                Tone::Good => "✓ ",
                Tone::Bad => "✕ ",
                Tone::Warn => "△ ",
                Tone::Plain => panic!("a verdict: {}", chip.text),
            };
            assert!(chip.text.starts_with(sign), "{}", chip.text);
        }
    }
}

#[test]
fn the_verdict_of_the_table_is_the_sum_of_its_rows() {
    let verdict = |actions: &[Action]| table(actions).verdict.text;
    assert_eq!(verdict(&[]), "✓ すべて基準内");
    assert_eq!(verdict(&over_but_sum()), "△ 判断が必要です");
    assert_eq!(verdict(&[typed(MinTerminals, "2")]), "✕ 基準に合いません");
    assert_eq!(
        verdict(&[typed(MaxTerminals, "9")]),
        "✓ すべて基準内",
        "no matter of it"
    );
}

#[test]
fn what_does_not_concern_the_offer_is_named_below() {
    assert_eq!(
        table(&[]).not_applicable,
        "対象外の項目: 月額（ネットワーク）、拡充要件、監視できる台数"
    );
    let everything = [over_but_sum(), vec![two(), typed(MaxTerminals, "9")]].concat();
    assert_eq!(table(&everything).not_applicable, "");
    for (actions, _) in cases() {
        let table = table(&actions);
        let named = table.not_applicable.matches('、').count();
        let named = if table.not_applicable.is_empty() {
            0
        } else {
            named.saturating_add(1)
        };
        assert_eq!(table.rows.len().saturating_add(named), CheckRule::ALL.len());
        assert!(!table.rows.iter().any(|row| row.status == "notApplicable"));
    }
}

#[test]
fn every_mark_has_its_footnote() {
    for (actions, _) in cases() {
        let table = table(&actions);
        let marks: String = table.rows.iter().map(|row| row.marks.as_str()).collect();
        for footnote in &table.footnotes {
            assert!(
                marks.contains(&footnote.mark),
                "{} in {marks}",
                footnote.mark
            );
            assert!(!footnote.text.is_empty());
        }
        for number in marks.split('※').filter(|number| !number.is_empty()) {
            let mark = format!("※{number}");
            let known = table
                .footnotes
                .iter()
                .filter(|note| note.mark == mark)
                .count();
            assert_eq!(known, 1, "{mark}");
        }
    }
    let marked = table(&over_but_sum());
    let row = marked.rows.iter().find(|row| row.status == "judgement");
    let marks = &row.expect("a judgement").marks;
    let note = marked
        .footnotes
        .iter()
        .find(|note| note.text.contains("併用型"));
    assert!(marks.contains(&note.expect("what is assumed of the sum").mark));
}

#[test]
fn every_row_and_every_document_has_its_source() {
    for (actions, _) in cases() {
        let table = table(&actions);
        for row in &table.rows {
            let source = if row.rule == "capacity" {
                "サービスの仕様"
            } else {
                "表1 No."
            };
            assert!(
                row.source.starts_with(source),
                "{}: {}",
                row.rule,
                row.source
            );
            assert!(!row.title.is_empty());
        }
        assert!(table
            .numbering
            .contains("番号は表1独自で、IPAのものと異なります"));
        let documents = || {
            table
                .citations
                .iter()
                .filter(|one| !one.document.is_empty())
        };
        assert!(documents().count() > 0);
        for citation in documents() {
            let named = documents().filter(|one| one.url == citation.url).count();
            assert_eq!(named, 1, "{} is named once", citation.document);
        }
        let last = table.citations.last().expect("a source");
        assert!(
            !last.document.is_empty(),
            "the last place names its document"
        );
    }
}

#[test]
fn the_headings_name_the_basis_of_the_prices() {
    let included = chosen(Choice::TaxBasis(crate::domain::TaxBasis::Included));
    let table = table(&[included]);
    assert_eq!(table.actual_heading, "この内容（税込）");
    assert_eq!(table.limit_heading, "上限（税込）");
    let limit = |rule| {
        table
            .rows
            .iter()
            .find(|row| row.rule == rule)
            .map(|row| row.limit.clone())
    };
    assert_eq!(limit("initialFee").as_deref(), Some("550,000円"));
    assert_eq!(limit("endpointMonthlyFee").as_deref(), Some("2,200円"));
}
