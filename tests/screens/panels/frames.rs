//! Does the panel name the better way, explain each sum, and show the table with its sources?

use otasuke_calculator::domain::{quote, Applicant, Functions, Processes};
use otasuke_calculator::draft::{Draft, Reading};
use otasuke_calculator::rules::{frames_of, BOOK};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::frames::{self, EntryMsg, Field, Frames, Msg};
use yew::prelude::*;

use super::sourced::{assert_sourced, rows, tables, words, Cell};
use crate::panel::panel;
use crate::tree::Tree;

/// The example of the page: ten terminals at 1,500 yen for 24 months.
fn draft(programme: &str) -> Draft {
    let mut draft = Draft::example();
    draft.programme = BOOK.programme(programme).unwrap();
    draft
}

fn view_in(words: Words, frames: &Frames, draft: &Draft) -> Tree {
    panel(words, None, draft, |beside| {
        frames::view(frames, beside, Callback::noop())
    })
}

fn view(frames: &Frames, programme: &str) -> Tree {
    view_in(Words::Ja, frames, &draft(programme))
}

fn better(view: &Tree) -> &str {
    &view.id("oc-frames-better").text
}

/// What the rows say, without the numbers of their sources.
fn said(rows: &[Vec<Cell>]) -> Vec<Vec<&str>> {
    let cells = rows.iter().map(|row| row.iter());
    cells
        .map(|row| row.map(|cell| cell.words.as_str()).collect())
        .collect()
}

fn enter(frames: &mut Frames, field: Field, text: &str) {
    frames.update(Msg::Entry(field, EntryMsg::Typed(text.to_owned())));
}

fn with_functions(frames: &mut Frames, functions: u32) {
    frames.update(Msg::Functions(Functions::new(functions).unwrap()));
}

/// A tool of so much software and so many processes, and nothing else.
fn tool(software: &str, processes: u32) -> Frames {
    let mut frames = Frames::default();
    enter(&mut frames, Field::Software, software);
    enter(&mut frames, Field::Introduction, "");
    frames.update(Msg::Processes(Processes::new(processes).unwrap()));
    frames
}

#[test]
fn the_better_way_is_named_with_both_sums() {
    let request = Reading::of(&draft("it-security-2025"), None).request;
    let service = quote(&request.unwrap(), &BOOK);
    // The example is a 中小企業 with ten terminals: 360,000 yen of fees.
    assert_eq!(service.settlement.subsidy.amount.to_u64(), 180_000);
    let frames = tool("100万円", 2);
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
    let view = view(&tool("1,000,000", 2), "it-security-2025");
    let rows = rows(&view, "申請の方法");
    let found = said(&rows);
    // Refused インボイス枠 (no function) stands there with nothing.
    assert_eq!(found.len(), 6);
    let total = &view.named("caption").next().unwrap().text;
    assert!(total.contains("うちツール1,100,000円"), "{total}");
    assert_eq!(found[1][1..4], ["180,000円", "申請しない", "180,000円"]);
    assert_eq!(found[2][1..4], ["180,000円", "500,000円", "680,000円"]);
    assert_eq!(found[3][1..4], ["申請しない", "590,000円", "590,000円"]);
    assert!(found[2][0].ends_with("いちばん多い"));
}

/// 表2 of 2024 as the document has it.
const TABLE_2: [[&str; 4]; 4] = [
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

#[test]
fn table_2_stands_there_row_by_row_with_the_part_that_applies() {
    let lower = view(&tool("1,000,000", 2), "it-security-2024");
    let cells = rows(&lower, "表2 IT導入補助金2024 通常枠");
    let found = said(&cells);
    let heads = [
        "枠",
        "通常枠（下の区分）",
        "通常枠（上の区分）",
        "セキュリティ対策推進枠",
    ];
    assert_eq!(found[0], heads);
    assert_eq!(found.len(), 1 + TABLE_2.len());
    for (row, cells) in found[1..].iter().zip(TABLE_2) {
        for (found, expected) in row.iter().zip(cells) {
            assert!(found.starts_with(expected), "{found}: not {expected}");
        }
    }
    let source = cells[1][1].sources(&lower, "表2")[0];
    assert!(source.text.contains("表2 補助額 5万円～150万円未満"));
    assert!(source.text.contains("2026年11月22日確認・二次資料で確認"));
    assert!(found[1][1].ends_with("ツールだけの場合はここまとめる場合はここ"));
    assert!(!found[1][2].contains("ここ") && found[1][3].ends_with("サービスはここ"));
    let upper = rows(&view(&tool("3,000,000", 4), "it-security-2024"), "表2");
    assert!(upper[1][2].words.contains("ここ") && !upper[1][1].words.contains("ここ"));
}

#[test]
fn each_end_says_why() {
    // Software, processes, programme, what must be said.
    let rows = [
        (
            "3,000,000",
            3,
            "計算した額は1,500,000円ですが、4プロセス以上のツールでないと1,500,000円未満の区分までです。\
             補助額は1,499,999円です。",
        ),
        ("3,000,000", 4, "ツールだけ: 計算した額がそのまま補助額になります。"),
        ("9,000,002", 4, "上限に達するため、補助額は4,500,000円です。"),
        (
            "99,999",
            1,
            "計算した額49,999円は下限の50,000円に届かないため、補助額は0円です。",
        ),
        ("1,000,000", 0, "お助け隊サービス単体では通常枠の申請要件を満たしません。"),
        ("", 1, "ソフトウェアもクラウドもないため、申請できません。"),
    ];
    for (software, processes, expected) in rows {
        let said = words(&view(&tool(software, processes), "it-security-2025"));
        assert!(
            said.contains(expected),
            "{software}, {processes}: {expected}"
        );
    }
}

#[test]
fn the_invoice_programme_is_computed_or_says_why_not() {
    let mut frames = tool("1,000,000", 1);
    with_functions(&mut frames, 2);
    for programme in ["it-security-2025", "it-security-2026"] {
        let view = view(&frames, programme);
        let said = better(&view);
        // 180,000 + 722,222, and 842,222 together.
        assert!(
            said.contains("902,222円") && said.contains("842,222円"),
            "{said}"
        );
        assert_eq!(rows(&view, "申請の方法").len(), 6);
        assert!(!words(&view).contains("計算していません"));
    }
    let view_2024 = view(&frames, "it-security-2024");
    for why in [
        "インボイス枠の補助額は計算していません。理由: ",
        "50万円超の部分の補助率を公式の資料で確認できていません",
    ] {
        assert!(words(&view_2024).contains(why), "{why}");
    }
    assert_eq!(rows(&view_2024, "申請の方法").len(), 4);
    with_functions(&mut frames, 1);
    let said = words(&view(&frames, "it-security-2025"));
    assert!(said
        .contains("機能が2つ未満のツールは500,000円までの区分だけです。補助額は500,000円です。"));
}

/// The limit on the introduction stands by the cost that it cuts, in both programmes.
#[test]
fn the_introduction_counts_as_far_as_its_limit_and_says_so() {
    let mut frames = tool("1,000,000", 1);
    enter(&mut frames, Field::Introduction, "2,500,000");
    with_functions(&mut frames, 2);
    let view = view(&frames, "it-security-2025");
    for table in ["通常枠の計算", "インボイス枠の計算"] {
        let row = &rows(&view, table)[3];
        assert_eq!(
            row[0].words, "導入関連費（対象は最大2,000,000円）",
            "{table}"
        );
        assert_eq!(row[1].words, "2,000,000円", "{table}");
        let sources = row[0].sources(&view, table);
        assert!(
            sources[0].text.contains("公式資料で確認"),
            "{}",
            sources[0].text
        );
    }
    // 500,000 + (3,000,000 - 666,666 2/3) × 2/3 = 2,055,555.6.
    assert_eq!(rows(&view, "申請の方法")[4][2].words, "2,055,555円");
}

#[test]
fn a_sum_from_the_upper_band_on_says_what_it_asks_for() {
    let asked = "補助額が1,500,000円以上のため、賃上げ計画が必要です。";
    let missed = "計画を達成できないと、補助金の返還の対象になります。";
    let exempt = "小規模事業者と、医療・介護・社会福祉の事業者、学校などは対象外です。";
    for programme in ["it-security-2025", "it-security-2026"] {
        let view = view(&tool("3,000,000", 4), programme);
        let said = words(&view);
        for line in [asked, missed, exempt] {
            assert!(said.contains(line), "{programme}: {line}");
        }
        let ways = rows(&view, "申請の方法");
        assert_eq!(ways[2][2].words, "1,500,000円 賃上げ計画が必要");
        assert!(!ways[1][2].words.contains("賃上げ"));
    }
    let below = view(&tool("2,000,000", 4), "it-security-2026");
    assert!(!words(&below).contains(asked));
    // Table 2 names it at the upper band of the years that ask for it.
    let named = &rows(&below, "表2")[1][2];
    assert!(named.words.contains("賃上げ計画が必要"));
    assert_eq!(named.sources(&below, "表2").len(), 2, "the band, the plan");
    let of_2024 = view(&tool("3,000,000", 4), "it-security-2024");
    assert!(!words(&of_2024).contains("賃上げ計画"));
    let mut small = draft("it-security-2026");
    small.applicant = Applicant::Small;
    let exempted = view_in(Words::Ja, &tool("3,000,000", 4), &small);
    assert!(!words(&exempted).contains(asked));
}

#[test]
fn every_figure_of_a_rule_stands_beside_its_source() {
    for programme in BOOK.programmes {
        let mut frames = tool("1,000,000", 2);
        with_functions(&mut frames, 2);
        let view = view(&frames, programme.id);
        let caption = "通常枠の計算";
        let said = rows(&view, caption);
        assert_eq!(said.len(), 8);
        for row in &said[1..] {
            let [what, ..] = &row[..] else {
                panic!("a row")
            };
            if what.marks == ["［入力］"] {
                continue;
            }
            let sources = what.sources(&view, caption);
            assert!(!sources.is_empty(), "{}", what.words);
            for source in sources {
                assert!(source.text.contains("2026年11月2"), "{}", source.text);
            }
        }
        assert_eq!(said[1][0].marks, ["［入力］"], "the software");
        let months = if programme.fiscal_year == 2024 {
            "24"
        } else {
            "12"
        };
        assert_eq!(
            said[4][0].words,
            format!("サービス利用料（{months}か月分、最大{months}か月分）")
        );
        assert!(words(&view).contains("初期費用は補助の対象外と想定しています"));
        assert!(view.named("a").count() >= 10);
    }
}

/// Each number leads to a source, each source stands there once, and no column is lost to them.
#[test]
fn the_tables_have_a_number_for_every_source_and_no_column() {
    for programme in BOOK.programmes {
        let mut frames = tool("1,000,000", 2);
        with_functions(&mut frames, 2);
        let view = view(&frames, programme.id);
        assert_sourced(&view);
        assert!(view.named("th").all(|head| head.text != "出典"));
        let sourced = |cell: &Cell| cell.marks.iter().any(|mark| mark != "［入力］");
        for row in &rows(&view, "表2")[1..] {
            // Which services may be paid is said by a list, and linked.
            let listed = row[3].words.contains("リスト");
            assert!(sourced(&row[1]) && sourced(&row[2]), "{row:?}");
            assert!(listed || sourced(&row[3]), "{row:?}");
        }
        let invoice = Words::Ja.rule(frames_of(programme).unwrap().invoice.title);
        let slices = &rows(&view, invoice)[1..];
        assert!(slices.iter().all(|row| sourced(&row[1])), "{slices:?}");
    }
}

#[test]
fn the_question_about_wages_is_asked_where_the_year_has_it() {
    let mut frames = tool("900,000", 1);
    let asks = |frames: &Frames, id| view(frames, id).with("id", "oc-frames-low-wages").len();
    assert_eq!(asks(&frames, "it-security-2024"), 0);
    assert_eq!(asks(&frames, "it-security-2025"), 1);
    frames.update(Msg::LowWages(true));
    // 900,000 × 2/3.
    let found = rows(&view(&frames, "it-security-2026"), "申請の方法");
    assert_eq!(found[2][2].words, "600,000円");
}

#[test]
fn a_wrong_entry_is_told_and_nothing_is_computed() {
    let wrong = view(&tool("千円2", 1), "it-security-2025");
    assert!(words(&wrong).contains("＊の付いた入力を直すと、ここで比べられます。"));
    assert_eq!(tables(&wrong, "").len(), 2);
    let inputs = wrong.named("input");
    let invalid = inputs.filter(|input| input.get("aria-invalid") == Some("true"));
    assert_eq!(invalid.count(), 1);
    let hostile = view(&tool(&"9".repeat(10_000), 0), "it-security-2025");
    assert_eq!(tables(&hostile, "").len(), 2);
}

#[test]
fn what_stands_against_the_service_is_said() {
    let mut again = draft("it-security-2025");
    again.already_subsidised = true;
    let said = words(&view_in(Words::Ja, &tool("1,000,000", 1), &again));
    let expected =
        "サービスの費用はまとめて申請しても補助されません: お助け隊が過去の年度に補助されている";
    assert!(said.contains(expected));
    again.programme = BOOK.programme("it-security-2024").unwrap();
    let said = words(&view_in(Words::Ja, &tool("1,000,000", 1), &again));
    assert!(said.contains("この年度でまた補助されるかは未確認です。"));
}

#[test]
fn it_is_said_in_english_too() {
    let view = view_in(Words::En, &tool("1,000,000", 2), &draft("it-security-2025"));
    assert_eq!(
        better(&view),
        "“the service by the security programme (セキュリティ対策推進枠) and the tool by the \
         regular programme (通常枠)” brings the largest subsidy: 680,000 yen. Next is “the tool \
         and the service together by the regular programme (通常枠)” with 590,000 yen, which is \
         90,000 yen less."
    );
}
