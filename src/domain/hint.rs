//! What would change the answer? Found exactly, all else being equal.

use std::ops::RangeInclusive;

use super::check::{Check, CheckRule, CheckStatus, Figures};
use super::count::{Months, Terminals};
use super::money::{Grant, InclTax, Quoted, Yen};
use super::request::Request;
use super::rule_book::RuleBook;
use super::settlement::Settlement;
use super::subsidy::SubsidyStatus;

/// A fact about a neighbouring situation. It is not advice: it may raise what is left to pay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hint {
    /// The least number of terminals that is paid.
    RaiseTerminalsToFloor {
        /// So many terminals.
        terminals: Terminals,
        /// The subsidy then.
        amount: Yen<Grant>,
        /// What is left to pay then, 税込.
        net_incl_tax: Yen<InclTax>,
    },
    /// The least term that is paid.
    RaiseTermToFloor {
        /// So many months.
        term_months: Months,
        /// The subsidy then.
        amount: Yen<Grant>,
        /// What is left to pay then, 税込.
        net_incl_tax: Yen<InclTax>,
    },
    /// The least number of terminals whose share reaches the cap.
    CapReachedAt {
        /// So many terminals.
        terminals: Terminals,
    },
    /// Months beyond those that the programme pays for.
    MonthsNotSubsidised {
        /// So many months.
        months: u32,
    },
    /// A fee that is over its limit.
    LowerPrice {
        /// Which fee.
        rule: CheckRule,
        /// Its limit, in the offer's own tax basis.
        to: Yen<Quoted>,
    },
}

impl Hint {
    /// What the contract calls the hint.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::RaiseTerminalsToFloor { .. } => "raiseTerminalsToFloor",
            Self::RaiseTermToFloor { .. } => "raiseTermToFloor",
            Self::CapReachedAt { .. } => "capReachedAt",
            Self::MonthsNotSubsidised { .. } => "monthsNotSubsidised",
            Self::LowerPrice { .. } => "lowerPrice",
        }
    }
}

/// All hints, in the order of the contract.
pub(super) fn hints(request: &Request, settled: &Settlement, book: &'static RuleBook) -> Vec<Hint> {
    let status = settled.subsidy.status;
    let mut hints = Vec::new();
    if status == SubsidyStatus::BelowFloor {
        hints.extend(raise_terminals(request, book));
        hints.extend(raise_term(request, book));
    }
    if status == SubsidyStatus::Capped {
        hints.extend(cap_reached(request, book));
    }
    let paid_for = settled.subsidy.eligible_months;
    let months = settled.billed.months.get().saturating_sub(paid_for);
    hints.extend((months > 0).then_some(Hint::MonthsNotSubsidised { months }));
    hints.extend(settled.checks.iter().filter_map(lower_price));
    hints
}

fn raise_terminals(request: &Request, book: &'static RuleBook) -> Option<Hint> {
    let floor = request.programme.limits.value.floor;
    request.offer.monitoring.endpoint_fee()?;
    let with = |count| {
        Terminals::new(count).map(|terminals| Request {
            terminals,
            ..*request
        })
    };
    let terminals = least(Terminals::RANGE, |count| share(with(count), book) >= floor)?;
    // Where this is not paid, no greater number is: a capacity that is exceeded stays exceeded,
    // and a sum of 併用型 that breaks on the way up breaks further on.
    let settled = paid(with(terminals), book)?;
    Some(Hint::RaiseTerminalsToFloor {
        terminals: Terminals::new(terminals)?,
        amount: settled.subsidy.amount,
        net_incl_tax: settled.net.incl_tax,
    })
}

fn raise_term(request: &Request, book: &'static RuleBook) -> Option<Hint> {
    let floor = request.programme.limits.value.floor;
    let with = |count| {
        Months::new(count).map(|term_months| Request {
            term_months,
            ..*request
        })
    };
    let term_months = least(Months::RANGE, |count| share(with(count), book) >= floor)?;
    let settled = paid(with(term_months), book)?;
    Some(Hint::RaiseTermToFloor {
        term_months: Months::new(term_months)?,
        amount: settled.subsidy.amount,
        net_incl_tax: settled.net.incl_tax,
    })
}

fn cap_reached(request: &Request, book: &'static RuleBook) -> Option<Hint> {
    let cap = request.programme.limits.value.cap;
    request.offer.monitoring.endpoint_fee()?;
    let with = |count| {
        Terminals::new(count).map(|terminals| Request {
            terminals,
            ..*request
        })
    };
    let terminals = least(Terminals::RANGE, |count| share(with(count), book) >= cap)?;
    Some(Hint::CapReachedAt {
        terminals: Terminals::new(terminals)?,
    })
}

fn lower_price(check: &Check) -> Option<Hint> {
    match (check.status, check.figures) {
        (CheckStatus::Over, Figures::PriceLimit { limit, .. }) => Some(Hint::LowerPrice {
            rule: check.rule,
            to: limit,
        }),
        _ => None,
    }
}

/// The share of the eligible cost before the limits; nothing outside the range of a request.
fn share(request: Option<Request>, book: &'static RuleBook) -> Yen<Grant> {
    request.map_or(Yen::ZERO, |request| {
        Settlement::of(&request, book).subsidy.before_limits
    })
}

/// The situation, if anything is paid in it.
fn paid(request: Option<Request>, book: &'static RuleBook) -> Option<Settlement> {
    let settled = Settlement::of(&request?, book);
    (settled.subsidy.amount > Yen::ZERO).then_some(settled)
}

/// The least count in `range` that passes a test which no greater count fails.
/// The share before the limits never falls with more terminals or more months.
fn least(range: RangeInclusive<u32>, passes: impl Fn(u32) -> bool) -> Option<u32> {
    let (mut low, mut high) = range.into_inner();
    if !passes(high) {
        return None;
    }
    while low < high {
        let middle = low.midpoint(high);
        if passes(middle) {
            high = middle;
        } else {
            low = middle.saturating_add(1);
        }
    }
    Some(low)
}
