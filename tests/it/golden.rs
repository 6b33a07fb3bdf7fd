//! Does every case of `tests/cases` and `tests/cases-frames` get the answer that is written there?
//!
//! `UPDATE_EXPECT=1 cargo test --no-default-features --test it golden` writes the answers of today
//! into the files, where `git diff` shows what a change has changed.

mod case;
mod update;

use otasuke_calculator::rules::BOOK;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::json::answer;
use crate::repository::read;
use case::Expected;

pub use case::{all_cases, Case, QUOTES};

/// The request line of every case of the quote.
pub fn request_lines() -> Vec<Vec<u8>> {
    let quotes = all_cases()
        .into_iter()
        .filter(|case| case.file.starts_with(QUOTES));
    quotes.map(|case| case.line).collect()
}

#[test]
fn every_case_is_answered_as_written() {
    let failed: Vec<Case> = all_cases()
        .into_iter()
        .filter(|case| !case.differences().is_empty())
        .collect();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return update::rewrite(&failed);
    }
    let report: String = failed.iter().map(Case::report).collect();
    assert!(
        failed.is_empty(),
        "\n{report}\n{} cases differ. Where the contract or a rule changed, \
         UPDATE_EXPECT=1 rewrites them: read the diff before you keep it.\n",
        failed.len()
    );
}

/// For a debugger: put the `shows` of any case here, and step in.
#[test]
fn smoke() {
    let shows = "The example of the contract: payable, 1類, 端末監視型";
    let case = all_cases()
        .into_iter()
        .find(|case| case.shows == shows)
        .unwrap();
    let answered = answer(&case.line);
    assert_eq!(answered["subsidy"]["amount"], "240000", "{answered:#}");
}

#[test]
fn there_are_enough_cases_and_each_shows_something_else() {
    let cases = all_cases();
    assert!(
        cases.len() >= 300,
        "{} cases: who removed the others?",
        cases.len()
    );
    let mut seen = BTreeSet::new();
    for case in &cases {
        assert!(
            seen.insert(&case.shows),
            "{}: «{}» is shown twice",
            case.file,
            case.shows
        );
    }
}

#[test]
fn every_case_names_a_clause_that_exists() {
    let rules = read("src/rules/generated.rs");
    for case in all_cases() {
        let exists = match case.clause.split_once(": ") {
            // A heading of docs/contract.md or of docs/contract-frames.md.
            Some((contract, title)) => {
                let contract = read(&format!("docs/{contract}.md"));
                contract.contains(&format!("\n## {title}"))
                    || contract.contains(&format!("\n**{title}**"))
            }
            // The days of a programme stand in its file alone.
            None => match case.clause.strip_suffix("/period") {
                Some(programme) => BOOK.programme(programme).is_some(),
                None => rules.contains(&format!("clause: {:?}", case.clause)),
            },
        };
        assert!(
            exists,
            "{}: «{}» names the clause {:?}",
            case.file, case.shows, case.clause
        );
    }
}

#[test]
fn every_file_says_what_it_is_about() {
    for file in case::case_files() {
        let first = read(&file).lines().next().unwrap_or_default().to_owned();
        assert!(
            first.starts_with("# ") && first.ends_with('?'),
            "{file}: open with the question that its cases answer, as `# When is …?`"
        );
    }
}

/// The words of the contract and where an answer, or a request, has them.
fn words() -> Vec<(&'static str, Vec<String>)> {
    use otasuke_calculator::domain::*;
    fn names<T: Named>() -> Vec<String> {
        T::ALL.iter().map(|it| it.name().to_owned()).collect()
    }
    vec![
        ("applicant", names::<Applicant>()),
        ("monitoring", names::<MonitoringKind>()),
        ("enhancements", names::<Enhancement>()),
        ("rule", names::<CheckRule>()),
        ("status", names::<CheckStatus>()),
        ("status", names::<SubsidyStatus>()),
        ("compliance", names::<Compliance>()),
        ("programmeState", names::<ProgrammeState>()),
        ("reasons", names::<Reason>()),
        ("certainty", names::<Certainty>()),
        ("code", names::<Notice>()),
        ("outcome", names::<Outcome>()),
        ("way", names::<WayKind>()),
        ("frame", names::<FrameKind>()),
        ("code", names::<WaysNotice>()),
        ("code", code_words("**Errors**")),
        ("code", code_words("- `hints`")),
    ]
}

/// The codes that a paragraph of the contract names between backticks, with its list below.
fn code_words(paragraph: &str) -> Vec<String> {
    let contract = read("docs/contract.md");
    let start = contract
        .lines()
        .skip_while(|line| !line.starts_with(paragraph));
    let list = start
        .clone()
        .skip(1)
        .take_while(|line| line.starts_with("  - "));
    let heads = list.map(|line| line.split([' ', '`']).nth(4).unwrap_or_default());
    let in_text = start
        .take(1)
        .flat_map(|line| line.split('`').skip(1).step_by(2));
    let codes = in_text.chain(heads).filter(|word| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_alphanumeric())
            && *word != "hints"
    });
    codes.map(str::to_owned).collect()
}

#[test]
fn every_word_of_the_contract_stands_in_a_case() {
    let mut pinned = BTreeSet::new();
    for case in all_cases() {
        if let Ok(request) = serde_json::from_slice::<Value>(&case.line) {
            collect("", &request, &mut pinned);
        }
        match &case.expected {
            Expected::Whole(answer) => collect("", answer, &mut pinned),
            Expected::Figures(figures) => {
                for (pointer, value) in figures {
                    collect(pointer.rsplit('/').next().unwrap(), value, &mut pinned);
                }
            }
        }
    }
    assert_eq!(
        code_words("**Errors**").len(),
        13,
        "the error codes of the contract"
    );
    assert_eq!(
        code_words("- `hints`").len(),
        5,
        "the hints of the contract"
    );
    for (field, names) in words() {
        for name in names {
            assert!(
                pinned.contains(&(field.to_owned(), name.clone())),
                "no case has {field:?} {name:?}: write one in tests/cases"
            );
        }
    }
}

/// Every text of a value, with the name of the field that holds it.
fn collect(field: &str, value: &Value, into: &mut BTreeSet<(String, String)>) {
    match value {
        Value::String(text) => drop(into.insert((field.to_owned(), text.clone()))),
        Value::Array(list) => list.iter().for_each(|item| collect(field, item, into)),
        Value::Object(fields) => {
            fields
                .iter()
                .for_each(|(name, item)| collect(name, item, into));
        }
        _ => {}
    }
}
