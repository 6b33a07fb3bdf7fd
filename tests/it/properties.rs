//! Which laws hold for every request, not only for those that somebody thought of?
//!
//! A counterexample is printed as a request; it becomes a case in `tests/cases`.

mod frames;
mod hints;
mod lists;
pub mod plain_frames;
mod plans;
pub mod requests;
mod script;
mod sums;
mod typed;
mod wire;

use proptest::test_runner::Config;

/// Enough to find what there is to find, few enough to be run all the time.
pub fn cases(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}
