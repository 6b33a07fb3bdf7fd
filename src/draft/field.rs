//! Which numbers does the form ask for? Their units, ranges and names.

use std::ops::RangeInclusive;

use super::number_text::Unit;
use crate::domain::{Months, Named, Quoted, Terminals, Yen};

/// A field that holds a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberField {
    /// 端末数.
    Terminals,
    /// 契約期間.
    TermMonths,
    /// 初期費用.
    InitialFee,
    /// 月額, for the whole network.
    NetworkMonthlyFee,
    /// 月額, for one terminal.
    EndpointMonthlyFee,
    /// 最低契約台数.
    MinTerminals,
    /// 最低契約期間.
    MinTermMonths,
    /// What the service can watch.
    MaxTerminals,
    /// What the provider's 1類 can watch.
    Class1MaxTerminals,
}

impl Named for NumberField {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Terminals, "terminals"),
        (Self::TermMonths, "term-months"),
        (Self::InitialFee, "initial-fee"),
        (Self::NetworkMonthlyFee, "network-monthly-fee"),
        (Self::EndpointMonthlyFee, "endpoint-monthly-fee"),
        (Self::MinTerminals, "min-terminals"),
        (Self::MinTermMonths, "min-term-months"),
        (Self::MaxTerminals, "max-terminals"),
        (Self::Class1MaxTerminals, "class1-max-terminals"),
    ];
}

impl NumberField {
    /// How many there are.
    pub const COUNT: usize = 9;

    /// All, in the order of the page.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Terminals,
        Self::TermMonths,
        Self::NetworkMonthlyFee,
        Self::EndpointMonthlyFee,
        Self::InitialFee,
        Self::MinTerminals,
        Self::MinTermMonths,
        Self::MaxTerminals,
        Self::Class1MaxTerminals,
    ];

    /// Its place in [`ALL`](Self::ALL).
    pub(super) const fn index(self) -> usize {
        match self {
            Self::Terminals => 0,
            Self::TermMonths => 1,
            Self::NetworkMonthlyFee => 2,
            Self::EndpointMonthlyFee => 3,
            Self::InitialFee => 4,
            Self::MinTerminals => 5,
            Self::MinTermMonths => 6,
            Self::MaxTerminals => 7,
            Self::Class1MaxTerminals => 8,
        }
    }

    /// What the number counts.
    pub const fn unit(self) -> Unit {
        match self {
            Self::TermMonths | Self::MinTermMonths => Unit::Months,
            Self::InitialFee | Self::NetworkMonthlyFee | Self::EndpointMonthlyFee => Unit::Yen,
            _ => Unit::Terminals,
        }
    }

    /// Whether it may stay empty: the terms that most offers do not have.
    pub const fn is_optional(self) -> bool {
        matches!(
            self,
            Self::MinTerminals
                | Self::MinTermMonths
                | Self::MaxTerminals
                | Self::Class1MaxTerminals
        )
    }

    /// What a request may name.
    pub fn range(self) -> RangeInclusive<u64> {
        let counts =
            |range: RangeInclusive<u32>| u64::from(*range.start())..=u64::from(*range.end());
        match self.unit() {
            // The form counts no people; a panel does.
            Unit::Terminals | Unit::People => counts(Terminals::RANGE),
            Unit::Months => counts(Months::RANGE),
            Unit::Yen => 0..=Yen::<Quoted>::FEE_MAX,
        }
    }
}

/// Some of the number fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FieldSet(u16);

impl FieldSet {
    /// Whether `field` is one of them.
    pub const fn contains(self, field: NumberField) -> bool {
        self.0 & bit(field) != 0
    }

    pub(super) fn insert(&mut self, field: NumberField) {
        self.0 |= bit(field);
    }

    pub(super) fn remove(&mut self, field: NumberField) {
        self.0 &= !bit(field);
    }
}

const fn bit(field: NumberField) -> u16 {
    1 << field.index()
}
