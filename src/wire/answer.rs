//! How is a quote written? Its JSON shape, field by field.

use serde::Serialize;

use super::figure::{Amount, Figure};
use crate::domain::{
    Basis, Check, Cost, Figures, Hint, Named, Net, Notice, Quote, Step, StepValue, Subsidy,
};
use crate::rules::BOOK;

/// The version of this shape: a change is a new number.
const SCHEMA: u32 = 1;
/// The source of what the offer itself says.
const OFFER: &str = "offer";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnswerJson {
    schema: u32,
    rules_edition: String,
    programme: &'static str,
    programme_state: &'static str,
    compliance: &'static str,
    checks: Vec<CheckJson>,
    billed_terminals: u32,
    billed_months: u32,
    cost: CostJson,
    subsidy: SubsidyJson,
    net: NetJson,
    hints: Vec<HintJson>,
    notices: Vec<NoticeJson>,
    trace: Vec<StepJson>,
}

impl From<&Quote> for AnswerJson {
    fn from(quote: &Quote) -> Self {
        let settled = &quote.settlement;
        Self {
            schema: SCHEMA,
            rules_edition: BOOK.edition.to_string(),
            programme: quote.programme.id,
            programme_state: quote.programme_state.name(),
            compliance: settled.compliance.name(),
            checks: settled.checks.iter().map(CheckJson::from).collect(),
            billed_terminals: settled.billed.terminals.get(),
            billed_months: settled.billed.months.get(),
            cost: CostJson::from(&settled.cost),
            subsidy: SubsidyJson::from(&settled.subsidy),
            net: NetJson::from(&settled.net),
            hints: quote.hints.iter().map(HintJson::from).collect(),
            notices: quote.notices.iter().map(NoticeJson::from).collect(),
            trace: quote.trace.iter().map(StepJson::from).collect(),
        }
    }
}

fn clause(basis: Option<&'static Basis>) -> &'static str {
    basis.map_or(OFFER, |basis| basis.clause)
}

#[derive(Serialize)]
struct CheckJson {
    rule: &'static str,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    actual: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Figure>,
    /// `limit − actual`, negative when over.
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<Figure>,
    source: &'static str,
}

impl From<&Check> for CheckJson {
    fn from(check: &Check) -> Self {
        let (actual, limit, margin) = match check.figures {
            Figures::None => (None, None, None),
            Figures::Price(actual) => (Some(Figure::Amount(actual.into())), None, None),
            Figures::PriceLimit { actual, limit } => {
                let (actual, limit) = (Amount::from(actual), Amount::from(limit));
                let figures = [actual, limit, limit.minus(actual)].map(Figure::Amount);
                let [actual, limit, margin] = figures.map(Some);
                (actual, limit, margin)
            }
            Figures::CountLimit { actual, limit } => {
                let (actual, limit) = (i64::from(actual), i64::from(limit));
                let figures = [actual, limit, limit.saturating_sub(actual)].map(Figure::Count);
                let [actual, limit, margin] = figures.map(Some);
                (actual, limit, margin)
            }
        };
        Self {
            rule: check.rule.name(),
            status: check.status.name(),
            actual,
            limit,
            margin,
            source: clause(check.basis),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CostJson {
    monthly: Amount,
    monthly_incl_tax: Amount,
    service: Amount,
    initial: Amount,
    excl_tax: Amount,
    tax: Amount,
    incl_tax: Amount,
}

impl From<&Cost> for CostJson {
    fn from(cost: &Cost) -> Self {
        Self {
            monthly: cost.monthly.into(),
            monthly_incl_tax: cost.monthly_incl_tax.into(),
            service: cost.service.into(),
            initial: cost.initial.into(),
            excl_tax: cost.excl_tax.into(),
            tax: cost.tax.into(),
            incl_tax: cost.incl_tax.into(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SubsidyJson {
    status: &'static str,
    amount: Amount,
    before_limits: Amount,
    eligible_months: u32,
    eligible_cost: Amount,
    rate: String,
    reasons: Vec<&'static str>,
}

impl From<&Subsidy> for SubsidyJson {
    fn from(subsidy: &Subsidy) -> Self {
        Self {
            status: subsidy.status.name(),
            amount: subsidy.amount.into(),
            before_limits: subsidy.before_limits.into(),
            eligible_months: subsidy.eligible_months,
            eligible_cost: subsidy.eligible_cost.into(),
            rate: subsidy.rate.to_string(),
            reasons: subsidy.reasons.iter().map(|reason| reason.name()).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NetJson {
    excl_tax: Amount,
    incl_tax: Amount,
    incl_tax_monthly: Amount,
    incl_tax_monthly_per_terminal: Amount,
    prepaid_incl_tax: Amount,
}

impl From<&Net> for NetJson {
    fn from(net: &Net) -> Self {
        Self {
            excl_tax: net.excl_tax.into(),
            incl_tax: net.incl_tax.into(),
            incl_tax_monthly: net.incl_tax_monthly.into(),
            incl_tax_monthly_per_terminal: net.incl_tax_monthly_per_terminal.into(),
            prepaid_incl_tax: net.prepaid_incl_tax.into(),
        }
    }
}

/// A hint: its code, then its figures.
#[derive(Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
enum HintJson {
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

impl From<&Hint> for HintJson {
    fn from(hint: &Hint) -> Self {
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

#[derive(Serialize)]
struct NoticeJson {
    code: &'static str,
}

impl From<&Notice> for NoticeJson {
    fn from(notice: &Notice) -> Self {
        Self {
            code: notice.name(),
        }
    }
}

#[derive(Serialize)]
struct StepJson {
    code: &'static str,
    value: Figure,
    source: &'static str,
    certainty: &'static str,
}

impl From<&Step> for StepJson {
    fn from(step: &Step) -> Self {
        let value = match step.value {
            StepValue::EligibleMonths(months) => Figure::Count(months.into()),
            StepValue::Monthly(monthly) => Figure::Amount(monthly.into()),
            StepValue::EligibleFee(fee) => Figure::Amount(fee.into()),
            StepValue::EligibleCost(cost) => Figure::Amount(cost.into()),
            StepValue::BeforeLimits(amount) | StepValue::Amount(amount) => {
                Figure::Amount(amount.into())
            }
        };
        Self {
            code: step.value.name(),
            value,
            source: clause(step.basis),
            certainty: step.certainty().name(),
        }
    }
}
