//! How does a long table come to the page? In parts that each take a moment.

use super::message::{Sheet, Told};
use super::{sheet, Headings};
use crate::partners::{Assessed, Totals};
use crate::screen::sheet as screen_sheet;
use crate::screen::sheet::Cell;
use crate::screen::Words;

/// So many rows of the list are written at once.
const PART_ROWS: usize = 2_048;

/// A table that is written part by part.
#[derive(Debug)]
pub(super) struct Saving {
    what: Sheet,
    words: Words,
    /// So many rows of the list are done; `None` before the first part.
    done: Option<usize>,
}

impl Saving {
    pub(super) const fn new(what: Sheet, is_english: bool) -> Self {
        Self {
            what,
            words: if is_english { Words::En } else { Words::Ja },
            done: None,
        }
    }

    /// The next part, of these rows, mistakes by these headings, and sums.
    pub(super) fn next_part(
        &mut self,
        rows: &[Assessed],
        headings: &Headings,
        totals: &Totals,
    ) -> Told {
        let words = self.words;
        let done = self.done.unwrap_or(0);
        let rest = rows.get(done..).unwrap_or_default();
        let (now, later) = rest.split_at_checked(PART_ROWS).unwrap_or((rest, &[]));
        let (first, part, is_last): (_, Vec<Vec<Cell>>, _) = match self.what {
            Sheet::Rows => (
                sheet::row_headings(words),
                now.iter().map(|row| sheet::row(row, words)).collect(),
                later.is_empty(),
            ),
            Sheet::Mistakes => {
                let mistakes = now.iter().flat_map(|row| row.outcome.mistakes());
                let cells = mistakes.map(|mistake| sheet::mistake(mistake, headings, words));
                (
                    sheet::mistake_headings(words),
                    cells.collect(),
                    later.is_empty(),
                )
            }
            Sheet::Totals => (
                sheet::totals_headings(words),
                sheet::totals(totals, words),
                true,
            ),
        };
        let is_first = self.done.is_none();
        self.done = Some(done.saturating_add(now.len()));
        let part = if is_first {
            let sheet = screen_sheet::Sheet {
                headings: first,
                rows: part,
            };
            sheet.to_csv()
        } else {
            screen_sheet::records(&part)
        };
        Told::Saved {
            what: self.what,
            part,
            is_last,
        }
    }
}
