//! How does a table come into a spreadsheet? As CSV, numbers as numbers, and no text that it would run.

mod row;
mod trace;

use csv::{Terminator, WriterBuilder};

use super::clean::one_line;
use crate::domain::{Date, Yen};
use crate::draft::formula;

pub use row::source;
pub use trace::trace;

/// So that a spreadsheet reads UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A number, negative ones too.
    Number(i128),
    /// Anything else. What it begins with does not make it a formula.
    Text(String),
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An amount.
    pub fn yen<B: Copy>(amount: Yen<B>) -> Self {
        Self::Number(amount.to_u64().into())
    }

    fn field(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => formula::marked(&one_line(text)),
        }
    }
}

/// A table with its headings.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What the columns are called.
    pub headings: Vec<String>,
    /// Row by row, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// The file: UTF-8 with its mark, a line ends as Windows ends it.
    pub fn to_csv(&self) -> String {
        let headings = self.headings.iter().cloned().map(Cell::Text).collect();
        let rows = std::iter::once(&headings).chain(&self.rows);
        format!("{BYTE_ORDER_MARK}{}", records(rows))
    }
}

/// Rows as they stand in a file behind its headings: a long table is written in parts.
pub fn records<'a>(rows: impl IntoIterator<Item = &'a Vec<Cell>>) -> String {
    let mut builder = WriterBuilder::new();
    builder.terminator(Terminator::CRLF).flexible(true);
    let mut writer = builder.from_writer(Vec::new());
    for row in rows {
        // Memory takes everything.
        writer.write_record(row.iter().map(Cell::field)).ok();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The name of a file that any system takes, of that day where it is known.
pub fn file_name(what: &str, day: Option<Date>) -> String {
    match day {
        Some(day) => format!("otasuke-{what}-{day}.csv"),
        None => format!("otasuke-{what}.csv"),
    }
}
