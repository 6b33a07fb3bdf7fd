//! Does the page work for a person in this engine? The package otasuke-e2e drives it.

use std::fs;
use std::num::NonZeroUsize;
use std::process::Command;
use std::thread::available_parallelism;
use std::time::Duration;

use anyhow::Result;

use super::summary::Counts;
use crate::args::name_of;
use crate::build;
use crate::place;
use crate::process;
use crate::progress::Show;
use crate::tools::{self, npm, Engine};

const BUILD_LIMIT: Duration = Duration::from_secs(20 * 60);
const LIMIT: Duration = Duration::from_secs(45 * 60);

/// What a browser, its driver and the tests take of the memory.
const KIB_FOR_ONE: usize = 1_500_000;

/// How many engines run at the same time: no more than there are cores, since the tests wait for little else,
/// and than the memory holds; one, where nobody knows.
pub(super) fn at_once() -> usize {
    let cores = available_parallelism().map_or(1, NonZeroUsize::get);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let held = available_kib(&memory).unwrap_or(0) / KIB_FOR_ONE;
    cores.min(held).max(1)
}

fn available_kib(memory: &str) -> Option<usize> {
    let rest = memory.split_once("MemAvailable:")?.1;
    rest.split_whitespace().next()?.parse().ok()
}

/// Every end-to-end test, in one engine, as it was prepared.
pub(super) fn run(engine: Engine, tests: &mut Command) -> Result<Counts> {
    let what = format!("the page in {}", name_of(engine));
    let outcome = process::run(&what, Show::Lines, LIMIT, tests)?;
    Ok(Counts::read_some(&outcome.text, outcome.success))
}

/// The program that drives the page as it is built. An engine that cannot be had is an error: never
/// skipped.
pub(crate) fn prepare(engine: Engine) -> Result<Command> {
    tools::ensure(&tools::for_engine(engine))?;
    let dist = build::page()?;
    let artifacts = place::target().join("e2e").join(name_of(engine));
    if artifacts.exists() {
        fs::remove_dir_all(&artifacts)?;
    }
    fs::create_dir_all(&artifacts)?;
    process::must(
        "building the end-to-end tests",
        BUILD_LIMIT,
        &mut process::cargo(["build", "--package", "otasuke-e2e"]),
    )?;
    let mut tests = process::command(place::target().join("debug/otasuke-e2e"));
    tests.args(["--engine", &name_of(engine)]);
    tests.arg("--dist").arg(dist);
    tests.arg("--artifacts").arg(artifacts);
    tests.arg("--axe").arg(npm::axe()?);
    Ok(tests)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_memory_that_is_left() {
        let memory = "MemTotal:  8000000 kB\nMemFree:  1 kB\nMemAvailable:  4600000 kB\n";
        assert_eq!(available_kib(memory), Some(4_600_000));
        assert_eq!(available_kib(""), None);
    }
}
