//! Has every choice and every fact words of its own?

use std::collections::BTreeSet;

use super::*;
use crate::domain::{Named, TaxBasis};
use crate::draft::number_text::{NumberProblem, Per, Price, Unit};
use crate::draft::Problem;
use crate::screen::check_table::rule_name;
use crate::screen::field::label;
use crate::screen::figures::reason_text;
use crate::screen::programme::state_text;
use crate::screen::sources::certainty_text;
use crate::screen::{choice, problem_sentence};

const BOTH: [Words; 2] = [Words::Ja, Words::En];

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

fn of_all<T: Named>(
    words: Words,
    name: fn(Words, T) -> &'static str,
) -> impl Iterator<Item = String> {
    let values = T::ALL.iter();
    values.map(move |value| name(words, *value).to_owned())
}

#[test]
fn every_value_has_words_of_its_own() {
    for words in BOTH {
        are_distinct(of_all(words, choice::applicant));
        are_distinct(of_all(words, choice::monitoring));
        are_distinct(of_all(words, choice::monitoring_explained));
        are_distinct(of_all(words, choice::service_class));
        are_distinct(of_all(words, choice::service_class_explained));
        are_distinct(of_all(words, choice::enhancement));
        are_distinct(of_all(words, rule_name));
        are_distinct(of_all(words, state_text));
        are_distinct(of_all(words, reason_text));
        are_distinct(of_all(words, certainty_text));
        are_distinct(
            [TaxBasis::Excluded, TaxBasis::Included]
                .map(|one| choice::tax_basis(words, one).to_owned()),
        );
        let form = Form::example();
        let fields = NumberField::ALL.iter();
        are_distinct(fields.map(|field| label(words, *field, form.draft().tax_basis)));
    }
}

const PROBLEMS: [Problem; 10] = [
    Problem::Missing,
    Problem::Incomplete,
    Problem::Wrong(NumberProblem::Minus),
    Problem::Wrong(NumberProblem::Fraction),
    Problem::Wrong(NumberProblem::TwoNumbers),
    Problem::Wrong(NumberProblem::Range),
    Problem::Wrong(NumberProblem::OtherTax),
    Problem::Wrong(NumberProblem::WrongUnit),
    Problem::Wrong(NumberProblem::NotANumber('<')),
    Problem::Wrong(NumberProblem::TooManyDigits),
];
const UNITS: [Unit; 4] = [
    Unit::Terminals,
    Unit::People,
    Unit::Months,
    Unit::Yen(Price {
        tax: Some(TaxBasis::Excluded),
        per: Per::Month,
    }),
];

#[test]
fn every_problem_is_a_sentence_that_says_what_to_do() {
    for unit in UNITS {
        let said = |words| PROBLEMS.map(|problem| problem_sentence(words, unit, problem));
        for sentence in said(Words::Ja) {
            assert!(
                sentence.starts_with("＊ ") && sentence.ends_with('。'),
                "{sentence}"
            );
            assert!(
                sentence.contains("ください") || sentence.contains("入力します"),
                "{sentence}"
            );
        }
        for sentence in said(Words::En) {
            assert!(
                sentence.starts_with("＊ ") && sentence.ends_with('.'),
                "{sentence}"
            );
            let asks = ["Enter ", "Please "];
            assert!(asks.iter().any(|ask| sentence.contains(ask)), "{sentence}");
        }
        are_distinct(said(Words::Ja));
        are_distinct(said(Words::En));
    }
}

#[test]
fn the_samples_of_the_problems_are_read_as_numbers() {
    use crate::draft::number_text::{read_number, NumberText};
    for (words, opening, closing, between) in [
        (Words::Ja, "例: ", '）', " や "),
        (Words::En, "(for example ", ')', " or "),
    ] {
        for unit in UNITS {
            let sentence = problem_sentence(words, unit, Problem::Incomplete);
            let samples = sentence
                .split(opening)
                .nth(1)
                .and_then(|rest| rest.split(closing).next());
            let samples: Vec<&str> = samples.expect("samples").split(between).collect();
            assert_eq!(samples.len(), 2, "{sentence}");
            for sample in samples {
                let read = read_number(sample, unit);
                assert!(matches!(read, NumberText::Value(_)), "{sample}: {read:?}");
            }
        }
    }
}
