//! Does every regulatory number stand in `rules/*.toml` and nowhere else?

mod otherwise;

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::refuse;
use super::rust::{is_word, line_of, rust_files, RustFile};
use super::words::sentences;
use crate::repository::{files_in, read};

use otherwise::OTHERWISE;

/// Smaller figures are no more telling than any other small number.
const TELLING_FROM: i64 = 24;

/// Every figure of the rules that is telling.
fn figures() -> BTreeSet<i64> {
    fn collect(key: &str, value: &Value, into: &mut BTreeSet<i64>) {
        match value {
            Value::Integer(figure) if *figure >= TELLING_FROM && key != "fiscal_year" => {
                into.insert(*figure);
            }
            Value::Array(list) => list.iter().for_each(|value| collect(key, value, into)),
            Value::Table(fields) => fields
                .iter()
                .for_each(|(key, value)| collect(key, value, into)),
            _ => {}
        }
    }
    let mut figures = BTreeSet::new();
    for path in files_in("rules/", ".toml") {
        let file: Table = read(&path).parse().unwrap();
        collect("", &Value::Table(file), &mut figures);
    }
    figures
}

fn may_stand(figure: i64, path: &str) -> bool {
    OTHERWISE
        .iter()
        .any(|(number, place, _)| *number == figure && path.starts_with(place))
}

fn sources(folders: &[&str]) -> Vec<RustFile> {
    let mut files = rust_files(folders);
    files.retain(|file| !file.is_generated() && !file.is_test());
    files
}

const EVERYWHERE: [&str; 4] = ["src/", "xtask/", "embed/", "examples/"];
const RULE: &str = "A regulatory number stands in rules/*.toml with its source, and nowhere else: \
                    otherwise the next change of the rules will miss it.";
const REMEDY: &str =
    "Take it from rules::BOOK. If the number means something else here, say so in \
                      tests/it/tidy/figures/otherwise.rs.";

#[test]
fn no_number_of_the_rules_stands_in_code() {
    let figures = figures();
    let mut found = Vec::new();
    for file in sources(&EVERYWHERE) {
        for (line, number) in numbers(&file.code) {
            if figures.contains(&number) && !may_stand(number, &file.path) {
                found.push(format!("{}:{line}: {number}", file.path));
            }
        }
    }
    refuse(&found, RULE, REMEDY);
}

#[test]
fn no_exception_is_left_over() {
    let files = sources(&EVERYWHERE);
    let used = |number: i64, place: &str| {
        files
            .iter()
            .filter(|file| file.path.starts_with(place))
            .any(|file| {
                let in_code = numbers(&file.code)
                    .into_iter()
                    .any(|(_, found)| found == number);
                let spoken = spoken(number);
                let said = |text: &str| spoken.iter().any(|(_, form)| stands_in(text, form));
                in_code || file.literals.iter().any(|(_, text)| said(text))
            })
            || sentences()
                .iter()
                .filter(|one| one.path.starts_with(place))
                .any(|one| {
                    let spoken = spoken(number);
                    spoken
                        .iter()
                        .any(|(_, form)| stands_in(&one.ja, form) || stands_in(&one.en, form))
                })
    };
    let unused = OTHERWISE
        .iter()
        .filter(|(number, place, _)| !used(*number, place));
    let found: Vec<String> = unused
        .map(|(number, place, _)| format!("{number} in {place}"))
        .collect();
    refuse(
        &found,
        "An exception that nothing needs hides the next mistake.",
        "Take it out of OTHERWISE.",
    );
}

#[test]
fn no_number_of_the_rules_stands_in_a_sentence() {
    let forms: Vec<(i64, String)> = figures().into_iter().flat_map(spoken).collect();
    let rates = [(0, "1/2".to_owned()), (0, "2/3".to_owned())];
    let forms: Vec<_> = forms.into_iter().chain(rates).collect();
    let (mut found, mut texts) = (Vec::new(), Vec::new());
    for file in sources(&["src/"]) {
        for (line, text) in &file.literals {
            texts.push((
                format!("{}:{line}", file.path),
                file.path.clone(),
                text.clone(),
            ));
        }
    }
    for one in sentences() {
        for text in [&one.ja, &one.en] {
            texts.push((one.place(), one.path.clone(), text.clone()));
        }
    }
    for (place, path, text) in texts {
        for (figure, form) in forms.iter().filter(|(_, form)| stands_in(&text, form)) {
            if !may_stand(*figure, &path) {
                found.push(format!("{place}: {form} in {text}"));
            }
        }
    }
    refuse(&found, RULE, REMEDY);
}

/// How a figure is written in a sentence: 500,000 and 50万, 24か月 and 24 months.
fn spoken(figure: i64) -> Vec<(i64, String)> {
    let mut forms = Vec::new();
    if figure >= 1_000 {
        let digits = figure.to_string();
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        forms.push(grouped);
        forms.push(digits);
    }
    for (unit, word) in [(100_000_000, "億"), (10_000, "万"), (1_000, "千")] {
        if figure % unit == 0 {
            forms.push(format!("{}{word}", figure / unit));
        }
    }
    for unit in [
        "か月",
        "ヶ月",
        "カ月",
        " months",
        "台",
        " terminals",
        "人",
        "名",
        " employees",
    ] {
        forms.push(format!("{figure}{unit}"));
    }
    forms.into_iter().map(|form| (figure, form)).collect()
}

/// Whether a number stands in a text by itself, not as part of a longer one.
fn stands_in(text: &str, form: &str) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + form.len()..].chars().next();
        let longer =
            |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == ',' || c == '/');
        !longer(before) && (!longer(after) || after == Some(',')) && before != Some('.')
    })
}

/// The whole numbers of a piece of code, underscores and suffixes aside.
fn numbers(code: &str) -> Vec<(usize, i64)> {
    let mut numbers = Vec::new();
    let mut end = 0;
    for (at, _) in code.match_indices(|c: char| c.is_ascii_digit()) {
        if at < end {
            continue;
        }
        let word: String = code[at..].chars().take_while(|c| is_word(*c)).collect();
        end = at + word.len();
        if code[..at].ends_with(|c| is_word(c) || c == '.') {
            continue;
        }
        let plain = word.replace('_', "");
        let digits = plain
            .find(|c: char| !c.is_ascii_digit())
            .map_or(plain.as_str(), |n| &plain[..n]);
        numbers.extend(
            digits
                .parse()
                .ok()
                .map(|number| (line_of(code, at), number)),
        );
    }
    numbers
}

#[test]
fn numbers_are_found_however_they_are_written() {
    let code = "a(500_000, 2000u32, x.24, y24, 10_000_u64) + 0x50";
    let found: Vec<i64> = numbers(code)
        .into_iter()
        .map(|(_, number)| number)
        .collect();
    assert_eq!(found, [500_000, 2_000, 10_000, 0]);
    assert!(stands_in("上限は50万円", "50万") && stands_in("500,000, and", "500,000"));
    assert!(!stands_in("150万円", "50万") && !stands_in("12,000", "2,000"));
}
