//! What is every part of the page made of? Fields, buttons, cards and sources, each written once.
//!
//! They know nothing of the calculation: what they show comes as properties, and what a visitor does
//! goes out through callbacks. What has neither is a function that returns its `Html`.

mod announcer;
mod button;
mod captioned_table;
mod card;
mod check_field;
mod chip;
mod choice_field;
mod citation;
mod data_table;
mod link;
mod number_field;
mod select_field;
mod sources;
mod text_events;

pub(crate) use announcer::Announcer;
pub(crate) use button::{Button, ButtonKind};
pub(crate) use captioned_table::captioned_table;
pub(crate) use card::Card;
pub(crate) use check_field::CheckField;
pub(crate) use chip::chip;
pub(crate) use choice_field::{ChoiceField, Item};
pub(crate) use citation::citation;
pub(crate) use data_table::{cell, data_table, Column};
pub(crate) use link::link;
pub(crate) use number_field::{NumberField, NumberFieldProps, Typed};
pub(crate) use select_field::SelectField;
pub(crate) use sources::{source, source_list, source_mark, source_marks};
pub(crate) use text_events::{on_enter, on_typed};
