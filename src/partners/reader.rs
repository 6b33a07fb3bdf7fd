//! Which rows does a text have, and how is a row kept whole when another one is not?
//!
//! Cells are quoted as in RFC 4180, with one difference: a quotation mark that is never closed costs its own
//! row and no other. A quoted cell may contain line breaks, so the mark alone does not say where the row ends.
//! A row of several lines is believed only where all of this holds:
//!
//! - each closing mark is followed by a separator or the end of the line;
//! - no cell is longer, and none has more line breaks, than a cell of a spreadsheet can;
//! - its first and its last line are not each a row by themselves (`Form::is_row`): then two marks, each
//!   without its partner, enclose what lies between.
//!
//! Else its first line alone is bad, and reading goes on at the second one. All lines up to where that is known
//! begin inside of quotation marks: a later row that is open at the end of its line has the same future, and
//! goes on from there (`ahead`), so that no line is read more than twice.

mod cells;
mod form;
mod scan;
#[cfg(test)]
mod tests;

pub(super) use cells::Cells;
pub(super) use form::Form;
use scan::{Scan, Step};

use super::Separator;

/// So many characters of a bad row are kept, to show where it is.
const EXCERPT_CHARS: usize = 60;
/// The mark with which a text may begin.
const BYTE_ORDER_MARK: char = '\u{FEFF}';
/// With which old programs end a text.
const END_OF_TEXT: char = '\u{1A}';

/// Reads a text of rows, piece by piece. It keeps no more of it than the longest row, and a piece.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    separator: u8,
    /// What a row looks like, where that is known.
    form: Option<Form>,
    text: String,
    has_begun: bool,
    /// So many marks of the end have come, behind which there may be more.
    ends: usize,
    is_finished: bool,
    /// Of the row that was read last.
    row: u32,
    /// Where the next row begins.
    start: usize,
    scan: Scan,
    first_line: Option<Line>,
    /// How far an earlier row was followed before it was given up.
    ahead: Option<Scan>,
    /// The rest of this line is left out.
    skipped: Option<Fault>,
    excerpt: String,
}

/// A row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record<'a> {
    /// Its number, from 1.
    pub(super) row: u32,
    /// What stands in it, or what is wrong with it.
    pub(super) text: Result<&'a str, Bad<'a>>,
}

/// A row that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bad<'a> {
    pub(super) fault: Fault,
    /// How it begins.
    pub(super) found: &'a str,
}

/// Why a row cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A quotation mark opens a cell and none closes it.
    Unclosed,
    /// A cell, or the row, is too long.
    TooLong,
}

/// Where a line ends, and where the next one begins.
#[derive(Clone, Copy, Debug)]
struct Line {
    end: usize,
    next: usize,
}

struct Found {
    line: Line,
    fault: Option<Fault>,
}

impl Reader {
    pub(super) fn new(separator: Separator) -> Self {
        Self {
            separator: separator.byte(),
            form: None,
            text: String::new(),
            has_begun: false,
            ends: 0,
            is_finished: false,
            row: 0,
            start: 0,
            scan: Scan::new(0, 0),
            first_line: None,
            ahead: None,
            skipped: None,
            excerpt: String::new(),
        }
    }

    /// Rows look like this.
    pub(super) fn set_form(&mut self, form: Form) {
        self.form = Some(form);
    }

    /// The next piece.
    pub(super) fn push(&mut self, text: &str) {
        self.forget();
        let is_first = !self.has_begun && !text.is_empty();
        self.has_begun |= is_first;
        let marked = text.strip_prefix(BYTE_ORDER_MARK).filter(|_| is_first);
        let text = marked.unwrap_or(text);
        let before_end = text.trim_end_matches(END_OF_TEXT);
        if !before_end.is_empty() {
            let ends = std::mem::take(&mut self.ends);
            self.text.extend(std::iter::repeat_n(END_OF_TEXT, ends));
            self.text.push_str(before_end);
        }
        let ends = text.len().saturating_sub(before_end.len());
        self.ends = self.ends.saturating_add(ends);
    }

    /// There is no more.
    pub(super) fn finish(&mut self) {
        self.is_finished = true;
    }

    /// The next row, if all of it has come.
    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        let found = self.find()?;
        let lines = if found.fault.is_some() {
            self.scan.line_of_row()
        } else {
            self.scan.line()
        };
        let from = std::mem::replace(&mut self.start, found.line.next);
        self.scan = Scan::new(self.start, lines.saturating_add(1));
        self.first_line = None;
        self.skipped = None;
        self.row = self.row.saturating_add(1);
        Some(Record {
            row: self.row,
            text: match found.fault {
                None => Ok(self.text.get(from..found.line.end).unwrap_or_default()),
                Some(fault) => Err(Bad {
                    fault,
                    found: &self.excerpt,
                }),
            },
        })
    }

    fn find(&mut self) -> Option<Found> {
        loop {
            if let Some(fault) = self.skipped {
                let line = self.skip()?;
                return Some(Found {
                    line,
                    fault: Some(fault),
                });
            }
            if self.is_finished && self.start >= self.text.len() {
                return None;
            }
            let text = self.text.as_bytes();
            let step = self.scan.run(text, self.is_finished, self.separator);
            match (step, self.first_line) {
                (Step::More, _) => return None,
                (Step::Break(line), None) => self.open(line),
                (Step::Break(_), Some(_)) => {}
                (Step::End(line), Some(first)) if self.is_two_rows(first, line) => {
                    return Some(self.give_up(first));
                }
                (Step::End(line), _) => return Some(Found { line, fault: None }),
                (Step::Broken, None) => self.begin_to_skip(Fault::Unclosed),
                (Step::TooLong, None) => self.begin_to_skip(Fault::TooLong),
                (Step::Broken | Step::TooLong, Some(first)) => return Some(self.give_up(first)),
            }
        }
    }

    /// The first line ends inside of quotation marks.
    fn open(&mut self, line: Line) {
        self.first_line = Some(line);
        if let Some(ahead) = self.ahead.filter(|ahead| ahead.at() >= line.next) {
            self.scan = self.scan.going_on_from(ahead, line.next);
        }
    }

    /// Whether two lines, the first and the last of one row, are rows by themselves.
    fn is_two_rows(&mut self, first: Line, last: Line) -> bool {
        let Some(form) = self.form else {
            return false;
        };
        let is_whole = |from: usize, to: usize| {
            let line = self.text.get(from..to).unwrap_or_default();
            form.is_row(Cells::new(line, self.separator))
        };
        let from = self.scan.line_start();
        let is_last_whole = match self.scan.is_last_whole {
            Some(known) => known,
            None => is_whole(from, last.end),
        };
        self.scan.is_last_whole = Some(is_last_whole);
        is_last_whole && is_whole(self.start, first.end)
    }

    /// The first line is bad, and what was seen behind it is kept for the next ones.
    fn give_up(&mut self, first: Line) -> Found {
        self.ahead = Some(self.scan);
        self.keep_excerpt(first.end);
        Found {
            line: first,
            fault: Some(Fault::Unclosed),
        }
    }

    fn begin_to_skip(&mut self, fault: Fault) {
        self.keep_excerpt(self.scan.at());
        self.skipped = Some(fault);
    }

    /// Leaves out the rest of the line, which need not be kept.
    fn skip(&mut self) -> Option<Line> {
        let from = self.scan.at();
        let line = self
            .scan
            .rest_of_line(self.text.as_bytes(), self.is_finished);
        self.start = self.scan.at();
        let skipped = self.text.get(from..self.start).unwrap_or_default();
        let missing = EXCERPT_CHARS.saturating_sub(self.excerpt.chars().count());
        self.excerpt.extend(skipped.chars().take(missing));
        line
    }

    fn keep_excerpt(&mut self, end: usize) {
        let length = end.saturating_sub(self.start);
        let row = self.text.get(self.start..).unwrap_or_default();
        let seen = row.char_indices().take_while(|(at, _)| *at < length);
        self.excerpt = seen.map(|(_, char)| char).take(EXCERPT_CHARS).collect();
    }

    /// Lets go of what has been read, at most once for each byte.
    fn forget(&mut self) {
        let read = self.start;
        if read.saturating_mul(2) < self.text.len() || read == 0 {
            return;
        }
        self.text.drain(..read);
        self.start = 0;
        self.scan.shift(read);
        self.ahead = self.ahead.filter(|ahead| ahead.at() >= read);
        if let Some(ahead) = &mut self.ahead {
            ahead.shift(read);
        }
        if let Some(line) = &mut self.first_line {
            line.end = line.end.saturating_sub(read);
            line.next = line.next.saturating_sub(read);
        }
    }
}

impl Separator {
    /// As it stands in a text.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Semicolon => b';',
        }
    }
}
