//! How does one question look? Its label, what it asks for, the entry, and what is wrong.

mod choice_field;
mod enhancement_field;
mod number_field;
mod programme_field;

pub(super) use choice_field::{choice_field, ChoiceItem};
pub(super) use enhancement_field::enhancement_field;
pub(super) use number_field::{close_number_field, number_field, open_number_field, unit};
pub(super) use programme_field::programme_field;
