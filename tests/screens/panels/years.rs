//! Do the years stand side by side with their sums, their sources and what changed, a year to come too?

use otasuke_calculator::domain::{Applicant, Basis, Date, Programme};
use otasuke_calculator::draft::{Action, Choice, Draft, Form, NumberField};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::years;

use super::invented::invented;
use super::sourced::{assert_sourced, listed, rows, words};
use crate::page::typed;
use crate::panel::panel;
use crate::tree::{Element, Tree};

const TODAY: Option<Date> = Some(Date::literal(2026, 5, 1));
const CAPTION: &str = "年度ごとの補助";

/// 端末監視型 without initial fee, of so many terminals and months.
fn draft(applicant: Applicant, terminals: &str, months: &str, fee: &str) -> Draft {
    let actions = [
        Action::Chosen(Choice::Applicant(applicant)),
        typed(NumberField::Terminals, terminals),
        typed(NumberField::TermMonths, months),
        typed(NumberField::InitialFee, "0"),
        typed(NumberField::EndpointMonthlyFee, fee),
    ];
    let step = |form: Form, action: Action| form.after(action).unwrap_or(form);
    actions
        .into_iter()
        .fold(Form::example(), step)
        .draft()
        .clone()
}

fn shown_of(
    draft: &Draft,
    words: Words,
    today: Option<Date>,
    programmes: &[&'static Programme],
) -> Tree {
    panel(words, today, draft, |beside| {
        years::view(beside, programmes)
    })
}

fn shown(draft: &Draft, words: Words, today: Option<Date>) -> Tree {
    shown_of(draft, words, today, BOOK.programmes)
}

/// The cells of the row of that name, one for each year.
fn cells<'a>(view: &'a Tree, name: &str) -> Vec<&'a Element> {
    let mut heads = view.named("th");
    let head = heads.find(|head| head.text == name).expect(name);
    let row = view.ancestors(head).next().unwrap();
    let inside = view.inside(row).into_iter();
    inside.filter(|one| one.name == "td").collect()
}

/// Its figures: the first number or verdict of each cell.
fn row<'a>(view: &'a Tree, name: &str) -> Vec<&'a str> {
    let figure = |cell: &Element| {
        let inside = view.inside(cell).into_iter();
        let mut figures = inside.filter(|one| is_figure(one));
        figures.next().unwrap().text.as_str()
    };
    cells(view, name).into_iter().map(figure).collect()
}

fn is_figure(element: &Element) -> bool {
    element.has_class("oc-number") || element.has_class("oc-chip")
}

#[test]
fn the_same_offer_stands_in_three_columns() {
    let example = draft(Applicant::Small, "10", "24", "2000");
    let view = shown(&example, Words::Ja, TODAY);
    // 480,000 of fees, 528,000 with tax.
    let table = [
        ("公募状況（2026年5月1日）", ["終了", "終了", "公募中"]),
        ("この会社の補助率", ["1/2", "2/3", "2/3"]),
        ("補助される月数", ["24か月", "24か月", "24か月"]),
        ("補助金の見込み額", ["240,000円", "320,000円", "320,000円"]),
        ("実質負担（税込）", ["288,000円", "208,000円", "208,000円"]),
        ("小規模事業者の補助率", ["1/2", "2/3", "2/3"]),
        ("補助額の下限", ["50,000円", "50,000円", "50,000円"]),
        (
            "補助額の上限",
            ["1,000,000円", "1,500,000円", "1,500,000円"],
        ),
        ("1円未満の端数", ["切り捨て", "切り捨て", "切り捨て"]),
        (
            "過去の年度に補助を受けている場合",
            [
                "未確認（公募要領を確認できていません）",
                "申請できない",
                "未確認（公募要領を確認できていません）",
            ],
        ),
    ];
    for (name, expected) in table {
        assert_eq!(row(&view, name), expected, "{name}");
    }
}

#[test]
fn each_request_is_answered_by_each_year() {
    let table = [
        // 96,000: the half is below the floor, two thirds are not.
        (
            Applicant::Small,
            "2",
            "24",
            ["0円", "64,000円", "64,000円"],
            ["105,600円", "41,600円", "41,600円"],
        ),
        // 3,024,000: over every cap.
        (
            Applicant::Sme,
            "63",
            "24",
            ["1,000,000円", "1,500,000円", "1,500,000円"],
            ["2,326,400円", "1,826,400円", "1,826,400円"],
        ),
        // 36 months: 24 count.
        (
            Applicant::Sme,
            "10",
            "36",
            ["240,000円", "240,000円", "240,000円"],
            ["552,000円", "552,000円", "552,000円"],
        ),
        (
            Applicant::Large,
            "10",
            "24",
            ["0円", "0円", "0円"],
            ["528,000円", "528,000円", "528,000円"],
        ),
    ];
    for (applicant, terminals, months, amounts, nets) in table {
        let draft = draft(applicant, terminals, months, "2000");
        let view = shown(&draft, Words::Ja, TODAY);
        assert_eq!(row(&view, "補助金の見込み額"), amounts, "{terminals}");
        assert_eq!(row(&view, "実質負担（税込）"), nets, "{terminals}");
    }
}

#[test]
fn how_it_ended_is_said_in_words_and_why() {
    let table = [
        (
            draft(Applicant::Small, "2", "24", "2000"),
            "△ 下限に届かない",
        ),
        (draft(Applicant::Sme, "63", "24", "2000"), "上限額"),
        (
            draft(Applicant::Sme, "10", "24", "2001"),
            "価格か契約条件がサービス基準に合わない",
        ),
        (
            draft(Applicant::Large, "10", "24", "2000"),
            "中小企業・小規模事業者ではない",
        ),
    ];
    for (draft, expected) in table {
        let said = words(&shown(&draft, Words::Ja, TODAY));
        assert!(said.contains(expected), "{expected}");
    }
}

#[test]
fn without_a_request_the_rules_stand_alone() {
    let open = draft(Applicant::Sme, "", "24", "2000");
    let view = shown(&open, Words::Ja, None);
    let said = words(&view);
    assert!(said.contains("入力を終えると"));
    assert!(!said.contains("補助金の見込み額") && said.contains("補助額の上限"));
    assert_eq!(row(&view, "今日の公募状況"), ["日付が不明"; 3]);
}

#[test]
fn the_table_can_be_read_and_every_rule_says_where_it_stands() {
    for words in [Words::Ja, Words::En] {
        let view = shown(&Draft::example(), words, TODAY);
        assert_eq!(view.named("caption").count(), 1);
        assert!(view.named("th").all(|head| head.get("scope").is_some()));
        for cell in view.named("td") {
            let label = cell.get("data-label");
            assert!(label.is_some_and(|label| label.contains("202")));
            let inside = view.inside(cell);
            let has_figure = inside.iter().any(|one| is_figure(one));
            // What is left to pay stands in no document: it says how it comes about.
            let is_derived = inside.iter().any(|one| one.name == "strong");
            let has_source = inside.iter().any(|one| one.has_class("oc-mark"));
            let has_reckoning = inside.iter().any(|one| one.has_class("oc-small"));
            // Only the last row, how sure each rule is, is about the sources themselves.
            let is_sourced = if is_derived {
                has_reckoning
            } else {
                has_source
            };
            assert_eq!(has_figure, is_sourced, "{}", cell.text);
        }
    }
}

/// The number behind a figure leads to the place and the document of its own year.
#[test]
fn each_figure_of_the_table_has_the_source_of_its_year() {
    let view = shown(&Draft::example(), Words::Ja, TODAY);
    let table = rows(&view, CAPTION);
    for (name, basis) in [
        (
            "この会社の補助率",
            (|one| &one.rate.basis) as fn(&'static Programme) -> &'static Basis,
        ),
        ("補助金の見込み額", |one| &one.limits.basis),
        ("補助額の上限", |one| &one.limits.basis),
        ("1円未満の端数", |one| &one.rounding.basis),
        ("消費税", |one| &one.tax.basis),
    ] {
        let row = table.iter().find(|row| row[0].words == name).expect(name);
        for (cell, programme) in row.iter().skip(1).zip(BOOK.programmes) {
            let [source] = cell.sources(&view, CAPTION)[..] else {
                panic!("one source of {name}");
            };
            let basis = basis(programme);
            assert!(
                source.text.contains(Words::Ja.rule(basis.locator)),
                "{name}"
            );
            assert!(source.text.contains(Words::Ja.rule(basis.source.title)));
        }
    }
    assert_sourced(&view);
}

#[test]
fn each_year_lists_its_days_and_its_rules_with_their_sources() {
    for words in [Words::Ja, Words::En] {
        let view = shown(&Draft::example(), words, TODAY);
        let details: Vec<&Element> = view.named("details").collect();
        assert_eq!(details.len(), BOOK.programmes.len());
        for (year, programme) in details.iter().zip(BOOK.programmes) {
            let lines = view.inside(year).into_iter();
            let marks: Vec<&Element> = lines
                .filter(|line| line.name == "p" && line.has_class("oc-small"))
                .flat_map(|line| view.inside(line))
                .filter(|one| one.has_class("oc-mark"))
                .collect();
            let period = &programme.period;
            let days = period.rounds.len() + 1 + usize::from(period.closes.is_some());
            assert!(marks.len() >= 6 + days, "{}", programme.id);
            let listed = listed(&view, year);
            for mark in marks {
                let mut items = listed.iter();
                let item = items
                    .find(|item| item.text.starts_with(&mark.text))
                    .unwrap();
                let inside = view.inside(item).into_iter();
                assert!(inside.filter(|one| one.name == "a").count() > 0);
            }
            let inside = view.inside(year).into_iter();
            let links: Vec<_> = inside.filter_map(|one| one.get("href")).collect();
            assert!(links.contains(&programme.rate.basis.source.url));
        }
    }
}

/// The lines that say what changed.
fn lines(view: &Tree) -> Vec<&Element> {
    let is_source = |item: &Element| {
        let mut around = view.ancestors(item);
        around
            .next()
            .is_some_and(|list| list.has_class("oc-sources"))
    };
    view.named("li").filter(|line| !is_source(line)).collect()
}

#[test]
fn what_changed_is_said_with_both_sources() {
    let view = shown(&Draft::example(), Words::Ja, TODAY);
    let lines = lines(&view);
    let starts = [
        "小規模事業者の補助率は「1/2」から「2/3」に変わりました2024年2月16日から2025年3月30日まで適用",
        "補助額の上限は「1,000,000円」から「1,500,000円」に変わりました2024年2月16日から",
        "過去の年度に補助を受けている場合は「未確認（公募要領を確認できていません）」から「申請できない」です。どちらかの年度が未確認のため",
        "変わらないもの: 中小企業の補助率 / 補助額の下限 / 対象になる利用料の月数（最大） / 1円未満の端数 / 消費税",
        "資料の確かさが「二次資料で確認」から「公式資料で確認」になったもの: 中小企業の補助率 / 小規模事業者の補助率 / 補助額の下限 / 補助額の上限 / 対象になる利用料の月数（最大）",
        "資料の確かさが「想定」から「公式資料で確認」になったもの: 1円未満の端数 / 過去の年度に補助を受けている場合",
        "過去の年度に補助を受けている場合は「申請できない」から「未確認（公募要領を確認できていません）」です。",
        "変わらないもの: 中小企業の補助率 / 小規模事業者の補助率 / 補助額の下限 / 補助額の上限",
        "資料の確かさが「公式資料で確認」から「二次資料で確認」になったもの",
        "資料の確かさが「公式資料で確認」から「想定」になったもの: 1円未満の端数",
    ];
    assert_eq!(lines.len(), starts.len(), "{lines:#?}");
    for (line, start) in lines.iter().zip(starts) {
        assert!(
            without_marks(&view, line).starts_with(start),
            "{}",
            line.text
        );
    }
    // Both documents, and the second one that tells of 2024.
    let inside = view.inside(lines[0]).into_iter();
    let marks: Vec<&Element> = inside.filter(|one| one.has_class("oc-mark")).collect();
    assert_eq!(marks.len(), 2, "both years");
    let mut around = view.ancestors(lines[0]);
    let card = around.find(|one| one.has_class("oc-card")).unwrap();
    let sources = listed(&view, card).into_iter();
    let sources = sources.filter(|item| marks.iter().any(|mark| item.text.starts_with(&mark.text)));
    let links = sources.flat_map(|source| view.inside(source));
    let links = links.filter(|one| one.name == "a");
    assert_eq!(links.count(), 3, "a link to each document");
}

fn without_marks(view: &Tree, line: &Element) -> String {
    let marks = view.inside(line).into_iter();
    let marks = marks.filter(|one| one.has_class("oc-mark"));
    marks.fold(line.text.clone(), |said, mark| {
        said.replacen(&mark.text, "", 1)
    })
}

#[test]
fn a_year_to_come_needs_no_code() {
    let draft = draft(Applicant::Small, "10", "36", "2000");
    let programmes = [BOOK.newest_programme, invented()];
    let view = shown_of(&draft, Words::Ja, TODAY, &programmes);
    assert_eq!(row(&view, "補助金の見込み額"), ["320,000円", "540,000円"]);
    assert_eq!(row(&view, "公募状況（2026年5月1日）"), ["公募中", "開始前"]);
    assert_eq!(row(&view, "この会社の補助率"), ["2/3", "3/4"]);
    let said = words(&view);
    for change in [
        "2026年度から2027年度へ",
        "小規模事業者の補助率は「2/3」から「3/4」に変わりました",
        "補助額の下限は「50,000円」から「30,000円」に変わりました",
        "対象になる利用料の月数（最大）は「24か月」から「36か月」に変わりました",
        "2027年4月1日から適用",
    ] {
        assert!(said.contains(change), "{change}");
    }
}

#[test]
fn one_year_alone_has_nothing_to_be_compared_with() {
    let draft = Draft::example();
    let view = shown_of(&draft, Words::En, TODAY, &[invented()]);
    assert!(lines(&view).is_empty());
    assert_eq!(view.named("table").count(), 1);
}
