//! Does the calculator behave in a real browser? Events, focus, storage and timers.
//!
//! `cargo xtask test wasm` runs all of them with wasm-pack, in Chromium without a window.

#![cfg(target_family = "wasm")]
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::float_arithmetic,
    reason = "a test fails by a panic, and nobody links it"
)]

mod browser {
    mod choosing;
    mod composing;
    mod ending;
    mod focus;
    mod page;
    mod resting;
    mod storage;
    mod typing;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
