//! What do quotation marks, separators and line ends mean, one after the other?

use super::Line;
use crate::partners::limits::{CELL_BYTES_MAX, CELL_LINE_BREAKS_MAX, ROW_BYTES_MAX};

/// How far a row has been read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan {
    /// Where the row begins.
    row: usize,
    /// The next byte.
    at: usize,
    place: Place,
    /// Where the cell begins.
    cell: usize,
    /// Where the line begins.
    line_start: usize,
    /// Lines are counted, to know how many a cell has.
    line: u64,
    line_of_row: u64,
    line_of_cell: u64,
    /// Whether the line, where the row ends with it, has as many cells as the headings, once that was asked.
    pub(super) is_last_whole: Option<bool>,
}

/// Where a byte stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// At the beginning of a cell.
    Start,
    /// In a cell without quotation marks: any in it are letters.
    Bare,
    /// Between quotation marks.
    Quoted,
    /// Behind a quotation mark in such a cell: the closing one, or the first of two that mean one.
    Closed,
}

/// Why the reading stops.
pub(super) enum Step {
    /// The text goes on.
    More,
    /// The row ends.
    End(Line),
    /// A line ends inside of quotation marks.
    Break(Line),
    /// No mark closes what one has opened.
    Broken,
    /// A cell or the row goes over the limits.
    TooLong,
}

impl Scan {
    pub(super) const fn new(row: usize, line: u64) -> Self {
        Self {
            row,
            at: row,
            place: Place::Start,
            cell: row,
            line_start: row,
            line,
            line_of_row: line,
            line_of_cell: line,
            is_last_whole: None,
        }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    pub(super) const fn line_of_row(&self) -> u64 {
        self.line_of_row
    }

    pub(super) const fn line_start(&self) -> usize {
        self.line_start
    }

    /// The same row, read as far as an earlier one was: both are inside of quotation marks at `shared`.
    pub(super) fn going_on_from(self, ahead: Self, shared: usize) -> Self {
        let is_cell_shared = ahead.cell >= shared;
        let (cell, line_of_cell) = if is_cell_shared {
            (ahead.cell, ahead.line_of_cell)
        } else {
            (self.cell, self.line_of_cell)
        };
        Self {
            row: self.row,
            line_of_row: self.line_of_row,
            cell,
            line_of_cell,
            ..ahead
        }
    }

    /// Reads on to the next line end that counts, or to what is wrong.
    pub(super) fn run(&mut self, text: &[u8], is_finished: bool, separator: u8) -> Step {
        loop {
            if self.is_too_long() {
                return Step::TooLong;
            }
            let Some(&byte) = text.get(self.at) else {
                return self.end_of_text(is_finished);
            };
            self.place = match (self.place, byte) {
                (_, b'\r' | b'\n') => return self.line_end(text, is_finished),
                (Place::Start | Place::Closed, b'"') => Place::Quoted,
                (Place::Quoted, b'"') => Place::Closed,
                (Place::Quoted, _) => Place::Quoted,
                _ if byte == separator => Place::Start,
                (Place::Closed, _) => return Step::Broken,
                (Place::Start | Place::Bare, _) => Place::Bare,
            };
            self.at = self.at.saturating_add(1);
            if self.place == Place::Start {
                self.cell = self.at;
                self.line_of_cell = self.line;
            }
        }
    }

    /// Goes to the end of the line, whatever stands before it.
    pub(super) fn rest_of_line(&mut self, text: &[u8], is_finished: bool) -> Option<Line> {
        let rest = text.get(self.at..).unwrap_or_default();
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let before = rest.iter().position(is_end).unwrap_or(rest.len());
        self.at = self.at.saturating_add(before);
        if self.at < text.len() {
            line_at(text, self.at, is_finished)
        } else {
            let (end, next) = (self.at, self.at);
            is_finished.then_some(Line { end, next })
        }
    }

    /// So many bytes at the beginning of the text are gone.
    pub(super) fn shift(&mut self, gone: usize) {
        let positions = [
            &mut self.row,
            &mut self.at,
            &mut self.cell,
            &mut self.line_start,
        ];
        for position in positions {
            *position = position.saturating_sub(gone);
        }
    }

    fn is_too_long(&self) -> bool {
        let line_breaks = self.line.saturating_sub(self.line_of_cell);
        self.at.saturating_sub(self.cell) > CELL_BYTES_MAX
            || self.at.saturating_sub(self.row) > ROW_BYTES_MAX
            || line_breaks > CELL_LINE_BREAKS_MAX
    }

    fn end_of_text(&self, is_finished: bool) -> Step {
        let (end, next) = (self.at, self.at);
        match self.place {
            _ if !is_finished => Step::More,
            Place::Quoted => Step::Broken,
            Place::Start | Place::Bare | Place::Closed => Step::End(Line { end, next }),
        }
    }

    fn line_end(&mut self, text: &[u8], is_finished: bool) -> Step {
        let Some(line) = line_at(text, self.at, is_finished) else {
            return Step::More;
        };
        if self.place != Place::Quoted {
            return Step::End(line);
        }
        self.at = line.next;
        self.line_start = line.next;
        self.line = self.line.saturating_add(1);
        Step::Break(line)
    }
}

/// The line that ends here, with `\n`, `\r\n` or `\r`; `None` while the `\n` behind a `\r` may still come.
fn line_at(text: &[u8], end: usize, is_finished: bool) -> Option<Line> {
    let behind = end.saturating_add(1);
    let next = match (text.get(end), text.get(behind)) {
        (Some(b'\r'), Some(b'\n')) => behind.saturating_add(1),
        (Some(b'\r'), None) if !is_finished => return None,
        _ => behind,
    };
    Some(Line { end, next })
}
