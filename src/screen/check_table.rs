//! What does the table of price limits show? A row for each check that concerns the offer.

use super::sources::{Citation, Footnote, Footnotes};
use super::tone::{Chip, Tone};
use super::{choice, format, say, Words};
use crate::domain::{
    Check, CheckRule, CheckStatus, Compliance, Enhancements, Figures, Named, Offer, Quote,
    RuleBook, Yen,
};

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckTable {
    /// The sum of the checks.
    pub verdict: Chip,
    /// The heading of the offer's figures.
    pub actual_heading: String,
    /// The heading of the limits.
    pub limit_heading: String,
    /// The checks that concern the offer.
    pub rows: Vec<CheckRow>,
    /// The checks that do not, in one sentence; empty where all do.
    pub not_applicable: String,
    /// What is assumed.
    pub footnotes: Vec<Footnote>,
    /// Whose numbers the rows have: not IPA's.
    pub numbering: String,
    /// The documents behind the limits, each once.
    pub citations: Vec<Citation>,
}

/// One check.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRow {
    /// The contract's name of the check.
    pub rule: &'static str,
    /// The contract's name of how it ended.
    pub status: &'static str,
    /// What is checked.
    pub title: &'static str,
    /// The offer's figure.
    pub actual: String,
    /// The limit.
    pub limit: String,
    /// Marks of what is assumed about the limit.
    pub marks: String,
    /// The verdict, with its sign.
    pub verdict: Chip,
    /// The row of the standard.
    pub source: String,
}

impl CheckTable {
    /// The table of a quote.
    pub(super) fn of(quote: &Quote, offer: &Offer, book: &'static RuleBook, words: Words) -> Self {
        let tax = choice::tax_basis(words, offer.tax_basis);
        let checks = &quote.settlement.checks;
        let mut footnotes = Footnotes::new(words);
        let concerns = |check: &&Check| check.status != CheckStatus::NotApplicable;
        let rows = checks
            .iter()
            .filter(concerns)
            .map(|check| row(check, offer, book, &mut footnotes, words))
            .collect();
        let others: Vec<&str> = checks
            .iter()
            .filter(|check| !concerns(check))
            .map(|check| rule_name(words, check.rule))
            .collect();
        Self {
            verdict: compliance_chip(words, quote.settlement.compliance),
            actual_heading: say::table::actual(words, tax),
            limit_heading: say::table::limit(words, tax),
            rows,
            not_applicable: if others.is_empty() {
                String::new()
            } else {
                say::table::not_applicable(words, &format::list(words, &others))
            },
            footnotes: footnotes.into_list(),
            numbering: say::table::numbering(words, words.rule(book.standard.title)),
            citations: citations(checks, words),
        }
    }
}

/// Whether the standard is kept, in a few words.
pub fn compliance_chip(words: Words, compliance: Compliance) -> Chip {
    match compliance {
        Compliance::Within => Chip::new(Tone::Good, say::table::within(words)),
        Compliance::Outside => Chip::new(Tone::Bad, say::table::outside(words)),
        Compliance::Judgement => Chip::new(Tone::Warn, say::table::judgement(words)),
    }
}

/// What is checked, in a few words.
pub fn rule_name(words: Words, rule: CheckRule) -> &'static str {
    match rule {
        CheckRule::InitialFee => say::table::initial_fee(words),
        CheckRule::NetworkMonthlyFee => say::table::network_fee(words),
        CheckRule::EndpointMonthlyFee => say::table::endpoint_fee(words),
        CheckRule::MinTerminals => say::table::min_terminals(words),
        CheckRule::MinTermMonths => say::table::min_term(words),
        CheckRule::Enhancements => say::table::enhancements(words),
        CheckRule::Capacity => say::table::capacity(words),
    }
}

fn row(
    check: &Check,
    offer: &Offer,
    book: &'static RuleBook,
    footnotes: &mut Footnotes,
    words: Words,
) -> CheckRow {
    let (actual, limit) = figures(check, words);
    let marks = if limit.is_empty() {
        String::new()
    } else {
        check
            .basis
            .map_or_else(String::new, |basis| footnotes.marks(basis.notes))
    };
    let source = check.basis.map_or_else(
        || say::table::offer(words).to_owned(),
        |basis| {
            let number = basis.clause.rsplit('/').next().unwrap_or_default();
            say::table::row(words, number)
        },
    );
    let by_sum = check.status == CheckStatus::Judgement && !limit.is_empty();
    let sum_mark = if by_sum {
        footnotes.marks(book.standard.combined_monthly_fee.basis.notes)
    } else {
        String::new()
    };
    CheckRow {
        rule: check.rule.name(),
        status: check.status.name(),
        title: rule_name(words, check.rule),
        actual,
        limit,
        marks: marks + &sum_mark,
        verdict: verdict(check, offer, words),
        source,
    }
}

fn figures(check: &Check, words: Words) -> (String, String) {
    match check.figures {
        Figures::None => (String::new(), String::new()),
        Figures::Price(actual) => (format::yen(words, actual), String::new()),
        Figures::PriceLimit { actual, limit } => {
            (format::yen(words, actual), format::yen(words, limit))
        }
        Figures::CountLimit { actual, limit } => (
            count(check.rule, actual, words),
            count(check.rule, limit, words),
        ),
    }
}

fn count(rule: CheckRule, count: u32, words: Words) -> String {
    match rule {
        CheckRule::MinTermMonths => format::months_number(words, count.into()),
        _ => format::terminals_number(words, count.into()),
    }
}

fn verdict(check: &Check, offer: &Offer, words: Words) -> Chip {
    let difference = || difference(check, words);
    match (check.status, check.figures) {
        (CheckStatus::Within, Figures::None) => Chip::new(Tone::Good, say::table::enhanced(words)),
        (CheckStatus::NotMet, _) if offer.enhancements == Enhancements::default() => {
            Chip::new(Tone::Bad, say::table::not_claimed(words))
        }
        (CheckStatus::NotMet, _) => Chip::new(Tone::Bad, say::table::not_enhanced(words)),
        (CheckStatus::Judgement, Figures::PriceLimit { .. }) => Chip::new(
            Tone::Warn,
            say::table::excess_within_sum(words, &difference()),
        ),
        (CheckStatus::Judgement, _) => Chip::new(Tone::Warn, say::table::reasonable(words)),
        (CheckStatus::Over, _) => Chip::new(Tone::Bad, say::table::excess(words, &difference())),
        _ if is_exact(check) => Chip::new(Tone::Good, say::table::exact(words)),
        _ => Chip::new(Tone::Good, say::table::margin(words, &difference())),
    }
}

fn is_exact(check: &Check) -> bool {
    match check.figures {
        Figures::PriceLimit { actual, limit } => actual == limit,
        Figures::CountLimit { actual, limit } => actual == limit,
        Figures::None | Figures::Price(_) => false,
    }
}

/// How far the figure is from its limit, on either side.
pub(super) fn difference(check: &Check, words: Words) -> String {
    match check.figures {
        Figures::PriceLimit { actual, limit } => format::yen(
            words,
            if actual > limit {
                actual.minus(limit)
            } else {
                limit.minus(actual)
            },
        ),
        Figures::CountLimit { actual, limit } => count(check.rule, actual.abs_diff(limit), words),
        Figures::None | Figures::Price(_) => format::yen(words, Yen::<crate::domain::Quoted>::ZERO),
    }
}

/// The documents that the checks rest on, each place once.
fn citations(checks: &[Check], words: Words) -> Vec<Citation> {
    let mut citations: Vec<Citation> = Vec::new();
    for check in checks
        .iter()
        .filter(|check| check.status != CheckStatus::NotApplicable)
    {
        let citation = Citation::of(check.basis, words);
        if check.basis.is_none() || citations.iter().any(|known| known.text == citation.text) {
            continue;
        }
        // The notes stand under the table. A document is named once, where its last place is.
        for known in &mut citations {
            if known.url == citation.url {
                (known.document, known.url) = ("", "");
            }
        }
        citations.push(Citation {
            notes: Vec::new(),
            ..citation
        });
    }
    citations
}
