//! What does a list look like? Its separator, its headings and its first rows, read by what reads all rows.

use strum::VariantArray;

use super::cell;
use super::names::{recognise, Grade};
use super::reader::{Cells, Form, Reader};
use super::{Column, Columns, Encoding, Preview, Refusal, Separator, Shape};

/// So much of a file is looked at: more than the longest cell, so that no open quotation mark hides all rows.
pub const HEAD_BYTES: u64 = 262_144;
/// So many rows from the first on may be above the headings, titles and such.
const ABOVE_HEADINGS: u32 = 10;
/// So many rows are held against each other.
const ROWS: usize = 30;
/// So many rows are shown.
const SAMPLES: usize = 3;

/// A row with something in it.
struct Row {
    row: u32,
    cells: Vec<String>,
}

impl Preview {
    /// What a list looks like by the beginning of its text, which is at least [`HEAD_BYTES`] of the file,
    /// decoded, or the whole file. What `shape` says is not found out.
    pub fn of(
        head: &str,
        is_whole: bool,
        encoding: Encoding,
        shape: &Shape,
    ) -> Result<Self, Refusal> {
        let all = Separator::VARIANTS.iter().copied();
        let tried = all.filter(|one| shape.separator.is_none_or(|said| said == *one));
        let previews = tried.map(|separator| {
            let rows = rows(head, is_whole, separator, None);
            let heading = heading(&rows, shape.heading_row);
            let fit = Fit::of(&rows, heading);
            (fit, separator, heading.map_or(0, |row| row.row))
        });
        // Of two that fit alike, the first.
        let best = previews.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let (_, separator, heading_row) = best.ok_or(Refusal::Empty)?;
        let rows = rows(head, is_whole, separator, Some(heading_row));
        if rows.is_empty() {
            return Err(Refusal::Empty);
        }
        let mut headings = Vec::new();
        let mut samples = Vec::new();
        for row in rows {
            if row.row == heading_row {
                headings = row.cells;
            } else if row.row > heading_row && samples.len() < SAMPLES {
                samples.push(row.cells);
            }
        }
        Ok(Self {
            encoding,
            separator,
            heading_row,
            columns: columns(&headings),
            headings,
            samples,
        })
    }
}

/// How well a separator fits: the columns that are recognised with it, then the rows that have the most usual
/// number of cells, where that is more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    columns: usize,
    alike: usize,
}

impl Fit {
    fn of(rows: &[Row], heading: Option<&Row>) -> Self {
        let alike = |width: usize| rows.iter().filter(|row| row.cells.len() == width).count();
        let widths = rows
            .iter()
            .map(|row| row.cells.len())
            .filter(|width| *width > 1);
        Self {
            columns: heading.map_or(0, |row| recognised(&row.cells)),
            alike: widths.map(alike).max().unwrap_or(0),
        }
    }
}

/// The first rows with something in them; as all rows are read, where the headings are known.
fn rows(head: &str, is_whole: bool, separator: Separator, heading_row: Option<u32>) -> Vec<Row> {
    let mut reader = Reader::new(separator);
    reader.push(head);
    if is_whole {
        reader.finish();
    }
    let mut rows = Vec::new();
    while let Some(record) = reader.next().filter(|_| rows.len() < ROWS) {
        let cells = Cells::new(record.text.unwrap_or_default(), separator.byte());
        let cells: Vec<String> = cells.map(|cell| cell::name(&cell::plain(&cell))).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            let row = record.row;
            let is_first = rows.is_empty();
            if heading_row.is_some_and(|heading| row == heading || (heading == 0 && is_first)) {
                reader.set_form(Form {
                    width: cells.len(),
                    needed: None,
                });
            }
            rows.push(Row { row, cells });
        }
    }
    rows
}

/// The row with the headings: that which is said, or that among the first with the most known headings. One
/// alone may be chance, as there is an industry that is called サービス, unless it is what a list cannot lack.
fn heading(rows: &[Row], said: Option<u32>) -> Option<&Row> {
    if let Some(said) = said {
        return rows.iter().find(|row| row.row == said);
    }
    let first = rows.iter().filter(|row| row.row <= ABOVE_HEADINGS);
    let likely = first.filter(|row| {
        let columns = columns(&row.cells);
        recognised(&row.cells) > 1 || columns[Column::Terminals].is_some()
    });
    // Of two with as many, the first.
    likely.reduce(|best, next| {
        let is_better = recognised(&next.cells) > recognised(&best.cells);
        if is_better {
            next
        } else {
            best
        }
    })
}

fn recognised(headings: &[String]) -> usize {
    columns(headings).values().filter(|at| at.is_some()).count()
}

/// In which column each thing stands: under the usual heading, else under a likely one; the first of several.
fn columns(headings: &[String]) -> Columns {
    let mut columns = Columns::default();
    for wanted in [Grade::Usual, Grade::Likely] {
        for (heading, at) in headings.iter().zip(0_u16..) {
            let found = recognise(heading).filter(|(_, grade)| *grade == wanted);
            if let Some((column, _)) = found {
                columns[column] = columns[column].or(Some(at));
            }
        }
    }
    columns
}
