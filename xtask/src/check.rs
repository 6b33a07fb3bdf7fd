//! What is quick enough to ask after every change? Format, lints of the core, its tests, and the types of
//! the scripts.

mod scripts;

pub(crate) use scripts::are_typed as scripts_are_typed;

use std::time::Duration;

use anyhow::{bail, Result};

use crate::process;
use crate::progress::say;
use crate::tools::{self, Tool};

const LIMIT: Duration = Duration::from_secs(10 * 60);

const STEPS: [(&str, &str); 2] = [
    (
        "the lints of the core",
        "cargo clippy --no-default-features --lib -- -D warnings",
    ),
    (
        "the tests of the core",
        "cargo test --quiet --no-default-features --lib --tests",
    ),
];

/// `cargo xtask check`.
pub(crate) fn run() -> Result<()> {
    tools::ensure(&[Tool::Components, Tool::Npm])?;
    let mut failed = Vec::new();
    if !is_formatted()? {
        failed.push("the format");
    }
    for (what, line) in STEPS {
        if !process::passes(what, LIMIT, &mut process::command(line))? {
            failed.push(what);
        }
    }
    if !scripts::are_typed()? {
        failed.push("the types of the scripts");
    }
    if !failed.is_empty() {
        bail!("not in order: {}", failed.join(", "));
    }
    say("All in order.");
    Ok(())
}

/// The fuzzers are a workspace of their own.
const FORMATS: [&str; 2] = [
    "cargo fmt --all",
    "cargo fmt --manifest-path fuzz/Cargo.toml",
];

/// `cargo xtask fmt`.
pub(crate) fn fmt() -> Result<()> {
    tools::ensure(&[Tool::Components, Tool::Npm])?;
    for line in FORMATS {
        process::must("formatting the code", LIMIT, &mut process::command(line))?;
    }
    scripts::format()
}

/// Whether all is written as `cargo xtask fmt` would.
pub(crate) fn is_formatted() -> Result<bool> {
    let mut success = scripts::are_formatted()?;
    for line in FORMATS {
        let mut cargo = process::command(line);
        success &= process::passes("the format", LIMIT, cargo.arg("--check"))?;
    }
    Ok(success)
}
