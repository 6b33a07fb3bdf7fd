//! Who is 中小企業, who is 小規模事業者? The definitions, ready to be shown.

use super::sources::Citation;
use super::{format, say, Words};
use crate::domain::{RuleBook, SizeLimit};

/// Both definitions.
#[derive(Clone, Debug, PartialEq)]
pub struct Definitions {
    /// 中小企業 and 小規模事業者.
    pub tables: [DefinitionTable; 2],
    /// Where they stand.
    pub citation: Citation,
}

/// One definition.
#[derive(Clone, Debug, PartialEq)]
pub struct DefinitionTable {
    /// What it defines.
    pub caption: &'static str,
    /// Whether capital counts.
    pub has_capital: bool,
    /// An industry a row.
    pub rows: Vec<DefinitionRow>,
}

/// The largest company of an industry that still counts.
#[derive(Clone, Debug, PartialEq)]
pub struct DefinitionRow {
    /// Which companies.
    pub industry: &'static str,
    /// 資本金.
    pub capital: String,
    /// 従業員.
    pub employees: String,
}

impl Definitions {
    /// The definitions of the rules.
    pub fn of(book: &'static RuleBook, words: Words) -> Self {
        let applicants = &book.applicants;
        let table = |caption, has_capital, limits: &'static [SizeLimit]| DefinitionTable {
            caption,
            has_capital,
            rows: limits.iter().map(|limit| row(limit, words)).collect(),
        };
        Self {
            tables: [
                table(say::questions::definition_sme(words), true, applicants.sme),
                table(
                    say::questions::definition_small(words),
                    false,
                    applicants.small,
                ),
            ],
            citation: Citation::of(Some(&applicants.basis), words),
        }
    }
}

fn row(limit: &'static SizeLimit, words: Words) -> DefinitionRow {
    let none = || say::questions::none(words).to_owned();
    DefinitionRow {
        industry: words.rule(limit.industry),
        capital: limit
            .capital_yen_max
            .map_or_else(none, |yen| format::capital(words, yen)),
        employees: format::people(words, limit.employees_max.into()),
    }
}
