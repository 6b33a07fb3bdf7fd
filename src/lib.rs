//! What does an お助け隊 offer cost, does it keep the standard's limits, and what is paid back?
//!
//! The layers, each using only those to its right:
//!
//! ```text
//! embed ─► ui ─► screen ─► draft ─► domain ◄─ rules
//! ```
//!
//! Start with [`domain`], the calculation; [`rules`] are its figures, and [`wire`] is its JSON.

/// Whether the rules carry their own words. A program that answers in JSON alone needs none.
pub(crate) const HAS_WORDS: bool = cfg!(feature = "words");

pub mod domain;
pub mod rules;
pub mod wire;

#[cfg(feature = "words")]
pub mod catalog;
#[cfg(feature = "words")]
pub mod compare;
#[cfg(feature = "words")]
pub mod draft;
#[cfg(feature = "words")]
pub mod partners;
#[cfg(feature = "words")]
pub mod screen;
#[cfg(feature = "words")]
pub mod share;
#[cfg(feature = "words")]
pub mod worker;

#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod ui;
