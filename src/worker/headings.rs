//! What does the file itself call its columns? A mistake is told by the heading that its writer knows.

use strum::VariantArray;

use crate::partners::{Column, Columns};
use crate::screen::{partner_column, Words};

/// The headings of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headings(Vec<(Column, String)>);

impl Headings {
    /// Those of the columns that are read.
    pub fn new(headings: &[String], columns: &Columns) -> Self {
        let named = Column::VARIANTS.iter().filter_map(|column| {
            let place = columns[*column]?;
            let heading = headings.get(usize::from(place))?;
            (!heading.is_empty()).then(|| (*column, heading.clone()))
        });
        Self(named.collect())
    }

    /// What the file calls a column; what it is called here where the file has no heading.
    pub fn name(&self, column: Column, words: Words) -> &str {
        let mut named = self.0.iter();
        let found = named.find(|(named, _)| *named == column);
        found.map_or(partner_column(words, column), |(_, heading)| heading)
    }
}
