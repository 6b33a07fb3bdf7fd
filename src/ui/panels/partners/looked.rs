//! How is the list read? What was found out of it, and what the visitor says instead.

use crate::partners::{Column, Columns, Preview, Refusal, Shape};

/// A list that was looked at.
#[derive(Clone, Debug)]
pub(super) struct Looked {
    /// What the visitor says of the file.
    pub(super) shape: Shape,
    /// What was found.
    pub(super) preview: Preview,
    /// Where each thing stands: as found, until the visitor says otherwise.
    pub(super) columns: Columns,
    /// Why it cannot be read as the visitor says.
    pub(super) refusal: Option<Refusal>,
    /// Whether it is looked at again, as the visitor says.
    pub(super) is_waiting: bool,
}

impl Looked {
    pub(super) fn new(shape: Shape, preview: Preview) -> Self {
        let columns = preview.columns;
        Self {
            shape,
            preview,
            columns,
            refusal: None,
            is_waiting: false,
        }
    }

    /// This stands in that column; whatever stood there does not any more.
    pub(super) fn set(&mut self, column: Column, at: Option<u16>) {
        for (other, place) in &mut self.columns {
            if other == column {
                *place = at;
            } else if at.is_some() && *place == at {
                *place = None;
            }
        }
    }

    /// How the file is written: as it was found with what the visitor says.
    pub(super) const fn shape_found(&self) -> Shape {
        Shape {
            encoding: Some(self.preview.encoding),
            separator: Some(self.preview.separator),
            heading_row: Some(self.preview.heading_row),
        }
    }

    /// The heading of a column, where the list has one.
    pub(super) fn heading(&self, column: Column) -> Option<&str> {
        let at = usize::from(self.columns[column]?);
        let heading = self.preview.headings.get(at)?;
        (self.preview.heading_row > 0).then_some(heading)
    }

    /// Whether its rows can be computed as they are shown.
    pub(super) fn is_ready(&self) -> bool {
        self.refusal.is_none() && !self.is_waiting && self.has_terminals()
    }

    /// Whether it is known where the terminals stand.
    pub(super) fn has_terminals(&self) -> bool {
        self.columns[Column::Terminals].is_some()
    }
}
