//! Which number do the digits and the 十百千万億兆 between them make?

use super::decimal::Decimal;
use super::run::{self, Run};
use super::scan::{Kind, Token, Tokens};
use super::{NumberProblem, Unread};

/// A number without its unit.
#[derive(Clone, Debug)]
pub(super) struct Numeral {
    value: Decimal,
    /// The digits at its end, if it ends with digits.
    last: Option<Run>,
}

impl Numeral {
    /// The number where nothing stands behind it: the 万 of a 1.5 may still come.
    pub(super) fn alone(&self) -> Result<u64, Unread> {
        if self.ends_with_decimals() {
            return Err(Unread::Unfinished);
        }
        self.whole()
    }

    /// The number of something that cannot be divided.
    pub(super) fn whole(&self) -> Result<u64, Unread> {
        if self.ends_with_decimals() {
            return Err(NumberProblem::Fraction.into());
        }
        Ok(self.value.whole()?)
    }

    /// The number of something that has so many parts: years have twelve months.
    pub(super) fn of_parts(&self, parts: u128) -> Result<u64, Unread> {
        self.last.as_ref().map_or(Ok(()), Run::check_commas)?;
        Ok(self.value.times(parts)?.whole()?)
    }

    pub(super) fn ends_with_decimals(&self) -> bool {
        self.last.as_ref().is_some_and(Run::has_decimals)
    }
}

/// Reads a number, if one stands here.
pub(super) fn read(tokens: &mut Tokens) -> Result<Option<Numeral>, Unread> {
    let mut total = Ladder::default();
    let mut section = Ladder::default();
    loop {
        let run = run::read(tokens)?;
        let Some((multiplier, token)) = multiplier(tokens) else {
            return finish(total, section, run);
        };
        let part = run.as_ref().map(Run::multiplicand).transpose()?;
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
) -> Result<Option<Numeral>, Unread> {
    if let Some(run) = &last {
        section.add(run.value()?, 0)?;
    }
    if let Some(sum) = section.sum {
        total.add(sum, 0)?;
    }
    Ok(total.sum.map(|value| Numeral { value, last }))
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
        let part = counted.shifted(exponent)?;
        if let Some(below) = self.below {
            if exponent >= below || !part.is_below(below)? {
                return Err(NumberProblem::TwoNumbers);
            }
        }
        self.sum = Some(self.sum.unwrap_or(Decimal::ZERO).plus(part)?);
        // The decimals of 1.5万 reach down to the thousands.
        self.below = Some(exponent.saturating_sub(counted.scale()));
        Ok(())
    }
}
