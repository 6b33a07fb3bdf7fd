//! Which mistakes do people and spreadsheets make in a list?

use super::random::Random;
use super::{CORPORATE_NUMBER, INDUSTRY, NAME, TERMINALS};

/// A mistake of one row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mistake {
    NoTerminals,
    Word,
    Zero,
    Date,
    UnknownIndustry,
    Rounded,
    WrongCheckDigit,
    TooFewCells,
    TooManyCells,
    UnclosedQuote,
}

const ALL: [Mistake; 10] = [
    Mistake::NoTerminals,
    Mistake::Word,
    Mistake::Zero,
    Mistake::Date,
    Mistake::UnknownIndustry,
    Mistake::Rounded,
    Mistake::WrongCheckDigit,
    Mistake::TooFewCells,
    Mistake::TooManyCells,
    Mistake::UnclosedQuote,
];

impl Mistake {
    pub(super) fn any(random: &mut Random) -> Self {
        *random.pick(&ALL)
    }

    /// Puts the mistake into a row.
    pub(super) fn make(self, cells: &mut Vec<String>, unknown_industry: &str) {
        match self {
            Self::NoTerminals => cells[TERMINALS].clear(),
            Self::Word => "many".clone_into(&mut cells[TERMINALS]),
            Self::Zero => "0".clone_into(&mut cells[TERMINALS]),
            Self::Date => "2026/4/1".clone_into(&mut cells[TERMINALS]),
            Self::UnknownIndustry => unknown_industry.clone_into(&mut cells[INDUSTRY]),
            Self::Rounded => "1.23457E+12".clone_into(&mut cells[CORPORATE_NUMBER]),
            Self::WrongCheckDigit => {
                let digits = cells[CORPORATE_NUMBER].split_off(1);
                let check = if cells[CORPORATE_NUMBER] == "9" {
                    "8"
                } else {
                    "9"
                };
                cells[CORPORATE_NUMBER] = format!("{check}{digits}");
            }
            Self::TooFewCells => cells.truncate(INDUSTRY),
            Self::TooManyCells => cells.push("1".to_owned()),
            Self::UnclosedQuote => {
                // With a line break before it, two rows would be lost.
                cells[NAME].retain(|char| char != '\n');
                cells[INDUSTRY].insert(0, '"');
            }
        }
    }

    /// What the calculator calls it.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::NoTerminals => "missing",
            Self::Word => "not-a-number",
            Self::Zero => "out-of-range",
            Self::Date => "became-a-date",
            Self::UnknownIndustry => "unknown-industry",
            Self::Rounded => "became-rounded",
            Self::WrongCheckDigit => "wrong-check-digit",
            Self::TooFewCells => "too-few-cells",
            Self::TooManyCells => "too-many-cells",
            Self::UnclosedQuote => "unclosed-quote",
        }
    }

    /// In which column it stands; the whole row where there is none.
    pub(super) const fn column(self) -> Option<usize> {
        match self {
            Self::NoTerminals | Self::Word | Self::Zero | Self::Date => Some(TERMINALS),
            Self::UnknownIndustry => Some(INDUSTRY),
            Self::Rounded | Self::WrongCheckDigit => Some(CORPORATE_NUMBER),
            Self::TooFewCells | Self::TooManyCells | Self::UnclosedQuote => None,
        }
    }
}
