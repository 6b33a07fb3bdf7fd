//! Does everything work? `cargo xtask test` runs every part, and a failed one stops no later one.

mod cargo;
pub(crate) mod e2e;
mod package;
mod page;
mod quote;
mod summary;
mod wasm;

use std::slice;
use std::time::Instant;

use anyhow::{bail, Result};
use clap::ValueEnum;

use crate::args::{name_of, Selection};
use crate::progress::{say, side_by_side};
use crate::tools::{self, Engine, Tool};
use summary::{Counts, Done, Summary};

/// A part of the tests, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Part {
    Fmt,
    Clippy,
    Core,
    Screens,
    Quote,
    Wasm,
    Build,
    Package,
    E2e,
}

impl Part {
    fn tools(self, engines: &[Engine]) -> Vec<Tool> {
        match self {
            Self::Fmt => vec![Tool::Components, Tool::Npm],
            Self::Clippy => vec![Tool::Components, Tool::WasmTarget, Tool::Npm],
            Self::Core | Self::Screens | Self::Quote => Vec::new(),
            Self::Wasm => tools::FOR_WASM_TESTS.into(),
            Self::Build => tools::FOR_PAGE.into(),
            Self::Package => {
                let chromium = tools::for_engine(Engine::Chromium);
                tools::FOR_PAGE.into_iter().chain(chromium).collect()
            }
            Self::E2e => {
                let drivers = engines.iter().flat_map(|engine| tools::for_engine(*engine));
                tools::FOR_PAGE.into_iter().chain(drivers).collect()
            }
        }
    }
}

/// `cargo xtask test`.
pub(crate) fn run(selection: &Selection) -> Result<()> {
    let parts = selection.part.as_ref();
    let parts = parts.map_or(Part::value_variants(), slice::from_ref);
    let engines = selection.engine.as_ref();
    let engines = engines.map_or(Engine::value_variants(), slice::from_ref);
    let tools: Vec<_> = parts.iter().flat_map(|part| part.tools(engines)).collect();
    tools::announce(&tools)?;
    let mut summary = Summary::default();
    for &part in parts {
        if part == Part::E2e {
            run_engines(&mut summary, engines);
        } else {
            summary.add(run_one(&name_of(part), || run_part(part)));
        }
    }
    say(summary.text());
    if summary.total().failed > 0 {
        bail!("the tests failed");
    }
    Ok(())
}

fn run_part(part: Part) -> Result<Counts> {
    tools::ensure(&part.tools(&[]))?;
    match part {
        Part::Fmt => cargo::fmt(),
        Part::Clippy => cargo::clippy(),
        Part::Core => cargo::core(),
        Part::Screens => cargo::screens(),
        Part::Quote => quote::run(),
        Part::Wasm => wasm::run(),
        Part::Build => page::run(),
        Part::Package => package::run(),
        Part::E2e => bail!("runs once for each engine"),
    }
}

/// The engines side by side, as many as the memory holds.
fn run_engines(summary: &mut Summary, engines: &[Engine]) {
    // Made before, one after the other: they share the page and the program.
    let mut ready: Vec<_> = engines
        .iter()
        .map(|engine| (*engine, e2e::prepare(*engine)))
        .collect();
    while !ready.is_empty() {
        let now = ready.drain(..ready.len().min(e2e::at_once()));
        let run = |(engine, tests): (Engine, Result<_>)| {
            move || {
                run_one(&format!("e2e {}", name_of(engine)), || {
                    e2e::run(engine, &mut tests?)
                })
            }
        };
        for part in side_by_side(now.map(run).collect()) {
            summary.add(part);
        }
    }
}

fn run_one(name: &str, part: impl FnOnce() -> Result<Counts>) -> Done {
    say(format!("\n######## {name}"));
    let start = Instant::now();
    let counts = part().unwrap_or_else(|error| {
        say(format!("error: {error:#}"));
        Counts::one(false)
    });
    Done {
        name: name.to_owned(),
        counts,
        took: start.elapsed(),
    }
}
