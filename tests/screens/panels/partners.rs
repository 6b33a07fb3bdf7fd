//! Does the panel of the partners say at each stage what it must: how a list is read, what all come to,
//! what is wrong, and what the law says?

use std::rc::Rc;
use std::sync::Arc;

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Action, Draft, Form, NumberField, Reading};
use otasuke_calculator::partners::{
    Answer, Chosen, Column, Columns, Encoding, Lift, Mistake, MistakeCode, Preview, Refusal,
    Separator, Size, Status, Sum, Totals,
};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::compare::Compare;
use otasuke_calculator::ui::panels::partners::{self, EntryMsg, Msg, Partners, RowsMsg, Source};
use otasuke_calculator::ui::panels::state::{Beside, Effect};
use otasuke_calculator::worker::message::{Ask, Key, Line, Progress, Shown, Told};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

use super::sourced::{assert_sourced, rows, words as words_of};
use crate::panel::panel;
use crate::tree::Tree;

const TODAY: Option<Date> = Some(Date::literal(2026, 11, 29));
const BOTH: [Words; 2] = [Words::Ja, Words::En];

/// What a visitor has done and a worker has said.
struct Stage {
    partners: Partners,
    draft: Draft,
}

impl Stage {
    fn empty() -> Self {
        Self {
            partners: Partners::default(),
            draft: Draft::example(),
        }
    }

    fn act(&mut self, msg: Msg) -> (Option<Effect>, String) {
        let beside = Beside {
            page: None,
            draft: &self.draft,
            reading: &Reading::of(&self.draft, TODAY),
            today: TODAY,
            words: Words::Ja,
        };
        self.partners.update(msg, &beside, &Compare::default())
    }

    fn tell(&mut self, told: Told) -> Option<Effect> {
        self.act(Msg::Told(told)).0
    }

    fn looking() -> Self {
        let mut stage = Self::empty();
        // The host has no bytes.
        let bytes = Rc::new(JsValue::NULL.unchecked_into());
        let name = "partners.csv".to_owned();
        stage.act(Msg::Came(Source { name, bytes }));
        stage
    }

    fn looked() -> Self {
        let mut stage = Self::looking();
        stage.tell(Told::Looked(Ok(preview())));
        stage
    }

    fn going() -> Self {
        let mut stage = Self::looked();
        stage.act(Msg::Compute);
        let progress = Progress {
            bytes: 450,
            bytes_total: 1_000,
            ..progress()
        };
        let effect = stage.tell(Told::Going(Box::new(progress)));
        stage.show(effect);
        stage
    }

    fn done() -> Self {
        let mut stage = Self::going();
        let effect = stage.tell(Told::Done(Ok(Box::new(progress()))));
        stage.show(effect);
        stage
    }

    /// The worker answers which rows there are.
    fn show(&mut self, effect: Option<Effect>) {
        let Some(Effect::AskPartners(Ask::Show(window))) = effect else {
            panic!("rows are asked for: {effect:?}");
        };
        let shown = Shown {
            window,
            matching: 100_000,
            lines: lines(),
        };
        self.tell(Told::Shown(shown));
    }

    fn shown(&self, words: Words) -> Tree {
        panel(words, TODAY, &self.draft, |beside| {
            let on = Callback::noop();
            partners::view(&self.partners, beside, &Compare::default(), &on)
        })
    }

    /// All that it says.
    fn says(&self, words: Words) -> String {
        words_of(&self.shown(words))
    }
}

fn preview() -> Preview {
    let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
    let mut columns = Columns::default();
    columns[Column::Name] = Some(0);
    columns[Column::Industry] = Some(1);
    columns[Column::Employees] = Some(2);
    columns[Column::Terminals] = Some(3);
    Preview {
        encoding: Encoding::ShiftJis,
        separator: Separator::Comma,
        heading_row: 1,
        headings: row(["会社名", "業種", "従業員", "端末の台数"]),
        samples: vec![
            row(["株式会社見本", "製造業", "20", "15"]),
            row(["有限会社試験", "", "3", "4"]),
        ],
        columns,
    }
}

const fn sum(partners: u32, cost_yen: u128, subsidy_yen: u128) -> Sum {
    Sum {
        partners,
        terminals: 20,
        cost_yen,
        subsidy_yen,
        left_yen: cost_yen - subsidy_yen,
    }
}

fn mistake(row: u32, column: Option<Column>, found: &str, code: MistakeCode) -> Mistake {
    Mistake {
        row,
        column,
        found: found.to_owned(),
        code,
    }
}

fn progress() -> Progress {
    let totals = Totals {
        rows: 100_000,
        mistaken: 2,
        mistakes: 3,
        answered: sum(99_998, 1_200_000, 500_000),
        payable: sum(90_000, 1_000_000, 500_000),
        below_floor: sum(9_998, 200_000, 0),
        longer_term: Lift {
            partners: 9_000,
            subsidy_yen: 60_000,
            left_yen: 140_000,
        },
        carried_yen: 700_000,
        by_industry: vec![
            ("manufacturing".to_owned(), sum(60_000, 700_000, 300_000)),
            (String::new(), sum(39_998, 500_000, 200_000)),
        ],
        by_size: [sum(10, 1, 0), sum(20, 2, 1), Sum::default(), sum(5, 3, 1)],
        by_left: [1, 2, 3, 40_000, 5, 6, 7, 8],
        ..Totals::default()
    };
    Progress {
        bytes: 1_000,
        bytes_total: 1_000,
        totals,
        mistakes: vec![
            mistake(
                12,
                Some(Column::Terminals),
                "4月1日",
                MistakeCode::BecameADate,
            ),
            mistake(14, None, "", MistakeCode::UnclosedQuote),
        ],
    }
}

fn lines() -> Vec<Line> {
    let chosen = Chosen {
        name: "見守りサービス".to_owned(),
        cost_yen: 508_200,
        subsidy_yen: 216_000,
        left_yen: 292_200,
        carried_yen: 292_200,
        status: Status::Payable,
        is_within: true,
        longer_term: None,
        more_terminals: None,
    };
    let answer = |offer| Answer {
        industry: None,
        terminals: 12,
        size: Size::Sme,
        offer,
        beside: Vec::new(),
    };
    let line = |row, name: &str, answer| Line {
        row,
        name: name.to_owned(),
        answer,
    };
    let wrong = mistake(4, Some(Column::Terminals), "多数", MistakeCode::NotANumber);
    vec![
        line(2, "株式会社見本", Ok(answer(Some(Arc::new(chosen))))),
        line(3, "", Ok(answer(None))),
        line(4, "有限会社試験", Err(vec![wrong])),
    ]
}

fn stages() -> [Stage; 5] {
    [
        Stage::empty(),
        Stage::looking(),
        Stage::looked(),
        Stage::going(),
        Stage::done(),
    ]
}

#[test]
fn the_law_stands_beside_every_stage_with_its_document() {
    for words in BOTH {
        for stage in stages() {
            let shown = stage.shown(words);
            if words == Words::Ja {
                assert_sourced(&shown);
            }
            let laws: Vec<_> = shown.all().filter(|one| one.has_class("oc-law")).collect();
            assert_eq!(laws.len(), 1);
            let part = match words {
                Words::Ja => {
                    "合理的な理由なく、特定の製品やサービスの購入や利用を強制することは禁止"
                }
                Words::En => "without good reason is prohibited",
            };
            assert!(laws[0].text.contains(part), "{}", laws[0].text);
            let inside = shown.inside(laws[0]).into_iter();
            let mut links = inside.filter_map(|element| element.get("href"));
            let document = "https://www.meti.go.jp/policy/netsecurity/hontai_1028.pdf";
            assert!(links.any(|link| link == document));
        }
    }
}

/// Names, references, buttons: what `accessible` asks of the page.
#[test]
fn every_stage_can_be_used_without_seeing_it() {
    for words in BOTH {
        for stage in stages() {
            let shown = stage.shown(words);
            for button in shown.named("button") {
                assert_eq!(button.get("type"), Some("button"));
                assert!(!button.text.trim().is_empty());
            }
            let fields = ["input", "select", "textarea", "progress"];
            for field in fields.iter().flat_map(|name| shown.named(name)) {
                let id = field.get("id").unwrap();
                assert_eq!(shown.with("for", id).len(), 1, "{id}");
                assert_eq!(shown.with("id", id).len(), 1, "{id}");
            }
            for element in shown.all() {
                for id in element
                    .get("aria-describedby")
                    .into_iter()
                    .flat_map(|ids| ids.split(' '))
                {
                    assert_eq!(shown.with("id", id).len(), 1, "{id}");
                }
            }
        }
    }
}

#[test]
fn it_says_what_it_is_for_and_that_nothing_leaves_the_device() {
    for (words, parts) in [
        (
            Words::Ja,
            [
                "1社ごとにサービスの費用・補助金・残る負担",
                "どこにも送りません",
                "ひな形（CSV）を保存",
            ],
        ),
        (
            Words::En,
            [
                "computed for each one and added up",
                "sent nowhere",
                "Save a template (CSV)",
            ],
        ),
    ] {
        let said = Stage::empty().says(words);
        for part in parts {
            assert!(said.contains(part), "{part}");
        }
    }
    let shown = Stage::empty().shown(Words::Ja);
    let accept = shown.id("oc-partners-file").get("accept").unwrap();
    assert!(accept.starts_with(".csv,.tsv,.txt"), "{accept}");
}

#[test]
fn a_refused_file_is_told_in_both_languages_with_what_to_do() {
    let mut stage = Stage::looking();
    stage.tell(Told::Looked(Err(Refusal::Workbook)));
    assert!(stage
        .says(Words::Ja)
        .contains("「CSV UTF-8（コンマ区切り）」を選んで保存"));
    assert!(stage
        .says(Words::En)
        .contains("“CSV UTF-8 (comma delimited)”"));
    let mut stage = Stage::going();
    stage.act(Msg::Broke);
    assert!(stage.says(Words::Ja).contains("計算が途中で止まりました"));
    assert!(stage
        .says(Words::En)
        .contains("The computation stopped on its way"));
}

#[test]
fn each_column_can_be_changed_and_shows_its_first_values() {
    let shown = Stage::looked().shown(Words::Ja);
    let chosen = |id: &str| {
        let list = shown.id(id);
        let options = shown.inside(list).into_iter();
        let mut chosen = options.filter(|option| option.get("selected").is_some());
        chosen.next().unwrap().text.clone()
    };
    for (id, value) in [
        ("oc-partners-encoding", "Shift_JIS（ExcelのCSV）"),
        ("oc-partners-separator", "カンマ（,）"),
        ("oc-partners-heading-row", "1行目"),
        ("oc-partners-column-terminals", "D列: 端末の台数"),
        ("oc-partners-column-name", "A列: 会社名"),
        ("oc-partners-column-capital", "この一覧にはない"),
    ] {
        assert_eq!(chosen(id), value, "{id}");
    }
    let said = words_of(&shown);
    assert!(said.contains("株式会社見本 / 有限会社試験"));
    assert!(said.contains("製造業 / （空）"));
}

#[test]
fn nothing_can_be_computed_while_the_form_or_the_terminals_are_open() {
    let idle = |stage: &Stage| {
        let shown = stage.shown(Words::Ja);
        let button = shown.one("data-action", "partners-compute");
        button.get("aria-disabled") == Some("true")
    };
    let mut stage = Stage::looked();
    assert!(!idle(&stage));
    stage.act(Msg::Column(Column::Terminals, None));
    assert!(idle(&stage));
    assert!(stage
        .says(Words::Ja)
        .contains("端末数の列が決まっていません"));
    let mut stage = Stage::looked();
    stage.draft = without_term();
    assert!(idle(&stage));
    assert!(stage.says(Words::Ja).contains("その質問へ"));
}

/// The example without its term.
fn without_term() -> Draft {
    without(NumberField::TermMonths)
}

/// The example, of which somebody has emptied a field.
fn without(field: NumberField) -> Draft {
    let typed = Action::Typed {
        field,
        text: String::new(),
        composing: false,
    };
    Form::example().after(typed).unwrap().draft().clone()
}

#[test]
fn while_it_goes_on_it_says_how_far_and_shows_the_first_rows() {
    let shown = Stage::going().shown(Words::Ja);
    assert_eq!(shown.id("oc-partners-progress").get("value"), Some("45"));
    let said = words_of(&shown);
    for part in [
        "45%まで読みました（100,000行、まちがい3件）",
        "ここまでの合計",
        "株式会社見本",
    ] {
        assert!(said.contains(part), "{part}");
    }
    assert_eq!(shown.with("data-action", "partners-cancel").len(), 1);
    assert!(shown.with("data-action", "sort-rows").is_empty());
}

#[test]
fn the_sums_are_there_with_their_sources() {
    let shown = Stage::done().shown(Words::Ja);
    for (name, amount) in [
        ("cost", "1,200,000円"),
        ("subsidy", "500,000円"),
        ("left", "700,000円"),
        ("carried", "700,000円"),
    ] {
        assert_eq!(shown.one("data-figure", name).text, amount, "{name}");
    }
    let statuses = rows(&shown, "結果ごとの社数");
    let cells: Vec<&str> = statuses[1].iter().map(|cell| cell.words.as_str()).collect();
    assert_eq!(
        cells,
        [
            "補助の見込み",
            "90,000",
            "20",
            "1,000,000円",
            "500,000円",
            "500,000円"
        ]
    );
    let lift = rows(&shown, "補助の下限に届かない9,998社");
    let cells: Vec<&str> = lift[1].iter().map(|cell| cell.words.as_str()).collect();
    assert_eq!(
        cells,
        ["契約期間を長くする", "9,000社", "60,000円", "140,000円"]
    );
    let industries = rows(&shown, "業種別の合計");
    assert_eq!(industries.len(), 3);
    assert_eq!(industries[2][0].words, "業種の記載なし");
    // Nobody is larger.
    assert_eq!(rows(&shown, "規模別の合計").len(), 4);
    let picture = shown
        .one("role", "img")
        .get("aria-label")
        .unwrap()
        .to_owned();
    assert!(
        picture.contains("200,000円超〜300,000円以下の40,000社"),
        "{picture}"
    );
}

#[test]
fn a_mistake_is_told_by_its_row_and_by_the_heading_of_the_list() {
    let said = Stage::done().says(Words::Ja);
    for part in [
        "まちがい 3件",
        "12行目「端末の台数」: 「4月1日」は、表計算ソフトが数を日付に変えたもののようです",
        "14行目: ここで始まる引用符（\"）が閉じられていません",
        "ほかに1件あります",
    ] {
        assert!(said.contains(part), "{part}");
    }
    let said = Stage::done().says(Words::En);
    assert!(said.contains("Row 12, “端末の台数”: “4月1日” looks like a number"));
}

#[test]
fn the_rows_are_a_table_of_which_a_few_are_there() {
    let mut stage = Stage::done();
    let shown = stage.shown(Words::Ja);
    let region = shown.one("role", "region");
    assert_eq!(region.get("tabindex"), Some("0"));
    assert!(region.get("aria-label").is_some());
    let table = shown.one("aria-rowcount", "100001");
    assert_eq!(table.get("role"), Some("table"));
    let rows: Vec<_> = shown.inside(region).into_iter().collect();
    let rows: Vec<_> = rows
        .iter()
        .filter(|one| one.get("role") == Some("row"))
        .collect();
    let places: Vec<_> = rows
        .iter()
        .filter_map(|row| row.get("aria-rowindex"))
        .collect();
    assert_eq!(places, ["1", "2", "3", "4"]);
    for row in &rows[1..] {
        let cells = shown.inside(row).into_iter();
        let spans = cells.filter(|cell| matches!(cell.get("role"), Some("cell" | "rowheader")));
        let spans = spans.map(|cell| {
            cell.get("aria-colspan")
                .map_or(1, |span| span.parse().unwrap())
        });
        assert_eq!(spans.sum::<u32>(), 7, "{}", row.text);
    }
    let sorts = |shown: &Tree| {
        let heads = shown.with("role", "columnheader").into_iter();
        let sorts = heads.filter_map(|head| head.get("aria-sort").map(str::to_owned));
        sorts.collect::<Vec<_>>()
    };
    let in_table = sorts(&shown).into_iter().filter(|sort| sort != "none");
    assert_eq!(in_table.count(), 0);
    let effect = stage.act(Msg::Rows(RowsMsg::By(Key::Cost))).0;
    stage.show(effect);
    let sorted = sorts(&stage.shown(Words::Ja));
    assert_eq!(sorted, ["none", "none", "ascending", "none", "none"]);
}

/// A figure for what stands there no more is worse than none.
#[test]
fn figures_for_an_earlier_form_say_so() {
    let mut stage = Stage::done();
    assert!(!stage.says(Words::Ja).contains("変わる前の前提"));
    stage.draft.already_subsidised = true;
    for (words, part) in [
        (Words::Ja, "変わる前の前提のものです"),
        (
            Words::En,
            "The figures below are for what stood there before",
        ),
    ] {
        assert!(stage.says(words).contains(part));
    }
    assert!(stage.act(Msg::Compute).0.is_some());
    assert!(!stage.says(Words::Ja).contains("変わる前の前提"));
    stage.draft = without_term();
    let shown = stage.shown(Words::Ja);
    let button = shown.one("data-action", "partners-compute");
    assert_eq!(button.get("aria-disabled"), Some("true"));
}

/// What has changed is said as it is: the share alone, or a question that is open now.
#[test]
fn figures_of_before_say_what_has_changed() {
    let said = |stage: &Stage, words| {
        let shown = stage.shown(words);
        shown.id("oc-partners-stale").text.clone()
    };
    let mut stage = Stage::done();
    stage.act(Msg::Carried(EntryMsg::Typed("50".to_owned())));
    let now = said(&stage, Words::Ja);
    assert!(now.contains("発注者が持つ割合が変わりました"), "{now}");
    assert!(!now.contains("フォーム"), "{now}");
    let now = said(&stage, Words::En);
    assert!(now.starts_with("The share that"), "{now}");
    stage.act(Msg::Carried(EntryMsg::Typed("x".to_owned())));
    let now = said(&stage, Words::Ja);
    assert!(now.contains("発注者が持つ割合がわかりません"), "{now}");
    // A question that is open is told before all else, with the way to it.
    stage.draft = without(NumberField::Terminals);
    let now = said(&stage, Words::Ja);
    assert!(now.contains("答えのない質問があります"), "{now}");
    assert!(!now.contains("変わりました"), "{now}");
}

#[test]
fn what_is_not_known_of_a_partner_is_said() {
    for stage in stages() {
        let said = stage.says(Words::Ja);
        for part in ["みなし大企業", "仮定です", "事務局に確かめて"] {
            assert!(said.contains(part), "{part}");
        }
    }
}
