//! What is billed, and what does it cost? 端末数, 契約期間 and fees to totals.

use super::count::{Months, Terminals};
use super::money::{ExclTax, InclTax, Quoted, Yen, YenPerMonth};
use super::request::Request;
use super::tax::Tax;

/// What the provider bills: at least the minimum of the offer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Billed {
    /// Terminals that are paid for.
    pub terminals: Terminals,
    /// Months that are paid for.
    pub months: Months,
}

impl Billed {
    /// The larger of what is asked and what the offer demands.
    pub fn of(request: &Request) -> Self {
        Self {
            terminals: request.terminals.max(request.offer.min_terminals),
            months: request.term_months.max(request.offer.min_term_months),
        }
    }
}

/// What the offer costs over the billed term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// One month, as the offer states its prices.
    pub monthly: YenPerMonth<Quoted>,
    /// One month, 税込.
    pub monthly_incl_tax: YenPerMonth<InclTax>,
    /// サービス利用料 of the whole term.
    pub service: Yen<Quoted>,
    /// 初期費用.
    pub initial: Yen<Quoted>,
    /// Everything, 税抜.
    pub excl_tax: Yen<ExclTax>,
    /// 消費税.
    pub tax: Yen<InclTax>,
    /// Everything, 税込.
    pub incl_tax: Yen<InclTax>,
}

impl Cost {
    /// The cost of what is billed.
    pub fn of(request: &Request, billed: Billed, tax: Tax) -> Self {
        let monthly = request.offer.monitoring.monthly(billed.terminals);
        let service = monthly.over_months(billed.months.get());
        let initial = request.offer.initial_fee;
        let total = initial.plus(service);
        let (excl_tax, incl_tax) = (tax.excluded(total), tax.included(total));
        Self {
            monthly,
            monthly_incl_tax: YenPerMonth::new(tax.included(monthly.each_month())),
            service,
            initial,
            excl_tax,
            // The difference: the parts always sum to the total.
            tax: incl_tax.minus(excl_tax.reinterpret()),
            incl_tax,
        }
    }
}
