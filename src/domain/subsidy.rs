//! What does the programme pay? From the service fee to the amount, and why.

use strum::{IntoStaticStr, VariantArray};

use super::check::{Check, CheckRule, CheckStatus, Compliance};
use super::cost::{Billed, Cost};
use super::money::{ExclTax, Grant, Quoted, Ratio, Yen};
use super::programme::{EligibleTax, Programme, Repeat, Rounding};
use super::request::Request;
use super::tax::Tax;
use super::terms::Applicant;

/// What the programme pays, with every figure on the way there.
#[derive(Clone, Debug, PartialEq)]
pub struct Subsidy {
    /// How it ended.
    pub status: SubsidyStatus,
    /// 補助額: what is paid.
    pub amount: Yen<Grant>,
    /// The share of the eligible cost, before floor, cap and reasons.
    pub before_limits: Yen<Grant>,
    /// Months of service fees that count.
    pub eligible_months: u32,
    /// Their fees, as the offer states them.
    pub eligible_fee: Yen<Quoted>,
    /// 補助対象経費.
    pub eligible_cost: Yen<ExclTax>,
    /// 補助率.
    pub rate: Ratio,
    /// Why nothing is paid, where the status is [`SubsidyStatus::Ineligible`].
    pub reasons: Vec<Reason>,
}

/// How the subsidy ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum SubsidyStatus {
    /// Nothing: a reason stands against it.
    Ineligible,
    /// Nothing: the share is below the least that is paid.
    BelowFloor,
    /// The most that is paid.
    Capped,
    /// The share itself.
    Payable,
}

/// Why nothing is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Reason {
    /// The offer is outside of the standard.
    StandardNotMet,
    /// The service cannot watch so many terminals.
    CapacityExceeded,
    /// The company is too large, or owned by one that is.
    ApplicantTooLarge,
    /// お助け隊 was subsidised in an earlier year.
    AlreadySubsidised,
}

impl Subsidy {
    /// What the request's programme pays.
    pub fn of(request: &Request, billed: Billed, cost: &Cost, checks: &[Check], tax: Tax) -> Self {
        let programme = request.programme;
        let eligible_months = billed.months.get().min(programme.eligible_months_max.value);
        let eligible_fee = cost.monthly.over_months(eligible_months);
        let eligible_cost = match programme.tax.value {
            EligibleTax::Excluded => tax.excluded(eligible_fee),
        };
        let rate = programme.rate.value.of(request.applicant);
        let before_limits = match programme.rounding.value {
            Rounding::Down => eligible_cost.share_floor(rate).reinterpret(),
        };
        let reasons = reasons(request, checks);
        let (status, amount) = settle(programme, before_limits, !reasons.is_empty());
        Self {
            status,
            amount,
            before_limits,
            eligible_months,
            eligible_fee,
            eligible_cost,
            rate,
            reasons,
        }
    }
}

/// The floor and the cap are on the subsidy itself, after the rate and the rounding.
fn settle(
    programme: &Programme,
    before_limits: Yen<Grant>,
    refused: bool,
) -> (SubsidyStatus, Yen<Grant>) {
    let limits = programme.limits.value;
    if refused {
        (SubsidyStatus::Ineligible, Yen::ZERO)
    } else if before_limits < limits.floor {
        (SubsidyStatus::BelowFloor, Yen::ZERO)
    } else if before_limits > limits.cap {
        (SubsidyStatus::Capped, limits.cap)
    } else {
        (SubsidyStatus::Payable, before_limits)
    }
}

/// All that stand against the subsidy, not only the first.
fn reasons(request: &Request, checks: &[Check]) -> Vec<Reason> {
    let over_capacity = checks
        .iter()
        .any(|check| check.rule == CheckRule::Capacity && check.status == CheckStatus::Over);
    let repeated =
        request.already_subsidised && request.programme.repeat.value == Repeat::Ineligible;
    [
        (
            Compliance::of(checks) == Compliance::Outside,
            Reason::StandardNotMet,
        ),
        (over_capacity, Reason::CapacityExceeded),
        (
            request.applicant == Applicant::Large,
            Reason::ApplicantTooLarge,
        ),
        (repeated, Reason::AlreadySubsidised),
    ]
    .into_iter()
    .filter_map(|(holds, reason)| holds.then_some(reason))
    .collect()
}
