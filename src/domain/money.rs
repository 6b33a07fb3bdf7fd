//! How much, and in which sense? Whole yen that cannot be mixed up.
//!
//! An amount carries what it means in its type: a price as the offer states it is not a price
//! without tax, and a monthly fee is not a total. The conversions between them stand in
//! [`tax`](super::tax) and nowhere else.
//!
//! Yen have no fractions, so that an amount is an integer, and each rounding is a division that
//! says which way it goes (docs/adr/0017).

use std::marker::PhantomData;
use std::num::{NonZeroU32, NonZeroU64};

/// As the offer states its prices, with or without tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quoted {}
/// 税抜: without consumption tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExclTax {}
/// 税込: with consumption tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InclTax {}
/// 補助額: money that the programme pays, to which no tax applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {}

/// Whole yen, never negative, in the sense of `B`.
///
/// The largest sum that a valid request can make is below 1.4 × 10^16, and 110 times that, the
/// largest product, is below 2 × 10^18; a `u64` holds 18 × 10^18. The saturating operations below
/// never saturate then (a test holds them to it). They are there so that nothing can panic.
///
/// ```
/// use otasuke_calculator::domain::{Quoted, Yen};
/// let fee: Yen<Quoted> = Yen::new(2_000);
/// assert_eq!(fee.times(10).to_string(), "20000");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Yen<B> {
    amount: u64,
    basis: PhantomData<B>,
}

impl<B: Copy> Yen<B> {
    /// Nothing.
    pub const ZERO: Self = Self::new(0);

    /// So many yen.
    pub const fn new(amount: u64) -> Self {
        Self {
            amount,
            basis: PhantomData,
        }
    }

    /// The same number of yen in another sense. Private to the domain: each use says why it holds.
    pub(super) const fn reinterpret<C: Copy>(self) -> Yen<C> {
        Yen::new(self.amount)
    }

    /// The sum.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self::new(self.amount.saturating_add(other.amount))
    }

    /// What is left; nothing where `other` is more.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self::new(self.amount.saturating_sub(other.amount))
    }

    /// What is left to pay after a grant.
    #[must_use]
    pub const fn after(self, grant: Yen<Grant>) -> Self {
        self.minus(grant.reinterpret())
    }

    /// The amount `count` times.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self::new(self.amount.saturating_mul(count.into()))
    }

    /// The share `ratio` of the amount, fractions of a yen dropped (切り捨て).
    #[must_use]
    pub fn share_floor(self, ratio: Ratio) -> Self {
        let product = self.amount.saturating_mul(ratio.numerator.into());
        Self::new(product / NonZeroU64::from(ratio.denominator))
    }

    /// One of `parts` equal parts, half a yen rounded up (四捨五入), from the exact quotient.
    #[must_use]
    pub fn part_half_up(self, parts: NonZeroU64) -> Self {
        let (quotient, rest) = (self.amount / parts, self.amount % parts);
        let half_or_more = rest >= parts.get().saturating_sub(rest);
        Self::new(quotient.saturating_add(half_or_more.into()))
    }

    /// The number of yen, for showing.
    pub const fn to_u64(self) -> u64 {
        self.amount
    }
}

impl Yen<Quoted> {
    /// The largest fee that a request may name.
    pub const FEE_MAX: u64 = 1_000_000_000;

    /// A fee that an offer states: 0 to [`FEE_MAX`](Self::FEE_MAX), otherwise `None`.
    pub fn fee(yen: u64) -> Option<Self> {
        (yen <= Self::FEE_MAX).then_some(Self::new(yen))
    }
}

impl<B> std::fmt::Display for Yen<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.amount.fmt(f)
    }
}

/// A fee for each month, in the sense of `B`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct YenPerMonth<B>(Yen<B>);

impl<B: Copy> YenPerMonth<B> {
    /// The amount paid each month.
    pub const fn new(each_month: Yen<B>) -> Self {
        Self(each_month)
    }

    /// What is paid in one month.
    pub const fn each_month(self) -> Yen<B> {
        self.0
    }

    /// Both fees together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.plus(other.0))
    }

    /// The fee of one thing, for `count` things.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(self.0.times(count))
    }

    /// The total of `months` months.
    #[must_use]
    pub fn over_months(self, months: u32) -> Yen<B> {
        self.0.times(months)
    }
}

/// A share such as 1/2; 補助率 is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: u32,
    denominator: NonZeroU32,
}

impl Ratio {
    /// `numerator / denominator`; a denominator of zero is read as one.
    pub const fn new(numerator: u32, denominator: u32) -> Self {
        match NonZeroU32::new(denominator) {
            Some(denominator) => Self {
                numerator,
                denominator,
            },
            None => Self {
                numerator,
                denominator: NonZeroU32::MIN,
            },
        }
    }

    /// The number above the line.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// The number below the line.
    pub const fn denominator(self) -> u32 {
        self.denominator.get()
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        let left = u64::from(self.numerator).checked_mul(u64::from(other.denominator()));
        let right = u64::from(other.numerator).checked_mul(u64::from(self.denominator()));
        left.partial_cmp(&right)
    }
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}
