//! Is the project what it says? Every test that needs no browser, in one binary.
//!
//! `cargo test --no-default-features --test it` runs all of them; `tests/cases` is their data.

// wasm-pack compiles every test target for the browser; this one is for the host.
#![cfg(not(target_family = "wasm"))]
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

mod catalogue;
mod contract;
mod copied;
mod embed;
mod golden;
mod json;
mod lines;
mod next_year;
mod panels;
mod paper;
mod partners_engine;
mod partners_read;
mod partners_sums;
mod properties;
mod repository;
mod rule_data;
mod rule_docs;
mod share;
mod spoken;
mod tidy;
mod types;
