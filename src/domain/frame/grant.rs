//! What does a frame pay, and on which cost? The facts that 通常枠 and インボイス枠 share.

use strum::{IntoStaticStr, VariantArray};

use super::plan::ToolPlan;
use super::terms::{InvoiceFrame, NormalFrame};
use crate::domain::money::{ExclTax, Grant, Yen};
use crate::domain::programme::Repeat;
use crate::domain::request::Request;
use crate::domain::rule_book::RuleBook;
use crate::domain::settlement::Settlement;
use crate::domain::subsidy::Reason;
use crate::domain::tax::Tax;

/// 補助額 of a frame, with every figure on the way there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrameGrant {
    /// How it ended.
    pub outcome: Outcome,
    /// What is paid.
    pub amount: Yen<Grant>,
    /// The share of the eligible cost, before the ends of the bands.
    pub before_limits: Yen<Grant>,
    /// The cost that counts.
    pub eligible: Eligible,
    /// What is paid for hardware, as part of the amount; fractions of a yen dropped here.
    pub hardware: Yen<Grant>,
    /// Which of the bands or slices the amount ends in, from 0; `None` where nothing is paid.
    pub band: Option<usize>,
    /// Whether 賃上げ計画 must be made for it, with repayment if it is missed.
    pub wage_plan: bool,
}

impl FrameGrant {
    /// A frame that pays nothing.
    pub(super) const fn nothing(
        outcome: Outcome,
        before_limits: Yen<Grant>,
        eligible: Eligible,
    ) -> Self {
        Self {
            outcome,
            amount: Yen::ZERO,
            before_limits,
            eligible,
            hardware: Yen::ZERO,
            band: None,
            wage_plan: false,
        }
    }
}

/// How a grant ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Outcome {
    /// The frame cannot be applied for.
    #[strum(transparent)]
    Refused(Refusal),
    /// Nothing: the share is below the least that is paid.
    BelowFloor,
    /// The end of a band: the tool covers too little for the next one.
    CutBelowNextBand,
    /// The most that is paid.
    Capped,
    /// The share itself.
    Payable,
}

impl VariantArray for Outcome {
    const VARIANTS: &'static [Self] = &[
        Self::Refused(Refusal::ApplicantTooLarge),
        Self::Refused(Refusal::NoTool),
        Self::Refused(Refusal::NothingCovered),
        Self::BelowFloor,
        Self::CutBelowNextBand,
        Self::Capped,
        Self::Payable,
    ];
}

/// Why a frame cannot be applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Refusal {
    /// The company is too large.
    ApplicantTooLarge,
    /// No software is bought or used: the service alone does not meet the frame.
    NoTool,
    /// The tool covers no process, or no function that the frame asks for.
    NothingCovered,
}

/// 補助対象経費 by its parts, 税抜.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Eligible {
    /// ソフトウェア購入費.
    pub software: Yen<ExclTax>,
    /// クラウド利用費 of the months that count.
    pub cloud: Yen<ExclTax>,
    /// 導入関連費 as far as it counts.
    pub introduction: Yen<ExclTax>,
    /// Fees of the service as far as they count.
    pub service: Yen<ExclTax>,
}

impl Eligible {
    /// The tool with those limits, and a service beside it.
    pub(super) fn of(
        plan: &ToolPlan,
        cloud_months_max: u32,
        introduction_max: Option<Yen<ExclTax>>,
        service: Yen<ExclTax>,
    ) -> Self {
        let introduction = introduction_max.map_or(plan.introduction, |max| {
            if plan.introduction > max {
                max
            } else {
                plan.introduction
            }
        });
        Self {
            software: plan.software,
            cloud: plan.cloud(cloud_months_max),
            introduction,
            service,
        }
    }

    /// All of it.
    pub fn total(&self) -> Yen<ExclTax> {
        self.software
            .plus(self.cloud)
            .plus(self.introduction)
            .plus(self.service)
    }
}

/// The service as it counts together with a tool.
#[derive(Clone, Debug, PartialEq)]
pub struct ServicePart {
    /// Months of fees that count.
    pub months: u32,
    /// Their fees, 税抜; nothing where a reason stands against them. The initial fee is taken as
    /// not eligible, as in the security programme.
    pub cost: Yen<ExclTax>,
    /// Why they do not count.
    pub reasons: Vec<Reason>,
    /// Whether an earlier grant may stand against them.
    pub repeat_unclear: bool,
}

impl ServicePart {
    /// The service of the request within a frame.
    pub(super) fn of(
        request: &Request,
        settled: &Settlement,
        book: &RuleBook,
        (months_max, repeat): (u32, Repeat),
    ) -> Self {
        let reasons = reasons(request, settled, repeat);
        let months = settled.billed.months.get().min(months_max);
        let fees = settled.cost.monthly.over_months(months);
        let tax = Tax::new(request.offer.tax_basis, book.tax_percent.value);
        let cost = if reasons.is_empty() {
            tax.excluded(fees)
        } else {
            Yen::ZERO
        };
        Self {
            months,
            cost,
            reasons,
            repeat_unclear: request.already_subsidised && repeat == Repeat::Unclear,
        }
    }
}

/// What stands against the service in any frame: no frame pays for a service that is not
/// registered, and an earlier grant is the frame's own matter.
fn reasons(request: &Request, settled: &Settlement, repeat: Repeat) -> Vec<Reason> {
    let mut reasons = settled.subsidy.reasons.clone();
    reasons.retain(|reason| matches!(reason, Reason::StandardNotMet | Reason::CapacityExceeded));
    if request.already_subsidised && repeat == Repeat::Ineligible {
        reasons.push(Reason::AlreadySubsidised);
    }
    reasons
}

impl NormalFrame {
    /// How the service counts in it.
    pub(super) const fn service_terms(&self) -> (u32, Repeat) {
        (self.service_months_max.value, self.repeat.value)
    }
}

impl InvoiceFrame {
    /// How the service counts in it.
    pub(super) const fn service_terms(&self) -> (u32, Repeat) {
        (self.service_months_max.value, self.repeat.value)
    }
}
