//! How did the sum of a frame come about? Its steps, each with the clauses that order it.

use strum::IntoStaticStr;

use super::grant::{FrameGrant, Outcome};
use super::plan::ToolPlan;
use super::terms::{FrameYear, InvoiceFrame, NormalFrame};
use super::ways::{FrameKind, Way, WayKind};
use crate::domain::money::{ExclTax, Grant, Yen};
use crate::domain::request::Request;
use crate::domain::rule::{Basis, Certainty, Rule};

/// One step of the calculation of a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameStep {
    /// What was computed.
    pub value: FrameStepValue,
    /// The clauses that order it; none where the request itself says so.
    pub bases: Vec<&'static Basis>,
}

impl FrameStep {
    /// How sure the step is: as sure as the least sure of its clauses.
    pub fn certainty(&self) -> Certainty {
        Certainty::least_sure(self.bases.iter().map(|basis| basis.certainty))
    }
}

/// What a step computed.
#[derive(Clone, Copy, Debug, PartialEq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum FrameStepValue {
    /// ソフトウェア購入費.
    Software(Yen<ExclTax>),
    /// クラウド利用費 of the months that count.
    Cloud(Yen<ExclTax>),
    /// 導入関連費 as far as it counts.
    Introduction(Yen<ExclTax>),
    /// Fees of the service as far as they count.
    Service(Yen<ExclTax>),
    /// 補助対象経費: all of these.
    EligibleCost(Yen<ExclTax>),
    /// The share of it, before the bands.
    BeforeLimits(Yen<Grant>),
    /// What is paid for hardware, as part of the amount; fractions of a yen dropped.
    Hardware(Yen<Grant>),
    /// What the frame pays.
    Amount(Yen<Grant>),
}

impl FrameStepValue {
    /// What the contract calls the step.
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// The number of yen, for showing.
    pub const fn to_u64(&self) -> u64 {
        match self {
            Self::Software(cost)
            | Self::Cloud(cost)
            | Self::Introduction(cost)
            | Self::Service(cost)
            | Self::EligibleCost(cost) => cost.to_u64(),
            Self::BeforeLimits(grant) | Self::Hardware(grant) | Self::Amount(grant) => {
                grant.to_u64()
            }
        }
    }
}

impl Way {
    /// The steps of its frame; none where no frame is applied for, or where it is refused.
    pub fn trace(
        &self,
        request: &Request,
        plan: &ToolPlan,
        year: &'static FrameYear,
    ) -> Vec<FrameStep> {
        let (kind, service) = match self.kind {
            WayKind::ServiceAlone => return Vec::new(),
            WayKind::Apart(kind) => (kind, ServiceStep::None),
            WayKind::Together(kind) if request.already_subsidised => (kind, ServiceStep::Again),
            WayKind::Together(kind) => (kind, ServiceStep::First),
        };
        match &self.frame {
            None => Vec::new(),
            Some(grant) if matches!(grant.outcome, Outcome::Refused(_)) => Vec::new(),
            Some(grant) => match kind {
                FrameKind::Normal => year.normal.trace(plan, grant, service),
                FrameKind::Invoice => year.invoice.trace(grant, service),
            },
        }
    }
}

/// Whether the service is part of the cost, and whether an earlier grant matters to it.
#[derive(Clone, Copy, PartialEq)]
enum ServiceStep {
    None,
    First,
    Again,
}

/// The rules by which costs count.
struct Limits {
    cloud: &'static Rule<u32>,
    introduction: Option<&'static Basis>,
    service: &'static Rule<u32>,
    repeat: &'static Basis,
    tax: &'static Basis,
}

impl Limits {
    fn costs(&self, grant: &FrameGrant, service: ServiceStep) -> Vec<FrameStep> {
        let eligible = &grant.eligible;
        let introduction = self.introduction.into_iter().collect();
        let mut steps = vec![
            step(FrameStepValue::Software(eligible.software), Vec::new()),
            step(
                FrameStepValue::Cloud(eligible.cloud),
                vec![&self.cloud.basis],
            ),
            step(
                FrameStepValue::Introduction(eligible.introduction),
                introduction,
            ),
        ];
        if service != ServiceStep::None {
            let mut bases = vec![&self.service.basis];
            bases.extend((service == ServiceStep::Again).then_some(self.repeat));
            steps.push(step(FrameStepValue::Service(eligible.service), bases));
        }
        let total = FrameStepValue::EligibleCost(eligible.total());
        steps.push(step(total, vec![self.tax]));
        steps
    }
}

const fn step(value: FrameStepValue, bases: Vec<&'static Basis>) -> FrameStep {
    FrameStep { value, bases }
}

impl NormalFrame {
    fn trace(
        &'static self,
        plan: &ToolPlan,
        grant: &FrameGrant,
        service: ServiceStep,
    ) -> Vec<FrameStep> {
        let limits = Limits {
            cloud: &self.cloud_months_max,
            introduction: self.introduction_max.as_ref().map(|max| &max.basis),
            service: &self.service_months_max,
            repeat: &self.repeat.basis,
            tax: &self.tax.basis,
        };
        let mut steps = limits.costs(grant, service);
        steps.push(step(
            FrameStepValue::BeforeLimits(grant.before_limits),
            vec![&self.rate_rule(plan).basis, &self.rounding.basis],
        ));
        let (lower, upper) = (&self.lower.basis, &self.upper.basis);
        let bands = match (grant.outcome, grant.band) {
            (Outcome::CutBelowNextBand, _) => vec![lower, upper],
            (_, Some(1)) => vec![upper],
            _ => vec![lower],
        };
        steps.push(step(FrameStepValue::Amount(grant.amount), bands));
        steps
    }
}

impl InvoiceFrame {
    fn trace(&'static self, grant: &FrameGrant, service: ServiceStep) -> Vec<FrameStep> {
        let limits = Limits {
            cloud: &self.cloud_months_max,
            introduction: Some(&self.introduction_max.basis),
            service: &self.service_months_max,
            repeat: &self.repeat.basis,
            tax: &self.tax.basis,
        };
        let mut steps = limits.costs(grant, service);
        steps.push(step(
            FrameStepValue::Hardware(grant.hardware),
            vec![&self.pc.basis, &self.register.basis],
        ));
        // The functions of the next slice are what cuts it.
        let cut = usize::from(grant.outcome == Outcome::CutBelowNextBand);
        let last = grant.band.unwrap_or_default().saturating_add(cut);
        let slices = self.slices.iter().take(last.saturating_add(1));
        let mut bases: Vec<_> = slices.map(|slice| &slice.basis).collect();
        bases.push(&self.rounding.basis);
        steps.push(step(FrameStepValue::Amount(grant.amount), bases));
        steps
    }
}
