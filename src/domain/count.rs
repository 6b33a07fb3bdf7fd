//! How many, within which range? Counts that a request may name.

use std::num::{NonZeroU32, NonZeroU64};
use std::ops::RangeInclusive;

/// 端末数: a number of computers and servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Terminals(NonZeroU32);

/// A number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(NonZeroU32);

impl Terminals {
    /// The least number of terminals.
    pub const ONE: Self = Self(NonZeroU32::MIN);
    /// What a request may name.
    pub const RANGE: RangeInclusive<u32> = 1..=100_000;

    /// `count` terminals, or `None` outside [`RANGE`](Self::RANGE).
    pub fn new(count: u32) -> Option<Self> {
        NonZeroU32::new(count)
            .filter(|_| Self::RANGE.contains(&count))
            .map(Self)
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    /// The number itself, to divide by.
    pub fn divisor(self) -> NonZeroU64 {
        self.0.into()
    }
}

impl Months {
    /// The least number of months.
    pub const ONE: Self = Self(NonZeroU32::MIN);
    /// What a request may name.
    pub const RANGE: RangeInclusive<u32> = 1..=120;

    /// `count` months, or `None` outside [`RANGE`](Self::RANGE).
    pub fn new(count: u32) -> Option<Self> {
        NonZeroU32::new(count)
            .filter(|_| Self::RANGE.contains(&count))
            .map(Self)
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    /// The number itself, to divide by.
    pub fn divisor(self) -> NonZeroU64 {
        self.0.into()
    }
}
