//! What does an お助け隊 offer cost, does it keep the standard's limits, and what is paid back?
//!
//! The layers, each using only those to its right:
//!
//! ```text
//! embed ─► ui ─► screen ─► draft ─► domain ◄─ rules
//! ```
//!
//! Start with [`domain`], the calculation; [`rules`] are its figures, and [`wire`] is its JSON.

/// Whether the rules are built without their own words, for a program that answers in JSON alone.
pub(crate) const WORDLESS: bool = cfg!(feature = "wordless");

pub mod catalog;
pub mod compare;
pub mod domain;
pub mod draft;
pub mod panel;
pub mod rules;
pub mod screen;
pub mod wire;

#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod ui;
