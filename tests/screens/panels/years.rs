//! Do the years stand side by side with their sums, their sources and what changed, a year to come too?

use super::{view, view_of};
use crate::domain::{Applicant, Date, INVENTED};
use crate::draft::{Action, Choice, Draft, Form, NumberField, Reading};
use crate::panel::node::{element, Node};
use crate::panel::Context;
use crate::rules::BOOK;
use crate::screen::Words;

const TODAY: Option<Date> = Some(Date::literal(2026, 5, 1));

fn typed(field: NumberField, text: &str) -> Action {
    Action::Typed {
        field,
        text: text.to_owned(),
        composing: false,
    }
}

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

fn shown(draft: &Draft, words: Words, today: Option<Date>) -> Node {
    let reading = Reading::of(draft, today);
    let context = Context {
        draft,
        reading: &reading,
        today,
        words,
    };
    element("section", "").with_all(view(&context))
}

/// The figures of the row of that name, one for each year: the first number of each cell.
fn row(view: &Node, name: &str) -> Vec<String> {
    let rows = view.tags("tr").into_iter();
    let mut rows = rows.filter(|row| row.tags("th").iter().any(|head| head.words() == name));
    let row = rows.next().expect(name);
    let figure = |cell: &&Node| {
        let inside = cell.all().into_iter();
        let mut marked = inside.filter(|node| {
            let class = node.get("class").unwrap_or_default();
            ["oc-number", "oc-chip"].contains(&class)
        });
        marked.next().map_or_else(|| cell.words(), Node::words)
    };
    row.tags("td").iter().map(figure).collect()
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
        let said = shown(&draft, Words::Ja, TODAY).words();
        assert!(said.contains(expected), "{expected}");
    }
}

#[test]
fn without_a_request_the_rules_stand_alone() {
    let open = draft(Applicant::Sme, "", "24", "2000");
    let view = shown(&open, Words::Ja, None);
    let said = view.words();
    assert!(said.contains("入力を終えると"));
    assert!(!said.contains("補助金の見込み額") && said.contains("補助額の上限"));
    assert_eq!(row(&view, "今日の公募状況"), ["日付が不明"; 3]);
}

#[test]
fn the_table_can_be_read_and_every_rule_says_where_it_stands() {
    for words in [Words::Ja, Words::En] {
        let view = shown(&Draft::example(), words, TODAY);
        assert_eq!(view.tags("caption").len(), 1);
        assert!(view
            .tags("th")
            .iter()
            .all(|head| head.get("scope").is_some()));
        for cell in view.tags("td") {
            assert!(cell
                .get("data-label")
                .is_some_and(|label| label.contains("202")));
            let has_figure = cell
                .all()
                .iter()
                .any(|node| node.get("class") == Some("oc-number"));
            let has_source = cell
                .all()
                .iter()
                .any(|node| node.get("class") == Some("oc-source"));
            // Only the last row, how sure each rule is, is about the sources themselves.
            let is_verdict = cell
                .all()
                .iter()
                .any(|node| node.get("class") == Some("oc-chip"));
            assert_eq!(has_figure || is_verdict, has_source, "{}", cell.words());
        }
        let details = view.tags("details");
        assert_eq!(details.len(), BOOK.programmes.len());
        for (year, programme) in details.iter().zip(BOOK.programmes) {
            let links: Vec<_> = year
                .tags("a")
                .iter()
                .filter_map(|link| link.get("href"))
                .collect();
            let period = &programme.period;
            let days = period.rounds.len() + 1 + usize::from(period.closes.is_some());
            assert!(links.len() >= 6 + days, "{}", programme.id);
            assert!(links.contains(&programme.rate.basis.source.url));
        }
    }
}

#[test]
fn what_changed_is_said_with_both_sources() {
    let view = shown(&Draft::example(), Words::Ja, TODAY);
    let lines: Vec<String> = view.tags("li").iter().map(|line| line.words()).collect();
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
        assert!(line.starts_with(start), "{line}");
    }
    let first = view.tags("li")[0];
    // Both documents, and the second one that tells of 2024.
    assert_eq!(first.tags("a").len(), 3, "a link to each document");
}

#[test]
fn a_year_to_come_needs_no_code() {
    let draft = draft(Applicant::Small, "10", "36", "2000");
    let reading = Reading::of(&draft, TODAY);
    let context = Context {
        draft: &draft,
        reading: &reading,
        today: TODAY,
        words: Words::Ja,
    };
    let programmes = [BOOK.newest_programme, &INVENTED];
    let view = element("section", "").with_all(view_of(&context, &programmes));
    assert_eq!(row(&view, "補助金の見込み額"), ["320,000円", "540,000円"]);
    assert_eq!(row(&view, "公募状況（2026年5月1日）"), ["公募中", "開始前"]);
    assert_eq!(row(&view, "この会社の補助率"), ["2/3", "3/4"]);
    let said = view.words();
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
    let reading = Reading::of(&draft, TODAY);
    let context = Context {
        draft: &draft,
        reading: &reading,
        today: TODAY,
        words: Words::En,
    };
    let view = element("section", "").with_all(view_of(&context, &[&INVENTED]));
    assert_eq!(view.tags("li").len(), 0);
    assert_eq!(view.tags("table").len(), 1);
}
