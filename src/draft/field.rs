//! Which numbers does the form ask for? Their units, ranges and names.

use std::ops::RangeInclusive;

use enum_map::Enum;
use strum::{IntoStaticStr, VariantArray};

use super::number_text::{Per, Price, Unit};
use crate::domain::{Months, Quoted, TaxBasis, Terminals, Yen};

/// A field that holds a number, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum NumberField {
    /// 端末数.
    Terminals,
    /// 契約期間.
    TermMonths,
    /// 月額, for the whole network.
    NetworkMonthlyFee,
    /// 月額, for one terminal.
    EndpointMonthlyFee,
    /// 初期費用.
    InitialFee,
    /// 最低契約台数.
    MinTerminals,
    /// 最低契約期間.
    MinTermMonths,
    /// What the service can watch.
    MaxTerminals,
    /// What the provider's 1類 can watch.
    Class1MaxTerminals,
}

impl NumberField {
    /// What the number counts, where prices are given with or without tax.
    pub const fn unit(self, tax: TaxBasis) -> Unit {
        let tax = Some(tax);
        let per = match self {
            Self::TermMonths | Self::MinTermMonths => return Unit::Months,
            Self::InitialFee => Per::Once,
            Self::NetworkMonthlyFee => Per::Month,
            Self::EndpointMonthlyFee => Per::TerminalMonth,
            _ => return Unit::Terminals,
        };
        Unit::Yen(Price { tax, per })
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
        match self {
            Self::TermMonths | Self::MinTermMonths => counts(Months::RANGE),
            Self::InitialFee | Self::NetworkMonthlyFee | Self::EndpointMonthlyFee => {
                0..=Yen::<Quoted>::FEE_MAX
            }
            _ => counts(Terminals::RANGE),
        }
    }
}
