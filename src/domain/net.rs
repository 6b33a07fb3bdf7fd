//! What is left to pay? The cost after the subsidy, and what must be paid before it comes.

use super::cost::{Billed, Cost};
use super::money::{ExclTax, InclTax, Yen, YenPerMonth};
use super::subsidy::Subsidy;
use super::tax::Tax;

/// 実質負担 and its parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Net {
    /// 税抜.
    pub excl_tax: Yen<ExclTax>,
    /// 税込.
    pub incl_tax: Yen<InclTax>,
    /// 税込, spread over the billed months: initial fee and subsidy included.
    pub incl_tax_monthly: YenPerMonth<InclTax>,
    /// The same, for each billed terminal.
    pub incl_tax_monthly_per_terminal: YenPerMonth<InclTax>,
    /// 税込: the service fees alone after the subsidy, spread over the billed months. For
    /// screens; the contract's answer does not carry it.
    pub service_incl_tax_monthly: YenPerMonth<InclTax>,
    /// 税込: what must be paid before the subsidy comes.
    pub prepaid_incl_tax: Yen<InclTax>,
}

impl Net {
    /// What is left of the cost after the subsidy.
    pub fn of(billed: Billed, cost: &Cost, subsidy: &Subsidy, tax: Tax) -> Self {
        let incl_tax = cost.incl_tax.after(subsidy.amount);
        let service_incl_tax = tax.included(cost.service).after(subsidy.amount);
        let months = billed.months.divisor();
        let terminal_months = months.saturating_mul(billed.terminals.divisor());
        Self {
            excl_tax: cost.excl_tax.after(subsidy.amount),
            incl_tax,
            incl_tax_monthly: YenPerMonth::new(incl_tax.part_half_up(months)),
            incl_tax_monthly_per_terminal: YenPerMonth::new(incl_tax.part_half_up(terminal_months)),
            service_incl_tax_monthly: YenPerMonth::new(service_incl_tax.part_half_up(months)),
            prepaid_incl_tax: tax.included(cost.initial.plus(subsidy.eligible_fee)),
        }
    }
}
