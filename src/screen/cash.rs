//! Which figures does a small firm plan its cash with?

use super::figures::is_paid;
use super::{format, say, Words};
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
    pub(super) fn all(quote: &Quote, words: Words) -> Vec<Self> {
        if is_paid(quote.settlement.subsidy.status) {
            subsidised(quote, words).into()
        } else {
            unsubsidised(quote, words).into()
        }
    }
}

fn subsidised(quote: &Quote, words: Words) -> [CashLine; 3] {
    let settled = &quote.settlement;
    let eligible = format::months_number(words, settled.subsidy.eligible_months.into());
    let max = format::months_number(words, quote.programme.eligible_months_max.value.into());
    [
        CashLine {
            code: "prepaid",
            name: say::answer::prepaid(words),
            amount: format::yen(words, settled.net.prepaid_incl_tax),
            note: say::answer::prepaid_note(words, &eligible),
        },
        CashLine {
            code: "afterwards",
            name: say::answer::afterwards(words),
            amount: monthly(quote, words),
            note: say::answer::afterwards_note(words, &max),
        },
        CashLine {
            code: "withoutInitial",
            name: say::answer::without_initial(words),
            amount: format::yen(words, settled.net.service_incl_tax_monthly.each_month()),
            note: say::answer::without_initial_note(words).to_owned(),
        },
    ]
}

fn unsubsidised(quote: &Quote, words: Words) -> [CashLine; 2] {
    let settled = &quote.settlement;
    [
        CashLine {
            code: "total",
            name: say::answer::total(words),
            amount: format::yen(words, settled.cost.incl_tax),
            note: say::answer::total_note(words, &format::months(words, settled.billed.months)),
        },
        CashLine {
            code: "monthly",
            name: say::answer::monthly(words),
            amount: monthly(quote, words),
            note: say::answer::monthly_note(words).to_owned(),
        },
    ]
}

fn monthly(quote: &Quote, words: Words) -> String {
    format::yen(words, quote.settlement.cost.monthly_incl_tax.each_month())
}
