//! How is a quote written? Its JSON shape, field by field.

mod amount;
mod check;
mod hint;

use serde::Serialize;

use amount::Amount;
use check::CheckJson;
use hint::HintJson;

use crate::domain::{Basis, Named, Notice, Quote, Settlement, Step, StepValue};
use crate::rules::BOOK;

/// The version of this shape: a change is a new number.
const SCHEMA: u32 = 1;
/// The source of what the offer itself says.
const OFFER: &str = "offer";

/// The JSON of a quote.
pub(super) fn write(quote: &Quote) -> String {
    // Serialising plain structs and texts cannot fail.
    serde_json::to_string(&Answer::of(quote)).unwrap_or_default()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
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

impl Answer {
    fn of(quote: &Quote) -> Self {
        let settled = &quote.settlement;
        Self {
            schema: SCHEMA,
            rules_edition: BOOK.edition.to_string(),
            programme: quote.programme.id,
            programme_state: quote.programme_state.name(),
            compliance: settled.compliance.name(),
            checks: settled.checks.iter().map(CheckJson::of).collect(),
            billed_terminals: settled.billed.terminals.get(),
            billed_months: settled.billed.months.get(),
            cost: CostJson::of(settled),
            subsidy: SubsidyJson::of(settled),
            net: NetJson::of(settled),
            hints: quote.hints.iter().map(HintJson::of).collect(),
            notices: quote
                .notices
                .iter()
                .map(|code| NoticeJson::of(*code))
                .collect(),
            trace: quote.trace.iter().map(StepJson::of).collect(),
        }
    }
}

fn clause(basis: Option<&'static Basis>) -> &'static str {
    basis.map_or(OFFER, |basis| basis.clause)
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

impl CostJson {
    fn of(settled: &Settlement) -> Self {
        let cost = &settled.cost;
        Self {
            monthly: cost.monthly.each_month().into(),
            monthly_incl_tax: cost.monthly_incl_tax.each_month().into(),
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

impl SubsidyJson {
    fn of(settled: &Settlement) -> Self {
        let subsidy = &settled.subsidy;
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

impl NetJson {
    fn of(settled: &Settlement) -> Self {
        let net = &settled.net;
        Self {
            excl_tax: net.excl_tax.into(),
            incl_tax: net.incl_tax.into(),
            incl_tax_monthly: net.incl_tax_monthly.each_month().into(),
            incl_tax_monthly_per_terminal: net.incl_tax_monthly_per_terminal.each_month().into(),
            prepaid_incl_tax: net.prepaid_incl_tax.into(),
        }
    }
}

#[derive(Serialize)]
struct NoticeJson {
    code: &'static str,
}

impl NoticeJson {
    fn of(notice: Notice) -> Self {
        Self {
            code: notice.name(),
        }
    }
}

#[derive(Serialize)]
struct StepJson {
    code: &'static str,
    value: StepValueJson,
    source: &'static str,
    certainty: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum StepValueJson {
    Amount(Amount),
    Count(u32),
}

impl StepJson {
    fn of(step: &Step) -> Self {
        let value = match step.value {
            StepValue::Monthly(monthly) => StepValueJson::Amount(monthly.each_month().into()),
            StepValue::EligibleMonths(months) => StepValueJson::Count(months),
            StepValue::EligibleFee(fee) => StepValueJson::Amount(fee.into()),
            StepValue::EligibleCost(cost) => StepValueJson::Amount(cost.into()),
            StepValue::BeforeLimits(amount) | StepValue::Amount(amount) => {
                StepValueJson::Amount(amount.into())
            }
        };
        let code = step.value.name();
        Self {
            code,
            value,
            source: clause(step.basis),
            certainty: step.certainty().name(),
        }
    }
}
