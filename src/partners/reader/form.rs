//! Is a line a row by itself, by what rows of the list look like?

use super::Cells;
use crate::partners::{cell, Column};

/// What a row looks like.
#[derive(Clone, Copy, Debug)]
pub(in crate::partners) struct Form {
    /// The number of cells of the headings.
    pub(in crate::partners) width: usize,
    /// The fewest cells that a row needs, and which of them has the terminals, where the columns are known.
    pub(in crate::partners) needed: Option<(usize, usize)>,
}

impl Form {
    /// Whether a line is a row by itself: as wide as the headings, or, as spreadsheets leave out empty cells at
    /// the end and add some, with all that is needed and a number of terminals.
    pub(super) fn is_row(self, cells: Cells<'_>) -> bool {
        let cells: Vec<_> = cells.collect();
        if cells.len() == self.width {
            return true;
        }
        let beyond = cells.get(self.width..).unwrap_or_default();
        let is_within = beyond.iter().all(|cell| cell::plain(cell).is_empty());
        is_within
            && self.needed.is_some_and(|(least, terminals)| {
                let terminals = cells.get(terminals).filter(|_| cells.len() >= least);
                terminals
                    .is_some_and(|text| cell::number(Column::Terminals, &cell::plain(text)).is_ok())
            })
    }
}
