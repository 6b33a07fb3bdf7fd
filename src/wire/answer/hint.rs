//! How is a hint written? Its code, then its figures.

use serde::Serialize;

use super::amount::Amount;
use crate::domain::{Hint, Named};

#[derive(Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub(super) enum HintJson {
    RaiseTerminalsToFloor {
        terminals: u32,
        amount: Amount,
        net_incl_tax: Amount,
    },
    RaiseTermToFloor {
        term_months: u32,
        amount: Amount,
        net_incl_tax: Amount,
    },
    CapReachedAt {
        terminals: u32,
    },
    MonthsNotSubsidised {
        months: u32,
    },
    LowerPrice {
        rule: &'static str,
        to: Amount,
    },
}

impl HintJson {
    pub(super) fn of(hint: &Hint) -> Self {
        match *hint {
            Hint::RaiseTerminalsToFloor {
                terminals,
                amount,
                net_incl_tax,
            } => Self::RaiseTerminalsToFloor {
                terminals: terminals.get(),
                amount: amount.into(),
                net_incl_tax: net_incl_tax.into(),
            },
            Hint::RaiseTermToFloor {
                term_months,
                amount,
                net_incl_tax,
            } => Self::RaiseTermToFloor {
                term_months: term_months.get(),
                amount: amount.into(),
                net_incl_tax: net_incl_tax.into(),
            },
            Hint::CapReachedAt { terminals } => Self::CapReachedAt {
                terminals: terminals.get(),
            },
            Hint::MonthsNotSubsidised { months } => Self::MonthsNotSubsidised { months },
            Hint::LowerPrice { rule, to } => Self::LowerPrice {
                rule: rule.name(),
                to: to.into(),
            },
        }
    }
}
