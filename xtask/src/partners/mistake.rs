//! Which mistakes do people and spreadsheets make in a list?

use super::random::Random;
use super::{CORPORATE_NUMBER, INDUSTRY, NAME, TERMINALS};

/// A mistake of one row.
pub(super) struct Mistake {
    /// What the calculator calls it.
    pub(super) code: &'static str,
    /// In which column it stands; the whole row where there is none.
    pub(super) column: Option<usize>,
    /// Puts it into a row, given an industry that nobody knows.
    pub(super) make: fn(&mut Vec<String>, &str),
}

const fn mistake(
    code: &'static str,
    column: Option<usize>,
    make: fn(&mut Vec<String>, &str),
) -> Mistake {
    Mistake { code, column, make }
}

const ALL: [Mistake; 10] = [
    mistake("missing", Some(TERMINALS), |row, _| row[TERMINALS].clear()),
    mistake("not-a-number", Some(TERMINALS), |row, _| {
        row[TERMINALS] = "many".to_owned();
    }),
    mistake("out-of-range", Some(TERMINALS), |row, _| {
        row[TERMINALS] = "0".to_owned();
    }),
    mistake("became-a-date", Some(TERMINALS), |row, _| {
        row[TERMINALS] = "2026/4/1".to_owned();
    }),
    mistake("unknown-industry", Some(INDUSTRY), |row, unknown| {
        row[INDUSTRY] = unknown.to_owned();
    }),
    mistake("became-rounded", Some(CORPORATE_NUMBER), |row, _| {
        row[CORPORATE_NUMBER] = "1.23457E+12".to_owned();
    }),
    mistake("wrong-check-digit", Some(CORPORATE_NUMBER), |row, _| {
        let number = &mut row[CORPORATE_NUMBER];
        let wrong = if number.starts_with('9') { "8" } else { "9" };
        number.replace_range(..1, wrong);
    }),
    mistake("too-few-cells", None, |row, _| row.truncate(INDUSTRY)),
    mistake("too-many-cells", None, |row, _| row.push("1".to_owned())),
    mistake("unclosed-quote", None, |row, _| {
        // With a line break before it, two rows would be lost.
        row[NAME].retain(|char| char != '\n');
        row[INDUSTRY].insert(0, '"');
    }),
];

impl Mistake {
    pub(super) fn any(random: &mut Random) -> &'static Self {
        random.pick(&ALL)
    }
}
