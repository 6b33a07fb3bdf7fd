//! How much, before anything is rounded? A fraction of yen, never negative.

use std::num::{NonZeroU32, NonZeroU64};

use crate::domain::money::{Grant, Ratio, Yen};

/// Yen as a fraction. Costs are below 3 × 10^15, and each slice multiplies them by the small
/// numbers of its rate: a `u64` holds that, and the saturating operations never saturate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exact {
    above: u64,
    below: NonZeroU64,
}

impl Exact {
    /// That many yen.
    pub(super) const fn whole(yen: u64) -> Self {
        Self {
            above: yen,
            below: NonZeroU64::MIN,
        }
    }

    /// The sum.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            above: self.over(other).saturating_add(other.over(self)),
            below: self.below.saturating_mul(other.below),
        }
    }

    /// What is left; nothing where `other` is more.
    pub(super) const fn minus(self, other: Self) -> Self {
        Self {
            above: self.over(other).saturating_sub(other.over(self)),
            below: self.below.saturating_mul(other.below),
        }
    }

    /// Whether it is at most `other`.
    pub(super) const fn fits(self, other: Self) -> bool {
        self.over(other) <= other.over(self)
    }

    /// The smaller one.
    pub(super) fn min(self, other: Self) -> Self {
        if self.fits(other) {
            self
        } else {
            other
        }
    }

    /// That share of it.
    pub(super) fn times(self, rate: Ratio) -> Self {
        self.scaled(rate.numerator(), rate.denominator())
    }

    /// What it is that share of; a rate of zero is read as one.
    pub(super) fn divided(self, rate: Ratio) -> Self {
        self.scaled(rate.denominator(), rate.numerator())
    }

    /// Fractions of a yen dropped (切り捨て).
    pub(super) fn floor(self) -> Yen<Grant> {
        Yen::new(self.above / self.below)
    }

    fn scaled(self, up: u32, down: u32) -> Self {
        let down = NonZeroU32::new(down).unwrap_or(NonZeroU32::MIN);
        Self {
            above: self.above.saturating_mul(up.into()),
            below: self.below.saturating_mul(down.into()),
        }
    }

    /// The number above the line, where both have one line.
    const fn over(self, other: Self) -> u64 {
        self.above.saturating_mul(other.below.get())
    }
}
