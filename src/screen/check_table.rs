//! What does the table of price limits show? A row for each check that concerns the offer.

use super::sources::{Citation, Footnote, Footnotes};
use super::tone::{Chip, Tone};
use super::{format, ja};
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
    pub(super) fn of(quote: &Quote, offer: &Offer, book: &'static RuleBook) -> Self {
        let tax = offer.tax_basis;
        let checks = &quote.settlement.checks;
        let mut footnotes = Footnotes::default();
        let concerns = |check: &&Check| check.status != CheckStatus::NotApplicable;
        let rows = checks
            .iter()
            .filter(concerns)
            .map(|check| row(check, offer, book, &mut footnotes))
            .collect();
        let others: Vec<&str> = checks
            .iter()
            .filter(|check| !concerns(check))
            .map(|check| ja::table::rule(check.rule))
            .collect();
        Self {
            verdict: verdict_of(quote.settlement.compliance),
            actual_heading: ja::table::actual(tax),
            limit_heading: ja::table::limit(tax),
            rows,
            not_applicable: if others.is_empty() {
                String::new()
            } else {
                ja::table::not_applicable(&others.join(ja::table::AND))
            },
            footnotes: footnotes.into_list(),
            citations: citations(checks),
        }
    }
}

fn verdict_of(compliance: Compliance) -> Chip {
    let tone = match compliance {
        Compliance::Within => Tone::Good,
        Compliance::Outside => Tone::Bad,
        Compliance::Judgement => Tone::Warn,
    };
    Chip::new(tone, ja::table::compliance(compliance))
}

fn row(
    check: &Check,
    offer: &Offer,
    book: &'static RuleBook,
    footnotes: &mut Footnotes,
) -> CheckRow {
    let (actual, limit) = figures(check);
    let marks = if limit.is_empty() {
        String::new()
    } else {
        check
            .basis
            .map_or_else(String::new, |basis| footnotes.marks(basis.notes))
    };
    let source = check.basis.map_or_else(
        || ja::table::OFFER.to_owned(),
        |basis| {
            let number = basis.clause.rsplit('/').next().unwrap_or_default();
            ja::table::row(super::Words::ja().rule(book.standard.title), number)
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
        title: ja::table::rule(check.rule),
        actual,
        limit,
        marks: marks + &sum_mark,
        verdict: verdict(check, offer),
        source,
    }
}

fn figures(check: &Check) -> (String, String) {
    match check.figures {
        Figures::None => (String::new(), String::new()),
        Figures::Price(actual) => (format::yen(super::Words::ja(), actual), String::new()),
        Figures::PriceLimit { actual, limit } => (
            format::yen(super::Words::ja(), actual),
            format::yen(super::Words::ja(), limit),
        ),
        Figures::CountLimit { actual, limit } => {
            (count(check.rule, actual), count(check.rule, limit))
        }
    }
}

fn count(rule: CheckRule, count: u32) -> String {
    match rule {
        CheckRule::MinTermMonths => format::months_number(super::Words::ja(), count.into()),
        _ => format::terminals_number(super::Words::ja(), count.into()),
    }
}

fn verdict(check: &Check, offer: &Offer) -> Chip {
    match (check.status, check.figures) {
        (CheckStatus::Within, Figures::None) => Chip::new(Tone::Good, ja::table::ENHANCED),
        (CheckStatus::NotMet, _) if offer.enhancements == Enhancements::default() => {
            Chip::new(Tone::Bad, ja::table::NOT_CLAIMED)
        }
        (CheckStatus::NotMet, _) => Chip::new(Tone::Bad, ja::table::NOT_ENHANCED),
        (CheckStatus::Judgement, Figures::PriceLimit { .. }) => {
            Chip::new(Tone::Warn, ja::table::excess_within_sum(&difference(check)))
        }
        (CheckStatus::Judgement, _) => Chip::new(Tone::Warn, ja::table::REASONABLE),
        (CheckStatus::Over, _) => Chip::new(Tone::Bad, ja::table::excess(&difference(check))),
        _ if is_exact(check) => Chip::new(Tone::Good, ja::table::EXACT),
        _ => Chip::new(Tone::Good, ja::table::margin(&difference(check))),
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
pub(super) fn difference(check: &Check) -> String {
    match check.figures {
        Figures::PriceLimit { actual, limit } => format::yen(
            super::Words::ja(),
            if actual > limit {
                actual.minus(limit)
            } else {
                limit.minus(actual)
            },
        ),
        Figures::CountLimit { actual, limit } => count(check.rule, actual.abs_diff(limit)),
        Figures::None | Figures::Price(_) => {
            format::yen(super::Words::ja(), Yen::<crate::domain::Quoted>::ZERO)
        }
    }
}

/// The documents that the checks rest on, each place once.
fn citations(checks: &[Check]) -> Vec<Citation> {
    let mut citations: Vec<Citation> = Vec::new();
    for check in checks
        .iter()
        .filter(|check| check.status != CheckStatus::NotApplicable)
    {
        let citation = Citation::of(check.basis);
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
