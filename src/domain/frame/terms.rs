//! What do 通常枠 and インボイス枠 say? The programmes that pay for a tool and a service beside it.

use crate::domain::money::{ExclTax, Grant, Ratio, Yen};
use crate::domain::programme::{EligibleTax, Rates, Repeat, Rounding};
use crate::domain::rule::{Rule, RuleText};
use crate::domain::terms::Applicant;

/// Both frames of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameYear {
    /// The year, as the security programme of it has it.
    pub fiscal_year: u32,
    /// 通常枠.
    pub normal: NormalFrame,
    /// インボイス枠.
    pub invoice: InvoiceFrame,
}

/// 通常枠: pays a share of any tool that covers enough processes.
#[derive(Clone, Debug, PartialEq)]
pub struct NormalFrame {
    /// What it is called.
    pub title: RuleText,
    /// 補助率.
    pub rate: Rule<Ratio>,
    /// The rate where wages are close to the minimum, where the year has one.
    pub low_wage_rate: Option<LowWageRate>,
    /// The lower of the two bands of 補助額.
    pub lower: Rule<LowerBand>,
    /// The upper one.
    pub upper: Rule<UpperBand>,
    /// 賃上げ計画, where the year asks for one.
    pub wage_plan: Option<WagePlan>,
    /// How much 導入関連費 counts, where that is limited.
    pub introduction_max: Option<Rule<Yen<ExclTax>>>,
    /// How many months of クラウド利用費 count.
    pub cloud_months_max: Rule<u32>,
    /// How many months of the service's fees count together with the tool.
    pub service_months_max: Rule<u32>,
    /// 端数処理.
    pub rounding: Rule<Rounding>,
    /// Which prices count.
    pub tax: Rule<EligibleTax>,
    /// What an earlier grant for お助け隊 does to the service.
    pub repeat: Rule<Repeat>,
}

/// A rate on a condition that the customer can tell.
#[derive(Clone, Debug, PartialEq)]
pub struct LowWageRate {
    /// The condition, in the rule's words.
    pub condition: RuleText,
    /// The rate.
    pub rate: Rule<Ratio>,
}

/// A band of 補助額 whose end is not part of it: 未満.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LowerBand {
    /// Below this nothing is paid.
    pub floor: Yen<Grant>,
    /// It stays below this.
    pub below: Yen<Grant>,
    /// How many processes the tool must cover.
    pub processes_min: u32,
}

/// A band of 補助額 whose ends are both part of it: 以下.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UpperBand {
    /// Its least.
    pub floor: Yen<Grant>,
    /// More than this is not paid.
    pub cap: Yen<Grant>,
    /// How many processes the tool must cover.
    pub processes_min: u32,
}

/// 賃上げ計画: what a large subsidy asks for beyond its cost, with repayment (返還) if it is missed.
#[derive(Clone, Debug, PartialEq)]
pub struct WagePlan {
    /// The subsidy from which on it is asked for.
    pub from: Rule<Yen<Grant>>,
    /// What is planned, in the rule's words.
    pub asks: RuleText,
    /// What a missed plan costs.
    pub missed: RuleText,
    /// Who needs none.
    pub exempt: RuleText,
    /// Whether 小規模事業者 are among them: the one kind that a request names.
    pub exempts_small: bool,
}

impl WagePlan {
    /// Whether that applicant needs the plan for so much subsidy.
    pub fn is_asked_of(&self, applicant: Applicant, amount: Yen<Grant>) -> bool {
        let exempt = self.exempts_small && applicant == Applicant::Small;
        amount >= self.from.value && !exempt
    }
}

/// インボイス枠: pays by slices of 補助額, and some hardware.
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceFrame {
    /// What it is called.
    pub title: RuleText,
    /// Whether the figures are sure enough to show a sum; the notes say why not.
    pub computed: Rule<bool>,
    /// The slices, lowest first.
    pub slices: &'static [Rule<Slice>],
    /// PC・タブレット等.
    pub pc: Rule<Hardware>,
    /// レジ・券売機等.
    pub register: Rule<Hardware>,
    /// How much 導入関連費 counts.
    pub introduction_max: Rule<Yen<ExclTax>>,
    /// How many months of クラウド利用費 count.
    pub cloud_months_max: Rule<u32>,
    /// How many months of the service's fees count together with the tool.
    pub service_months_max: Rule<u32>,
    /// 端数処理.
    pub rounding: Rule<Rounding>,
    /// Which prices count.
    pub tax: Rule<EligibleTax>,
    /// What an earlier grant for お助け隊 does to the service.
    pub repeat: Rule<Repeat>,
}

/// A slice of 補助額: its rate pays until the subsidy comes to its end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slice {
    /// The subsidy at its end.
    pub cap: Yen<Grant>,
    /// 補助率 within it.
    pub rates: Rates,
    /// How many functions of accounting, orders and payment the tool must have.
    pub functions_min: u32,
}

/// Hardware that is paid beside the tool.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hardware {
    /// 補助率.
    pub rate: Ratio,
    /// The most that is paid for it.
    pub cap: Yen<Grant>,
}
