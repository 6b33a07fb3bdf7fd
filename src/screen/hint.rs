//! How are hints shown? A sentence with the new sum, and a button that applies it.

use super::{format, ja};
use crate::domain::{CheckRule, Grant, Hint, InclTax, Quote, Request, Yen};
use crate::draft::{Action, NumberField};

/// A hint.
#[derive(Clone, Debug, PartialEq)]
pub struct HintView {
    /// The contract's name of the hint.
    pub code: &'static str,
    /// What would be.
    pub text: String,
    /// The button's words and what it does, where one click can do it.
    pub apply: Option<(String, Action)>,
}

impl HintView {
    /// All hints of a quote.
    pub(super) fn all(quote: &Quote, request: &Request) -> Vec<Self> {
        quote
            .hints
            .iter()
            .map(|hint| Self::of(*hint, quote, request))
            .collect()
    }

    fn of(hint: Hint, quote: &Quote, request: &Request) -> Self {
        let (code, words) = (hint.name(), super::Words::ja());
        match hint {
            Hint::RaiseTerminalsToFloor {
                terminals,
                amount,
                net_incl_tax,
            } => {
                let more = terminals.get().saturating_sub(request.terminals.get());
                let (count, change) = (
                    format::terminals(words, terminals),
                    change(quote, net_incl_tax),
                );
                let (amount, net) = sums(amount, net_incl_tax);
                let more = format::terminals_number(words, more.into());
                Self {
                    code,
                    text: ja::answer::raise_terminals(&more, &count, &amount, &net, &change),
                    apply: pick(NumberField::Terminals, terminals.get().into(), &count),
                }
            }
            Hint::RaiseTermToFloor {
                term_months,
                amount,
                net_incl_tax,
            } => {
                let (months, change) = (
                    format::months(words, term_months),
                    change(quote, net_incl_tax),
                );
                let (amount, net) = sums(amount, net_incl_tax);
                Self {
                    code,
                    text: ja::answer::raise_term(&months, &amount, &net, &change),
                    apply: pick(NumberField::TermMonths, term_months.get().into(), &months),
                }
            }
            Hint::CapReachedAt { terminals } => {
                let count = format::terminals(words, terminals);
                let cap = format::yen(words, quote.programme.limits.value.cap);
                // At that number already, or below a minimum, there is nothing to apply.
                let fewer =
                    terminals < request.terminals && terminals >= request.offer.min_terminals;
                let apply = pick(NumberField::Terminals, terminals.get().into(), &count);
                let text = ja::answer::cap_reached(&count, &cap);
                Self {
                    code,
                    text,
                    apply: apply.filter(|_| fewer),
                }
            }
            Hint::MonthsNotSubsidised { months } => {
                let max = quote.programme.eligible_months_max.value;
                let max_text = format::months_number(words, max.into());
                let possible = request.offer.min_term_months.get() <= max;
                let apply = pick(NumberField::TermMonths, max.into(), &max_text);
                let months = format::months_number(words, months.into());
                let text = ja::answer::months_not_subsidised(&months, &max_text);
                Self {
                    code,
                    text,
                    apply: apply.filter(|_| possible),
                }
            }
            Hint::LowerPrice { rule, to } => {
                let (name, limit) = (ja::answer::fee_name(rule), format::yen(words, to));
                let text = ja::answer::lower_price(name, &limit, request.offer.tax_basis);
                Self {
                    code,
                    text,
                    apply: pick(field_of(rule), to.to_u64(), &limit),
                }
            }
        }
    }
}

fn pick(field: NumberField, value: u64, shown: &str) -> Option<(String, Action)> {
    Some((ja::answer::apply(shown), Action::Picked(field, value)))
}

fn sums(amount: Yen<Grant>, net: Yen<InclTax>) -> (String, String) {
    (
        format::yen(super::Words::ja(), amount),
        format::yen(super::Words::ja(), net),
    )
}

/// Whether what is left to pay rises: a hint is a fact, not advice.
fn change(quote: &Quote, net: Yen<InclTax>) -> String {
    let now = quote.settlement.net.incl_tax;
    let difference = if net > now {
        net.minus(now)
    } else {
        now.minus(net)
    };
    ja::answer::change(&format::yen(super::Words::ja(), difference), net > now)
}

const fn field_of(rule: CheckRule) -> NumberField {
    match rule {
        CheckRule::NetworkMonthlyFee => NumberField::NetworkMonthlyFee,
        CheckRule::EndpointMonthlyFee => NumberField::EndpointMonthlyFee,
        _ => NumberField::InitialFee,
    }
}
