//! Who is 中小企業, who is 小規模事業者? The definitions, ready to be shown.

use super::ja;
use super::sources::Citation;
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
    pub fn of(book: &'static RuleBook) -> Self {
        let applicants = &book.applicants;
        let table = |caption, has_capital, limits: &'static [SizeLimit]| DefinitionTable {
            caption,
            has_capital,
            rows: limits.iter().map(row).collect(),
        };
        Self {
            tables: [
                table(ja::questions::DEFINITION_SME, true, applicants.sme),
                table(ja::questions::DEFINITION_SMALL, false, applicants.small),
            ],
            citation: Citation::of(Some(&applicants.basis)),
        }
    }
}

fn row(limit: &'static SizeLimit) -> DefinitionRow {
    let none = || ja::questions::NONE.to_owned();
    DefinitionRow {
        industry: super::Words::ja().rule(limit.industry),
        capital: limit
            .capital_yen_max
            .map_or_else(none, ja::questions::capital),
        employees: ja::questions::employees(limit.employees_max),
    }
}
