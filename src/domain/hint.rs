//! What would change the answer? Found exactly, all else being equal.

use std::ops::RangeInclusive;

use strum::IntoStaticStr;

use super::check::{Check, CheckRule, CheckStatus, Figures};
use super::count::{Months, Terminals};
use super::money::{Grant, InclTax, Quoted, Yen};
use super::request::Request;
use super::rule_book::RuleBook;
use super::settlement::Settlement;
use super::subsidy::SubsidyStatus;
use super::tier::Tier;

/// A fact about a neighbouring situation. It is not advice: it may raise what is left to pay.
#[derive(Clone, Copy, Debug, PartialEq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Hint {
    /// The least number of terminals above those asked for that is paid.
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
    /// The least number of terminals of all whose share reaches the cap.
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
    pub fn name(&self) -> &'static str {
        self.into()
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
    let more = request.terminals.get().saturating_add(1);
    let terminals = fewest(request, more, floor, book)?;
    // Where this is not paid, no greater number is: a capacity that is exceeded stays exceeded,
    // and a sum of 併用型 that breaks on the way up breaks further on, since the sum is taken at
    // one fee, the highest, whichever tier is billed.
    let settled = paid(with_terminals(request, terminals.get()), book)?;
    Some(Hint::RaiseTerminalsToFloor {
        terminals,
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
    let terminals = fewest(request, 1, cap, book)?;
    Some(Hint::CapReachedAt { terminals })
}

/// The least number of terminals, `from` or more, whose share is `enough`; none where no fee
/// depends on the terminals.
///
/// Exact, although a cheaper tier can cost less in all than the one before: inside a tier the fee
/// is one, so that the share never falls with more terminals, and halving finds the least there.
/// The tiers follow each other without a gap, so that the first that has one has the least of all.
/// Terminals below the minimum of the offer are billed as the minimum: their share is level, in
/// whichever tier they stand.
fn fewest(
    request: &Request,
    from: u32,
    enough: Yen<Grant>,
    book: &'static RuleBook,
) -> Option<Terminals> {
    let reaches = |count| share(with_terminals(request, count), book) >= enough;
    let in_tier = |tier: Tier| least(tier.from.get().max(from)..=tier.to.get(), reaches);
    let fee = request.offer.monitoring.endpoint_fee()?;
    fee.tiers().find_map(in_tier).and_then(Terminals::new)
}

fn with_terminals(request: &Request, count: u32) -> Option<Request> {
    Terminals::new(count).map(|terminals| Request {
        terminals,
        ..*request
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

/// The least count in `range` that passes a test which no greater count of it fails; none where
/// the range is empty. The share before the limits never falls with more terminals of one tier,
/// and never with more months.
fn least(range: RangeInclusive<u32>, passes: impl Fn(u32) -> bool) -> Option<u32> {
    let (mut low, mut high) = range.into_inner();
    if low > high || !passes(high) {
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
