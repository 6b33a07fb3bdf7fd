//! Has every choice and every fact words of its own?

use std::collections::BTreeSet;

use super::*;
use crate::domain::{
    Applicant, Certainty, CheckRule, Compliance, Enhancement, MonitoringKind, Named,
    ProgrammeState, Reason, ServiceClass, TaxBasis,
};
use crate::draft::number_text::{NumberProblem, Unit};
use crate::screen::{ja, Definitions};

/// Each has words, and no two have the same.
#[track_caller]
fn are_distinct(words: impl IntoIterator<Item = String>) {
    let words: Vec<String> = words.into_iter().collect();
    let distinct: BTreeSet<&String> = words.iter().collect();
    assert_eq!(distinct.len(), words.len(), "{words:?}");
    assert!(
        words.iter().all(|words| !words.trim().is_empty()),
        "{words:?}"
    );
}

fn of_all<T: Named>(words: fn(T) -> &'static str) -> impl Iterator<Item = String> {
    T::NAMES
        .iter()
        .map(move |(value, _)| words(*value).to_owned())
}

#[test]
fn every_value_has_words_of_its_own() {
    are_distinct(of_all::<Applicant>(ja::questions::applicant));
    are_distinct(of_all::<MonitoringKind>(|kind| {
        ja::questions::monitoring(kind).0
    }));
    are_distinct(of_all::<MonitoringKind>(|kind| {
        ja::questions::monitoring(kind).1
    }));
    are_distinct(of_all::<ServiceClass>(|class| {
        ja::questions::service_class(class).0
    }));
    are_distinct(of_all::<ServiceClass>(|class| {
        ja::questions::service_class(class).1
    }));
    are_distinct(of_all::<Enhancement>(ja::questions::enhancement));
    are_distinct(of_all::<NumberField>(ja::questions::label));
    are_distinct(of_all::<CheckRule>(ja::table::rule));
    are_distinct(of_all::<Compliance>(ja::table::compliance));
    are_distinct(of_all::<ProgrammeState>(ja::page::programme_state));
    are_distinct(of_all::<Reason>(ja::answer::reason));
    are_distinct(of_all::<Certainty>(ja::answer::certainty));
    are_distinct(
        [TaxBasis::Excluded, TaxBasis::Included].map(|one| ja::questions::tax_name(one).to_owned()),
    );
}

#[test]
fn every_problem_is_a_sentence_that_says_what_to_do() {
    let problems = [
        NumberProblem::Minus,
        NumberProblem::Fraction,
        NumberProblem::TwoNumbers,
        NumberProblem::WrongUnit,
        NumberProblem::NotANumber('<'),
        NumberProblem::TooManyDigits,
    ];
    for unit in [Unit::Terminals, Unit::People, Unit::Months, Unit::Yen] {
        let wrong = problems.map(|problem| ja::problems::wrong(problem, unit));
        let others = [ja::problems::missing(unit), ja::problems::incomplete(unit)];
        let sentences: Vec<String> = wrong.into_iter().chain(others).collect();
        for sentence in &sentences {
            assert!(
                sentence.starts_with("＊ ") && sentence.ends_with('。'),
                "{sentence}"
            );
            assert!(
                sentence.contains("ください") || sentence.contains("入力します"),
                "{sentence}"
            );
        }
        are_distinct(sentences);
    }
}

#[test]
fn the_samples_of_the_problems_are_read_as_numbers() {
    use crate::draft::number_text::{read_number, NumberText};
    for unit in [Unit::Terminals, Unit::People, Unit::Months, Unit::Yen] {
        let sentence = ja::problems::incomplete(unit);
        let samples = sentence
            .split("例: ")
            .nth(1)
            .and_then(|rest| rest.split('）').next());
        let samples: Vec<&str> = samples.expect("samples").split(" や ").collect();
        assert_eq!(samples.len(), 2, "{sentence}");
        for sample in samples {
            let read = read_number(sample, unit);
            assert!(matches!(read, NumberText::Value(_)), "{sample}: {read:?}");
        }
    }
}

#[test]
fn every_definition_has_its_figures() {
    let definitions = Definitions::of(&BOOK);
    let limits = [BOOK.applicants.sme, BOOK.applicants.small];
    for (table, limits) in definitions.tables.iter().zip(limits) {
        assert!(!table.caption.is_empty());
        assert_eq!(table.rows.len(), limits.len(), "{}", table.caption);
        for (row, limit) in table.rows.iter().zip(limits) {
            assert_eq!(
                row.industry,
                crate::screen::Words::ja().rule(limit.industry)
            );
            assert_eq!(row.employees, format!("{}人", limit.employees_max));
            assert_eq!(
                row.capital == "—",
                limit.capital_yen_max.is_none(),
                "{}",
                row.industry
            );
        }
        let capital = table.rows.iter().any(|row| row.capital != "—");
        assert_eq!(table.has_capital, capital, "{}", table.caption);
    }
    assert!(definitions.citation.url.starts_with("https://"));
}

#[test]
fn capital_is_written_as_people_write_it() {
    let cases = [
        (300_000_000, "3億円"),
        (100_000_000, "1億円"),
        (50_000_000, "5,000万円"),
    ];
    for (yen, words) in cases {
        assert_eq!(ja::questions::capital(yen), words);
    }
}
