//! Does the panel name the better way, explain each sum, and show the table with its sources?

use super::Frames;
use crate::domain::Applicant;
use crate::draft::{Draft, Reading};
use crate::panel::act::{Act, How};
use crate::panel::node::{element, Node};
use crate::panel::Context;
use crate::rules::BOOK;
use crate::screen::Words;

/// The example of the page: ten terminals at 1,500 yen for 24 months.
fn draft(programme: &str) -> Draft {
    let mut draft = Draft::example();
    draft.programme = BOOK.programme(programme).unwrap();
    draft
}

fn act(frames: &mut Frames, name: &str, value: &str) {
    let how = How::Chosen;
    frames.act(&Act { name, value, how });
}

fn view_in(words: Words, frames: &Frames, draft: &Draft) -> Node {
    let reading = Reading::of(draft, None);
    let context = Context {
        draft,
        reading: &reading,
        today: None,
        words,
    };
    element("div", "").with_all(frames.view(&context))
}

fn view(frames: &Frames, programme: &str) -> Node {
    view_in(Words::Ja, frames, &draft(programme))
}

fn better(view: &Node) -> String {
    let named = |node: &&&Node| node.get("id") == Some("oc-frames-better");
    view.all().iter().find(named).unwrap().words()
}

/// The table whose caption begins so, row by row.
fn rows(view: &Node, caption: &str) -> Vec<Vec<String>> {
    let begins = |table: &&&Node| table.tags("caption")[0].words().starts_with(caption);
    let tables = view.tags("table");
    let table = tables
        .iter()
        .find(begins)
        .unwrap_or_else(|| panic!("no table {caption}"));
    let cells = |row: &&Node| {
        let all = row.all();
        let is_cell = |node: &&&Node| ["th", "td"].contains(&node.tag());
        all.iter()
            .filter(is_cell)
            .map(|cell| cell.words())
            .collect()
    };
    table.tags("tr").iter().map(cells).collect()
}

/// A tool of so much software and so many processes, and nothing else.
fn tool(software: &str, processes: &str) -> Frames {
    let mut frames = Frames::default();
    act(&mut frames, "frames.software", software);
    act(&mut frames, "frames.introduction", "");
    act(&mut frames, "frames.processes", processes);
    frames
}

#[test]
fn the_better_way_is_named_with_both_sums() {
    let service = crate::domain::quote(
        &Reading::of(&draft("it-security-2025"), None)
            .request
            .unwrap(),
        &BOOK,
    );
    // The example is a 中小企業 with ten terminals: 360,000 yen of fees.
    assert_eq!(service.settlement.subsidy.amount.to_u64(), 180_000);
    let frames = tool("100万円", "2");
    assert_eq!(
        better(&view(&frames, "it-security-2025")),
        "補助額がいちばん多いのは「サービスをセキュリティ対策推進枠、ツールを通常枠で別々に申請」で、\
         680,000円です。次は「ツールとサービスをまとめて通常枠で申請」の590,000円で、差は90,000円です。"
    );
    assert_eq!(
        better(&view(&frames, "it-security-2024")),
        "「サービスをセキュリティ対策推進枠、ツールを通常枠で別々に申請」と\
         「ツールとサービスをまとめて通常枠で申請」は、補助額が同じ680,000円で、いちばん多くなります。"
    );
}

#[test]
fn all_ways_have_one_total_and_say_what_is_left() {
    let view = view(&tool("1,000,000", "2"), "it-security-2025");
    let found = rows(&view, "申請の方法");
    // Refused インボイス枠 (no function) stands there with nothing.
    assert_eq!(found.len(), 6);
    let total = view.tags("caption")[0].words();
    assert!(total.contains("うちツール1,100,000円"), "{total}");
    assert_eq!(found[1][1..4], ["180,000円", "申請しない", "180,000円"]);
    assert_eq!(found[2][1..4], ["180,000円", "500,000円", "680,000円"]);
    assert_eq!(found[3][1..4], ["申請しない", "590,000円", "590,000円"]);
    assert!(found[2][0].ends_with("いちばん多い"));
}

#[test]
fn table_2_stands_there_row_by_row_with_the_part_that_applies() {
    let view = view(&tool("1,000,000", "2"), "it-security-2024");
    let found = rows(&view, "表2 IT導入補助金2024 通常枠");
    let heads = [
        "枠",
        "通常枠（下の区分）",
        "通常枠（上の区分）",
        "セキュリティ対策推進枠",
    ];
    assert_eq!(found[0], heads);
    let expected = [
        [
            "補助額",
            "50,000円～1,500,000円未満",
            "1,500,000円～4,500,000円以下",
            "50,000円～1,000,000円",
        ],
        [
            "機能要件",
            "1プロセス以上",
            "4プロセス以上",
            "独立行政法人情報処理推進機構が公表する「サイバーセキュリティお助け隊サービスリスト」",
        ],
        ["補助率", "1/2以内", "1/2以内", "1/2以内"],
        [
            "対象経費",
            "ソフトウェア購入費、クラウド利用費（クラウド利用料最大24か月分）、導入関連費",
            "ソフトウェア購入費、クラウド利用費（クラウド利用料最大24か月分）、導入関連費",
            "サービス利用料（最大24か月分）",
        ],
    ];
    for (row, cells) in found[1..].iter().zip(expected) {
        for (found, expected) in row.iter().zip(cells) {
            assert!(found.starts_with(expected), "{found}: not {expected}");
        }
    }
    assert!(found[1][1].contains("表2 補助額 5万円～150万円未満"));
    assert!(found[1][1].contains("2026年11月22日確認・二次資料で確認"));
    assert!(found[1][1].ends_with("ツールだけの場合はここまとめる場合はここ"));
    assert!(!found[1][2].contains("ここ") && found[1][3].ends_with("サービスはここ"));
    let upper = rows(
        &super::tests::view(&tool("3,000,000", "4"), "it-security-2024"),
        "表2",
    );
    assert!(upper[1][2].contains("ここ") && !upper[1][1].contains("ここ"));
}

#[test]
fn each_end_says_why() {
    // Software, processes, programme, what must be said.
    let rows = [
        (
            "3,000,000",
            "3",
            "計算した額は1,500,000円ですが、4プロセス以上のツールでないと1,500,000円未満の区分までです。\
             補助額は1,499,999円です。",
        ),
        ("3,000,000", "4", "ツールだけ: 計算した額がそのまま補助額になります。"),
        ("9,000,002", "4", "上限に達するため、補助額は4,500,000円です。"),
        (
            "99,999",
            "1",
            "計算した額49,999円は下限の50,000円に届かないため、補助額は0円です。",
        ),
        ("1,000,000", "0", "お助け隊サービス単体では通常枠の申請要件を満たしません。"),
        ("", "1", "ソフトウェアもクラウドもないため、申請できません。"),
    ];
    for (software, processes, expected) in rows {
        let said = view(&tool(software, processes), "it-security-2025").words();
        assert!(
            said.contains(expected),
            "{software}, {processes}: {expected}"
        );
    }
}

#[test]
fn the_invoice_programme_is_computed_or_says_why_not() {
    let mut frames = tool("1,000,000", "1");
    act(&mut frames, "frames.functions", "2");
    for programme in ["it-security-2025", "it-security-2026"] {
        let view = view(&frames, programme);
        let said = better(&view);
        // 180,000 + 722,222, and 842,222 together.
        assert!(
            said.contains("902,222円") && said.contains("842,222円"),
            "{said}"
        );
        assert_eq!(rows(&view, "申請の方法").len(), 6);
        assert!(!view.words().contains("計算していません"));
    }
    let view_2024 = view(&frames, "it-security-2024");
    for why in [
        "インボイス枠の補助額は計算していません。理由: ",
        "50万円超の部分の補助率を公式の資料で確認できていません",
    ] {
        assert!(view_2024.words().contains(why), "{why}");
    }
    assert_eq!(rows(&view_2024, "申請の方法").len(), 4);
    act(&mut frames, "frames.functions", "1");
    let said = view(&frames, "it-security-2025").words();
    assert!(said
        .contains("機能が2つ未満のツールは500,000円までの区分だけです。補助額は500,000円です。"));
}

/// The limit on the introduction stands by the cost that it cuts, in both programmes.
#[test]
fn the_introduction_counts_as_far_as_its_limit_and_says_so() {
    let mut frames = tool("1,000,000", "1");
    act(&mut frames, "frames.introduction", "2,500,000");
    act(&mut frames, "frames.functions", "2");
    let view = view(&frames, "it-security-2025");
    for table in ["通常枠の計算", "インボイス枠の計算"] {
        let row = &rows(&view, table)[3];
        assert_eq!(row[0], "導入関連費（対象は最大2,000,000円）", "{table}");
        assert_eq!(row[1], "2,000,000円", "{table}");
        assert!(row[3].contains("公式資料で確認"), "{}", row[3]);
    }
    // 500,000 + (3,000,000 - 666,666 2/3) × 2/3 = 2,055,555.6.
    assert_eq!(rows(&view, "申請の方法")[4][2], "2,055,555円");
}

#[test]
fn a_sum_from_the_upper_band_on_says_what_it_asks_for() {
    let asked = "補助額が1,500,000円以上のため、賃上げ計画が必要です。";
    let missed = "計画を達成できないと、補助金の返還の対象になります。";
    let exempt = "小規模事業者と、医療・介護・社会福祉の事業者、学校などは対象外です。";
    for programme in ["it-security-2025", "it-security-2026"] {
        let view = view(&tool("3,000,000", "4"), programme);
        let said = view.words();
        for line in [asked, missed, exempt] {
            assert!(said.contains(line), "{programme}: {line}");
        }
        let ways = rows(&view, "申請の方法");
        assert_eq!(ways[2][2], "1,500,000円 賃上げ計画が必要");
        assert!(!ways[1][2].contains("賃上げ"));
    }
    let below = view(&tool("2,000,000", "4"), "it-security-2026");
    assert!(!below.words().contains(asked));
    // Table 2 names it at the upper band of the years that ask for it.
    assert!(rows(&below, "表2")[1][2].contains("賃上げ計画が必要"));
    let of_2024 = view(&tool("3,000,000", "4"), "it-security-2024");
    assert!(!of_2024.words().contains("賃上げ計画"));
    let mut small = draft("it-security-2026");
    small.applicant = Applicant::Small;
    let exempted = view_in(Words::Ja, &tool("3,000,000", "4"), &small);
    assert!(!exempted.words().contains(asked));
}

#[test]
fn every_figure_of_a_rule_stands_beside_its_source() {
    for programme in BOOK.programmes {
        let view = view(&tool("1,000,000", "2"), programme.id);
        let said = rows(&view, "通常枠の計算");
        assert_eq!(said.len(), 8);
        for row in &said[1..] {
            let place = &row[3];
            assert!(place == "入力" || place.contains("2026年11月2"), "{place}");
        }
        let together = rows(&view, "通常枠の計算")[4][0].clone();
        let months = if programme.fiscal_year == 2024 {
            "24"
        } else {
            "12"
        };
        assert_eq!(
            together,
            format!("サービス利用料（{months}か月分、最大{months}か月分）")
        );
        assert!(view
            .words()
            .contains("初期費用は補助の対象外と想定しています"));
        assert!(view.tags("a").len() >= 10);
    }
}

#[test]
fn the_question_about_wages_is_asked_where_the_year_has_it() {
    let mut frames = tool("900,000", "1");
    let asks = |frames: &Frames, id| view(frames, id).doing("frames.low_wages").len();
    assert_eq!(asks(&frames, "it-security-2024"), 0);
    assert_eq!(asks(&frames, "it-security-2025"), 1);
    frames.act(&Act {
        name: "frames.low_wages",
        value: "",
        how: How::On,
    });
    // 900,000 × 2/3.
    let found = rows(&view(&frames, "it-security-2026"), "申請の方法");
    assert_eq!(found[2][2], "600,000円");
}

#[test]
fn a_wrong_entry_is_told_and_nothing_is_computed() {
    let frames = tool("千円2", "1");
    let view = view(&frames, "it-security-2025");
    assert!(view.words().contains("入力を直すと、ここで比べられます。"));
    assert_eq!(view.tags("table").len(), 2);
    let wrong = |node: &&Node| node.get("aria-invalid") == Some("true");
    assert_eq!(view.tags("input").into_iter().filter(wrong).count(), 1);
    let hostile = tool(&"9".repeat(10_000), "４");
    assert_eq!(
        super::tests::view(&hostile, "it-security-2025")
            .tags("table")
            .len(),
        2
    );
}

#[test]
fn what_stands_against_the_service_is_said() {
    let mut again = draft("it-security-2025");
    again.already_subsidised = true;
    let said = view_in(Words::Ja, &tool("1,000,000", "1"), &again).words();
    let expected =
        "サービスの費用はまとめて申請しても補助されません: お助け隊が過去の年度に補助されている";
    assert!(said.contains(expected));
    again.programme = BOOK.programme("it-security-2024").unwrap();
    let said = view_in(Words::Ja, &tool("1,000,000", "1"), &again).words();
    assert!(said.contains("この年度でまた補助されるかは未確認です。"));
}

#[test]
fn it_is_said_in_english_too() {
    let view = view_in(
        Words::En,
        &tool("1,000,000", "2"),
        &draft("it-security-2025"),
    );
    assert_eq!(
        better(&view),
        "“the service by the security programme (セキュリティ対策推進枠) and the tool by the \
         regular programme (通常枠)” brings the largest subsidy: 680,000 yen. Next is “the tool \
         and the service together by the regular programme (通常枠)” with 590,000 yen, which is \
         90,000 yen less."
    );
}
