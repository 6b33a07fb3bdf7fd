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
    /// What comes first, what comes afterwards, and what a month comes to. Where nothing is
    /// paid there is no before and no afterwards.
    pub(super) fn all(quote: &Quote) -> Vec<Self> {
        if is_paid(quote.settlement.subsidy.status) {
            subsidised(quote).into()
        } else {
            unsubsidised(quote).into()
        }
    }
}

fn subsidised(quote: &Quote) -> [CashLine; 3] {
    let settled = &quote.settlement;
    let eligible =
        format::months_number(super::Words::ja(), settled.subsidy.eligible_months.into());
    let max = format::months_number(
        super::Words::ja(),
        quote.programme.eligible_months_max.value.into(),
    );
    [
        CashLine {
            code: "prepaid",
            name: ja::answer::PREPAID,
            amount: format::yen(super::Words::ja(), settled.net.prepaid_incl_tax),
            note: ja::answer::prepaid_note(&eligible),
        },
        CashLine {
            code: "afterwards",
            name: ja::answer::AFTERWARDS,
            amount: monthly(quote),
            note: ja::answer::afterwards_note(&max),
        },
        CashLine {
            code: "withoutInitial",
            name: ja::answer::WITHOUT_INITIAL,
            amount: format::yen(
                super::Words::ja(),
                settled.net.service_incl_tax_monthly.each_month(),
            ),
            note: ja::answer::WITHOUT_INITIAL_NOTE.to_owned(),
        },
    ]
}

fn unsubsidised(quote: &Quote) -> [CashLine; 2] {
    let settled = &quote.settlement;
    [
        CashLine {
            code: "total",
            name: ja::answer::TOTAL,
            amount: format::yen(super::Words::ja(), settled.cost.incl_tax),
            note: ja::answer::total_note(&format::months(
                super::Words::ja(),
                settled.billed.months,
            )),
        },
        CashLine {
            code: "monthly",
            name: ja::answer::MONTHLY,
            amount: monthly(quote),
            note: ja::answer::MONTHLY_NOTE.to_owned(),
        },
    ]
}

fn monthly(quote: &Quote) -> String {
    format::yen(
        super::Words::ja(),
        quote.settlement.cost.monthly_incl_tax.each_month(),
    )
}
