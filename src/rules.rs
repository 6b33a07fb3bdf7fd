//! What do the regulations say? The figures of `rules/*.toml` as constants.
//!
//! `cargo xtask codegen` writes `generated.rs`; it is committed, and a test proves it fresh.

#[rustfmt::skip]
mod generated;

pub use generated::{BOOK, REQUIREMENTS};
