//! What does one terminal cost each month, and does that depend on how many are billed?
//!
//! Why the list is inline, and why a tier holds for all terminals: docs/adr/0010.

#[cfg(test)]
mod tests;

use super::count::Terminals;
use super::money::{Quoted, Yen, YenPerMonth};

/// The monthly fee for one terminal.
///
/// ```
/// use otasuke_calculator::domain::{EndpointFee, Terminals, Tiers, Yen, YenPerMonth};
/// let terminals = |count| Terminals::new(count).unwrap();
/// let fee = |yen| YenPerMonth::new(Yen::new(yen));
/// let tiers = Tiers::new(&[(terminals(1), fee(2_000)), (terminals(11), fee(1_800))]).unwrap();
/// let endpoint = EndpointFee::Tiered(tiers);
/// assert_eq!(endpoint.at(terminals(10)), fee(2_000));
/// assert_eq!(endpoint.at(terminals(11)), fee(1_800));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointFee {
    /// The same for any number of terminals.
    Flat(YenPerMonth<Quoted>),
    /// 段階料金: the number of billed terminals decides.
    Tiered(Tiers),
}

/// One step of a price list. A flat fee is a single tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tier {
    /// The fewest terminals that are billed by it.
    pub from: Terminals,
    /// The most terminals that are billed by it.
    pub to: Terminals,
    /// For each of all the terminals, the first ones too.
    pub fee: YenPerMonth<Quoted>,
}

impl EndpointFee {
    /// The fee of the tier in which the billed terminals fall; it holds for all of them.
    pub fn at(&self, billed: Terminals) -> YenPerMonth<Quoted> {
        let reached = self.tiers().take_while(|tier| tier.from <= billed);
        reached.last().map_or(FREE, |tier| tier.fee)
    }

    /// The highest fee of any tier: what the standard's limit is held against.
    pub fn highest(&self) -> YenPerMonth<Quoted> {
        self.tiers().map(|tier| tier.fee).max().unwrap_or(FREE)
    }

    /// The tiers, from one terminal to the most that a request may name, without a gap.
    pub fn tiers(&self) -> impl Iterator<Item = Tier> + '_ {
        (0..Tiers::COUNT_MAX).map_while(|index| self.tier(index))
    }

    fn tier(&self, index: usize) -> Option<Tier> {
        match self {
            Self::Flat(fee) => (index == 0).then_some(Tier {
                from: Terminals::ONE,
                to: Terminals::MOST,
                fee: *fee,
            }),
            Self::Tiered(tiers) => tiers.tier(index),
        }
    }
}

const FREE: YenPerMonth<Quoted> = YenPerMonth::new(Yen::ZERO);

/// A price list by volume: at least one tier, the first from one terminal on, each from more
/// terminals on than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tiers([Option<Step>; Tiers::COUNT_MAX]);

/// From how many terminals on, and how many yen: eight bytes, so that a request stays small.
type Step = (Terminals, u32);

/// Why a list is no price list. An index counts from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierProblem {
    /// It has no tier.
    Empty,
    /// It has more than [`Tiers::COUNT_MAX`].
    TooMany,
    /// Its first tier does not start at one terminal.
    FirstNotAtOne,
    /// A tier does not start at more terminals than the one before.
    NotAscending {
        /// Which.
        index: usize,
    },
    /// A fee is more than a request may name.
    FeeTooLarge {
        /// Which.
        index: usize,
    },
}

impl Tiers {
    /// How many tiers a list may have.
    pub const COUNT_MAX: usize = 20;

    /// The price list, or its first problem. Each tier is from how many terminals on, and the fee.
    ///
    /// # Errors
    /// As [`TierProblem`] tells.
    pub fn new(tiers: &[(Terminals, YenPerMonth<Quoted>)]) -> Result<Self, TierProblem> {
        match tiers.first() {
            None => return Err(TierProblem::Empty),
            Some(_) if tiers.len() > Self::COUNT_MAX => return Err(TierProblem::TooMany),
            Some((from, _)) if *from != Terminals::ONE => return Err(TierProblem::FirstNotAtOne),
            Some(_) => {}
        }
        let mut list = [None; Self::COUNT_MAX];
        let mut before = 0;
        for (index, (slot, &(from, fee))) in list.iter_mut().zip(tiers).enumerate() {
            if from.get() <= before {
                return Err(TierProblem::NotAscending { index });
            }
            before = from.get();
            let yen = Yen::fee(fee.each_month().to_u64());
            let yen = yen.and_then(|yen| u32::try_from(yen.to_u64()).ok());
            *slot = Some((from, yen.ok_or(TierProblem::FeeTooLarge { index })?));
        }
        Ok(Self(list))
    }

    fn step(&self, index: usize) -> Option<Step> {
        self.0.get(index).copied().flatten()
    }

    fn tier(&self, index: usize) -> Option<Tier> {
        let (from, yen) = self.step(index)?;
        let next = self.step(index.saturating_add(1));
        let to = next.and_then(|(next, _)| Terminals::new(next.get().saturating_sub(1)));
        Some(Tier {
            from,
            to: to.unwrap_or(Terminals::MOST),
            fee: YenPerMonth::new(Yen::new(yen.into())),
        })
    }
}
