//! How fast are the page, its quotes and its lists? What they are measured against is put together here; the
//! program of the browser tests measures, and writes the report.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::ValueEnum;
use xtask::folder;

use crate::args::{name_of, Bench};
use crate::package;
use crate::place;
use crate::process;
use crate::test::e2e;
use crate::tools::{wasm_target, Engine};

const LIMIT: Duration = Duration::from_secs(15 * 60);
const MEASURING: Duration = Duration::from_secs(40 * 60);

pub(super) fn run(what: Bench) -> Result<()> {
    let engines: &[Engine] = match what {
        // The only one whose driver slows a processor down.
        Bench::Page => &[Engine::Chromium],
        _ => Engine::value_variants(),
    };
    let program = prepare(engines)?;
    let from = place::root().join("tests/bench");
    let site = site()?;
    libraries(&from, &site)?;
    for script in ["publicodes", "quotes.page", "quotes.node"] {
        bundle(&site, script)?;
    }
    parts(&site)?;
    empty(&from, &site)?;
    let dist = place::dist();
    put(&package::newest(&dist)?, &site.join("release"))?;
    measure(program, &name_of(what), &site)
}

/// A long list of partners on the page, in each engine.
pub(super) fn lists() -> Result<()> {
    let program = prepare(Engine::value_variants())?;
    measure(program, "lists", &site()?)
}

/// The program that drives these engines.
fn prepare(engines: &[Engine]) -> Result<Command> {
    let mut program = None;
    for engine in engines {
        program = Some(e2e::prepare(*engine)?);
    }
    program.context("no engine")
}

/// The folder with all that is measured.
fn site() -> Result<PathBuf> {
    let site = place::notes().join("bench");
    fs::create_dir_all(&site)?;
    Ok(site)
}

fn put(from: &Path, to: &Path) -> Result<()> {
    package::empty(to)?;
    folder::copy(from, to)?;
    Ok(())
}

/// Measures with our page in the site.
fn measure(mut program: Command, what: &str, site: &Path) -> Result<()> {
    put(&place::dist(), &site.join("calculator"))?;
    let reports = place::root().join("docs/benchmarks");
    program.args(["--bench", what]).arg("--site").arg(site);
    program.arg("--out").arg(reports);
    process::must("measuring", MEASURING, &mut program)?;
    Ok(())
}

/// The sources, and the libraries beside them.
fn libraries(from: &Path, site: &Path) -> Result<()> {
    for entry in fs::read_dir(from)?.flatten() {
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), site.join(entry.file_name()))?;
        }
    }
    let mut npm = process::command("npm install --no-audit --no-fund --no-package-lock");
    npm.current_dir(site);
    process::must("installing publicodes and decimal.js", LIMIT, &mut npm)?;
    Ok(())
}

fn bundle(site: &Path, script: &str) -> Result<()> {
    let platform = if script.ends_with(".node") {
        "node"
    } else {
        "browser"
    };
    let options = format!("--bundle --minify --format=esm --platform={platform}");
    let [from, to] = ["mjs", "js"].map(|ending| site.join(format!("{script}.{ending}")));
    let mut esbuild = process::esbuild(&options, &from, &to);
    process::must("bundling what is measured", LIMIT, &mut esbuild)?;
    Ok(())
}

fn parts(site: &Path) -> Result<()> {
    let mut wasm_pack = wasm_target::command(
        "wasm-pack build tests/bench/parts --mode no-install --target web --profile headless \
         --no-opt --no-pack --no-typescript --no-gitignore --out-name parts --out-dir",
    )?;
    wasm_pack.arg(site.join("parts"));
    process::must("building the parts of a quote", LIMIT, &mut wasm_pack)?;
    Ok(())
}

fn empty(from: &Path, site: &Path) -> Result<()> {
    let mut trunk = wasm_target::command("trunk build --release --public-url ./ --dist")?;
    trunk
        .arg(site.join("empty"))
        .env_remove("NO_COLOR")
        .current_dir(from.join("empty"));
    process::must("building an empty page of Yew", LIMIT, &mut trunk)?;
    Ok(())
}
