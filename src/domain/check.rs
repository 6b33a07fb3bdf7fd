//! Does the offer keep the limits of サービス基準 表1? Seven checks, always all of them.

use strum::{IntoStaticStr, VariantArray};

use super::cost::Billed;
use super::count::Terminals;
use super::enhancement::any_holds;
use super::money::{ExclTax, Quoted, Yen};
use super::request::{Offer, Request};
use super::rule::{Basis, Rule};
use super::rule_book::{Class2Price, CombinedLimit, Standard};
use super::tax::Tax;
use super::terms::ServiceClass;

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum CheckRule {
    /// 初期費用.
    InitialFee,
    /// 月額, for the whole network.
    NetworkMonthlyFee,
    /// 月額, for one terminal.
    EndpointMonthlyFee,
    /// 最低契約台数.
    MinTerminals,
    /// 最低契約期間.
    MinTermMonths,
    /// 拡充要件 of a 2類.
    Enhancements,
    /// Whether the service can watch so many terminals; no matter of the standard.
    Capacity,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum CheckStatus {
    /// The figure keeps its limit.
    Within,
    /// The figure is beyond its limit.
    Over,
    /// The requirement is not met.
    NotMet,
    /// The standard gives no figure, or its reading is not confirmed.
    Judgement,
    /// The check does not concern this offer.
    NotApplicable,
}

/// One check with its figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// What was checked.
    pub rule: CheckRule,
    /// How it ended.
    pub status: CheckStatus,
    /// The figures that decided it.
    pub figures: Figures,
    /// The clause; `None` where the offer itself sets the limit.
    pub basis: Option<&'static Basis>,
}

/// The figures of a check; money in the offer's own tax basis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figures {
    /// None.
    None,
    /// A price without a limit.
    Price(Yen<Quoted>),
    /// A price and its limit.
    PriceLimit {
        /// What the offer asks.
        actual: Yen<Quoted>,
        /// The most that is allowed.
        limit: Yen<Quoted>,
    },
    /// A count and its limit.
    CountLimit {
        /// What the offer or the request says.
        actual: u32,
        /// The most that is allowed.
        limit: u32,
    },
}

/// Whether the offer keeps the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Compliance {
    /// It does, as far as its figures show.
    Within,
    /// It does not.
    Outside,
    /// Somebody has to judge.
    Judgement,
}

impl Compliance {
    /// The sum of the checks. Capacity is no matter of the standard and does not enter.
    pub fn of(checks: &[Check]) -> Self {
        let of_standard = || {
            checks
                .iter()
                .filter(|check| check.rule != CheckRule::Capacity)
        };
        let breaks =
            |check: &Check| matches!(check.status, CheckStatus::Over | CheckStatus::NotMet);
        if of_standard().any(breaks) {
            Self::Outside
        } else if of_standard().any(|check| check.status == CheckStatus::Judgement) {
            Self::Judgement
        } else {
            Self::Within
        }
    }
}

/// Runs all seven checks.
pub(super) fn check_offer(
    request: &Request,
    billed: Billed,
    standard: &'static Standard,
    tax: Tax,
) -> [Check; 7] {
    let offer = &request.offer;
    let network_fee = offer.monitoring.network_fee().map(|fee| fee.each_month());
    // The highest fee of any tier: the offer must keep the limit whoever takes it.
    let endpoint_fee = offer.monitoring.endpoint_fee();
    let endpoint_fee = endpoint_fee.map(|fee| fee.highest().each_month());
    let prices = PriceCheck {
        class: offer.service_class,
        class2_price: &standard.class2_price,
        tax,
        sum_kept: sum_kept(request, billed, standard, tax),
    };
    [
        prices.check(
            CheckRule::InitialFee,
            Some(offer.initial_fee),
            &standard.initial_fee_max,
        ),
        prices.check(
            CheckRule::NetworkMonthlyFee,
            network_fee,
            &standard.network_monthly_fee_max,
        ),
        prices.check(
            CheckRule::EndpointMonthlyFee,
            endpoint_fee,
            &standard.endpoint_monthly_fee_max,
        ),
        check_count(
            CheckRule::MinTerminals,
            offer.min_terminals.get(),
            &standard.min_terminals_max,
        ),
        check_count(
            CheckRule::MinTermMonths,
            offer.min_term_months.get(),
            &standard.min_term_months_max,
        ),
        check_enhancements(offer, &standard.enhancement_terminals_min),
        check_capacity(request),
    ]
}

/// What the checks of prices have in common.
struct PriceCheck {
    class: ServiceClass,
    class2_price: &'static Rule<Class2Price>,
    tax: Tax,
    /// Whether a monthly fee over its own limit may still stand, as 併用型.
    sum_kept: bool,
}

impl PriceCheck {
    fn check(
        &self,
        rule: CheckRule,
        fee: Option<Yen<Quoted>>,
        limit: &'static Rule<Yen<ExclTax>>,
    ) -> Check {
        let (status, figures, basis) = match (fee, self.class) {
            (None, _) => (CheckStatus::NotApplicable, Figures::None, &limit.basis),
            (Some(actual), ServiceClass::Two) => match self.class2_price.value {
                Class2Price::Reasonable => (
                    CheckStatus::Judgement,
                    Figures::Price(actual),
                    &self.class2_price.basis,
                ),
            },
            (Some(actual), ServiceClass::One) => {
                let max = self.tax.limit(limit.value);
                let figures = Figures::PriceLimit { actual, limit: max };
                (self.status(rule, actual, max), figures, &limit.basis)
            }
        };
        Check {
            rule,
            status,
            figures,
            basis: Some(basis),
        }
    }

    fn status(&self, rule: CheckRule, actual: Yen<Quoted>, limit: Yen<Quoted>) -> CheckStatus {
        if actual <= limit {
            CheckStatus::Within
        } else if self.sum_kept && rule != CheckRule::InitialFee {
            CheckStatus::Judgement
        } else {
            CheckStatus::Over
        }
    }
}

/// 併用型: whether both fees together keep both limits together. Not confirmed, so that it
/// leads to a judgement and never to `within`.
fn sum_kept(request: &Request, billed: Billed, standard: &Standard, tax: Tax) -> bool {
    let monitoring = &request.offer.monitoring;
    if monitoring.network_fee().is_none() || monitoring.endpoint_fee().is_none() {
        return false;
    }
    match standard.combined_monthly_fee.value {
        CombinedLimit::Sum => {
            let endpoints = standard
                .endpoint_monthly_fee_max
                .value
                .times(billed.terminals.get());
            let limit = standard.network_monthly_fee_max.value.plus(endpoints);
            let fees = monitoring.monthly_at_highest(billed.terminals);
            fees.each_month() <= tax.limit(limit)
        }
    }
}

fn check_count(rule: CheckRule, actual: u32, limit: &'static Rule<u32>) -> Check {
    let figures = Figures::CountLimit {
        actual,
        limit: limit.value,
    };
    Check {
        rule,
        status: within(actual, limit.value),
        figures,
        basis: Some(&limit.basis),
    }
}

fn within(actual: u32, limit: u32) -> CheckStatus {
    if actual <= limit {
        CheckStatus::Within
    } else {
        CheckStatus::Over
    }
}

/// 拡充要件: a 2類 needs at least one that holds.
fn check_enhancements(offer: &Offer, terminals_min: &'static Rule<u32>) -> Check {
    let status = match offer.service_class {
        ServiceClass::One => CheckStatus::NotApplicable,
        ServiceClass::Two if any_holds(offer, terminals_min.value) => CheckStatus::Within,
        ServiceClass::Two => CheckStatus::NotMet,
    };
    let basis = Some(&terminals_min.basis);
    Check {
        rule: CheckRule::Enhancements,
        status,
        figures: Figures::None,
        basis,
    }
}

/// Counts the terminals asked for, not the billed ones.
fn check_capacity(request: &Request) -> Check {
    let rule = CheckRule::Capacity;
    let Some(limit) = request.offer.max_terminals.map(Terminals::get) else {
        let status = CheckStatus::NotApplicable;
        return Check {
            rule,
            status,
            figures: Figures::None,
            basis: None,
        };
    };
    let actual = request.terminals.get();
    let figures = Figures::CountLimit { actual, limit };
    Check {
        rule,
        status: within(actual, limit),
        figures,
        basis: None,
    }
}
