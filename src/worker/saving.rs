//! How does a long table come to the page? In parts that each take a moment.

use super::blocks::Blocks;
use super::message::{Sheet, Told};
use super::{sheet, Headings};
use crate::partners::Totals;
use crate::screen::sheet as screen_sheet;
use crate::screen::sheet::Cell;
use crate::screen::Words;

/// A table that is written part by part, each of a block of rows.
#[derive(Debug)]
pub(super) struct Saving {
    what: Sheet,
    words: Words,
    /// So many blocks of the list are done.
    done: usize,
}

impl Saving {
    pub(super) const fn new(what: Sheet, is_english: bool) -> Self {
        Self {
            what,
            words: if is_english { Words::En } else { Words::Ja },
            done: 0,
        }
    }

    /// The next part, of these rows, mistakes by these headings, and sums.
    pub(super) fn next_part(
        &mut self,
        rows: &Blocks,
        headings: &Headings,
        totals: &Totals,
    ) -> Told {
        let words = self.words;
        let is_first = self.done == 0;
        let now = rows.block(self.done);
        self.done = self.done.saturating_add(1);
        let later = rows.block(self.done);
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
