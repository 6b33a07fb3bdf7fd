//! What follows from what a visitor does and a worker says: which question, and which stage?

use std::rc::Rc;

use enum_map::enum_map;
use strum::VariantArray;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::rows::Rows;
use super::{Compare, Msg, Partners, RowsMsg, Source, Stage};
use crate::draft::{Action, Draft, Form, NumberField, Reading};
use crate::partners::{Column, Encoding, Preview, Refusal, Separator, Shape, Totals};
use crate::platform::Saving;
use crate::screen::Words;
use crate::ui::panels::entry::EntryMsg;
use crate::ui::panels::state::{Beside, Effect};
use crate::worker::message::{Ask, Key, Line, Only, Plan, Progress, Sheet, Shown, Told, Window};

const SAMPLE: &[u8] = include_bytes!("../../../../examples/catalogue.sample.json");

fn act_beside(
    partners: &mut Partners,
    draft: &Draft,
    compare: &Compare,
    msg: Msg,
) -> (Option<Effect>, String) {
    let beside = Beside {
        page: None,
        draft,
        reading: &Reading::of(draft, None),
        today: None,
        words: Words::Ja,
    };
    partners.update(msg, &beside, compare)
}

fn act(partners: &mut Partners, msg: Msg) -> (Option<Effect>, String) {
    act_beside(partners, &Draft::example(), &Compare::default(), msg)
}

fn tell(partners: &mut Partners, told: Told) -> (Option<Effect>, String) {
    act(partners, Msg::Told(told))
}

/// The host has no bytes.
fn source() -> Source {
    Source {
        name: "list.csv".to_owned(),
        bytes: Rc::new(JsValue::NULL.unchecked_into::<Blob>()),
    }
}

fn preview() -> Preview {
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    Preview {
        encoding: Encoding::ShiftJis,
        separator: Separator::Comma,
        heading_row: 1,
        headings: row(["名称", "従業員", "端末"]),
        samples: vec![row(["A", "5", "3"]), row(["B", "", "12"])],
        columns: enum_map! {
            Column::Name => Some(0),
            Column::Employees => Some(1),
            Column::Terminals => Some(2),
            _ => None,
        },
    }
}

fn looked() -> Partners {
    let mut partners = Partners::default();
    act(&mut partners, Msg::Came(source()));
    tell(&mut partners, Told::Looked(Ok(preview())));
    partners
}

fn going() -> Partners {
    let mut partners = looked();
    act(&mut partners, Msg::Compute);
    partners
}

fn progress(rows: u32) -> Box<Progress> {
    let totals = Totals {
        rows,
        ..Totals::default()
    };
    Box::new(Progress {
        totals,
        ..Progress::default()
    })
}

fn done() -> Partners {
    let mut partners = going();
    tell(&mut partners, Told::Done(Ok(progress(3))));
    partners
}

fn plan(effect: Option<Effect>) -> Plan {
    match effect {
        Some(Effect::AskPartners(Ask::Compute(plan))) => *plan,
        other => panic!("a plan: {other:?}"),
    }
}

/// The stage, in a word.
fn stage(partners: &Partners) -> &'static str {
    match &partners.stage {
        Stage::Empty => "empty",
        Stage::Looking => "looking",
        Stage::Looked(_) => "looked",
        Stage::Run(run) if run.is_done => "done",
        Stage::Run(_) => "going",
    }
}

#[test]
fn a_list_comes_to_a_worker_and_is_looked_at() {
    let mut partners = Partners::default();
    let (effect, said) = act(&mut partners, Msg::Came(source()));
    let Some(Effect::OpenPartners { source, ask }) = effect else {
        panic!("no worker was wanted");
    };
    assert_eq!(
        (source.name.as_str(), ask),
        ("list.csv", Ask::Look(Shape::default()))
    );
    assert_eq!(said, "一覧を確かめています…");
    let (effect, said) = tell(&mut partners, Told::Looked(Ok(preview())));
    assert!(effect.is_none());
    assert_eq!(
        (stage(&partners), said.as_str()),
        ("looked", "一覧の読み方を確かめる")
    );
}

/// Whoever leaves the page then is asked.
#[test]
fn there_is_a_list_until_another_one_is_wanted() {
    let mut partners = Partners::default();
    assert!(!partners.has_list());
    act(&mut partners, Msg::Came(source()));
    assert!(partners.has_list());
    let mut partners = done();
    assert!(partners.has_list());
    act(&mut partners, Msg::Back);
    assert!(partners.has_list());
    act(&mut partners, Msg::Another);
    assert!(!partners.has_list());
    // What is no list is none.
    let mut partners = Partners::default();
    act(&mut partners, Msg::Came(source()));
    tell(&mut partners, Told::Looked(Err(Refusal::Workbook)));
    assert!(!partners.has_list());
}

#[test]
fn each_refusal_says_what_is_wrong_and_leaves_no_worker() {
    let refusals = [
        (Refusal::Workbook, "CSV UTF-8"),
        (Refusal::OldWorkbook, "CSV UTF-8"),
        (Refusal::NoText, "CSVかTSV"),
        (Refusal::Empty, "何も入っていません"),
        (
            Refusal::TooLarge {
                bytes: 104_857_600,
                bytes_max: 67_108_864,
            },
            "104,857,600バイトは大きすぎます（67,108,864バイトまで）",
        ),
        (Refusal::TooManyRows { rows_max: 100_000 }, "100,000行まで"),
        (Refusal::NoTerminals, "端末数の列"),
        (Refusal::Gone, "もう一度選んで"),
        (Refusal::NoOffer, "料金表"),
    ];
    for (refusal, part) in refusals {
        let mut partners = Partners::default();
        act(&mut partners, Msg::Came(source()));
        let (effect, said) = tell(&mut partners, Told::Looked(Err(refusal)));
        assert!(matches!(effect, Some(Effect::EndPartners)), "{refusal:?}");
        assert!(said.contains(part), "{said}");
        assert_eq!(stage(&partners), "empty");
        let mut partners = going();
        let (effect, said) = tell(&mut partners, Told::Done(Err(refusal)));
        assert!(matches!(effect, Some(Effect::EndPartners)), "{refusal:?}");
        assert!(said.contains(part), "{said}");
        assert_eq!(stage(&partners), "looked");
    }
}

#[test]
fn what_a_visitor_says_of_the_file_is_looked_at_again() {
    let mut partners = looked();
    let shape = Shape {
        encoding: Some(Encoding::Utf8),
        ..Shape::default()
    };
    let (effect, _) = act(&mut partners, Msg::Shape(shape));
    let again = Ask::Look(shape);
    assert!(matches!(effect, Some(Effect::AskPartners(ask)) if ask == again));
    // What cannot be read so can be read otherwise.
    let (effect, _) = tell(&mut partners, Told::Looked(Err(Refusal::NoText)));
    assert!(effect.is_none());
    assert!(act(&mut partners, Msg::Compute).0.is_none());
    tell(&mut partners, Told::Looked(Ok(preview())));
    assert!(act(&mut partners, Msg::Compute).0.is_some());
}

#[test]
fn the_plan_is_what_the_panel_shows() {
    let mut partners = looked();
    act(&mut partners, Msg::Column(Column::Capital, Some(1)));
    act(
        &mut partners,
        Msg::Carried(EntryMsg::Typed("５０％".to_owned())),
    );
    let plan = plan(act(&mut partners, Msg::Compute).0);
    assert_eq!(plan.shape.encoding, Some(Encoding::ShiftJis));
    assert_eq!(plan.shape.heading_row, Some(1));
    // A column is one thing alone.
    assert_eq!(plan.columns[Column::Capital], Some(1));
    assert_eq!(plan.columns[Column::Employees], None);
    assert_eq!((plan.carried_percent, plan.list), (50, None));
    let request = crate::wire::read_request(plan.request.as_bytes()).expect("a request");
    let form = Reading::of(&Draft::example(), None)
        .request
        .expect("a form");
    assert_eq!(request, form);
}

#[test]
fn the_price_list_goes_along_as_it_came() {
    let mut compare = Compare::default();
    let (from, bytes) = (String::new(), Ok(SAMPLE.to_vec()));
    let msg = crate::ui::panels::compare::Msg::Came { from, bytes };
    let draft = Draft::example();
    let beside = Beside {
        page: None,
        draft: &draft,
        reading: &Reading::of(&draft, None),
        today: None,
        words: Words::Ja,
    };
    compare.update(msg, &beside);
    let (effect, _) = act_beside(&mut looked(), &draft, &compare, Msg::Compute);
    assert_eq!(
        plan(effect).list.map(String::into_bytes),
        Some(SAMPLE.to_vec())
    );
}

/// A wrong yen is worse than none.
#[test]
fn nothing_is_computed_while_something_is_open() {
    let typed = Action::Typed {
        field: NumberField::TermMonths,
        text: String::new(),
        composing: false,
    };
    let open = Form::example()
        .after(typed)
        .expect("a change")
        .draft()
        .clone();
    let (effect, _) = act_beside(&mut looked(), &open, &Compare::default(), Msg::Compute);
    assert!(effect.is_none());
    let mut partners = looked();
    act(&mut partners, Msg::Column(Column::Terminals, None));
    assert!(act(&mut partners, Msg::Compute).0.is_none());
    for percent in ["", "101", "-1", "1.5", "x"] {
        let mut partners = looked();
        act(
            &mut partners,
            Msg::Carried(EntryMsg::Typed(percent.to_owned())),
        );
        assert!(act(&mut partners, Msg::Compute).0.is_none(), "{percent}");
    }
}

#[test]
fn a_worker_that_was_ended_is_opened_anew() {
    for end in [Msg::Cancel, Msg::Back, Msg::Broke] {
        let mut partners = going();
        let (effect, _) = act(&mut partners, end);
        assert!(matches!(effect, Some(Effect::EndPartners)));
        assert_eq!(stage(&partners), "looked");
        // What it still said concerns nobody.
        assert!(tell(&mut partners, Told::Going(progress(9))).0.is_none());
        assert_eq!(stage(&partners), "looked");
        let (effect, _) = act(&mut partners, Msg::Compute);
        let opened = matches!(
            effect,
            Some(Effect::OpenPartners {
                ask: Ask::Compute(_),
                ..
            })
        );
        assert!(opened);
    }
}

/// What the first worker still says is about the question of before.
#[test]
fn another_question_while_it_computes_goes_to_another_worker() {
    let (effect, _) = act(&mut going(), Msg::Compute);
    assert!(
        matches!(
            effect,
            Some(Effect::OpenPartners {
                ask: Ask::Compute(_),
                ..
            })
        ),
        "{effect:?}"
    );
    plan(act(&mut done(), Msg::Compute).0);
}

#[test]
fn nothing_is_computed_while_the_file_is_looked_at_again() {
    let mut partners = looked();
    act(&mut partners, Msg::Shape(Shape::default()));
    let (effect, _) = act(&mut partners, Msg::Compute);
    assert!(effect.is_none(), "{effect:?}");
    tell(&mut partners, Told::Looked(Ok(preview())));
    plan(act(&mut partners, Msg::Compute).0);
}

#[test]
fn a_worker_that_does_not_answer_says_when_it_broke() {
    let mut partners = looked();
    let (_, said) = act(&mut partners, Msg::Broke);
    assert!(said.starts_with("計算の準備ができませんでした"), "{said}");
    let mut partners = going();
    let progress = Progress {
        bytes: 1,
        ..*progress(1)
    };
    tell(&mut partners, Told::Going(Box::new(progress)));
    let (_, said) = act(&mut partners, Msg::Broke);
    assert!(said.starts_with("計算が途中で止まりました"), "{said}");
}

#[test]
fn another_list_leaves_nothing_of_the_one_before() {
    let mut partners = done();
    let (effect, _) = act(&mut partners, Msg::Another);
    assert!(matches!(effect, Some(Effect::EndPartners)));
    assert_eq!(stage(&partners), "empty");
    assert!(partners.source.is_none());
}

fn shown(window: &Window, matching: u32) -> Shown {
    let end = window.from.saturating_add(window.count).min(matching);
    let line = |row| Line {
        row,
        name: String::new(),
        answer: Err(Vec::new()),
    };
    Shown {
        window: window.clone(),
        matching,
        lines: (window.from..end).map(line).collect(),
    }
}

fn window(ask: Option<Ask>) -> Window {
    match ask {
        Some(Ask::Show(window)) => window,
        other => panic!("rows were wanted: {other:?}"),
    }
}

/// Rows of which the first are there.
fn rows() -> Rows {
    let mut rows = Rows::default();
    let first = window(rows.grown(100_000));
    assert!(rows.answered(shown(&first, 100_000)).is_none());
    rows
}

#[test]
fn scrolling_asks_for_what_is_not_there_and_for_one_thing_at_a_time() {
    let mut rows = rows();
    let scrolled = |first| RowsMsg::Scrolled { first, count: 12 };
    assert_eq!(rows.update(scrolled(20)), None);
    let there = window(rows.update(scrolled(50_000)));
    assert!(there.from < 50_000 && there.from + there.count > 50_012);
    // Until that is answered, nothing else is asked; then the last that was wanted is.
    assert_eq!(rows.update(scrolled(70_000)), None);
    assert_eq!(rows.update(scrolled(99_999)), None);
    let last = window(rows.answered(shown(&there, 100_000)));
    assert_eq!(rows.shown.window, there);
    assert!(last.from < 99_999);
    assert_eq!(rows.answered(shown(&last, 100_000)), None);
    assert_eq!(rows.shown.window, last);
    // An answer that nobody waits for is of an earlier list.
    assert_eq!(rows.answered(shown(&there, 5)), None);
    assert_eq!(rows.shown.matching, 100_000);
}

#[test]
fn another_order_begins_at_its_beginning_and_takes_no_rows_of_the_old_one() {
    let mut rows = rows();
    let far = window(rows.update(RowsMsg::Scrolled {
        first: 500,
        count: 10,
    }));
    for msg in [
        RowsMsg::By(Key::Left),
        RowsMsg::By(Key::Left),
        RowsMsg::Only(Only::Capped),
        RowsMsg::Search("A".to_owned()),
    ] {
        assert_eq!(rows.update(msg), None);
    }
    let before = rows.shown.window.clone();
    let now = window(rows.answered(shown(&far, 100_000)));
    assert_eq!(rows.shown.window, before);
    assert_eq!(
        (now.from, now.sorted_by, now.is_descending),
        (0, Some(Key::Left), true)
    );
    assert_eq!((now.only, now.search.as_str()), (Only::Capped, "A"));
    rows.answered(shown(&now, 4));
    assert_eq!(rows.shown.matching, 4);
}

#[test]
fn the_first_rows_are_asked_for_while_it_computes_and_all_once_it_is_done() {
    let mut partners = going();
    assert!(tell(&mut partners, Told::Going(progress(0))).0.is_none());
    let (effect, said) = tell(&mut partners, Told::Going(progress(2)));
    let Some(Effect::AskPartners(Ask::Show(first))) = effect else {
        panic!("the first rows are not asked for");
    };
    assert_eq!(said, "");
    tell(&mut partners, Told::Shown(shown(&first, 2)));
    let (effect, said) = tell(&mut partners, Told::Done(Ok(progress(3))));
    assert!(matches!(effect, Some(Effect::AskPartners(Ask::Show(_)))));
    assert_eq!(said, "3行を読み、0社を計算しました");
}

#[test]
fn a_table_is_saved_in_parts_and_one_at_a_time() {
    let mut partners = done();
    let (effect, _) = act(&mut partners, Msg::Save(Sheet::Rows));
    let asked = Ask::Save {
        what: Sheet::Rows,
        is_english: false,
    };
    assert!(matches!(effect, Some(Effect::AskPartners(ask)) if ask == asked));
    assert!(act(&mut partners, Msg::Save(Sheet::Totals)).0.is_none());
    for (part, end) in [("a\r\n", false), ("b\r\n", true)] {
        let told = Told::Saved {
            what: Sheet::Rows,
            part: part.to_owned(),
            is_last: end,
        };
        let Some(Effect::SavePart {
            name, csv, is_last, ..
        }) = tell(&mut partners, told).0
        else {
            panic!("the part is lost");
        };
        assert_eq!(
            (name.as_str(), csv.as_str(), is_last),
            ("otasuke-partners.csv", part, end)
        );
    }
    let (name, saving) = ("otasuke-partners.csv".to_owned(), Saving::Asked);
    let (_, said) = act(&mut partners, Msg::Saving { name, saving });
    assert!(said.contains("otasuke-partners.csv"));
    assert!(act(&mut partners, Msg::Save(Sheet::Totals)).0.is_some());
}

#[test]
fn the_template_has_a_heading_for_each_thing() {
    let (effect, _) = act(&mut Partners::default(), Msg::Template);
    let Some(Effect::Save { name, csv, .. }) = effect else {
        panic!("no template");
    };
    assert_eq!(name, "partners.csv");
    let csv = csv.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let head = csv.lines().next().expect("headings");
    assert_eq!(head.split(',').count(), Column::VARIANTS.len(), "{head}");
}
