//! Which figures does the row of 価格 ask for, and which has the offer?

use crate::domain::{Basis, Check, CheckRule, Figures};
use crate::rules::BOOK;
use crate::screen::{format, say, Words};

/// What a 1類 may cost and demand.
pub(super) fn price_demand(words: Words) -> String {
    let standard = &BOOK.standard;
    say::checklist::price_demand(
        words,
        &format::yen(words, standard.initial_fee_max.value),
        &format::yen(words, standard.network_monthly_fee_max.value),
        &format::yen(words, standard.endpoint_monthly_fee_max.value),
        &format::terminals_number(words, standard.min_terminals_max.value.into()),
        &format::months_number(words, standard.min_term_months_max.value.into()),
    )
}

/// Where those figures stand.
pub(super) fn price_bases() -> [&'static Basis; 6] {
    let standard = &BOOK.standard;
    [
        &standard.initial_fee_max.basis,
        &standard.network_monthly_fee_max.basis,
        &standard.endpoint_monthly_fee_max.basis,
        &standard.combined_monthly_fee.basis,
        &standard.min_terminals_max.basis,
        &standard.min_term_months_max.basis,
    ]
}

/// A check in one sentence; `None` where it has no figure.
pub(super) fn sentence(words: Words, check: &Check) -> Option<String> {
    let name = match check.rule {
        CheckRule::InitialFee => say::table::initial_fee(words),
        CheckRule::NetworkMonthlyFee => say::table::network_fee(words),
        CheckRule::EndpointMonthlyFee => say::table::endpoint_fee(words),
        CheckRule::MinTerminals => say::table::min_terminals(words),
        CheckRule::MinTermMonths => say::table::min_term(words),
        CheckRule::Enhancements | CheckRule::Capacity => return None,
    };
    let count = |count: u32| match check.rule {
        CheckRule::MinTermMonths => format::months_number(words, count.into()),
        _ => format::terminals_number(words, count.into()),
    };
    let (actual, limit) = match check.figures {
        Figures::None => return None,
        Figures::Price(actual) => {
            let actual = format::yen(words, actual);
            return Some(say::checklist::figure(words, name, &actual));
        }
        Figures::PriceLimit { actual, limit } => {
            (format::yen(words, actual), format::yen(words, limit))
        }
        Figures::CountLimit { actual, limit } => (count(actual), count(limit)),
    };
    Some(say::checklist::figure_limit(words, name, &actual, &limit))
}
