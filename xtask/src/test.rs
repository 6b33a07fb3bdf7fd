//! Does everything work? `cargo xtask test` runs every part, and a failed one stops no later one.

mod cargo;
pub(crate) mod e2e;
mod lanes;
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
use crate::progress::say;
use crate::tools::{self, Engine, Tool};
use summary::{Counts, Done, Summary};

/// A part of the tests.
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

/// What compiles into the same folder of cargo's waits for one another, and stands in one lane.
#[derive(Clone, Copy, PartialEq)]
enum Lane {
    /// What is compiled for this machine.
    Here,
    /// What is made for browsers.
    Browsers,
}

impl Part {
    /// The engines are taken by whichever lane is done.
    fn lane(self) -> Option<Lane> {
        match self {
            Self::Fmt | Self::Clippy | Self::Core => Some(Lane::Here),
            Self::Screens | Self::Quote | Self::Wasm => Some(Lane::Here),
            Self::Build | Self::Package => Some(Lane::Browsers),
            Self::E2e => None,
        }
    }

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
    for done in run_all(parts, engines) {
        summary.add(done);
    }
    say(summary.text());
    if summary.total().failed > 0 {
        bail!("the tests failed");
    }
    Ok(())
}

type Work<'a> = Box<dyn FnOnce() -> Done + Send + 'a>;

fn run_all(parts: &[Part], engines: &[Engine]) -> Vec<Done> {
    let part =
        |part: Part| -> Work { Box::new(move || run_one(&name_of(part), || run_part(part))) };
    let own = [Lane::Here, Lane::Browsers].map(|lane| {
        let of_it = parts.iter().filter(|part| part.lane() == Some(lane));
        of_it.map(|of_it| part(*of_it)).collect()
    });
    let engine = |engine: &Engine| -> Work {
        let engine = *engine;
        Box::new(move || run_one(&format!("e2e {}", name_of(engine)), || e2e::run(engine)))
    };
    let engines = parts.contains(&Part::E2e).then_some(engines);
    let engines = engines.unwrap_or_default().iter().map(engine);
    lanes::run(own.into(), engines.collect())
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
