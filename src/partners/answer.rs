//! What does one partner come to?

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::Mistake;

/// What a partner comes to.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Answer {
    /// The id of its industry in the guide.
    pub industry: Option<Cow<'static, str>>,
    /// 端末数.
    pub terminals: u32,
    /// Its size, where known.
    pub size: Size,
    /// The best offer, or the one that it named; `None` where none can serve it. Partners of one question
    /// share it.
    pub offer: Option<Arc<Chosen>>,
    /// Mistakes in its row that change no figure.
    pub beside: Vec<Mistake>,
}

/// Its size.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Size {
    /// 小規模事業者.
    Small,
    /// 中小企業.
    Sme,
    /// Larger.
    Large,
    /// The list does not say enough; it is taken for the applicant of the form.
    Unknown,
}

impl Size {
    /// Its place among all sizes.
    pub const fn place(self) -> usize {
        match self {
            Self::Small => 0,
            Self::Sme => 1,
            Self::Large => 2,
            Self::Unknown => 3,
        }
    }
}

/// An offer and what it comes to for one partner.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Chosen {
    /// What the service is called; empty where it is that of the form.
    pub name: String,
    /// What is paid in all, 税込.
    pub cost_yen: u64,
    /// 補助額.
    pub subsidy_yen: u64,
    /// 実質負担, 税込.
    pub left_yen: u64,
    /// Of that, what the ordering company carries, rounded up.
    pub carried_yen: u64,
    /// How the subsidy ended.
    pub status: Status,
    /// Whether the offer keeps the standard, as far as its figures show.
    pub is_within: bool,
    /// Below the floor: the least term for which something is paid, in months.
    pub longer_term: Option<Raised>,
    /// Below the floor: the least number of terminals for which something is paid.
    pub more_terminals: Option<Raised>,
}

/// What would bring a partner above the floor, and what it comes to then.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Raised {
    /// So many months or terminals.
    pub to: u32,
    /// The subsidy then.
    pub subsidy_yen: u64,
    /// What is left to pay then, 税込.
    pub left_yen: u64,
}

/// How the subsidy of a partner ended.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Status {
    /// The share itself.
    Payable,
    /// The most that is paid.
    Capped,
    /// Below the least that is paid.
    BelowFloor,
    /// The company is too large.
    TooLarge,
    /// Another reason.
    Ineligible,
}
