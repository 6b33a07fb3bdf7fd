//! How many yen, terminals, people or months do a number and the words around it count?

use super::numeral::{self, Numeral};
use super::price;
use super::scan::{Kind, Tokens};
use super::{NumberProblem, Unit, Unread};

/// What 年 means as a term.
pub const MONTHS_OF_YEAR: u64 = 12;
const MONTHS_OF_HALF_YEAR: u64 = 6;

/// Reads all tokens as a quantity of the unit.
pub(super) fn read(tokens: &mut Tokens, unit: Unit) -> Result<u64, Unread> {
    match unit {
        Unit::Yen(price) => price::read(tokens, price),
        Unit::Terminals => counted(tokens, unit, Kind::Terminals),
        Unit::People => counted(tokens, unit, Kind::People),
        Unit::Months => months(tokens),
    }
}

/// `12` and `12台`.
fn counted(tokens: &mut Tokens, unit: Unit, word: Kind) -> Result<u64, Unread> {
    let number = number(tokens, unit)?;
    let is_named = take(tokens, word);
    end(tokens, unit)?;
    if is_named {
        number.whole()
    } else {
        number.alone()
    }
}

/// `18`, `18か月`, `1.5年`, `1年半`, `1年6か月` and `半年`.
fn months(tokens: &mut Tokens) -> Result<u64, Unread> {
    let months = if take(tokens, Kind::Half) {
        half_year(tokens)?
    } else {
        let number = number(tokens, Unit::Months)?;
        match time_word(tokens)? {
            Some(TimeWord::Year) => years(tokens, &number)?,
            Some(TimeWord::Month) => full_months(tokens, &number)?,
            None => {
                end(tokens, Unit::Months)?;
                alone(&number)?
            }
        }
    };
    end(tokens, Unit::Months)?;
    Ok(months)
}

/// Of what would be whole months as years, the 年 may still come.
fn alone(number: &Numeral) -> Result<u64, Unread> {
    number.alone().map_err(|problem| {
        let as_years = number.of_parts(MONTHS_OF_YEAR);
        as_years.map_or(problem, |_| Unread::Unfinished)
    })
}

fn full_months(tokens: &mut Tokens, number: &Numeral) -> Result<u64, Unread> {
    take(tokens, Kind::Span);
    end(tokens, Unit::Months)?;
    number.whole()
}

fn half_year(tokens: &mut Tokens) -> Result<u64, Unread> {
    if !take(tokens, Kind::Year) {
        return Err(stopped(tokens, Unit::Months));
    }
    take(tokens, Kind::Span);
    Ok(MONTHS_OF_HALF_YEAR)
}

fn years(tokens: &mut Tokens, number: &Numeral) -> Result<u64, Unread> {
    let months = number.of_parts(MONTHS_OF_YEAR)?;
    // Behind 1.5年 no months can stand: the decimals are the months.
    if take(tokens, Kind::Span) || number.ends_with_decimals() {
        return Ok(months);
    }
    Ok(months.saturating_add(months_of_last_year(tokens)?))
}

/// The 半 or 6か月 behind full years.
fn months_of_last_year(tokens: &mut Tokens) -> Result<u64, Unread> {
    if take(tokens, Kind::Half) {
        return Ok(MONTHS_OF_HALF_YEAR);
    }
    let Some(number) = numeral::read(tokens)? else {
        return Ok(0);
    };
    let months = match time_word(tokens)? {
        Some(TimeWord::Month) => full_months(tokens, &number)?,
        Some(TimeWord::Year) => return Err(NumberProblem::TwoNumbers.into()),
        // What 1年6 counts is not said yet.
        None => return Err(stopped(tokens, Unit::Months)),
    };
    if months < MONTHS_OF_YEAR {
        Ok(months)
    } else {
        Err(NumberProblem::TwoNumbers.into())
    }
}

enum TimeWord {
    Month,
    Year,
}

/// 月 and 年, か月 and か年.
fn time_word(tokens: &mut Tokens) -> Result<Option<TimeWord>, Unread> {
    let is_counter = take(tokens, Kind::Counter);
    if take(tokens, Kind::Month) {
        Ok(Some(TimeWord::Month))
    } else if take(tokens, Kind::Year) {
        Ok(Some(TimeWord::Year))
    } else if is_counter {
        Err(stopped(tokens, Unit::Months))
    } else {
        Ok(None)
    }
}

pub(super) fn number(tokens: &mut Tokens, unit: Unit) -> Result<Numeral, Unread> {
    if take(tokens, Kind::Dash) {
        return Err(NumberProblem::Minus.into());
    }
    numeral::read(tokens)?.ok_or_else(|| stopped(tokens, unit))
}

pub(super) fn take(tokens: &mut Tokens, kind: Kind) -> bool {
    tokens.next_if(|token| token.kind == kind).is_some()
}

pub(super) fn end(tokens: &mut Tokens, unit: Unit) -> Result<(), Unread> {
    match tokens.peek() {
        None => Ok(()),
        Some(_) => Err(stopped(tokens, unit)),
    }
}

/// Why the reading cannot go on here, where something else should stand.
pub(super) fn stopped(tokens: &mut Tokens, unit: Unit) -> Unread {
    let Some(token) = tokens.next() else {
        return Unread::Unfinished;
    };
    Unread::Wrong(match token.kind {
        // The line of 10 -20 belongs to the 20 alone.
        Kind::Dash => match tokens.next() {
            Some(next) if next.kind.begins_number() && (next.spaced || !token.spaced) => {
                NumberProblem::Range
            }
            _ => NumberProblem::Minus,
        },
        Kind::Range => NumberProblem::Range,
        kind if is_foreign(kind, unit) => NumberProblem::WrongUnit,
        Kind::Digit(..) | Kind::Place(_) => NumberProblem::TwoNumbers,
        // 6か月半 are six months and a half.
        Kind::Half if unit == Unit::Months => NumberProblem::Fraction,
        _ => NumberProblem::NotANumber(token.character),
    })
}

/// Whether it belongs to a number of another unit.
fn is_foreign(kind: Kind, unit: Unit) -> bool {
    match kind {
        Kind::YenSign
        | Kind::Yen
        | Kind::Jpy
        | Kind::Each
        | Kind::Tax(_)
        | Kind::Monthly
        | Kind::Yearly => !matches!(unit, Unit::Yen(_)),
        Kind::Terminals => unit != Unit::Terminals,
        Kind::People => unit != Unit::People,
        Kind::Counter | Kind::Month | Kind::Year => unit != Unit::Months,
        _ => false,
    }
}
