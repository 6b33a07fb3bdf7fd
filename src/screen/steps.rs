//! How is the calculation shown? Step by step, with figures, rounding and source.

use super::figures::reason_text;
use super::sources::Sources;
use super::{format, say, Words};
use crate::domain::{
    Basis, Monitoring, Quote, Request, RuleBook, Step, StepValue, SubsidyStatus, TaxBasis,
};

/// The steps, in two lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// To the subsidy.
    pub subsidy: Vec<StepView>,
    /// To what is left to pay.
    pub net: Vec<StepView>,
    /// The clauses that order them.
    pub sources: Sources,
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
    /// The marks of the clauses that order it.
    pub marks: Vec<String>,
}

impl Steps {
    /// The steps of a quote.
    pub(super) fn of(
        quote: &Quote,
        request: &Request,
        book: &'static RuleBook,
        words: Words,
    ) -> Self {
        let mut sources = Sources::new(words);
        let view = |step: &Step| StepView {
            code: step.value.name(),
            text: text(&step.value, quote, request, book, words),
            value: value(&step.value, words),
            marks: bases(step, quote)
                .map(|basis| sources.mark(basis))
                .collect(),
        };
        Self {
            subsidy: quote.trace.iter().map(view).collect(),
            net: net_steps(quote, request, book, &mut sources, words),
            sources,
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

fn value(value: &StepValue, words: Words) -> String {
    match *value {
        StepValue::Monthly(monthly) => format::yen(words, monthly.each_month()),
        StepValue::EligibleMonths(months) => format::months_number(words, months.into()),
        StepValue::EligibleFee(fee) => format::yen(words, fee),
        StepValue::EligibleCost(cost) => format::yen(words, cost),
        StepValue::BeforeLimits(amount) | StepValue::Amount(amount) => format::yen(words, amount),
    }
}

fn text(
    value: &StepValue,
    quote: &Quote,
    request: &Request,
    book: &RuleBook,
    words: Words,
) -> String {
    let settled = &quote.settlement;
    let monthly = format::yen(words, settled.cost.monthly.each_month());
    let eligible_months = format::months_number(words, settled.subsidy.eligible_months.into());
    match value {
        StepValue::Monthly(_) => monthly_text(quote, &request.offer.monitoring, words),
        StepValue::EligibleMonths(_) => say::answer::step_months(
            words,
            &format::months(words, settled.billed.months),
            &format::months_number(words, quote.programme.eligible_months_max.value.into()),
        ),
        StepValue::EligibleFee(_) => say::answer::step_fee(words, &monthly, &eligible_months),
        StepValue::EligibleCost(_) => {
            let percent = book.tax_percent.value.to_string();
            match request.offer.tax_basis {
                TaxBasis::Excluded => say::answer::step_cost_excluded(words).to_owned(),
                TaxBasis::Included => say::answer::step_cost_included(words, &percent),
            }
        }
        StepValue::BeforeLimits(_) => {
            say::answer::step_share(words, &settled.subsidy.rate.to_string())
        }
        StepValue::Amount(_) => amount_text(quote, words),
    }
}

fn monthly_text(quote: &Quote, monitoring: &Monitoring, words: Words) -> String {
    let billed = quote.settlement.billed.terminals;
    let count = format::terminals(words, billed);
    match monitoring {
        Monitoring::Network { network_fee } => {
            say::answer::step_network(words, &format::yen(words, network_fee.each_month()))
        }
        Monitoring::Endpoint { endpoint_fee } => say::answer::step_endpoint(
            words,
            &format::yen(words, endpoint_fee.at(billed).each_month()),
            &count,
        ),
        Monitoring::Combined {
            network_fee,
            endpoint_fee,
        } => say::answer::step_combined(
            words,
            &format::yen(words, network_fee.each_month()),
            &format::yen(words, endpoint_fee.at(billed).each_month()),
            &count,
        ),
    }
}

fn amount_text(quote: &Quote, words: Words) -> String {
    let limits = &quote.programme.limits.value;
    let (floor, cap) = (
        format::yen(words, limits.floor),
        format::yen(words, limits.cap),
    );
    let subsidy = &quote.settlement.subsidy;
    match subsidy.status {
        SubsidyStatus::Payable => say::answer::step_amount(words, &floor, &cap),
        SubsidyStatus::Capped => say::answer::step_capped(words, &cap),
        SubsidyStatus::BelowFloor => say::answer::step_below(words, &floor),
        SubsidyStatus::Ineligible => {
            let reasons: Vec<&str> = subsidy
                .reasons
                .iter()
                .map(|reason| reason_text(words, *reason))
                .collect();
            say::answer::step_refused(words, &format::list(words, &reasons))
        }
    }
}

fn net_steps(
    quote: &Quote,
    request: &Request,
    book: &'static RuleBook,
    sources: &mut Sources,
    words: Words,
) -> Vec<StepView> {
    let settled = &quote.settlement;
    let total = say::answer::step_total(
        words,
        &format::yen(words, settled.cost.monthly.each_month()),
        &format::months(words, settled.billed.months),
        &format::yen(words, settled.cost.initial),
    );
    let mut step = |code, text, value, basis| StepView {
        code,
        text,
        value,
        marks: vec![sources.mark(basis)],
    };
    let percent = book.tax_percent.value.to_string();
    let tax = match request.offer.tax_basis {
        TaxBasis::Excluded => say::answer::step_tax_excluded(words, &percent),
        TaxBasis::Included => say::answer::step_tax_included(words, &percent),
    };
    let less = say::answer::step_less(words, &format::yen(words, settled.subsidy.amount));
    vec![
        step(
            "total",
            total,
            format::yen(words, settled.cost.service.plus(settled.cost.initial)),
            None,
        ),
        step(
            "tax",
            tax,
            format::yen(words, settled.cost.incl_tax),
            Some(&book.tax_percent.basis),
        ),
        StepView {
            code: "net",
            text: less,
            value: format::yen(words, settled.net.incl_tax),
            marks: Vec::new(),
        },
    ]
}
