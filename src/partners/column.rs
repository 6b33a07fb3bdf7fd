//! What may a list of partners say of each, and in which of its columns does it?

use enum_map::{Enum, EnumMap};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// Something that a list says of a partner.
#[derive(
    Clone, Copy, Debug, Deserialize, Enum, Eq, IntoStaticStr, PartialEq, Serialize, VariantArray,
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

/// In which column of the file, counted from 0, each stands; `None` where the file does not say it.
pub type Columns = EnumMap<Column, Option<u16>>;
