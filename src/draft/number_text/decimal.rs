//! How is a number such as the 1.5 of 1.5万 kept exactly? As its digits and their decimals.

use super::NumberProblem;

/// With more decimals than these no unit makes a number whole.
const MOST_DECIMALS: usize = 15;

/// `digits` divided by ten to the power of `scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    digits: u128,
    scale: u32,
}

impl Decimal {
    pub(super) const ZERO: Self = Self::integer(0);
    pub(super) const ONE: Self = Self::integer(1);

    const fn integer(digits: u128) -> Self {
        Self { digits, scale: 0 }
    }

    /// The number of these digits before and behind the point.
    pub(super) fn from_digits(whole: &[u8], fraction: &[u8]) -> Result<Self, NumberProblem> {
        let zeros = fraction.iter().rev().take_while(|&&digit| digit == 0);
        let decimals = fraction.len().saturating_sub(zeros.count());
        if decimals > MOST_DECIMALS {
            return Err(NumberProblem::Fraction);
        }
        let digits = join(whole.iter().chain(fraction.iter().take(decimals)));
        Ok(Self {
            digits: digits.ok_or(NumberProblem::TooManyDigits)?,
            scale: u32::try_from(decimals).map_err(|_| NumberProblem::Fraction)?,
        })
    }

    /// How many decimals it has.
    pub(super) fn scale(self) -> u32 {
        self.scale
    }

    /// Ten to the power of `exponent` times as much.
    pub(super) fn shifted(self, exponent: u32) -> Result<Self, NumberProblem> {
        let scale = self.scale.saturating_sub(exponent);
        let zeros = exponent.saturating_sub(self.scale);
        Self { scale, ..self }.times(power_of_ten(zeros)?)
    }

    pub(super) fn times(self, factor: u128) -> Result<Self, NumberProblem> {
        let digits = self.digits.checked_mul(factor);
        Ok(Self {
            digits: digits.ok_or(NumberProblem::TooManyDigits)?,
            ..self
        })
    }

    pub(super) fn plus(self, other: Self) -> Result<Self, NumberProblem> {
        let scale = self.scale.max(other.scale);
        let sum = self
            .digits_at(scale)?
            .checked_add(other.digits_at(scale)?)
            .ok_or(NumberProblem::TooManyDigits)?;
        Ok(Self { digits: sum, scale })
    }

    /// Is it less than ten to the power of `exponent`?
    pub(super) fn is_below(self, exponent: u32) -> Result<bool, NumberProblem> {
        let bound = power_of_ten(exponent.saturating_add(self.scale))?;
        Ok(self.digits < bound)
    }

    /// The same as an integer, if it is one.
    pub(super) fn whole(self) -> Result<u64, NumberProblem> {
        let one = power_of_ten(self.scale)?;
        if self.digits.checked_rem(one) != Some(0) {
            return Err(NumberProblem::Fraction);
        }
        self.digits
            .checked_div(one)
            .and_then(|whole| u64::try_from(whole).ok())
            .ok_or(NumberProblem::TooManyDigits)
    }

    fn digits_at(self, scale: u32) -> Result<u128, NumberProblem> {
        let zeros = scale.saturating_sub(self.scale);
        Ok(self.times(power_of_ten(zeros)?)?.digits)
    }
}

fn join<'a>(digits: impl IntoIterator<Item = &'a u8>) -> Option<u128> {
    digits.into_iter().try_fold(0_u128, |number, &digit| {
        number.checked_mul(10)?.checked_add(digit.into())
    })
}

fn power_of_ten(exponent: u32) -> Result<u128, NumberProblem> {
    10_u128
        .checked_pow(exponent)
        .ok_or(NumberProblem::TooManyDigits)
}
