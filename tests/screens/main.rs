//! What does the page say in every state? Its components, rendered to HTML without a browser.
//!
//! `cargo test --features screens --test screens` runs all of them.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test fails by a panic, and nobody links it"
)]

mod accessible;
mod answer;
mod english;
mod errors;
mod harmless;
mod newest;
mod offer;
mod opening;
mod page;
mod painted;
mod panel;
mod panels;
mod programme;
mod states;
mod tree;
