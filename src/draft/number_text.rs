//! Which number does a typed text say?
//!
//! Numbers are read as people in Japan write them: `１２`, `￥12,000`, `1.5万円`, `千五百`, `1年半`,
//! and as they stand in a price list: `月額1,500円（税抜）`.
//! `scan` makes tokens of the characters, `run` reads the digits that stand together, `numeral` one
//! number out of the runs, `quantity` the signs and units around it, and `price` what stands around a
//! price. Whatever could be read in two ways is refused: a
//! wrong amount of yen is worse than none.

mod numeral;
mod price;
mod quantity;
mod run;
mod scan;
#[cfg(test)]
mod tests;

pub use price::{Per, Price};
pub use quantity::MONTHS_OF_YEAR;

/// The greatest number that is read: no amount of this calculator comes near it.
pub const GREATEST: u64 = 1_000_000_000_000_000;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Terminals, in 台.
    Terminals,
    /// People, in 人 or 名.
    People,
    /// Months, in か月 or 年.
    Months,
    /// Yen, in 円, of such a price.
    Yen(Price),
}

/// What a typed text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberText {
    /// Nothing is typed yet.
    Empty,
    /// The beginning of a number: `1.`, `￥` and `24か` say nothing until they are finished.
    Incomplete,
    /// This number of the unit: `2年` are 24 months.
    Value(u64),
    /// No number of the unit, whatever is typed behind it.
    Wrong(NumberProblem),
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// It has a minus sign, or one of accounting such as `▲`.
    Minus,
    /// It is not whole: half a yen, half a terminal, half a month.
    Fraction,
    /// It is more than one number: `10 20`, `1万2万`.
    TwoNumbers,
    /// It says from where or up to where, and no number between: `30～50`, `1,500円から`.
    Range,
    /// It counts something else: `3年` where yen are asked for, a price of a month where it is paid once.
    WrongUnit,
    /// It says 税込 where prices are 税抜, or the other way round.
    OtherTax,
    /// This is the first character that cannot be read in its place.
    NotANumber(char),
    /// It is longer than any number that is read.
    TooManyDigits,
}

/// Why the reading stops before a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unread {
    Unfinished,
    Wrong(NumberProblem),
}

impl From<NumberProblem> for Unread {
    fn from(problem: NumberProblem) -> Self {
        Self::Wrong(problem)
    }
}

/// Reads the text as a number of the unit.
pub fn read_number(text: &str, unit: Unit) -> NumberText {
    match scan::scan(text) {
        Ok(tokens) if tokens.is_empty() => NumberText::Empty,
        Ok(tokens) => match quantity::read(&mut tokens.into_iter().peekable(), unit) {
            Ok(value) if value > GREATEST => NumberText::Wrong(NumberProblem::TooManyDigits),
            Ok(value) => NumberText::Value(value),
            Err(Unread::Unfinished) => NumberText::Incomplete,
            Err(Unread::Wrong(problem)) => NumberText::Wrong(problem),
        },
        Err(problem) => NumberText::Wrong(problem),
    }
}

/// Writes a number with its commas: `1,234,567`.
pub fn group_digits(value: u64) -> String {
    match value / 1000 {
        0 => value.to_string(),
        thousands => format!("{},{:03}", group_digits(thousands), value % 1000),
    }
}
