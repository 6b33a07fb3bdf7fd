//! What may a list of partners say of each, and in which of its columns does it?

use std::ops::RangeInclusive;

use enum_map::{Enum, EnumMap};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::Terminals;
use crate::draft::number_text::GREATEST;

/// Something that a list says of a partner.
#[derive(
    Clone,
    Copy,
    Debug,
    Deserialize,
    Enum,
    Eq,
    IntoStaticStr,
    Ord,
    PartialEq,
    PartialOrd,
    Serialize,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Column {
    /// 名称.
    Name,
    /// 法人番号: 13 digits with a check digit. It changes no figure.
    CorporateNumber,
    /// 業種.
    Industry,
    /// 従業員数.
    Employees,
    /// 資本金.
    Capital,
    /// 端末数. A list without it cannot be computed.
    Terminals,
    /// The service of the price list, by its id or name, that this partner takes; else the best is taken.
    Offer,
}

impl Column {
    /// The numbers that may stand there; `None` where no number is asked for.
    pub fn range(self) -> Option<RangeInclusive<u64>> {
        match self {
            Self::Terminals => {
                let (least, most) = (*Terminals::RANGE.start(), *Terminals::RANGE.end());
                Some(least.into()..=most.into())
            }
            Self::Employees | Self::Capital => Some(0..=GREATEST),
            Self::Name | Self::CorporateNumber | Self::Industry | Self::Offer => None,
        }
    }
}

/// In which column of the file, counted from 0, each stands; `None` where the file does not say it.
pub type Columns = EnumMap<Column, Option<u16>>;
