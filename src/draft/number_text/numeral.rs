//! Which number do the digits and the 十百千万億兆 between them make?

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::Decimal;

use super::run::{self, Run};
use super::scan::{Kind, Token, Tokens};
use super::{NumberProblem, Unread};

/// A number without its unit.
#[derive(Clone, Debug)]
pub(super) struct Numeral {
    value: Decimal,
    /// The digits at its end, if it ends with digits.
    last: Option<Run>,
    /// Whether it ends with 十, 百 or 千, behind which a 万 may still come.
    may_grow: bool,
}

impl Numeral {
    /// The number where nothing stands behind it: the 万 of 1.5 and of 1.234百 may still come.
    pub(super) fn alone(&self) -> Result<u64, Unread> {
        if self.ends_with_decimals() || (self.may_grow && !self.value.is_integer()) {
            return Err(Unread::Unfinished);
        }
        self.whole()
    }

    /// The number of something that cannot be divided.
    pub(super) fn whole(&self) -> Result<u64, Unread> {
        if self.ends_with_decimals() {
            return Err(NumberProblem::Fraction.into());
        }
        Ok(whole(self.value)?)
    }

    /// The number of something that has so many parts: years have twelve months.
    pub(super) fn of_parts(&self, parts: u64) -> Result<u64, Unread> {
        self.last.as_ref().map_or(Ok(()), Run::check_commas)?;
        Ok(whole(times(self.value, parts)?)?)
    }

    pub(super) fn ends_with_decimals(&self) -> bool {
        self.last.as_ref().is_some_and(Run::has_decimals_that_count)
    }
}

/// Reads a number, if one stands here.
pub(super) fn read(tokens: &mut Tokens) -> Result<Option<Numeral>, Unread> {
    let mut total = Ladder::default();
    let mut section = Ladder::default();
    let mut may_grow = false;
    loop {
        let run = run::read(tokens)?;
        let Some((multiplier, token)) = multiplier(tokens) else {
            return finish(total, section, run, may_grow);
        };
        let part = run.as_ref().map(Run::multiplicand).transpose()?;
        may_grow = matches!(multiplier, Multiplier::Place(_));
        match multiplier {
            Multiplier::Place(exponent) => section.add(part.unwrap_or(Decimal::ONE), exponent)?,
            Multiplier::Myriad(exponent) => {
                if let Some(part) = part {
                    section.add(part, 0)?;
                }
                // 千円 is a thousand yen, while 万円 lacks its number.
                let counted = std::mem::take(&mut section).sum;
                let counted = counted.ok_or(NumberProblem::NotANumber(token.character))?;
                total.add(counted, exponent)?;
            }
        }
    }
}

fn finish(
    mut total: Ladder,
    mut section: Ladder,
    last: Option<Run>,
    may_grow: bool,
) -> Result<Option<Numeral>, Unread> {
    if let Some(run) = &last {
        section.add(run.value()?, 0)?;
    }
    if let Some(sum) = section.sum {
        total.add(sum, 0)?;
    }
    let may_grow = may_grow && last.is_none();
    Ok(total.sum.map(|value| Numeral {
        value,
        last,
        may_grow,
    }))
}

enum Multiplier {
    Place(u32),
    Myriad(u32),
}

fn multiplier(tokens: &mut Tokens) -> Option<(Multiplier, Token)> {
    let token = *tokens.peek()?;
    let multiplier = match token.kind {
        Kind::Place(exponent) => Multiplier::Place(exponent),
        Kind::Myriad(exponent) => Multiplier::Myriad(exponent),
        _ => return None,
    };
    tokens.next();
    Some((multiplier, token))
}

/// A sum whose parts go down: 千 before 百 before 十, 億 before 万.
#[derive(Clone, Copy, Debug, Default)]
struct Ladder {
    /// Nothing until the first part.
    sum: Option<Decimal>,
    /// Every further part is less than this power of ten: 1万2000 is a number, 1万20000 are two.
    below: Option<u32>,
}

impl Ladder {
    fn add(&mut self, counted: Decimal, exponent: u32) -> Result<(), NumberProblem> {
        let part = shifted(counted, exponent)?;
        if let Some(below) = self.below {
            if exponent >= below || part >= power_of_ten(below)?.into() {
                return Err(NumberProblem::TwoNumbers);
            }
        }
        self.sum = Some(plus(self.sum.unwrap_or(Decimal::ZERO), part)?);
        // The decimals of 1.5万 reach down to the thousands.
        self.below = Some(exponent.saturating_sub(counted.scale()));
        Ok(())
    }
}

/// Ten to the power of `exponent` times as much: the point moves over the decimals, then zeros come.
fn shifted(mut number: Decimal, exponent: u32) -> Result<Decimal, NumberProblem> {
    let over = exponent.min(number.scale());
    let moved = number.set_scale(number.scale().saturating_sub(over));
    moved.map_err(|_| NumberProblem::TooManyDigits)?;
    times(number, power_of_ten(exponent.saturating_sub(over))?)
}

fn times(number: Decimal, factor: u64) -> Result<Decimal, NumberProblem> {
    exactly(number.checked_mul(factor.into()), number.scale())
}

fn plus(left: Decimal, right: Decimal) -> Result<Decimal, NumberProblem> {
    exactly(left.checked_add(right), left.scale().max(right.scale()))
}

/// The result where it has all its decimals: of what has no room, rust_decimal rounds the last ones.
fn exactly(result: Option<Decimal>, decimals: u32) -> Result<Decimal, NumberProblem> {
    result
        .filter(|number| number.scale() == decimals || number.is_zero())
        .ok_or(NumberProblem::TooManyDigits)
}

fn power_of_ten(exponent: u32) -> Result<u64, NumberProblem> {
    10_u64
        .checked_pow(exponent)
        .ok_or(NumberProblem::TooManyDigits)
}

/// The same as an integer, if it is one.
fn whole(number: Decimal) -> Result<u64, NumberProblem> {
    if !number.is_integer() {
        return Err(NumberProblem::Fraction);
    }
    number.to_u64().ok_or(NumberProblem::TooManyDigits)
}
