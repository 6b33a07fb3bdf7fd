//! What is quick enough to ask after every change? Format, lints of the core, its tests, and the types of
//! the scripts.

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

/// Each project of scripts: those of a page, and the workers, around which is something else.
const SCRIPTS: [&str; 2] = ["tests/javascript", "tests/javascript/worker"];

/// `cargo xtask check`.
pub(crate) fn run() -> Result<()> {
    tools::ensure(&[Tool::Components, Tool::Npm])?;
    let mut failed = Vec::new();
    for (what, arguments) in STEPS {
        let mut cargo = process::cargo(arguments.iter().copied());
        if !process::run(what, Show::Lines, LIMIT, &mut cargo)?.success {
            failed.push(what);
        }
    }
    if !script_types()? {
        failed.push("the types of the scripts");
    }
    if !failed.is_empty() {
        bail!("not in order: {}", failed.join(", "));
    }
    say("All in order.");
    Ok(())
}

/// Whether the scripts are used as their JSDoc says.
pub(crate) fn script_types() -> Result<bool> {
    let mut success = true;
    for project in SCRIPTS {
        let mut tsc = process::command("tsc");
        tsc.args(["--project", project]);
        let what = format!("the types of the scripts: {project}");
        success &= process::run(&what, Show::Lines, LIMIT, &mut tsc)?.success;
    }
    Ok(success)
}
