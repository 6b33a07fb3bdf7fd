//! How is the calculation shown? Step by step, with figures, rounding and source.

use super::sources::Citation;
use super::{format, ja};
use crate::domain::{Basis, Monitoring, Quote, Request, RuleBook, Step, StepValue, SubsidyStatus};

/// The steps, in two lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// To the subsidy.
    pub subsidy: Vec<StepView>,
    /// To what is left to pay.
    pub net: Vec<StepView>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// A name for tests.
    pub code: &'static str,
    /// What is done.
    pub text: String,
    /// What comes out.
    pub value: String,
    /// The clauses that order it.
    pub citations: Vec<Citation>,
}

impl Steps {
    /// The steps of a quote.
    pub(super) fn of(quote: &Quote, request: &Request, book: &'static RuleBook) -> Self {
        let view = |step: &Step| StepView {
            code: step.value.name(),
            text: text(&step.value, quote, request, book),
            value: value(&step.value),
            citations: bases(step, quote).map(Citation::of).collect(),
        };
        Self {
            subsidy: quote.trace.iter().map(view).collect(),
            net: net_steps(quote, request, book),
        }
    }
}

/// The step's own clause; where fractions are dropped, the one that orders that too.
fn bases(step: &Step, quote: &Quote) -> impl Iterator<Item = Option<&'static Basis>> {
    let rounding = match step.value {
        StepValue::BeforeLimits(_) => Some(Some(&quote.programme.rounding.basis)),
        _ => None,
    };
    std::iter::once(step.basis).chain(rounding)
}

fn value(value: &StepValue) -> String {
    match *value {
        StepValue::Monthly(monthly) => format::yen(super::Words::ja(), monthly.each_month()),
        StepValue::EligibleMonths(months) => {
            format::months_number(super::Words::ja(), months.into())
        }
        StepValue::EligibleFee(fee) => format::yen(super::Words::ja(), fee),
        StepValue::EligibleCost(cost) => format::yen(super::Words::ja(), cost),
        StepValue::BeforeLimits(amount) | StepValue::Amount(amount) => {
            format::yen(super::Words::ja(), amount)
        }
    }
}

fn text(value: &StepValue, quote: &Quote, request: &Request, book: &RuleBook) -> String {
    let settled = &quote.settlement;
    let monthly = format::yen(super::Words::ja(), settled.cost.monthly.each_month());
    let eligible_months =
        format::months_number(super::Words::ja(), settled.subsidy.eligible_months.into());
    match value {
        StepValue::Monthly(_) => monthly_text(quote, &request.offer.monitoring),
        StepValue::EligibleMonths(_) => ja::answer::eligible_months(
            &format::months(super::Words::ja(), settled.billed.months),
            &format::months_number(
                super::Words::ja(),
                quote.programme.eligible_months_max.value.into(),
            ),
        ),
        StepValue::EligibleFee(_) => ja::answer::eligible_fee(&monthly, &eligible_months),
        StepValue::EligibleCost(_) => {
            ja::answer::eligible_cost(request.offer.tax_basis, book.tax_percent.value)
        }
        StepValue::BeforeLimits(_) => ja::answer::before_limits(&settled.subsidy.rate.to_string()),
        StepValue::Amount(_) => amount_text(quote),
    }
}

fn monthly_text(quote: &Quote, monitoring: &Monitoring) -> String {
    let billed = quote.settlement.billed.terminals;
    let count = format::terminals(super::Words::ja(), billed);
    match monitoring {
        Monitoring::Network { network_fee } => {
            ja::answer::monthly_network(&format::yen(super::Words::ja(), network_fee.each_month()))
        }
        Monitoring::Endpoint { endpoint_fee } => ja::answer::monthly_endpoint(
            &format::yen(super::Words::ja(), endpoint_fee.at(billed).each_month()),
            &count,
        ),
        Monitoring::Combined {
            network_fee,
            endpoint_fee,
        } => ja::answer::monthly_combined(
            &format::yen(super::Words::ja(), network_fee.each_month()),
            &format::yen(super::Words::ja(), endpoint_fee.at(billed).each_month()),
            &count,
        ),
    }
}

fn amount_text(quote: &Quote) -> String {
    let limits = &quote.programme.limits.value;
    let (floor, cap) = (
        format::yen(super::Words::ja(), limits.floor),
        format::yen(super::Words::ja(), limits.cap),
    );
    let subsidy = &quote.settlement.subsidy;
    match subsidy.status {
        SubsidyStatus::Payable => ja::answer::amount(&floor, &cap),
        SubsidyStatus::Capped => ja::answer::amount_capped(&cap),
        SubsidyStatus::BelowFloor => ja::answer::amount_below(&floor),
        SubsidyStatus::Ineligible => {
            let reasons: Vec<&str> = subsidy
                .reasons
                .iter()
                .map(|reason| ja::answer::reason(*reason))
                .collect();
            ja::answer::amount_refused(&reasons.join(ja::table::AND))
        }
    }
}

fn net_steps(quote: &Quote, request: &Request, book: &'static RuleBook) -> Vec<StepView> {
    let settled = &quote.settlement;
    let tax_basis = request.offer.tax_basis;
    let total = ja::answer::total(
        &format::yen(super::Words::ja(), settled.cost.monthly.each_month()),
        &format::months(super::Words::ja(), settled.billed.months),
        &format::yen(super::Words::ja(), settled.cost.initial),
    );
    let step = |code, text, value, basis| StepView {
        code,
        text,
        value,
        citations: vec![Citation::of(basis)],
    };
    let tax = ja::answer::tax(tax_basis, book.tax_percent.value);
    let less = ja::answer::less_subsidy(&format::yen(super::Words::ja(), settled.subsidy.amount));
    vec![
        step(
            "total",
            total,
            format::yen(
                super::Words::ja(),
                settled.cost.service.plus(settled.cost.initial),
            ),
            None,
        ),
        step(
            "tax",
            tax,
            format::yen(super::Words::ja(), settled.cost.incl_tax),
            Some(&book.tax_percent.basis),
        ),
        StepView {
            code: "net",
            text: less,
            value: format::yen(super::Words::ja(), settled.net.incl_tax),
            citations: Vec::new(),
        },
    ]
}
