//! Which figures does a small firm plan its cash with?

use super::figures::is_paid;
use super::{format, ja};
use crate::domain::Quote;

/// A figure of the cash plan, 税込.
#[derive(Clone, Debug, PartialEq)]
pub struct CashLine {
    /// A name for tests and style sheets.
    pub code: &'static str,
    /// What it is.
    pub name: &'static str,
    /// How much.
    pub amount: String,
    /// What it is made of.
    pub note: String,
}

impl CashLine {
    /// What comes first, what comes afterwards, and what a month comes to.
    pub(super) fn all(quote: &Quote) -> [Self; 3] {
        let settled = &quote.settlement;
        let eligible = format::months_number(settled.subsidy.eligible_months.into());
        let max = format::months_number(quote.programme.eligible_months_max.value.into());
        let prepaid_note = if is_paid(settled.subsidy.status) {
            ja::answer::prepaid_note(&eligible)
        } else {
            ja::answer::prepaid_none_note(&eligible)
        };
        [
            Self {
                code: "prepaid",
                name: ja::answer::PREPAID,
                amount: format::yen(settled.net.prepaid_incl_tax),
                note: prepaid_note,
            },
            Self {
                code: "afterwards",
                name: ja::answer::AFTERWARDS,
                amount: format::yen(settled.cost.monthly_incl_tax.each_month()),
                note: ja::answer::afterwards_note(&max),
            },
            Self {
                code: "withoutInitial",
                name: ja::answer::WITHOUT_INITIAL,
                amount: format::yen(settled.net.service_incl_tax_monthly.each_month()),
                note: ja::answer::WITHOUT_INITIAL_NOTE.to_owned(),
            },
        ]
    }
}
