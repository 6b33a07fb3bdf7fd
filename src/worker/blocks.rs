//! How are all rows of a list kept? In blocks, so that none is moved when more come: a row would stand in two
//! places then, and a module gives no memory back.

use crate::partners::Assessed;

/// So many rows are in a block.
const BLOCK_ROWS: usize = 2_048;

/// Every row of a list with its answer, in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Blocks(Vec<Vec<Assessed>>);

impl Blocks {
    /// Adds a row.
    pub(super) fn push(&mut self, row: Assessed) {
        match self.0.last_mut() {
            Some(block) if block.len() < BLOCK_ROWS => block.push(row),
            _ => {
                let mut block = Vec::with_capacity(BLOCK_ROWS);
                block.push(row);
                self.0.push(block);
            }
        }
    }

    /// The row at a place, counted from 0.
    pub(super) fn get(&self, place: usize) -> Option<&Assessed> {
        let block = self.0.get(place / BLOCK_ROWS)?;
        block.get(place % BLOCK_ROWS)
    }

    /// All rows.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Assessed> {
        self.0.iter().flatten()
    }

    /// The rows of a block, counted from 0; none behind the last one.
    pub(super) fn block(&self, at: usize) -> &[Assessed] {
        self.0.get(at).map(Vec::as_slice).unwrap_or_default()
    }
}
