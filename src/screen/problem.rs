//! What is wrong with a typed number? What, and what to do about it.

use super::field::shown_number;
use super::{choice, say, Words};
use crate::draft::number_text::{NumberProblem, Price, Unit};
use crate::draft::Problem;

/// What is wrong with a typed number, and what to do about it.
pub fn problem_sentence(words: Words, unit: Unit, problem: Problem) -> String {
    let (noun, sample) = (noun(words, unit), sample(words, unit));
    match problem {
        Problem::Missing if matches!(unit, Unit::Yen(_)) => {
            say::problems::missing_yen(words).to_owned()
        }
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
            let least = if matches!(unit, Unit::Yen(_) | Unit::People) {
                "0"
            } else {
                "1"
            };
            say::problems::minus(words, noun, least)
        }
        NumberProblem::Fraction => say::problems::fraction(words, noun, sample),
        NumberProblem::TwoNumbers => say::problems::two_numbers(words, sample),
        NumberProblem::Range => say::problems::range(words, sample),
        NumberProblem::OtherTax => other_tax(words, unit),
        NumberProblem::WrongUnit => say::problems::wrong_unit(words, noun, sample),
        NumberProblem::NotANumber(character) => {
            say::problems::not_a_number(words, &shown(character), sample)
        }
        NumberProblem::TooManyDigits => say::problems::too_many_digits(words, noun),
    }
}

/// Nobody but the visitor knows what the price is without its tax.
fn other_tax(words: Words, unit: Unit) -> String {
    let tax = match unit {
        Unit::Yen(Price { tax, .. }) => tax,
        Unit::Terminals | Unit::People | Unit::Months => None,
    };
    let tax = tax.map_or("", |tax| choice::tax_basis(words, tax));
    say::problems::other_tax(words, tax)
}

/// What such a number is called.
fn noun(words: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Terminals => say::problems::noun_terminals(words),
        Unit::People => say::problems::noun_people(words),
        Unit::Months => say::problems::noun_months(words),
        Unit::Yen(_) => say::problems::noun_yen(words),
    }
}

/// Two examples of such a number.
fn sample(words: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Terminals => say::problems::sample_terminals(words),
        Unit::People => say::problems::sample_people(words),
        Unit::Months => say::problems::sample_months(words),
        Unit::Yen(_) => say::problems::sample_yen(words),
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
