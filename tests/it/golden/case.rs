//! What is a case? A request line and what its answer must say, read from `tests/cases/**.toml`, and
//! for the comparison of 枠 from `tests/cases-frames/*.toml`.

use std::collections::BTreeMap;

use otasuke_calculator::wire::{answer_line, ways_line};
use serde::Deserialize;
use serde_json::Value;

use crate::json::{differences, look, parsed, Difference};
use crate::repository::{files_in, read};

/// What answers a line.
pub type Ask = fn(&[u8]) -> String;

/// Where the cases of the quote stand.
pub const QUOTES: &str = "tests/cases/";
/// Where those of the comparison of 枠 do.
pub const WAYS: &str = "tests/cases-frames/";

/// A request and its expected answer.
pub struct Case {
    pub file: String,
    /// What is asked.
    pub ask: Ask,
    /// Its place in the file.
    pub index: usize,
    /// What it shows, in one sentence.
    pub shows: String,
    /// Which clause orders it.
    pub clause: String,
    pub line: Vec<u8>,
    pub expected: Expected,
}

/// The whole answer, or the figures that matter.
pub enum Expected {
    Whole(Value),
    Figures(BTreeMap<String, Value>),
}

/// A case as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    shows: String,
    clause: String,
    request: Option<String>,
    /// For lines that are not text.
    request_bytes: Option<Vec<u8>>,
    /// Spaces are appended up to so many bytes.
    padded_to: Option<usize>,
    answer: Option<String>,
    expect: Option<BTreeMap<String, Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Written>,
}

/// The files of cases, as paths from the root.
pub fn case_files() -> Vec<String> {
    let folders = [QUOTES, WAYS];
    let files = folders.iter().flat_map(|folder| files_in(folder, ".toml"));
    files.collect()
}

/// Every case of every file.
pub fn all_cases() -> Vec<Case> {
    case_files()
        .iter()
        .flat_map(|file| cases_of(file))
        .collect()
}

fn cases_of(file: &str) -> Vec<Case> {
    let written: File = toml::from_str(&read(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let cases = written.case.into_iter().enumerate();
    cases
        .map(|(index, case)| case.into_case(file, index))
        .collect()
}

impl Written {
    fn into_case(self, file: &str, index: usize) -> Case {
        let wrong = |what: &str| -> ! { panic!("{file}: «{}» {what}", self.shows) };
        let mut line = match (&self.request, &self.request_bytes) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(bytes)) => bytes.clone(),
            _ => wrong("needs either request or request_bytes"),
        };
        if let Some(length) = self.padded_to {
            line.resize(length, b' ');
        }
        let expected = match (&self.answer, &self.expect) {
            (Some(answer), None) => match serde_json::from_str(answer) {
                Ok(answer) => Expected::Whole(answer),
                Err(error) => wrong(&format!("has an answer that is not JSON: {error}")),
            },
            (None, Some(figures)) if !figures.is_empty() => Expected::Figures(figures.clone()),
            _ => wrong("needs either answer or expect"),
        };
        let ask: Ask = if file.starts_with(WAYS) {
            ways_line
        } else {
            answer_line
        };
        let file = file.to_owned();
        Case {
            file,
            ask,
            index,
            shows: self.shows,
            clause: self.clause,
            line,
            expected,
        }
    }
}

impl Case {
    /// What is not as expected.
    pub fn differences(&self) -> Vec<Difference> {
        let answered = parsed(&(self.ask)(&self.line));
        match &self.expected {
            Expected::Whole(expected) => differences(expected, &answered),
            Expected::Figures(figures) => figures
                .iter()
                .map(|(pointer, expected)| Difference {
                    pointer: pointer.clone(),
                    expected: Some(expected.clone()),
                    answered: look(&answered, pointer),
                })
                .filter(|figure| figure.expected != figure.answered)
                .collect(),
        }
    }

    /// The differences for a reader.
    pub fn report(&self) -> String {
        let differences: String = self
            .differences()
            .iter()
            .map(Difference::to_string)
            .collect();
        let request = String::from_utf8_lossy(&self.line);
        let request = request.trim_end();
        format!(
            "{}: «{}» ({})\n  {request}\n{differences}",
            self.file, self.shows, self.clause
        )
    }
}
