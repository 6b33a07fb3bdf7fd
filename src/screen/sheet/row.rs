//! What stands in a row of a calculation? A figure with its unit, its limit, and where it stands.

use super::Cell;
use crate::domain::{Basis, Certainty};
use crate::screen::sources::certainty_text;
use crate::screen::{say, Words};

/// A row before it is cut into cells.
pub(super) struct Row {
    pub(super) item: String,
    pub(super) value: Cell,
    pub(super) unit: &'static str,
    pub(super) limit: Cell,
    pub(super) margin: Cell,
    pub(super) detail: String,
    pub(super) basis: Option<&'static Basis>,
}

impl Row {
    pub(super) fn new(item: impl Into<String>, value: Cell, unit: &'static str) -> Self {
        Self {
            item: item.into(),
            value,
            unit,
            limit: Cell::Empty,
            margin: Cell::Empty,
            detail: String::new(),
            basis: None,
        }
    }

    pub(super) fn by(self, basis: Option<&'static Basis>) -> Self {
        Self { basis, ..self }
    }

    pub(super) fn detailed(self, detail: impl Into<String>) -> Self {
        Self {
            detail: detail.into(),
            ..self
        }
    }

    pub(super) fn cells(self, part: &str, words: Words) -> Vec<Cell> {
        let mut cells = vec![
            Cell::text(part),
            Cell::Text(self.item),
            self.value,
            Cell::text(self.unit),
            self.limit,
            self.margin,
            Cell::Text(self.detail),
        ];
        cells.extend(source(self.basis, words));
        cells
    }
}

/// Document, place, certainty, the day of the check and the address.
pub fn source(basis: Option<&'static Basis>, words: Words) -> [Cell; 5] {
    let certainty = basis.map_or(Certainty::Given, |basis| basis.certainty);
    let certainty = Cell::text(certainty_text(words, certainty));
    match basis {
        None => {
            let entered = Cell::text(say::copied::entered(words));
            [entered, Cell::Empty, certainty, Cell::Empty, Cell::Empty]
        }
        Some(basis) => [
            Cell::text(words.rule(basis.source.title)),
            Cell::text(words.rule(basis.locator)),
            certainty,
            Cell::Text(basis.checked_on.to_string()),
            Cell::text(basis.source.url),
        ],
    }
}
