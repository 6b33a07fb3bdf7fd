//! Has a sheet every figure of the answer in JSON, with its source and certainty, for every golden case?

#[path = "../e2e/src/printed.rs"]
mod printed;

use std::collections::BTreeSet;

use otasuke_calculator::domain::{quote, Date};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::paper::{documents, Handed, Paper, Place};
use otasuke_calculator::screen::Words;
use otasuke_calculator::wire::{read_request, write_quote, write_request};
use serde_json::Value;

use crate::golden::request_lines;
use printed::{squeezed, wanted, Told};

const BOTH: [Words; 2] = [Words::Ja, Words::En];

/// All that stands on a sheet, as it is read.
fn text(paper: &Paper) -> String {
    let mut all: Vec<String> = vec![paper.addressee.clone()];
    for entry in paper.head.iter().chain(&paper.question).chain(&paper.again) {
        all.extend([entry.name.clone(), entry.text.clone(), entry.marks.concat()]);
    }
    for table in &paper.tables {
        all.extend(table.columns.clone());
        for row in &table.rows {
            all.extend(row.cells.clone());
            all.extend([row.certainty.to_owned(), row.marks.concat()]);
        }
        all.extend(table.notes.clone());
    }
    let lines = paper.remarks.iter().flat_map(|remarks| &remarks.lines);
    all.extend(lines.map(|line| line.text.clone() + &line.marks.concat()));
    for source in &paper.sources {
        all.extend([source.mark.clone(), source.citation.document.to_owned()]);
        all.extend([source.citation.text.clone(), source.clauses.clone()]);
    }
    all.push(paper.made.clone());
    all.join("\n")
}

/// The sheets of every case that is answered, in both languages, with the request and the answer.
fn sheets() -> Vec<(Value, Value, Paper)> {
    let lines: BTreeSet<Vec<u8>> = request_lines().into_iter().collect();
    let requests = lines.iter().filter_map(|line| read_request(line).ok());
    let sheets = requests.flat_map(|request| {
        let answered = quote(&request, &BOOK);
        let asked: Value = serde_json::from_str(&write_request(&request)).unwrap();
        let answer: Value = serde_json::from_str(&write_quote(&answered)).unwrap();
        BOTH.map(|words| {
            let paper = Paper::of(&answered, &request, &BOOK, words, &Handed::default());
            (asked.clone(), answer.clone(), paper)
        })
    });
    sheets.collect()
}

#[test]
fn every_figure_and_source_of_the_answer_stands_on_the_sheet() {
    let sheets = sheets();
    assert!(sheets.len() > 400, "{}", sheets.len());
    for (asked, answer, paper) in &sheets {
        let told = Told {
            japanese: paper.words == Words::Ja,
            tax_included: asked["offer"]["taxIncluded"] == true,
        };
        let text = squeezed(&text(paper));
        let mut lacking = wanted(answer, told);
        lacking.retain(|one| !text.contains(&squeezed(one)));
        assert!(
            lacking.is_empty(),
            "{lacking:?} of {asked}
{text}"
        );
    }
}

#[test]
fn every_number_of_a_source_leads_to_one_and_each_is_used() {
    for (asked, _, paper) in &sheets() {
        let listed: BTreeSet<&String> = paper.sources.iter().map(|one| &one.mark).collect();
        assert_eq!(listed.len(), paper.sources.len());
        let rows = paper.tables.iter().flat_map(|table| &table.rows);
        let rows = rows.inspect(|row| {
            assert!(
                !row.marks.is_empty() && !row.certainty.is_empty(),
                "{} of {asked}",
                row.code
            );
        });
        let rows = rows.flat_map(|row| &row.marks);
        let lines = paper.remarks.iter().flat_map(|remarks| &remarks.lines);
        let used = rows.chain(lines.flat_map(|line| &line.marks));
        let used = used.chain(paper.question.iter().flat_map(|entry| &entry.marks));
        assert_eq!(used.collect::<BTreeSet<_>>(), listed, "{asked}");
    }
}

#[test]
fn every_document_stands_once_with_all_places_that_are_named() {
    for (asked, _, paper) in &sheets() {
        let documents = documents(&paper.sources);
        let names: BTreeSet<_> = documents.iter().map(|one| (one.name, one.url)).collect();
        assert_eq!(names.len(), documents.len(), "{asked}");
        let places = documents.iter().flat_map(|document| {
            let of = |place: &Place| (place.mark.clone(), document.url, place.text.clone());
            document.places.iter().map(of)
        });
        let places: BTreeSet<_> = places.collect();
        let wanted = paper.sources.iter().flat_map(|source| {
            let citation = &source.citation;
            let also = citation.also.iter().map(|one| (one.url, one.place));
            let all = [(citation.url, citation.text.as_str())].into_iter();
            let of = |(url, text): (_, &str)| (source.mark.clone(), url, text.to_owned());
            all.chain(also).map(of).collect::<Vec<_>>()
        });
        assert_eq!(places, wanted.collect(), "{asked}");
        let clauses = documents.iter().flat_map(|document| &document.places);
        let clauses = clauses.map(|place| &place.clauses);
        let clauses: BTreeSet<_> = clauses.filter(|one| !one.is_empty()).collect();
        let wanted = paper.sources.iter().map(|source| &source.clauses);
        assert_eq!(clauses, wanted.filter(|one| !one.is_empty()).collect());
    }
}

#[test]
fn what_a_source_assumes_is_said_once() {
    for (asked, _, paper) in &sheets() {
        let assumed = paper
            .remarks
            .iter()
            .find(|one| one.code == "assumed")
            .unwrap();
        let texts: BTreeSet<&String> = assumed.lines.iter().map(|line| &line.text).collect();
        assert_eq!(texts.len(), assumed.lines.len(), "{asked}");
        assert!(paper
            .sources
            .iter()
            .all(|one| one.citation.notes.is_empty()));
    }
}

#[test]
fn what_is_handed_over_stands_there_on_one_line_and_names_the_file() {
    let request = br#"{"asOf":"2026-11-29","terminals":10,"termMonths":24,"offer":{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1500","initialFee":"30000"}}"#;
    let request = read_request(request).unwrap();
    let handed = Handed {
        addressee: "山田\n\u{202E}商店 御中",
        day: Some(Date::literal(2026, 12, 1)),
        service: Some(("守る/EDR: \"A\"\n2", "提供\t会社")),
        link: Some("https://example.jp/?lang=ja#1"),
        code: Some("ABCD-EFGH-2345"),
        made_at: "作成 2026-12-01 09:05（日本時間）",
    };
    let paper = Paper::of(&quote(&request, &BOOK), &request, &BOOK, Words::Ja, &handed);
    assert_eq!(paper.addressee, "山田 商店 御中");
    let head: Vec<&str> = paper.head.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(head, ["2026年12月1日", "守る/EDR: \"A\" 2", "提供 会社"]);
    assert_eq!(paper.name, "2026-12-01_試算書_守る_EDR_A_2_249,000円");
    let again: Vec<&str> = paper.again.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(again, ["https://example.jp/?lang=ja#1", "ABCD-EFGH-2345"]);
    assert!(paper.made.contains("計算日 2026-11-29"), "{}", paper.made);
    assert_eq!(paper.made_at, "作成 2026-12-01 09:05（日本時間）");
}
