//! Is every hint true, and is none withheld? Each is tried out, and counted out one by one.

use otasuke_calculator::domain::{
    quote, CheckRule, CheckStatus, Enhancement, Hint, Months, Request, ServiceClass, Settlement,
    SubsidyStatus, Terminals, Yen,
};
use otasuke_calculator::rules::BOOK;
use proptest::prelude::*;

use super::cases;
use super::requests::{fee, flat, kind, monthly, plain_requests, requests, tiers};

fn hints(request: &Request) -> Vec<Hint> {
    quote(request, &BOOK).hints
}

fn with_terminals(request: &Request, count: u32) -> Settlement {
    let terminals = Terminals::new(count).unwrap();
    Settlement::of(
        &Request {
            terminals,
            ..*request
        },
        &BOOK,
    )
}

fn with_months(request: &Request, count: u32) -> Settlement {
    let term_months = Months::new(count).unwrap();
    Settlement::of(
        &Request {
            term_months,
            ..*request
        },
        &BOOK,
    )
}

fn is_paid(settled: &Settlement) -> bool {
    settled.subsidy.amount > Yen::ZERO
}

/// Small enough offers, so that the floor is near and counting it out is quick; 併用型 whose sum
/// may break, and capacities that may be exceeded, are among them.
fn near_the_floor() -> impl Strategy<Value = Request> {
    let fees = (0..=9_000_u64, 0..=4_000_u64, any::<bool>());
    (requests(), plain_requests(), fees).prop_map(|(any, plain, (network, endpoint, dear))| {
        let mut request = plain;
        request.terminals = Terminals::new(any.terminals.get() % 8 + 1).unwrap();
        request.term_months = Months::new(any.term_months.get() % 12 + 1).unwrap();
        request.offer.max_terminals = any.offer.max_terminals;
        if dear {
            let kind = kind(request.offer.monitoring);
            request.offer.monitoring = kind.with_fees(monthly(network), flat(endpoint));
        }
        request
    })
}

/// Dear enough to be capped, as nobody judges the price of a 2類.
fn near_the_cap() -> impl Strategy<Value = Request> {
    (plain_requests(), 1_000..=90_000_u64, 12..=60_u32).prop_map(|(mut request, price, months)| {
        let kind = kind(request.offer.monitoring);
        request.offer.monitoring = kind.with_fees(monthly(price), flat(price));
        request.offer.service_class = ServiceClass::Two;
        request.offer.enhancements = request.offer.enhancements.with(Enhancement::Cloud);
        request.term_months = Months::new(months).unwrap();
        request
    })
}

/// Tiers whose fees jump up and down, so that more terminals often cost less in all: a 1類, whose
/// 併用型 may break the sum on the way up, or a 2類, for which no price is too high.
fn tiered() -> impl Strategy<Value = Request> {
    let steps = proptest::collection::vec((1..=300_u32, 0..=2_500_u64), 1..=12);
    let terminals = prop_oneof![1..=20_u32, 1..=1_500_u32];
    let terms = (terminals, 1..=30_u32, 0..=12_000_u64, any::<bool>());
    let capacity = proptest::option::weighted(0.3, 1..=FEW);
    (plain_requests(), tiers(steps), terms, capacity).prop_map(
        |(mut request, endpoint, (terminals, months, network, dear), capacity)| {
            let offer = &mut request.offer;
            offer.monitoring = kind(offer.monitoring).with_fees(monthly(network), endpoint);
            offer.max_terminals = capacity.and_then(Terminals::new);
            if dear {
                offer.service_class = ServiceClass::Two;
                offer.enhancements = offer.enhancements.with(Enhancement::Cloud);
            }
            request.terminals = Terminals::new(terminals).unwrap();
            request.term_months = Months::new(months).unwrap();
            request
        },
    )
}

/// So many terminals are counted out one by one.
const FEW: u32 = 3_000;

/// The first count that passes, tried one by one.
fn first(range: std::ops::RangeInclusive<u32>, passes: impl Fn(u32) -> bool) -> Option<u32> {
    range.into_iter().find(|count| passes(*count))
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn the_floor_is_reached_where_the_hint_says(request in near_the_floor()) {
        let settled = Settlement::of(&request, &BOOK);
        let below = settled.subsidy.status == SubsidyStatus::BelowFloor;
        let watches_terminals = request.offer.monitoring.endpoint_fee().is_some();
        let (mut terminals, mut months) = (None, None);
        for hint in hints(&request) {
            match hint {
                Hint::RaiseTerminalsToFloor { terminals: count, amount, net_incl_tax } => {
                    let raised = with_terminals(&request, count.get());
                    prop_assert_eq!(raised.subsidy.amount, amount);
                    prop_assert_eq!(raised.net.incl_tax, net_incl_tax);
                    terminals = Some(count.get());
                }
                Hint::RaiseTermToFloor { term_months, amount, net_incl_tax } => {
                    let raised = with_months(&request, term_months.get());
                    prop_assert_eq!(raised.subsidy.amount, amount);
                    prop_assert_eq!(raised.net.incl_tax, net_incl_tax);
                    months = Some(term_months.get());
                }
                _ => {}
            }
        }
        const COUNTED: u32 = 150;
        let counted = (below && watches_terminals)
            .then(|| first(request.terminals.get() + 1..=COUNTED, |count| is_paid(&with_terminals(&request, count))))
            .flatten();
        prop_assert_eq!(terminals.filter(|count| *count <= COUNTED), counted);
        if let Some(count) = terminals.filter(|count| *count > COUNTED) {
            prop_assert!(is_paid(&with_terminals(&request, count)));
            prop_assert!(!is_paid(&with_terminals(&request, count - 1)));
        }
        let counted = below
            .then(|| first(Months::RANGE, |count| is_paid(&with_months(&request, count))))
            .flatten();
        prop_assert_eq!(months, counted);
    }

    #[test]
    fn the_cap_is_reached_where_the_hint_says(request in near_the_cap()) {
        let cap = request.programme.limits.value.cap;
        let reached = |count| with_terminals(&request, count).subsidy.before_limits >= cap;
        let hinted = hints(&request).into_iter().find_map(|hint| match hint {
            Hint::CapReachedAt { terminals } => Some(terminals.get()),
            _ => None,
        });
        let capped = Settlement::of(&request, &BOOK).subsidy.status == SubsidyStatus::Capped;
        let watches_terminals = request.offer.monitoring.endpoint_fee().is_some();
        prop_assert_eq!(hinted.is_some(), capped && watches_terminals);
        if let Some(count) = hinted {
            prop_assert!(reached(count));
            prop_assert!(count == 1 || !reached(count - 1));
        }
    }
}

proptest! {
    #![proptest_config(cases(150))]

    /// The search goes tier by tier; counting knows nothing of tiers.
    #[test]
    fn tiers_hide_no_number_of_terminals(request in tiered()) {
        let status = Settlement::of(&request, &BOOK).subsidy.status;
        let cap = request.programme.limits.value.cap;
        let by_terminals = request.offer.monitoring.endpoint_fee().is_some();
        let (mut floor, mut reached) = (None, None);
        for hint in hints(&request) {
            match hint {
                Hint::RaiseTerminalsToFloor { terminals, .. } => floor = Some(terminals.get()),
                Hint::CapReachedAt { terminals } => reached = Some(terminals.get()),
                _ => {}
            }
        }
        let counted = |range, of: SubsidyStatus, passes: &dyn Fn(Settlement) -> bool| {
            let asked = by_terminals && status == of;
            asked.then(|| first(range, |count| passes(with_terminals(&request, count)))).flatten()
        };
        let above = request.terminals.get() + 1..=FEW;
        let paid = counted(above, SubsidyStatus::BelowFloor, &|settled| is_paid(&settled));
        prop_assert_eq!(floor.filter(|count| *count <= FEW), paid);
        let capped = counted(1..=FEW, SubsidyStatus::Capped, &|settled| {
            settled.subsidy.before_limits >= cap
        });
        prop_assert_eq!(reached.filter(|count| *count <= FEW), capped);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_lowered_price_is_within(request in requests()) {
        for hint in hints(&request) {
            let Hint::LowerPrice { rule, to } = hint else { continue };
            let mut lowered = request;
            let offer = &mut lowered.offer;
            let network = offer.monitoring.network_fee().unwrap_or(monthly(0));
            let endpoint = offer.monitoring.endpoint_fee().copied().unwrap_or(flat(0));
            let to_fee = monthly(to.to_u64());
            let kind = kind(offer.monitoring);
            match rule {
                CheckRule::InitialFee => offer.initial_fee = fee(to.to_u64()),
                CheckRule::NetworkMonthlyFee => offer.monitoring = kind.with_fees(to_fee, endpoint),
                CheckRule::EndpointMonthlyFee => offer.monitoring = kind.with_fees(network, flat(to.to_u64())),
                other => prop_assert!(false, "{:?} is no price", other),
            }
            let checks = Settlement::of(&lowered, &BOOK).checks;
            let status = checks.iter().find(|check| check.rule == rule).map(|check| check.status);
            prop_assert_eq!(status, Some(CheckStatus::Within));
        }
    }

    #[test]
    fn every_price_that_is_over_has_a_hint(request in requests()) {
        let over = Settlement::of(&request, &BOOK).checks.into_iter().filter(|check| {
            let price = [CheckRule::InitialFee, CheckRule::NetworkMonthlyFee, CheckRule::EndpointMonthlyFee];
            check.status == CheckStatus::Over && price.contains(&check.rule)
        });
        let hinted = hints(&request).into_iter().filter_map(|hint| match hint {
            Hint::LowerPrice { rule, .. } => Some(rule),
            _ => None,
        });
        prop_assert_eq!(hinted.collect::<Vec<_>>(), over.map(|check| check.rule).collect::<Vec<_>>());
    }

    #[test]
    fn unpaid_months_are_those_beyond_the_eligible(request in requests()) {
        let settled = Settlement::of(&request, &BOOK);
        let unpaid = settled.billed.months.get() - settled.subsidy.eligible_months;
        let hinted = hints(&request).into_iter().find_map(|hint| match hint {
            Hint::MonthsNotSubsidised { months } => Some(months),
            _ => None,
        });
        prop_assert_eq!(hinted, (unpaid > 0).then_some(unpaid));
    }
}
