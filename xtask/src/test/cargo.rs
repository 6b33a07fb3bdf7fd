//! What do cargo's own commands say? Format, lints and the tests that need no browser.

use std::time::Duration;

use anyhow::Result;

use super::summary::Counts;
use crate::check;
use crate::place;
use crate::process::{self, command};
use crate::progress::Show;
use crate::rules;
use crate::tools::wasm_target;

const LIMIT: Duration = Duration::from_secs(25 * 60);

pub(super) fn fmt() -> Result<Counts> {
    Ok(Counts::one(check::is_formatted()?))
}

pub(super) fn clippy() -> Result<Counts> {
    let mut success = true;
    for (what, line) in [
        (
            "the lints of every package",
            "cargo clippy --workspace --all-targets --features screens -- -D warnings",
        ),
        (
            "the lints of the core, without the page",
            "cargo clippy --no-default-features --all-targets -- -D warnings",
        ),
    ] {
        success &= process::passes(what, LIMIT, &mut command(line))?;
    }
    let mut wasm = wasm_target::command(
        "cargo clippy --target wasm32-unknown-unknown --package otasuke-embed --all-features \
         -- -D warnings",
    )?;
    success &= process::passes("the lints of what runs in the browser", LIMIT, &mut wasm)?;
    Ok(Counts::one(success).plus(Counts::one(check::scripts_are_typed()?)))
}

/// The calculation, the reading of the form and every sentence, with no Yew in the graph; and the
/// tests of xtask itself. First it tells which rules are to be looked at again, and fails by none.
pub(super) fn core() -> Result<Counts> {
    rules::run(&place::root(), None)?;
    tests(&[
        (
            "the tests of the core",
            "cargo test --no-fail-fast --no-default-features",
        ),
        (
            "the tests of xtask, and of what drives the browsers",
            "cargo test --no-fail-fast --package xtask --package otasuke-e2e",
        ),
    ])
}

pub(super) fn screens() -> Result<Counts> {
    tests(&[(
        "the tests of the rendered screens",
        "cargo test --no-fail-fast --features screens --test screens",
    )])
}

fn tests(steps: &[(&str, &str)]) -> Result<Counts> {
    let mut text = String::new();
    let mut success = true;
    for (what, line) in steps {
        let outcome = process::run(what, Show::Lines, LIMIT, &mut command(line))?;
        text.push_str(&outcome.text);
        success &= outcome.success;
    }
    Ok(Counts::read(&text, success))
}
