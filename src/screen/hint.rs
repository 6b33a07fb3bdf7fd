//! How are hints shown? A sentence with the new sum, and a button that applies it.

use super::field::shown_number;
use super::{choice, format, say, Words};
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
    pub(super) fn all(quote: &Quote, request: &Request, words: Words) -> Vec<Self> {
        quote
            .hints
            .iter()
            .map(|hint| Self::of(*hint, quote, request, words))
            .collect()
    }

    fn of(hint: Hint, quote: &Quote, request: &Request, words: Words) -> Self {
        let (text, apply) = match hint {
            Hint::RaiseTerminalsToFloor {
                terminals,
                amount,
                net_incl_tax,
            } => {
                let more = terminals.get().saturating_sub(request.terminals.get());
                let more = format::terminals_number(words, more.into());
                let count = format::terminals(words, terminals);
                let (amount, net, change) = sums(quote, amount, net_incl_tax, words);
                let text =
                    say::answer::raise_terminals(words, &more, &count, &amount, &net, &change);
                (text, Some((NumberField::Terminals, terminals.get().into())))
            }
            Hint::RaiseTermToFloor {
                term_months,
                amount,
                net_incl_tax,
            } => {
                let months = format::months(words, term_months);
                let (amount, net, change) = sums(quote, amount, net_incl_tax, words);
                let text = say::answer::raise_term(words, &months, &amount, &net, &change);
                (
                    text,
                    Some((NumberField::TermMonths, term_months.get().into())),
                )
            }
            Hint::CapReachedAt { terminals } => {
                let count = format::terminals(words, terminals);
                let cap = format::yen(words, quote.programme.limits.value.cap);
                // At that number already, or below a minimum, there is nothing to apply.
                let fewer =
                    terminals < request.terminals && terminals >= request.offer.min_terminals;
                let apply = (NumberField::Terminals, terminals.get().into());
                (
                    say::answer::cap_reached(words, &count, &cap),
                    fewer.then_some(apply),
                )
            }
            Hint::MonthsNotSubsidised { months } => {
                let max = quote.programme.eligible_months_max.value;
                let max_text = format::months_number(words, max.into());
                let months = format::months_number(words, months.into());
                let possible = request.offer.min_term_months.get() <= max;
                let apply = (NumberField::TermMonths, max.into());
                let text = say::answer::months_not_subsidised(words, &months, &max_text);
                (text, possible.then_some(apply))
            }
            Hint::LowerPrice { rule, to } => {
                let (name, limit) = (fee_name(words, rule), format::yen(words, to));
                let tax = choice::tax_basis(words, request.offer.tax_basis);
                let text = say::answer::lower_price(words, name, &limit, tax);
                (text, Some((field_of(rule), to.to_u64())))
            }
        };
        Self {
            code: hint.name(),
            text,
            apply: apply.map(|(field, value)| {
                let unit = field.unit(request.offer.tax_basis);
                let shown = shown_number(words, unit, value);
                (
                    say::answer::apply(words, &shown),
                    Action::Picked(field, value),
                )
            }),
        }
    }
}

/// The subsidy, what is left to pay, and whether that is more than now: a hint is a fact, not advice.
fn sums(
    quote: &Quote,
    amount: Yen<Grant>,
    net: Yen<InclTax>,
    words: Words,
) -> (String, String, String) {
    let now = quote.settlement.net.incl_tax;
    let change = if net > now {
        say::answer::change_up(words, &format::yen(words, net.minus(now)))
    } else {
        say::answer::change_down(words, &format::yen(words, now.minus(net)))
    };
    (format::yen(words, amount), format::yen(words, net), change)
}

/// What a fee is called in a hint.
fn fee_name(words: Words, rule: CheckRule) -> &'static str {
    match rule {
        CheckRule::NetworkMonthlyFee => say::answer::fee_network(words),
        CheckRule::EndpointMonthlyFee => say::answer::fee_endpoint(words),
        _ => say::answer::fee_initial(words),
    }
}

const fn field_of(rule: CheckRule) -> NumberField {
    match rule {
        CheckRule::NetworkMonthlyFee => NumberField::NetworkMonthlyFee,
        CheckRule::EndpointMonthlyFee => NumberField::EndpointMonthlyFee,
        _ => NumberField::InitialFee,
    }
}
