//! Does the page work for a person in this engine? The package otasuke-e2e drives it.

use std::ffi::OsStr;
use std::fs;
use std::time::Duration;

use anyhow::Result;

use super::summary::Counts;
use crate::build;
use crate::place;
use crate::process::{self, Outcome};
use crate::progress::Show;
use crate::tools::{self, npm, Engine};

const BUILD_LIMIT: Duration = Duration::from_secs(20 * 60);
const LIMIT: Duration = Duration::from_secs(25 * 60);

/// Every end-to-end test, in one engine. An engine that cannot be had is an error: never skipped.
pub(super) fn run(engine: Engine) -> Result<Counts> {
    let outcome = drive(engine, &[])?;
    Ok(Counts::read_some(&outcome.text, outcome.success))
}

/// Runs the program against the page as it is built.
pub(crate) fn drive(engine: Engine, options: &[&OsStr]) -> Result<Outcome> {
    tools::ensure(&tools::for_engine(engine))?;
    let dist = build::page()?;
    let artifacts = place::target().join("e2e").join(engine.name());
    if artifacts.exists() {
        fs::remove_dir_all(&artifacts)?;
    }
    fs::create_dir_all(&artifacts)?;
    let package = ["--package", "otasuke-e2e"];
    let mut build = process::cargo(["build"]);
    process::must(
        "building the end-to-end tests",
        BUILD_LIMIT,
        build.args(package),
    )?;
    let mut tests = process::cargo(["run", "--quiet"]);
    tests
        .args(package)
        .arg("--")
        .args(["--engine", engine.name()]);
    tests
        .arg("--dist")
        .arg(dist)
        .arg("--artifacts")
        .arg(artifacts)
        .arg("--axe")
        .arg(npm::axe()?);
    tests.args(options);
    process::run(
        &format!("the page in {}", engine.name()),
        Show::Lines,
        LIMIT,
        &mut tests,
    )
}
