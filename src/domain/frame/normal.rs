//! What does 通常枠 pay? A share of the cost, within the band that the tool's processes allow.

use super::grant::{Eligible, FrameGrant, Outcome, Refusal};
use super::plan::ToolPlan;
use super::terms::NormalFrame;
use crate::domain::money::{ExclTax, Grant, Ratio, Yen};
use crate::domain::programme::{EligibleTax, Rounding};
use crate::domain::rule::Rule;
use crate::domain::terms::Applicant;

impl NormalFrame {
    /// The share that is paid for that plan.
    pub fn rate_rule(&self, plan: &ToolPlan) -> &Rule<Ratio> {
        match &self.low_wage_rate {
            Some(low) if plan.low_wages => &low.rate,
            _ => &self.rate,
        }
    }

    /// What is paid for the tool and, beside it, for so much of a service.
    pub fn grant(
        &self,
        plan: &ToolPlan,
        applicant: Applicant,
        service: Yen<ExclTax>,
    ) -> FrameGrant {
        // Every amount of a plan is 税抜, and the service comes without tax.
        let EligibleTax::Excluded = self.tax.value;
        let introduction_max = self.introduction_max.as_ref().map(|rule| rule.value);
        let eligible = Eligible::of(plan, self.cloud_months_max.value, introduction_max, service);
        // The one rounding: the whole subsidy, down to a yen.
        let Rounding::Down = self.rounding.value;
        let share = eligible
            .total()
            .share_floor(self.rate_rule(plan).value)
            .reinterpret();
        match self.refusal(plan, applicant) {
            Some(refusal) => FrameGrant::nothing(Outcome::Refused(refusal), share, eligible),
            None => {
                let grant = self.within_bands(plan, share, eligible);
                FrameGrant {
                    wage_plan: self.asks_wage_plan(applicant, grant.amount),
                    ..grant
                }
            }
        }
    }

    /// The threshold is on the subsidy that is applied for, as it comes out of the bands.
    fn asks_wage_plan(&self, applicant: Applicant, amount: Yen<Grant>) -> bool {
        self.wage_plan
            .as_ref()
            .is_some_and(|plan| plan.is_asked_of(applicant, amount))
    }

    fn refusal(&self, plan: &ToolPlan, applicant: Applicant) -> Option<Refusal> {
        if applicant == Applicant::Large {
            Some(Refusal::ApplicantTooLarge)
        } else if plan.software_total() == Yen::ZERO {
            Some(Refusal::NoTool)
        } else if plan.processes.get() < self.lower.value.processes_min {
            Some(Refusal::NothingCovered)
        } else {
            None
        }
    }

    /// The bands are on the subsidy itself, after the rate and the rounding.
    fn within_bands(&self, plan: &ToolPlan, share: Yen<Grant>, eligible: Eligible) -> FrameGrant {
        let (lower, upper) = (self.lower.value, self.upper.value);
        let (outcome, amount, band) = if share < lower.floor {
            return FrameGrant::nothing(Outcome::BelowFloor, share, eligible);
        } else if share < lower.below {
            (Outcome::Payable, share, 0)
        } else if plan.processes.get() < upper.processes_min {
            // 未満: one yen less than the end of the band.
            (Outcome::CutBelowNextBand, lower.below.minus(Yen::new(1)), 0)
        } else if share > upper.cap {
            (Outcome::Capped, upper.cap, 1)
        } else {
            (Outcome::Payable, share, 1)
        };
        FrameGrant {
            outcome,
            amount,
            before_limits: share,
            eligible,
            hardware: Yen::ZERO,
            band: Some(band),
            wage_plan: false,
        }
    }
}
