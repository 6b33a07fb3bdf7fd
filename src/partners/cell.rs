//! What does a cell say, and what has a spreadsheet done to it?

mod damage;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::limits::{CELL_UNITS_MAX, NAME_CHARS_MAX};
use super::{Column, MistakeCode};
use crate::draft::formula;
use crate::draft::number_text::{NumberProblem, Per, Price, Unit};
use crate::draft::{fold, read_entry, Problem};

/// So many characters of a cell show which one it is.
const EXCERPT_CHARS: usize = 60;
/// A character that could not be decoded.
const REPLACEMENT: char = '\u{FFFD}';

/// What stands in a cell: without blanks around it, and without what keeps a spreadsheet from reading it as a
/// number or a formula, `="0123"` and `'=A`.
pub(super) fn plain(cell: &str) -> Cow<'_, str> {
    let text = cell.trim();
    let quoted = text
        .strip_prefix("=\"")
        .and_then(|text| text.strip_suffix('"'));
    match quoted.filter(|text| !text.contains('"')) {
        Some(text) => Cow::Borrowed(text.trim()),
        None => formula::unmarked(text),
    }
}

/// Whether all of it is text.
pub(super) fn is_readable(text: &str) -> bool {
    let is_text = |char: char| char != REPLACEMENT && (!char.is_control() || char.is_whitespace());
    text.chars().all(is_text)
}

/// Whether no spreadsheet could hold it.
pub(super) fn is_too_long(text: &str) -> bool {
    text.len() > CELL_UNITS_MAX && text.encode_utf16().count() > CELL_UNITS_MAX
}

/// As it is shown where it is wrong: its beginning, in one line.
pub(super) fn excerpt(text: &str) -> String {
    visible(text).take(EXCERPT_CHARS).collect()
}

/// A name in one line. No name is longer than what is kept of it.
pub(super) fn name(text: &str) -> String {
    visible(text).take(NAME_CHARS_MAX).collect()
}

fn visible(text: &str) -> impl Iterator<Item = char> + '_ {
    let chars = text.trim().chars();
    chars.map(|char| if char.is_control() { ' ' } else { char })
}

/// Whether a number is still what was typed.
pub(super) fn check_number(text: &str) -> Result<(), MistakeCode> {
    if digits(text).is_some() {
        return Ok(());
    }
    let folded = fold(text);
    if damage::is_date(&folded) {
        Err(MistakeCode::BecameADate)
    } else if damage::is_rounded(&folded) {
        Err(MistakeCode::BecameRounded)
    } else {
        Ok(())
    }
}

/// The number of such a column.
pub(super) fn number(column: Column, text: &str) -> Result<u64, MistakeCode> {
    let range = column.range().unwrap_or(0..=u64::MAX);
    if let Some(number) = digits(text) {
        return Some(number)
            .filter(|number| range.contains(number))
            .ok_or(MistakeCode::OutOfRange);
    }
    check_number(text)?;
    let unit = match column {
        Column::Terminals => Unit::Terminals,
        Column::Employees => Unit::People,
        _ => Unit::Yen(Price {
            tax: None,
            per: Per::Once,
        }),
    };
    match read_entry(text, unit, &range, false) {
        Ok(Some(number)) => Ok(number),
        Ok(None) | Err(Problem::Missing) => Err(MistakeCode::Missing),
        Err(
            Problem::TooSmall { .. }
            | Problem::TooLarge { .. }
            | Problem::Wrong(NumberProblem::Minus | NumberProblem::TooManyDigits),
        ) => Err(MistakeCode::OutOfRange),
        Err(_) => Err(MistakeCode::NotANumber),
    }
}

/// The number of a cell with digits and nothing else, as most are: they need not be read as a person writes.
fn digits(text: &str) -> Option<u64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

/// 法人番号: 12 digits of the register, with a check digit before them. The T of a registered invoice issuer
/// may stand before it.
pub(super) fn corporate_number(text: &str) -> Result<u64, MistakeCode> {
    const DIGITS: usize = 13;
    let folded = fold(text);
    check_number(text)?;
    let digits = folded.strip_prefix('t').unwrap_or(&folded);
    let digits: String = digits
        .chars()
        .filter(|char| !" -".contains(*char))
        .collect();
    if digits.len() != DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MistakeCode::NotThirteenDigits);
    }
    let number = digits.parse().map_err(|_| MistakeCode::NotThirteenDigits)?;
    if check_digit(&digits) == digits.bytes().next() {
        Ok(number)
    } else {
        Err(MistakeCode::WrongCheckDigit)
    }
}

/// The check digit of the 12 behind it: 9 less the rest by 9 of their sum, of which every second one, from the
/// last but one on, counts twice (法人番号の指定等に関する省令 2条).
fn check_digit(digits: &str) -> Option<u8> {
    let register = digits.bytes().skip(1).map(|byte| byte.saturating_sub(b'0'));
    let weights = [2, 1].into_iter().cycle();
    let sum = register.zip(weights).fold(0_u8, |sum, (digit, weight)| {
        sum.saturating_add(digit.saturating_mul(weight))
    });
    b'9'.checked_sub(sum % 9)
}
