//! How many, within which range? Counts that a request may name.

use std::ops::RangeInclusive;

/// 端末数: a number of computers and servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Terminals(u32);

/// A number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(u32);

impl Terminals {
    /// The least number of terminals.
    pub const ONE: Self = Self(1);
    /// What a request may name.
    pub const RANGE: RangeInclusive<u32> = 1..=100_000;

    /// `count` terminals, or `None` outside [`RANGE`](Self::RANGE).
    pub fn new(count: u32) -> Option<Self> {
        Self::RANGE.contains(&count).then_some(Self(count))
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl Months {
    /// The least number of months.
    pub const ONE: Self = Self(1);
    /// What a request may name.
    pub const RANGE: RangeInclusive<u32> = 1..=120;

    /// `count` months, or `None` outside [`RANGE`](Self::RANGE).
    pub fn new(count: u32) -> Option<Self> {
        Self::RANGE.contains(&count).then_some(Self(count))
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0
    }
}
