//! Is each file short, about one question, in the right language, and free of panics?

use super::refuse;
use super::rust::{block_end, is_word, line_of, rust_files};

const LINES_MAX: usize = 300;
const FUNCTION_LINES_MAX: usize = 70;
const ALL: [&str; 5] = ["src/", "xtask/", "embed/", "examples/", "tests/it/"];

#[test]
fn every_file_opens_with_the_question_that_it_answers() {
    let found: Vec<String> = rust_files(&ALL)
        .into_iter()
        .filter(|file| {
            let opening = file.text.lines().map_while(|line| line.strip_prefix("//!"));
            let paragraph: String = opening.take_while(|line| !line.trim().is_empty()).collect();
            !paragraph.contains('?')
        })
        .map(|file| file.path)
        .collect();
    refuse(
        &found,
        "A file answers one question: who looks for the answer finds the file by it.",
        "Open it with `//! Which …?`; if no single question fits, the file is two files.",
    );
}

#[test]
fn no_file_is_long() {
    let found: Vec<String> = rust_files(&ALL)
        .into_iter()
        .filter(|file| !file.is_generated() && !file.path.ends_with("/tests.rs"))
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > LINES_MAX)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    refuse(
        &found,
        "A file has at most 300 lines: more answer more than one question. Generated code and \
         tables of unit tests are free.",
        "Split it by its questions.",
    );
}

#[test]
fn a_function_fits_a_screen() {
    let mut found = Vec::new();
    for file in rust_files(&ALL).iter().filter(|file| !file.is_generated()) {
        for (start, _) in file.code.match_indices("fn ") {
            if file.code[..start].ends_with(is_word) {
                continue;
            }
            let body = &file.code[start..block_end(&file.code, start)];
            let lines = body.lines().filter(|line| !line.trim().is_empty()).count();
            if lines > FUNCTION_LINES_MAX {
                let line = line_of(&file.code, start);
                found.push(format!("{}:{line}: {lines} lines", file.path));
            }
        }
    }
    refuse(
        &found,
        "A function has at most 70 lines of code, as many as a screen.",
        "Name its parts.",
    );
}

#[test]
fn the_library_never_panics() {
    let words = [
        ".unwrap()",
        ".expect(",
        "panic!",
        "todo!",
        "unimplemented!",
        "unreachable!",
        "dbg!",
    ];
    let mut found = Vec::new();
    for file in rust_files(&["src/"]).iter().filter(|file| !file.is_test()) {
        for (line, code) in file.code_lines() {
            for word in words.iter().filter(|word| code.contains(**word)) {
                found.push(format!("{}:{line}: {word}", file.path));
            }
        }
    }
    refuse(
        &found,
        "A calculator answers or refuses; a panic leaves a dead page.",
        "Return an Option or a Result, or make the wrong state unspeakable.",
    );
}

#[test]
fn japanese_stands_where_it_is_looked_for() {
    let at_home = [
        // What `rules/*.toml` say, and the sentences.
        "src/rules/generated.rs",
        "src/screen/words/generated/",
        // Reads what is typed.
        "src/draft/number_text",
        // Folds the kana of half width.
        "src/draft/fold.rs",
        // Reads what is read aloud.
        "src/share/reading.rs",
        // What lists of partners call things, and how spreadsheets write days.
        "src/partners/names",
        "src/partners/cell/damage.rs",
        // Reads numbers aloud.
        "src/screen/spoken/japanese.rs",
    ];
    let mut found = Vec::new();
    for file in rust_files(&["src/", "embed/", "xtask/", "examples/"]) {
        if file.is_test() || at_home.iter().any(|place| file.path.starts_with(place)) {
            continue;
        }
        for (line, text) in &file.literals {
            if text.chars().any(is_japanese) {
                found.push(format!("{}:{line}: {text}", file.path));
            }
        }
        for (line, code) in file
            .code_lines()
            .filter(|(_, code)| code.chars().any(is_japanese))
        {
            found.push(format!("{}:{line}: {}", file.path, code.trim()));
        }
    }
    refuse(
        &found,
        "Every sentence stands in src/screen/words in every language, and a rule's own words with the \
         rule, so that none is missing in either.",
        "Write it there, and say it by `say::section::name(words)`.",
    );
}

/// Kana and kanji; the signs of 全角 are another matter.
pub fn is_japanese(char: char) -> bool {
    matches!(char, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff66}'..='\u{ff9f}')
}
