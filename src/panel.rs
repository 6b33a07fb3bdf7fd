//! What stands on the panels, which a click loads? Each a state, what a visitor does to it, and a
//! tree of elements.
//!
//! They hand out their elements as data ([`node`]), and the page draws them. Nothing here knows
//! a browser; what only a browser can do is asked for by an [`Effect`].

mod act;
mod field;
mod node;
mod source;
mod table;
#[cfg(test)]
mod tests;

pub use act::{Act, Effect, How};
pub use node::Node;

use crate::domain::Date;
use crate::draft::{Draft, Reading};
use crate::screen::Words;

/// What every panel may look at.
#[derive(Debug)]
pub struct Context<'a> {
    /// The form of the page.
    pub draft: &'a Draft,
    /// What it means.
    pub reading: &'a Reading,
    /// Today in Japan, where known.
    pub today: Option<Date>,
    /// The language.
    pub words: Words,
}
