//! Which partner does each row of the list name?

use super::{Columns, Limits, Mistake, Partner, Refusal, Separator};

/// A row of the list with something in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number, as a spreadsheet counts it: from 1, with the headings and the empty rows.
    pub row: u32,
    /// What the partner is called, as far as that can be read; empty where the list does not say.
    pub name: String,
    /// The partner; `None` where a mistake is in the way.
    pub partner: Option<Partner>,
    /// What is wrong with it, by column.
    pub mistakes: Vec<Mistake>,
}

/// Reads a list, piece by piece. The rows are the same for every way of cutting its text into pieces.
#[derive(Clone, Debug)]
pub struct Rows {}

impl Rows {
    /// A list that is written like this: the separator, the row with the headings (0 where there is none),
    /// and in which column each thing stands.
    pub fn new(
        _separator: Separator,
        _heading_row: u32,
        columns: &Columns,
        _limits: Limits,
    ) -> Result<Self, Refusal> {
        if columns[super::Column::Terminals].is_none() {
            return Err(Refusal::NoTerminals);
        }
        Ok(Self {})
    }

    /// The next piece of the text. Its rows are taken with [`next_row`](Self::next_row).
    pub fn push(&mut self, _text: &str) {}

    /// The text is at its end.
    pub fn finish(&mut self) {}

    /// The next row, if it has come as a whole; to be asked until it is `None`, behind each piece and behind
    /// the end.
    pub fn next_row(&mut self) -> Result<Option<Row>, Refusal> {
        Ok(None)
    }
}
