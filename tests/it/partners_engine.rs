//! Does a list come to the same however its bytes arrive, and is what is saved a list again?

mod command;
#[path = "../../examples/partners/decode.rs"]
mod decode;
mod seeded;

use otasuke_calculator::partners::{Limits, MistakeCode, Partner, Refusal, Shape};
use otasuke_calculator::worker::message::{Ask, Plan, Progress, Sheet, Told, Window};
use otasuke_calculator::worker::{Engine, Next};

use crate::partners_read::{quoted, rows_of};
use crate::repository::read;
use decode::Native;

/// What stands in the form.
const REQUEST: &str = r#"{"terminals":10,"termMonths":24,"asOf":"2026-11-30","offer":{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"2000"}}"#;

/// Sizes on both sides of the limits, an offer by name, a mistake, quotation marks and a line break.
const LIST: &str = "\
会社名,業種,従業員数,資本金,台数,サービス\r
株式会社見本,製造業,20,10000000,10,\r
\"見本, \"\"第二\"\"\n工場\",卸売業,101,200000000,80,\r
ﾐﾎﾝ商店,小売業,5,,3,ｅｎｄｐｏｉｎｔ－１５００\r
見本運輸,,,,4,\r
見本食品,飲食店,30,,four,\r
見本電機,製造業,12,,6,no such service\r
=SUM(A1),サービス業,3,1000000,1,\r
";

/// The engine as a host drives it: pieces of so many bytes.
struct Host {
    engine: Engine<Native>,
    piece: usize,
}

impl Host {
    fn new(piece: usize) -> Self {
        let engine = Engine::new(Limits::BROWSER);
        Self { engine, piece }
    }

    /// Asks, and does what is to be done until nothing is.
    fn ask(&mut self, ask: Ask, file: &[u8]) -> Vec<Told> {
        let mut told = self.engine.ask(ask, file.len() as u64);
        let mut pieces = file.chunks(self.piece);
        loop {
            match (self.engine.next(), pieces.next()) {
                (Next::Wait, _) => return told,
                (Next::GoOn, _) => told.extend(self.engine.go_on()),
                (Next::Piece, Some(piece)) => told.extend(self.engine.feed(piece)),
                (Next::Piece, None) => told.extend(self.engine.finish()),
            }
        }
    }

    /// How the file looks, as a question.
    fn plan(&mut self, file: &[u8], list: Option<&str>) -> Plan {
        let told = self.ask(Ask::Look(Shape::default()), file);
        let [Told::Looked(Ok(preview))] = told.as_slice() else {
            panic!("{told:?}");
        };
        Plan {
            shape: Shape {
                encoding: Some(preview.encoding),
                separator: Some(preview.separator),
                heading_row: Some(preview.heading_row),
            },
            columns: preview.columns,
            headings: preview.headings.clone(),
            request: REQUEST.to_owned(),
            list: list.map(str::to_owned),
            carried_percent: 33,
        }
    }

    /// Reads the file as it looks, and computes it.
    fn compute(&mut self, file: &[u8], list: Option<&str>) -> Progress {
        let plan = self.plan(file, list);
        self.compute_as(plan, file)
    }

    fn compute_as(&mut self, plan: Plan, file: &[u8]) -> Progress {
        let told = self.ask(Ask::Compute(Box::new(plan)), file);
        match told.into_iter().last() {
            Some(Told::Done(Ok(progress))) => *progress,
            other => panic!("{other:?}"),
        }
    }

    fn save(&mut self, what: Sheet, is_english: bool) -> String {
        let told = self.ask(Ask::Save { what, is_english }, &[]);
        let parts = told.iter().map(|told| match told {
            Told::Saved { part, .. } => part.as_str(),
            other => panic!("{other:?}"),
        });
        parts.collect()
    }
}

fn price_list() -> String {
    read("examples/catalogue.sample.json")
}

#[test]
fn a_list_comes_to_the_same_in_pieces_of_any_size() {
    let list = price_list();
    let mut whole = Host::new(usize::MAX);
    let progress = whole.compute(LIST.as_bytes(), Some(&list));
    assert_eq!(progress.totals.rows, 7);
    assert_eq!(progress.totals.mistaken, 2);
    let codes: Vec<MistakeCode> = progress.mistakes.iter().map(|one| one.code).collect();
    assert_eq!(codes, [MistakeCode::NotANumber, MistakeCode::UnknownOffer]);
    let saved = whole.save(Sheet::Rows, false);
    for piece in [1, 2, 3, 7, 64, 4_096] {
        let mut host = Host::new(piece);
        assert_eq!(
            host.compute(LIST.as_bytes(), Some(&list)),
            progress,
            "{piece}"
        );
        assert_eq!(host.save(Sheet::Rows, false), saved, "{piece}");
    }
}

#[test]
fn what_is_saved_is_a_list_again_and_comes_to_the_same() {
    let list = price_list();
    for list in [None, Some(list.as_str())] {
        for is_english in [false, true] {
            let good = LIST.lines().filter(|line| !line.contains("no such"));
            let good: Vec<&str> = good.filter(|line| !line.contains("four")).collect();
            let good = good.join("\r\n");
            let good = match list {
                Some(_) => good,
                None => good.replace("ｅｎｄｐｏｉｎｔ－１５００", ""),
            };
            let mut host = Host::new(4_096);
            let first = host.compute(good.as_bytes(), list);
            assert_eq!(first.mistakes, []);
            let saved = host.save(Sheet::Rows, is_english);
            let second = host.compute(saved.as_bytes(), list);
            assert_eq!(second.totals, first.totals);
            let again = host.save(Sheet::Rows, is_english);
            let third = host.compute(again.as_bytes(), list);
            assert_eq!(third.totals, first.totals);
            assert_eq!(host.save(Sheet::Rows, is_english), again);
        }
    }
}

/// Each name as it was, no formula on its way, and an industry that may be two.
#[test]
fn every_text_of_a_saved_list_is_read_again() {
    let names = [
        "a;=b",
        "a; '+b;@c",
        "'=c",
        "''-1",
        "﹦見本",
        "−見本",
        "見本's",
        ";=;=",
        "-",
        "=\"1\"&A1",
    ];
    let mut list = String::from("会社名,業種,従業員数,端末数\n");
    for name in names {
        list.push_str(&format!("{},情報通信業,3,5\n", quoted(name)));
    }
    let mut host = Host::new(4_096);
    let first = host.compute(list.as_bytes(), None);
    assert_eq!(first.mistakes, []);
    let saved = host.save(Sheet::Rows, false);
    let second = host.compute(saved.as_bytes(), None);
    assert_eq!(second.totals, first.totals);
    assert_eq!(host.save(Sheet::Rows, false), saved);
    let partners = |list: &str| -> Vec<Option<Partner>> {
        let rows = rows_of(list, [list]);
        rows.into_iter().map(|row| row.partner).collect()
    };
    assert_eq!(partners(&saved), partners(&list));
}

#[test]
fn a_mistake_is_told_by_its_row_and_the_heading_of_the_file() {
    let list = price_list();
    let plan = Host::new(4_096).plan(LIST.as_bytes(), Some(&list));
    // A worker that was cancelled and came again has not looked at the file.
    let mut host = Host::new(4_096);
    host.compute_as(plan, LIST.as_bytes());
    let saved = host.save(Sheet::Mistakes, true);
    let lines: Vec<&str> = saved.lines().collect();
    assert_eq!(lines.len(), 3, "{saved}");
    // A line break stands in row 3, which is one row to a spreadsheet.
    assert!(lines[1].starts_with("6,台数,four,"), "{saved}");
    assert!(
        lines[2].starts_with("7,サービス,no such service,"),
        "{saved}"
    );
}

#[test]
fn no_cell_that_is_saved_is_a_formula() {
    let mut host = Host::new(4_096);
    host.compute(LIST.as_bytes(), Some(&price_list()));
    for what in [Sheet::Rows, Sheet::Mistakes, Sheet::Totals] {
        let saved = host.save(what, false);
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_reader(saved.trim_start_matches('\u{feff}').as_bytes());
        for record in reader.records() {
            for cell in &record.unwrap() {
                assert!(!cell.starts_with(['=', '+', '@', '-']), "{cell}");
            }
        }
    }
}

#[test]
fn rows_are_shown_while_others_are_read() {
    let mut host = Host::new(4_096);
    host.compute(LIST.as_bytes(), None);
    let mut long = LIST.to_owned();
    for number in 0..20_000 {
        long.push_str(&format!("見本{number}社,製造業,20,,10,\r\n"));
    }
    let told = host.ask(Ask::Look(Shape::default()), long.as_bytes());
    let [Told::Looked(Ok(preview))] = told.as_slice() else {
        panic!("{told:?}");
    };
    let plan = Plan {
        shape: Shape {
            encoding: Some(preview.encoding),
            ..Shape::default()
        },
        columns: preview.columns,
        headings: preview.headings.clone(),
        request: REQUEST.to_owned(),
        list: None,
        carried_percent: 0,
    };
    let total = long.len() as u64;
    host.engine.ask(Ask::Compute(Box::new(plan)), total);
    let (first, rest) = long.as_bytes().split_at(65_536);
    let told = host.engine.feed(first);
    assert!(matches!(told.as_slice(), [Told::Going(_)]), "{told:?}");
    let window = Window {
        count: 20,
        ..Window::default()
    };
    let told = host.engine.ask(Ask::Show(window.clone()), total);
    let [Told::Shown(shown)] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert_eq!(shown.lines.len(), 20);
    assert!(shown.matching > 100 && shown.matching < 20_000);
    host.engine.feed(rest);
    let told = host.engine.finish();
    assert!(matches!(told.as_slice(), [Told::Done(Ok(_))]), "{told:?}");
    let told = host.engine.ask(Ask::Show(window), total);
    assert!(matches!(told.as_slice(), [Told::Shown(shown)] if shown.matching == 20_007));
}

#[test]
fn what_is_no_list_is_refused_by_name_and_at_once() {
    let mut engine = Engine::<Native>::new(Limits::BROWSER);
    let look = || Ask::Look(Shape::default());
    let told = engine.ask(look(), 100_000_000);
    assert!(
        matches!(
            told.as_slice(),
            [Told::Looked(Err(Refusal::TooLarge { .. }))]
        ),
        "{told:?}"
    );
    assert_eq!(engine.next(), Next::Wait);
    assert_eq!(engine.ask(look(), 50_000), []);
    let told = engine.feed(b"PK\x03\x04 and so on");
    assert_eq!(told, [Told::Looked(Err(Refusal::Workbook))]);
    assert_eq!(engine.next(), Next::Wait);
    // What comes behind it is not looked at.
    assert_eq!(engine.feed(b"more"), []);
    assert_eq!(engine.finish(), []);
}
