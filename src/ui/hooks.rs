//! What does a component get by itself? The words and the day, and what happens in time.

mod use_composition_end;
mod use_rest;
mod use_setting;

pub(crate) use use_composition_end::use_composition_end;
pub(crate) use use_rest::use_rest;
pub(crate) use use_setting::use_setting;
pub use use_setting::Setting;
