//! How is a quote written? Its JSON shape, field by field.

use super::writer::Writer;
use crate::domain::{
    Basis, Check, Figures, Hint, Named, Net, Quote, Settlement, Step, StepValue, Subsidy,
};
use crate::rules::BOOK;

/// The version of this shape: a change is a new number.
const SCHEMA: u32 = 1;
/// The source of what the offer itself says.
const OFFER: &str = "offer";

/// The JSON of a quote.
pub(super) fn write(quote: &Quote) -> String {
    let settled = &quote.settlement;
    let mut json = Writer::default();
    json.open("", '{');
    json.count("schema", SCHEMA);
    json.text("rulesEdition", &BOOK.edition.to_string());
    json.text("programme", quote.programme.id);
    json.text("programmeState", quote.programme_state.name());
    json.text("compliance", settled.compliance.name());
    json.open("checks", '[');
    for check in &settled.checks {
        write_check(&mut json, check);
    }
    json.close(']');
    json.count("billedTerminals", settled.billed.terminals.get());
    json.count("billedMonths", settled.billed.months.get());
    write_cost(&mut json, settled);
    write_subsidy(&mut json, &settled.subsidy);
    write_net(&mut json, &settled.net);
    json.open("hints", '[');
    for hint in &quote.hints {
        write_hint(&mut json, hint);
    }
    json.close(']');
    json.open("notices", '[');
    for notice in &quote.notices {
        json.open("", '{');
        json.text("code", notice.name());
        json.close('}');
    }
    json.close(']');
    json.open("trace", '[');
    for step in &quote.trace {
        write_step(&mut json, step);
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn clause(basis: Option<&'static Basis>) -> &'static str {
    basis.map_or(OFFER, |basis| basis.clause)
}

/// A check: its figures as far as it has any.
fn write_check(json: &mut Writer, check: &Check) {
    json.open("", '{');
    json.text("rule", check.rule.name());
    json.text("status", check.status.name());
    match check.figures {
        Figures::None => {}
        Figures::Price(actual) => json.amount("actual", actual.to_u64()),
        Figures::PriceLimit { actual, limit } => {
            let (actual, limit) = (actual.to_u64(), limit.to_u64());
            json.amount("actual", actual);
            json.amount("limit", limit);
            json.text("margin", &margin(actual, limit));
        }
        Figures::CountLimit { actual, limit } => {
            json.count("actual", actual);
            json.count("limit", limit);
            json.plain("margin", &margin(actual.into(), limit.into()));
        }
    }
    json.text("source", clause(check.basis));
    json.close('}');
}

/// `limit − actual`, negative when over.
fn margin(actual: u64, limit: u64) -> String {
    let digits = limit.abs_diff(actual).to_string();
    if actual > limit {
        return ["-", &digits].concat();
    }
    digits
}

fn write_cost(json: &mut Writer, settled: &Settlement) {
    let cost = &settled.cost;
    json.open("cost", '{');
    json.amount("monthly", cost.monthly.each_month().to_u64());
    let monthly_incl_tax = cost.monthly_incl_tax.each_month();
    json.amount("monthlyInclTax", monthly_incl_tax.to_u64());
    json.amount("service", cost.service.to_u64());
    json.amount("initial", cost.initial.to_u64());
    json.amount("exclTax", cost.excl_tax.to_u64());
    json.amount("tax", cost.tax.to_u64());
    json.amount("inclTax", cost.incl_tax.to_u64());
    json.close('}');
}

fn write_subsidy(json: &mut Writer, subsidy: &Subsidy) {
    json.open("subsidy", '{');
    json.text("status", subsidy.status.name());
    json.amount("amount", subsidy.amount.to_u64());
    json.amount("beforeLimits", subsidy.before_limits.to_u64());
    json.count("eligibleMonths", subsidy.eligible_months);
    json.amount("eligibleCost", subsidy.eligible_cost.to_u64());
    json.text("rate", &subsidy.rate.to_string());
    json.open("reasons", '[');
    for reason in &subsidy.reasons {
        json.text("", reason.name());
    }
    json.close(']');
    json.close('}');
}

fn write_net(json: &mut Writer, net: &Net) {
    json.open("net", '{');
    json.amount("exclTax", net.excl_tax.to_u64());
    json.amount("inclTax", net.incl_tax.to_u64());
    let monthly = net.incl_tax_monthly.each_month();
    json.amount("inclTaxMonthly", monthly.to_u64());
    let each = net.incl_tax_monthly_per_terminal.each_month();
    json.amount("inclTaxMonthlyPerTerminal", each.to_u64());
    json.amount("prepaidInclTax", net.prepaid_incl_tax.to_u64());
    json.close('}');
}

/// A hint: its code, then its figures.
fn write_hint(json: &mut Writer, hint: &Hint) {
    json.open("", '{');
    json.text("code", hint.name());
    match *hint {
        Hint::RaiseTerminalsToFloor { terminals, .. } | Hint::CapReachedAt { terminals } => {
            json.count("terminals", terminals.get());
        }
        Hint::RaiseTermToFloor { term_months, .. } => json.count("termMonths", term_months.get()),
        Hint::MonthsNotSubsidised { months } => json.count("months", months),
        Hint::LowerPrice { rule, to } => {
            json.text("rule", rule.name());
            json.amount("to", to.to_u64());
        }
    }
    if let Hint::RaiseTerminalsToFloor {
        amount,
        net_incl_tax,
        ..
    }
    | Hint::RaiseTermToFloor {
        amount,
        net_incl_tax,
        ..
    } = *hint
    {
        json.amount("amount", amount.to_u64());
        json.amount("netInclTax", net_incl_tax.to_u64());
    }
    json.close('}');
}

fn write_step(json: &mut Writer, step: &Step) {
    json.open("", '{');
    json.text("code", step.value.name());
    match step.value {
        StepValue::EligibleMonths(months) => json.count("value", months),
        StepValue::Monthly(monthly) => json.amount("value", monthly.each_month().to_u64()),
        StepValue::EligibleFee(fee) => json.amount("value", fee.to_u64()),
        StepValue::EligibleCost(cost) => json.amount("value", cost.to_u64()),
        StepValue::BeforeLimits(amount) | StepValue::Amount(amount) => {
            json.amount("value", amount.to_u64());
        }
    }
    json.text("source", clause(step.basis));
    json.text("certainty", step.certainty().name());
    json.close('}');
}
