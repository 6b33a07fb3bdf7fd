//! Does the package work for those who install it? In Node, with each bundler in a real browser, and for
//! TypeScript; and are its files as small as promised?

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{ensure, Context, Result};
use xtask::folder;

use super::summary::Counts;
use crate::build;
use crate::package;
use crate::place;
use crate::process;
use crate::progress::{say, side_by_side, Show};

const LIMIT: Duration = Duration::from_secs(5 * 60);

/// Files that are fetched together, and how many bytes they may have with `gzip -9`.
const BUDGETS: [(&[&str], usize); 2] = [
    (&["loader.js"], 3_000),
    (&["headless.js", "headless.wasm"], 45_000),
];

/// What is asked, and what answers.
type Step<'a> = (&'a str, &'a (dyn Fn() -> Result<Counts> + Sync));

/// What builds pages for our users, each as a project below `tests/package`, with what it wants beside.
type Bundler = (&'static str, &'static [&'static str]);
const BUNDLERS: [Bundler; 3] = [("webpack", &[]), ("next", &[]), ("astro", &[])];
/// The newest, and the one before, which handles the files of a package in another way.
const VITE: [Bundler; 2] = [("vite", &["vite@8.3.4"]), ("vite", &["vite@7.3.8"])];

/// What those projects have in common.
const SHARED: [&str; 4] = ["browser.mjs", "contract.mjs", "page.mjs", "server.mjs"];

pub(super) fn run() -> Result<Counts> {
    let dist = build::page()?;
    let release = package::newest(&dist)?;
    let work = place::target().join("package/test");
    package::empty(&work)?;
    let archive = pack(&release, &work)?;
    for name in SHARED {
        let from = place::root().join("tests/package").join(name);
        fs::copy(from, work.join(name))?;
    }
    let lanes: [&[Step]; 3] = [
        &[
            ("sizes", &|| sizes(&release)),
            ("built again", &|| again(&release)),
            ("Node", &|| node(&work, &archive)),
        ],
        &[
            ("documents", &|| documents(&work, &archive)),
            ("TypeScript", &|| types(&work, &archive)),
            ("Vite", &|| bundlers(&work, &archive, &VITE)),
        ],
        &[("bundlers", &|| bundlers(&work, &archive, &BUNDLERS))],
    ];
    let all = |steps: &[Step]| {
        let each = steps.iter().map(|(name, step)| {
            step().unwrap_or_else(|error| {
                say(format!("error: {name}: {error:#}"));
                Counts::one(false)
            })
        });
        each.fold(Counts::default(), Counts::plus)
    };
    let counts = side_by_side(lanes.map(|steps| move || all(steps)).into());
    Ok(counts.into_iter().fold(Counts::default(), Counts::plus))
}

/// The archive that npm would send to its registry.
fn pack(release: &Path, work: &Path) -> Result<PathBuf> {
    let mut npm = process::command("npm pack --silent --pack-destination");
    npm.arg(work).current_dir(release);
    let said = process::must("packing the package", LIMIT, &mut npm)?;
    let name = said.lines().last().context("npm pack named no archive")?;
    Ok(work.join(name.trim()))
}

fn sizes(release: &Path) -> Result<Counts> {
    let files = package::files(release)?;
    for file in &files {
        let (bytes, gzip, brotli) = (file.bytes, file.gzip, file.brotli);
        say(format!(
            "{bytes:>8} B {gzip:>8} B gzip {brotli:>8} B brotli  {}",
            file.name
        ));
    }
    let mut counts = Counts::default();
    for (names, most) in BUDGETS {
        let of = |name: &&str| files.iter().find(|file| file.name == **name);
        let sum: Option<usize> = names.iter().map(|name| Some(of(name)?.gzip)).sum();
        let sum = sum.with_context(|| format!("the package lacks one of {names:?}"))?;
        say(format!("{} B of {most} B gzip: {}", sum, names.join(" + ")));
        counts = counts.plus(Counts::one(sum <= most));
    }
    Ok(counts)
}

/// The same sources make the same release.
fn again(release: &Path) -> Result<Counts> {
    let site = place::target().join("package/again");
    package::empty(&site)?;
    package::build(&site)?;
    let (one, other) = (release.file_name(), package::newest(&site)?);
    ensure!(one == other.file_name(), "the same sources made {other:?}");
    Ok(Counts::one(true))
}

fn node(work: &Path, archive: &Path) -> Result<Counts> {
    let project = install(work, archive, "node", &[])?;
    let plain = check(&project, "the package in Node")?;
    let mut tests = Vec::new();
    for entry in fs::read_dir(place::root().join("tests/node"))? {
        tests.push(entry?.path());
    }
    tests.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    tests.sort();
    let mut node = process::command("node --test --test-reporter=tap");
    let package = project.join("node_modules/otasuke-calculator");
    node.args(tests).env("OTASUKE_PACKAGE", package);
    let outcome = process::run("tests/node", Show::Lines, LIMIT, &mut node)?;
    Ok(plain.plus(Counts::read_some(&tap(&outcome.text), outcome.success)))
}

/// What test runners have in place of a browser.
fn documents(work: &Path, archive: &Path) -> Result<Counts> {
    let project = install(work, archive, "dom", &[])?;
    let counts = check(&project, "the package in jsdom and happy-dom")?;
    fs::remove_dir_all(project)?;
    Ok(counts)
}

fn bundlers(work: &Path, archive: &Path, which: &[Bundler]) -> Result<Counts> {
    let mut counts = Counts::default();
    for (name, more) in which {
        let project = install(work, archive, name, more)?;
        let what = format!("the package with {name} {} in Chromium", more.join(" "));
        counts = counts.plus(check(&project, &what)?);
        fs::remove_dir_all(project)?;
    }
    Ok(counts)
}

fn types(work: &Path, archive: &Path) -> Result<Counts> {
    let project = install(work, archive, "types", &[])?;
    let mut tsc = process::program(project.join("node_modules/.bin/tsc"));
    tsc.current_dir(&project);
    let passes = process::passes("the package's types", LIMIT, &mut tsc)?;
    Ok(Counts::one(passes))
}

/// A new project with the package installed, made of `tests/package/NAME`.
fn install(work: &Path, archive: &Path, name: &str, more: &[&str]) -> Result<PathBuf> {
    let from = place::root().join("tests/package").join(name);
    let project = work.join(name);
    folder::copy(&from, &project)?;
    let mut npm = process::command("npm install --no-audit --no-fund");
    npm.arg(archive).args(more).current_dir(&project);
    let what = format!("installing the package: {name} {}", more.join(" "));
    process::must(&what, 2 * LIMIT, &mut npm)?;
    Ok(project)
}

/// Runs the `check.mjs` of a project.
fn check(project: &Path, what: &str) -> Result<Counts> {
    let mut node = process::command("node check.mjs");
    node.current_dir(project);
    node.env("OTASUKE_CONTRACT", place::root().join("docs/contract.md"));
    name_program(&mut node, "OTASUKE_CHROMIUM", "chromium");
    name_program(&mut node, "OTASUKE_CHROMEDRIVER", "chromedriver");
    let outcome = process::run(what, Show::Lines, LIMIT, &mut node)?;
    Ok(Counts::read_some(&outcome.text, outcome.success))
}

fn name_program(command: &mut Command, variable: &str, name: &str) {
    if let Some(program) = place::program(name) {
        command.env(variable, program);
    }
}

/// The counts at the end of what `node --test` says, in the words of the others.
fn tap(said: &str) -> String {
    let count = |start| {
        let found = said.lines().find_map(|line| line.strip_prefix(start));
        found.unwrap_or("0").trim().to_owned()
    };
    format!("{} passed, {} failed", count("# pass "), count("# fail "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_node_counted() {
        let said = "ok 1 - a\n1..3\n# tests 3\n# pass 2\n# fail 1\n# skipped 0\n";
        assert_eq!(tap(said), "2 passed, 1 failed");
        assert_eq!(tap("Error: none"), "0 passed, 0 failed");
    }
}
