//! Which tools does a command need, and are they there? What is missing is named, then installed.

pub(crate) mod apt;
pub(crate) mod cargo_tools;
pub(crate) mod components;
mod lock;
pub(crate) mod npm;
pub(crate) mod wasm_target;

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use clap::ValueEnum;

use crate::place;
use crate::progress::say;
use apt::Package;
use cargo_tools::CargoTool;

/// A browser engine that the page must work in.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// Something that a command needs on the machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Tool {
    Components,
    WasmTarget,
    Npm,
    Cargo(&'static CargoTool),
    Apt(&'static [Package]),
}

/// What building the page and the package takes.
pub(crate) const FOR_PAGE: [Tool; 5] = [
    Tool::WasmTarget,
    Tool::Npm,
    Tool::Cargo(&cargo_tools::WASM_BINDGEN),
    Tool::Cargo(&cargo_tools::WASM_PACK),
    Tool::Cargo(&cargo_tools::TRUNK),
];

/// What the unit tests inside a browser take.
pub(crate) const FOR_WASM_TESTS: [Tool; 5] = [
    Tool::WasmTarget,
    Tool::Npm,
    Tool::Cargo(&cargo_tools::WASM_BINDGEN),
    Tool::Cargo(&cargo_tools::WASM_PACK),
    Tool::Apt(&apt::CHROMIUM),
];

/// What driving the page in an engine takes, beside the page.
pub(crate) fn for_engine(engine: Engine) -> Vec<Tool> {
    match engine {
        Engine::Chromium => vec![Tool::Npm, Tool::Apt(&apt::CHROMIUM)],
        Engine::Firefox => {
            vec![
                Tool::Npm,
                Tool::Apt(&apt::FIREFOX),
                Tool::Cargo(&cargo_tools::GECKODRIVER),
            ]
        }
        Engine::Webkit => vec![Tool::Npm, Tool::Apt(&apt::WEBKIT)],
    }
}

impl Tool {
    /// What would have to be installed, one line each; empty where nothing is missing.
    fn missing(self) -> Vec<String> {
        match self {
            Self::Components => components::missing(),
            Self::WasmTarget => wasm_target::missing(),
            Self::Npm => npm::missing(),
            Self::Cargo(tool) => tool.missing(),
            Self::Apt(packages) => apt::missing(packages)
                .into_iter()
                .map(Package::line)
                .collect(),
        }
    }

    fn install(self) -> Result<()> {
        match self {
            Self::Components => components::install(),
            Self::WasmTarget => wasm_target::install(),
            Self::Npm => npm::install(),
            Self::Cargo(tool) => tool.install(),
            Self::Apt(packages) => apt::install(packages),
        }
    }
}

/// Says which of the tools are missing, and only then installs them.
pub(crate) fn ensure(tools: &[Tool]) -> Result<()> {
    if missing(tools).is_empty() {
        return Ok(());
    }
    fs::create_dir_all(place::tools()?)?;
    let _lock = lock::take()?;
    // Asked once more: another xtask may have installed them while this one waited.
    announce(tools)?;
    let done = missing(tools)
        .iter()
        .try_for_each(|(tool, _)| tool.install());
    cargo_tools::clean_up();
    done
}

/// Says which of the tools are missing, each once in a run.
pub(crate) fn announce(tools: &[Tool]) -> Result<()> {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    let lines: BTreeSet<_> = missing(tools)
        .into_iter()
        .flat_map(|(_, lines)| lines)
        .collect();
    if lines.is_subset(&said) {
        return Ok(());
    }
    say("Missing on this machine, to be installed:");
    lines
        .difference(&said)
        .for_each(|line| say(format!("  - {line}")));
    say(format!(
        "Tools go to {}, and nowhere into the repository.",
        place::tools()?.display()
    ));
    said.extend(lines);
    Ok(())
}

/// Those of the tools that are missing, each once, with what would be installed.
fn missing(tools: &[Tool]) -> Vec<(Tool, Vec<String>)> {
    let mut found: Vec<(Tool, Vec<String>)> = Vec::new();
    for (at, tool) in tools.iter().enumerate() {
        if !tools.iter().take(at).any(|earlier| earlier == tool) {
            let lines = tool.missing();
            if !lines.is_empty() {
                found.push((*tool, lines));
            }
        }
    }
    found
}
