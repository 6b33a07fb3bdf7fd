//! Do the sums add up, and does more never bring less?

use otasuke_calculator::domain::{
    quote, Applicant, Months, Request, Settlement, SubsidyStatus, TaxBasis, Terminals, Tier, Yen,
};
use otasuke_calculator::rules::BOOK;
use proptest::prelude::*;

use super::cases;
use super::requests::{fee, flat, kind, monthly, plain_requests, requests};

fn settle(request: &Request) -> Settlement {
    Settlement::of(request, &BOOK)
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_subsidy_keeps_its_bounds(request in requests()) {
        let settled = settle(&request);
        let subsidy = &settled.subsidy;
        let limits = request.programme.limits.value;
        prop_assert!(subsidy.amount <= limits.cap);
        prop_assert!(subsidy.amount <= subsidy.before_limits);
        prop_assert!(subsidy.amount == Yen::ZERO || subsidy.amount >= limits.floor);
        prop_assert!(subsidy.before_limits.to_u64() <= subsidy.eligible_cost.to_u64());
        prop_assert!(subsidy.eligible_cost <= settled.cost.excl_tax);
        prop_assert_eq!(subsidy.reasons.is_empty(), subsidy.status != SubsidyStatus::Ineligible);
    }

    #[test]
    fn the_parts_are_the_whole(request in requests()) {
        let Settlement { cost, subsidy, net, .. } = settle(&request);
        let amount = subsidy.amount.to_u64();
        prop_assert_eq!(cost.excl_tax.to_u64() + cost.tax.to_u64(), cost.incl_tax.to_u64());
        prop_assert_eq!(net.excl_tax.to_u64() + amount, cost.excl_tax.to_u64());
        prop_assert_eq!(net.incl_tax.to_u64() + amount, cost.incl_tax.to_u64());
        prop_assert!(net.prepaid_incl_tax <= cost.incl_tax);
    }

    /// The formulas of the contract once more, in integers that cannot round by themselves.
    #[test]
    fn plain_integers_come_to_the_same(request in requests()) {
        let Settlement { cost, subsidy, net, billed, .. } = settle(&request);
        let offer = &request.offer;
        let yen = |fee: Option<otasuke_calculator::domain::YenPerMonth<_>>| {
            fee.map_or(0, |fee| u128::from(fee.each_month().to_u64()))
        };
        let terminals = u128::from(request.terminals.max(offer.min_terminals).get());
        let months = u128::from(request.term_months.max(offer.min_term_months).get());
        let endpoint = offer.monitoring.endpoint_fee().and_then(|fee| {
            let holds = |tier: &Tier| (tier.from..=tier.to).contains(&billed.terminals);
            fee.tiers().find(holds).map(|tier| tier.fee)
        });
        let month = yen(offer.monitoring.network_fee()) + yen(endpoint) * terminals;
        let total = u128::from(offer.initial_fee.to_u64()) + month * months;
        let eligible = month * months.min(u128::from(request.programme.eligible_months_max.value));
        let taxed = offer.tax_basis == TaxBasis::Included;
        let excl = |sum: u128| if taxed { sum * 10 / 11 } else { sum };
        let incl = |sum: u128| if taxed { sum } else { sum + sum / 10 };
        let rates = request.programme.rate.value;
        let rate = if request.applicant == Applicant::Small { rates.small } else { rates.sme };
        let share = excl(eligible) * u128::from(rate.numerator()) / u128::from(rate.denominator());
        let left = incl(total) - u128::from(subsidy.amount.to_u64());
        let half_up = |parts: u128| (2 * left + parts) / (2 * parts);
        let each = net.inclusive_parts();
        prop_assert_eq!(u128::from(billed.terminals.get()), terminals);
        prop_assert_eq!(u128::from(cost.excl_tax.to_u64()), excl(total));
        prop_assert_eq!(u128::from(cost.incl_tax.to_u64()), incl(total));
        prop_assert_eq!(u128::from(cost.monthly_incl_tax.each_month().to_u64()), incl(month));
        prop_assert_eq!(u128::from(subsidy.eligible_cost.to_u64()), excl(eligible));
        prop_assert_eq!(u128::from(subsidy.before_limits.to_u64()), share);
        prop_assert_eq!(each, (half_up(months), half_up(months * terminals)));
    }

    #[test]
    fn more_terminals_never_bring_less(request in plain_requests(), more in 1..=200_u32) {
        let terminals = (request.terminals.get() + more).min(*Terminals::RANGE.end());
        let raised = Request { terminals: Terminals::new(terminals).unwrap(), ..request };
        prop_assert!(settle(&raised).subsidy.amount >= settle(&request).subsidy.amount);
    }

    #[test]
    fn more_months_never_bring_less(request in plain_requests(), more in 1..=120_u32) {
        let months = (request.term_months.get() + more).min(*Months::RANGE.end());
        let raised = Request { term_months: Months::new(months).unwrap(), ..request };
        prop_assert!(settle(&raised).subsidy.amount >= settle(&request).subsidy.amount);
    }

    /// Prices that convert exactly: the offer with tax is the offer without.
    #[test]
    fn tax_in_the_price_changes_nothing(
        request in requests(),
        tens in (0..=60_000_u64, 0..=1_500_u64, 0..=300_u64),
    ) {
        let priced = |tax_basis, unit: u64| {
            let mut request = request;
            let kind = kind(request.offer.monitoring);
            request.offer.tax_basis = tax_basis;
            request.offer.initial_fee = fee(tens.0 * unit);
            request.offer.monitoring = kind.with_fees(monthly(tens.1 * unit), flat(tens.2 * unit));
            settle(&request)
        };
        let without = priced(TaxBasis::Excluded, 10);
        let with = priced(TaxBasis::Included, 11);
        prop_assert_eq!(without.compliance, with.compliance);
        prop_assert_eq!(without.checks.map(|check| check.status), with.checks.map(|check| check.status));
        prop_assert_eq!(without.subsidy.amount, with.subsidy.amount);
        prop_assert_eq!(without.subsidy.before_limits, with.subsidy.before_limits);
        prop_assert_eq!(without.subsidy.status, with.subsidy.status);
        prop_assert_eq!(without.cost.excl_tax, with.cost.excl_tax);
        prop_assert_eq!(without.cost.incl_tax, with.cost.incl_tax);
        prop_assert_eq!(without.net, with.net);
    }

    #[test]
    fn the_day_changes_the_state_alone(request in requests()) {
        let undated = quote(&Request { as_of: None, ..request }, &BOOK);
        let mut dated = quote(&request, &BOOK);
        dated.programme_state = undated.programme_state;
        prop_assert_eq!(dated, undated);
    }

    #[test]
    fn a_fee_survives_its_text(yen in 0..=Yen::FEE_MAX) {
        let text = fee(yen).to_string();
        prop_assert_eq!(text.parse::<u64>().ok(), Some(yen));
        prop_assert_eq!(Yen::fee(text.parse().unwrap()), Some(fee(yen)));
        prop_assert_eq!(fee(yen).to_u64(), yen);
    }
}

/// What a month comes to, and a month of one terminal.
trait Parts {
    fn inclusive_parts(&self) -> (u128, u128);
}

impl Parts for otasuke_calculator::domain::Net {
    fn inclusive_parts(&self) -> (u128, u128) {
        let of = |fee: otasuke_calculator::domain::YenPerMonth<_>| fee.each_month().to_u64().into();
        (
            of(self.incl_tax_monthly),
            of(self.incl_tax_monthly_per_terminal),
        )
    }
}
