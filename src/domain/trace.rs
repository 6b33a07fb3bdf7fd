//! How did the amount come about? The six steps, each with its clause.

use strum::IntoStaticStr;

use super::money::{ExclTax, Grant, Quoted, Yen, YenPerMonth};
use super::programme::Programme;
use super::rule::{Basis, Certainty};
use super::settlement::Settlement;

/// One step of the calculation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// What was computed.
    pub value: StepValue,
    /// The clause that orders it; `None` where the offer itself says so.
    pub basis: Option<&'static Basis>,
}

impl Step {
    /// How sure the step is.
    pub fn certainty(&self) -> Certainty {
        self.basis.map_or(Certainty::Given, |basis| basis.certainty)
    }
}

/// What a step computed.
#[derive(Clone, Copy, Debug, PartialEq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum StepValue {
    /// One month of the service.
    Monthly(YenPerMonth<Quoted>),
    /// Months that count.
    EligibleMonths(u32),
    /// Their fees.
    EligibleFee(Yen<Quoted>),
    /// 補助対象経費: the fees without tax.
    EligibleCost(Yen<ExclTax>),
    /// The share of it.
    BeforeLimits(Yen<Grant>),
    /// 補助額.
    Amount(Yen<Grant>),
}

impl StepValue {
    /// What the contract calls the step.
    pub fn name(&self) -> &'static str {
        self.into()
    }
}

/// The steps, always all six.
pub(super) fn trace(settled: &Settlement, programme: &'static Programme) -> [Step; 6] {
    let subsidy = &settled.subsidy;
    let eligible = Some(&programme.eligible_months_max.basis);
    let step = |value, basis| Step { value, basis };
    [
        step(StepValue::Monthly(settled.cost.monthly), None),
        step(StepValue::EligibleMonths(subsidy.eligible_months), eligible),
        step(StepValue::EligibleFee(subsidy.eligible_fee), eligible),
        step(
            StepValue::EligibleCost(subsidy.eligible_cost),
            Some(&programme.tax.basis),
        ),
        step(
            StepValue::BeforeLimits(subsidy.before_limits),
            Some(&programme.rate.basis),
        ),
        step(
            StepValue::Amount(subsidy.amount),
            Some(&programme.limits.basis),
        ),
    ]
}
