//! What does インボイス枠 pay? Slice by slice of the subsidy, and some hardware beside it.

use super::exact::Exact;
use super::grant::{Eligible, FrameGrant, Outcome, Refusal};
use super::plan::ToolPlan;
use super::terms::{Hardware, InvoiceFrame};
use crate::domain::money::{ExclTax, Grant, Yen};
use crate::domain::programme::{EligibleTax, Rounding};
use crate::domain::terms::Applicant;

impl InvoiceFrame {
    /// What is paid for the tool and, beside it, for so much of a service; `None` where the
    /// figures are not sure enough to show a sum.
    pub fn grant(
        &self,
        plan: &ToolPlan,
        applicant: Applicant,
        service: Yen<ExclTax>,
    ) -> Option<FrameGrant> {
        if !self.computed.value {
            return None;
        }
        // Every amount of a plan is 税抜, and the service comes without tax.
        let EligibleTax::Excluded = self.tax.value;
        let introduction_max = Some(self.introduction_max.value);
        let eligible = Eligible::of(plan, self.cloud_months_max.value, introduction_max, service);
        let functions = plan.functions.get();
        let software = self.software(eligible.total(), applicant, functions);
        let hardware =
            hardware(plan.pc, self.pc.value).plus(hardware(plan.register, self.register.value));
        // The one rounding: the whole subsidy, down to a yen.
        let Rounding::Down = self.rounding.value;
        let amount = software.share.plus(hardware).floor();
        Some(match self.refusal(plan, applicant) {
            Some(refusal) => FrameGrant::nothing(Outcome::Refused(refusal), amount, eligible),
            None => FrameGrant {
                outcome: software.outcome,
                amount,
                before_limits: amount,
                eligible,
                hardware: hardware.floor(),
                band: Some(software.band),
                wage_plan: false,
            },
        })
    }

    fn refusal(&self, plan: &ToolPlan, applicant: Applicant) -> Option<Refusal> {
        let least = self.slices.first().map(|slice| slice.value.functions_min);
        if applicant == Applicant::Large {
            Some(Refusal::ApplicantTooLarge)
        } else if plan.software_total() == Yen::ZERO {
            Some(Refusal::NoTool)
        } else if least.is_none_or(|least| plan.functions.get() < least) {
            Some(Refusal::NothingCovered)
        } else {
            None
        }
    }

    /// Each slice takes the cost that its rate turns into the slice; the next one takes what is
    /// left. Where the tool has too few functions for it, that is the end.
    fn software(&self, cost: Yen<ExclTax>, applicant: Applicant, functions: u32) -> Software {
        let mut rest = Exact::whole(cost.to_u64());
        let mut paid = Yen::ZERO;
        let mut outcome = Outcome::Capped;
        let mut band = 0;
        for (index, rule) in self.slices.iter().enumerate() {
            let slice = rule.value;
            if functions < slice.functions_min {
                outcome = Outcome::CutBelowNextBand;
                break;
            }
            band = index;
            let rate = slice.rates.of(applicant);
            let width = Exact::whole(slice.cap.minus(paid).to_u64());
            let share = rest.times(rate);
            if share.fits(width) {
                return Software {
                    share: Exact::whole(paid.to_u64()).plus(share),
                    outcome: Outcome::Payable,
                    band,
                };
            }
            rest = rest.minus(width.divided(rate));
            paid = slice.cap;
        }
        Software {
            share: Exact::whole(paid.to_u64()),
            outcome,
            band,
        }
    }
}

/// What is paid for the tool and the service, exactly.
struct Software {
    share: Exact,
    outcome: Outcome,
    band: usize,
}

/// The share of hardware, at most what is paid for it.
fn hardware(cost: Yen<ExclTax>, terms: Hardware) -> Exact {
    let cap: Yen<Grant> = terms.cap;
    Exact::whole(cost.to_u64())
        .times(terms.rate)
        .min(Exact::whole(cap.to_u64()))
}
