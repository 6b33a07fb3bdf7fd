//! Which names do lists give to what they say? Headings and industries, in Japanese and English.

mod dash;
mod heading;
mod industry;
mod sums;

pub(super) use dash::is_dash;
pub(super) use heading::{recognise, Grade, Scale};
pub(super) use industry::Named;
pub(super) use sums::is_sum;

use crate::draft::fold;

/// A name as names are compared: without differences of width and case, and without what only parts words.
fn key(text: &str) -> String {
    let is_letter = |char: &char| !char.is_whitespace() && !"_-‐ー―.,・、/／:#*※'".contains(*char);
    fold(text).chars().filter(is_letter).collect()
}
