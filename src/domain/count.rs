//! How many, within which range? Counts that a request may name.

use std::num::{NonZeroU32, NonZeroU64};
use std::ops::RangeInclusive;

/// 端末数: a number of computers and servers.
pub type Terminals = Count<100_000>;

/// A number of months.
pub type Months = Count<120>;

/// A count from 1 to `MAX`. The two kinds have different ranges, so that they are different
/// types and cannot be mixed up.
///
/// ```
/// use otasuke_calculator::domain::Months;
/// assert_eq!(Months::new(24).map(Months::get), Some(24));
/// assert!(Months::new(0).is_none() && Months::new(121).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count<const MAX: u32>(NonZeroU32);

impl<const MAX: u32> Count<MAX> {
    /// The least count.
    pub const ONE: Self = Self(NonZeroU32::MIN);
    /// The greatest count.
    pub const MOST: Self = match NonZeroU32::new(MAX) {
        Some(count) => Self(count),
        None => Self::ONE,
    };
    /// What a request may name.
    pub const RANGE: RangeInclusive<u32> = 1..=MAX;

    /// That many, or `None` outside [`RANGE`](Self::RANGE).
    pub fn new(count: u32) -> Option<Self> {
        NonZeroU32::new(count).filter(|_| count <= MAX).map(Self)
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
