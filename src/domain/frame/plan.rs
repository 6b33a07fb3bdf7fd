//! Which tool does the customer introduce as well? Its cost, 税抜, and what it covers.

use crate::domain::count::Months;
use crate::domain::money::{ExclTax, Yen, YenPerMonth};

/// Another IT tool, every amount 税抜.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ToolPlan {
    /// ソフトウェア購入費.
    pub software: Yen<ExclTax>,
    /// クラウド利用費 for each month.
    pub cloud_monthly: YenPerMonth<ExclTax>,
    /// For how many months the cloud is contracted.
    pub cloud_months: Months,
    /// 導入関連費.
    pub introduction: Yen<ExclTax>,
    /// PC・タブレット等, which インボイス枠 alone pays.
    pub pc: Yen<ExclTax>,
    /// レジ・券売機等, which インボイス枠 alone pays.
    pub register: Yen<ExclTax>,
    /// How many processes of the business the tool covers.
    pub processes: Processes,
    /// How many of 会計・受発注・決済 it covers.
    pub functions: Functions,
    /// Whether the condition of the rate for low wages holds.
    pub low_wages: bool,
}

impl ToolPlan {
    /// The software itself, bought or used in the cloud: without it there is no tool.
    pub fn software_total(&self) -> Yen<ExclTax> {
        self.software.plus(self.cloud(u32::MAX))
    }

    /// Everything that is paid for it.
    pub fn total(&self) -> Yen<ExclTax> {
        let hardware = self.pc.plus(self.register);
        self.software_total().plus(self.introduction).plus(hardware)
    }

    /// The cloud fees of at most so many months.
    pub fn cloud(&self, months_max: u32) -> Yen<ExclTax> {
        self.cloud_monthly
            .over_months(self.cloud_months.get().min(months_max))
    }
}

/// プロセス数: 0 to 99; none where the tool covers no process of the business.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Processes(u32);

impl Processes {
    /// The most that a plan may name.
    pub const MAX: u32 = 99;

    /// That many, or `None` beyond [`MAX`](Self::MAX).
    pub fn new(count: u32) -> Option<Self> {
        (count <= Self::MAX).then_some(Self(count))
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// How many of 会計・受発注・決済 a tool covers: 0 to 3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Functions(u32);

impl Functions {
    /// All of them.
    pub const MAX: u32 = 3;

    /// That many, or `None` beyond [`MAX`](Self::MAX).
    pub fn new(count: u32) -> Option<Self> {
        (count <= Self::MAX).then_some(Self(count))
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0
    }
}
