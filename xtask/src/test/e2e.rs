//! Does the page work for a person in this engine? The package otasuke-e2e drives it.

use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use super::summary::Counts;
use crate::args::name_of;
use crate::build;
use crate::package;
use crate::place;
use crate::process;
use crate::progress::Show;
use crate::tools::{self, npm, Engine};

const BUILD_LIMIT: Duration = Duration::from_secs(20 * 60);
const LIMIT: Duration = Duration::from_secs(45 * 60);

/// Every end-to-end test, in one engine.
pub(super) fn run(engine: Engine) -> Result<Counts> {
    let what = format!("the page in {}", name_of(engine));
    let outcome = process::run(&what, Show::Lines, LIMIT, &mut prepare(engine)?)?;
    Ok(Counts::read_some(&outcome.text, outcome.success))
}

/// The program that drives the page as it is built. An engine that cannot be had is an error: never
/// skipped.
pub(crate) fn prepare(engine: Engine) -> Result<Command> {
    tools::ensure(&tools::for_engine(engine))?;
    let dist = build::page()?;
    let artifacts = place::target().join("e2e").join(name_of(engine));
    package::empty(&artifacts)?;
    let mut cargo = process::command("cargo build --package otasuke-e2e");
    process::must("building the end-to-end tests", BUILD_LIMIT, &mut cargo)?;
    let mut tests = process::program(place::target().join("debug/otasuke-e2e"));
    tests.args(["--engine", &name_of(engine)]);
    tests.arg("--dist").arg(dist);
    tests.arg("--artifacts").arg(artifacts);
    tests.arg("--axe").arg(npm::axe()?);
    Ok(tests)
}
