//! What is quick enough to ask after every change? Format, lints of the core, and its tests.

use std::time::Duration;

use anyhow::{bail, Result};

use crate::process;
use crate::progress::{say, Show};
use crate::tools::{self, Tool};

const LIMIT: Duration = Duration::from_secs(10 * 60);

const STEPS: [(&str, &[&str]); 3] = [
    ("the format", &["fmt", "--all", "--check"]),
    (
        "the lints of the core",
        &[
            "clippy",
            "--no-default-features",
            "--lib",
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "the tests of the core",
        &[
            "test",
            "--quiet",
            "--no-default-features",
            "--lib",
            "--tests",
        ],
    ),
];

/// `cargo xtask check`.
pub(crate) fn run() -> Result<()> {
    tools::ensure(&[Tool::Components])?;
    let mut failed = Vec::new();
    for (what, arguments) in STEPS {
        let mut cargo = process::cargo(arguments.iter().copied());
        if !process::run(what, Show::Lines, LIMIT, &mut cargo)?.success {
            failed.push(what);
        }
    }
    if !failed.is_empty() {
        bail!("not in order: {}", failed.join(", "));
    }
    say("All in order.");
    Ok(())
}
