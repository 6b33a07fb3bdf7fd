//! Does the offer keep the limits of 表1? The verdict, then each check that concerns it.

use super::{Facts, Line, Matter};
use crate::domain::{Check, CheckRule, CheckStatus, Compliance, Figures, Quoted, Yen};
use crate::screen::{say, Words};

pub(super) fn lines(facts: &Facts<'_>) -> Vec<Line> {
    let checks = &facts.quote.settlement.checks;
    let lines = checks.iter().filter_map(|check| line(check, facts));
    std::iter::once(verdict(facts)).chain(lines).collect()
}

fn verdict(facts: &Facts<'_>) -> Line {
    let words = facts.words();
    let text = match facts.quote.settlement.compliance {
        Compliance::Within => say::script::kept(words),
        Compliance::Outside => say::script::not_kept(words),
        Compliance::Judgement => say::script::to_judge(words),
    };
    Line::new(Matter::Verdict, text.to_owned(), [])
}

fn line(check: &Check, facts: &Facts<'_>) -> Option<Line> {
    let words = facts.words();
    let text = match (check.status, check.figures) {
        (CheckStatus::NotApplicable, _) => return None,
        (CheckStatus::NotMet, _) => say::script::not_enhanced(words).to_owned(),
        (_, Figures::None) => say::script::enhanced(words).to_owned(),
        (_, Figures::Price(actual)) => {
            say::script::no_limit(words, name(words, check.rule), &facts.teller.yen(actual))
        }
        (status, Figures::PriceLimit { actual, limit }) => {
            of_price(status, check.rule, actual, limit, facts)
        }
        (status, Figures::CountLimit { actual, limit }) => {
            of_count(status, check.rule, actual, limit, facts)
        }
    };
    // What the offer asks is entered, what it may ask is written.
    let line = match check.basis {
        Some(basis) => Line::new(Matter::Check, text, [None, Some(basis)]),
        None => Line::new(Matter::Check, text, [None]),
    };
    Some(line)
}

fn of_price(
    status: CheckStatus,
    rule: CheckRule,
    actual: Yen<Quoted>,
    limit: Yen<Quoted>,
    facts: &Facts<'_>,
) -> String {
    let (words, tell) = (facts.words(), facts.teller);
    let (name, asked, most) = (name(words, rule), tell.yen(actual), tell.yen(limit));
    let excess = tell.yen(actual.minus(limit));
    match status {
        CheckStatus::Over => say::script::over(words, name, &asked, &most, &excess),
        CheckStatus::Judgement => say::script::over_within_sum(words, name, &asked, &most, &excess),
        _ => say::script::within(words, name, &asked, &most),
    }
}

fn of_count(
    status: CheckStatus,
    rule: CheckRule,
    actual: u32,
    limit: u32,
    facts: &Facts<'_>,
) -> String {
    let (words, tell) = (facts.words(), facts.teller);
    let count = |count| match rule {
        CheckRule::MinTermMonths => tell.months(count),
        _ => tell.terminals(count),
    };
    let (asked, most, name) = (count(actual), count(limit), name(words, rule));
    let excess = count(actual.saturating_sub(limit));
    match (rule, status) {
        (CheckRule::Capacity, CheckStatus::Over) => {
            say::script::capacity_over(words, &most, &asked)
        }
        (CheckRule::Capacity, _) => say::script::capacity(words, &most, &asked),
        (_, CheckStatus::Over) => say::script::over(words, name, &asked, &most, &excess),
        _ => say::script::within(words, name, &asked, &most),
    }
}

/// What is checked, as it is said.
pub(super) fn name(words: Words, rule: CheckRule) -> &'static str {
    match rule {
        CheckRule::InitialFee => say::script::initial_fee(words),
        CheckRule::NetworkMonthlyFee => say::script::network_fee(words),
        CheckRule::EndpointMonthlyFee => say::script::endpoint_fee(words),
        CheckRule::MinTerminals => say::script::min_terminals(words),
        CheckRule::MinTermMonths => say::script::min_term(words),
        CheckRule::Enhancements => say::table::enhancements(words),
        CheckRule::Capacity => say::table::capacity(words),
    }
}
