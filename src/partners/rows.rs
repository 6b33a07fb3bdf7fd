//! Which partner does each row of the list name?

use super::cell;
use super::layout::Layout;
use super::reader::{Bad, Fault, Reader};
use super::{Column, Columns, Limits, Mistake, MistakeCode, Partner, Refusal, Separator};

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
///
/// A piece is kept until its rows have been taken: some 64 KB at a time keep the memory low.
#[derive(Clone, Debug)]
pub struct Rows {
    reader: Reader,
    layout: Layout,
    heading_row: u32,
    limits: Limits,
    rows: u32,
}

impl Rows {
    /// A list that is written like this: the separator, the row with the headings (0 where there is none),
    /// and in which column each thing stands. Rows above the headings are left out.
    pub fn new(
        separator: Separator,
        heading_row: u32,
        columns: &Columns,
        limits: Limits,
    ) -> Result<Self, Refusal> {
        if columns[Column::Terminals].is_none() {
            return Err(Refusal::NoTerminals);
        }
        Ok(Self {
            reader: Reader::new(separator),
            layout: Layout::new(separator, columns),
            heading_row,
            limits,
            rows: 0,
        })
    }

    /// The next piece of the text. Its rows are taken with [`next_row`](Self::next_row).
    pub fn push(&mut self, text: &str) {
        self.reader.push(text);
    }

    /// The text is at its end.
    pub fn finish(&mut self) {
        self.reader.finish();
    }

    /// The next row, if it has come as a whole; to be asked until it is `None`, behind each piece and behind
    /// the end.
    pub fn next_row(&mut self) -> Result<Option<Row>, Refusal> {
        while let Some(record) = self.reader.next() {
            if record.row < self.heading_row {
                continue;
            }
            let at = record.row;
            let row = match record.text {
                Ok(text) if at == self.heading_row => {
                    let form = self.layout.read_headings(text);
                    self.reader.set_form(form);
                    continue;
                }
                Err(_) if at == self.heading_row => continue,
                Ok(text) => {
                    let row = self.layout.read(at, text);
                    // Without headings the first row says how many cells there are.
                    if self.heading_row == 0 && self.rows == 0 {
                        let form = self.layout.form_of(text);
                        self.reader.set_form(form);
                    }
                    row
                }
                Err(bad) => Some(Row::bad(at, bad)),
            };
            if let Some(row) = row {
                self.rows = self.rows.saturating_add(1);
                self.limits.check_rows(self.rows)?;
                return Ok(Some(row));
            }
        }
        Ok(None)
    }
}

impl Row {
    fn bad(row: u32, bad: Bad) -> Self {
        let code = match bad.fault {
            Fault::Unclosed => MistakeCode::UnclosedQuote,
            Fault::TooLong => MistakeCode::CellTooLong,
        };
        Self {
            row,
            name: String::new(),
            partner: None,
            mistakes: vec![Mistake {
                row,
                column: None,
                found: cell::excerpt(bad.found),
                code,
            }],
        }
    }
}
