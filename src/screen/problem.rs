//! What is wrong with a typed number? What, and what to do about it.

use super::field::shown_number;
use super::{say, Words};
use crate::draft::number_text::{NumberProblem, Unit};
use crate::draft::Problem;

/// What is wrong with a typed number, and what to do about it.
pub fn problem_sentence(words: Words, unit: Unit, problem: Problem) -> String {
    let (noun, sample) = (noun(words, unit), sample(words, unit));
    match problem {
        Problem::Missing if unit == Unit::Yen => say::problems::missing_yen(words).to_owned(),
        Problem::Missing => say::problems::missing(words, noun, sample),
        Problem::Incomplete => say::problems::incomplete(words, noun, sample),
        Problem::Wrong(problem) => wrong(words, problem, unit),
        Problem::TooSmall { min } => {
            say::problems::too_small(words, &shown_number(words, unit, min))
        }
        Problem::TooLarge { max } => {
            say::problems::too_large(words, &shown_number(words, unit, max))
        }
    }
}

fn wrong(words: Words, problem: NumberProblem, unit: Unit) -> String {
    let (noun, sample) = (noun(words, unit), sample(words, unit));
    match problem {
        NumberProblem::Minus => {
            let least = if matches!(unit, Unit::Yen | Unit::People) {
                "0"
            } else {
                "1"
            };
            say::problems::minus(words, noun, least)
        }
        NumberProblem::Fraction => say::problems::fraction(words, noun, sample),
        NumberProblem::TwoNumbers => say::problems::two_numbers(words, sample),
        NumberProblem::WrongUnit => say::problems::wrong_unit(words, noun, sample),
        NumberProblem::NotANumber(character) => {
            say::problems::not_a_number(words, &shown(character), sample)
        }
        NumberProblem::TooManyDigits => say::problems::too_many_digits(words, noun),
    }
}

/// What such a number is called.
fn noun(words: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Terminals => say::problems::noun_terminals(words),
        Unit::People => say::problems::noun_people(words),
        Unit::Months => say::problems::noun_months(words),
        Unit::Yen => say::problems::noun_yen(words),
    }
}

/// Two examples of such a number.
fn sample(words: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Terminals => say::problems::sample_terminals(words),
        Unit::People => say::problems::sample_people(words),
        Unit::Months => say::problems::sample_months(words),
        Unit::Yen => say::problems::sample_yen(words),
    }
}

/// A character as it can be shown: what is invisible, or turns the text around, by its number.
fn shown(character: char) -> String {
    let invisible = matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
    if invisible || character.is_control() {
        format!("U+{:04X}", u32::from(character))
    } else {
        character.to_string()
    }
}
