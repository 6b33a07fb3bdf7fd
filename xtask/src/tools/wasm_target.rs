//! Can Rust be compiled to wasm here? By rustup's own target or, where that cannot be had, by a
//! standard library built from Debian's sources.

mod debian;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{bail, Result};

use crate::process;
use crate::progress::{say, Show};

const TARGET: &str = "wasm32-unknown-unknown";

/// A server that does not answer is not waited for much longer.
const RUSTUP_LIMIT: Duration = Duration::from_secs(5 * 60);

/// Which of rustup's toolchains compiles to wasm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Toolchain {
    /// The one in use.
    Usual,
    /// The one that xtask linked.
    Debian,
}

impl Toolchain {
    /// The first that has the target, if any.
    pub(crate) fn find() -> Option<Self> {
        [Self::Usual, Self::Debian]
            .into_iter()
            .find(|toolchain| toolchain.is_complete())
    }

    /// Lets the command, and all that it starts, use this toolchain.
    pub(crate) fn apply(self, command: &mut Command) {
        if self == Self::Debian {
            command.env("RUSTUP_TOOLCHAIN", debian::NAME);
        }
    }

    fn is_complete(self) -> bool {
        match self {
            Self::Usual => has_target(&mut process::command("rustc")),
            Self::Debian => debian::is_complete(),
        }
    }
}

/// A command that compiles to wasm.
pub(crate) fn command(program: &str) -> Result<Command> {
    let Some(toolchain) = Toolchain::find() else {
        bail!("the target {TARGET} is missing: run `rustup target add {TARGET}`");
    };
    let mut command = process::command(program);
    toolchain.apply(&mut command);
    // In this form a folder may have a space in its name.
    command.env("CARGO_ENCODED_RUSTFLAGS", rust_flags());
    Ok(command)
}

/// Panics name the file that they arose in: without the folders of whoever built the module, and without
/// the registry that the sources came from, so that a release is the same wherever it is built.
fn rust_flags() -> String {
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    let Some(cargo) = cargo.or_else(home) else {
        return String::new();
    };
    let registries = std::fs::read_dir(cargo.join("registry/src"));
    let mut sources: Vec<PathBuf> = registries
        .into_iter()
        .flatten()
        .flatten()
        .map(|registry| registry.path())
        .collect();
    sources.sort();
    let remap = |from: &PathBuf, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    // Of several that fit, the last is taken.
    let mut flags = vec![remap(&cargo, "cargo")];
    flags.extend(sources.iter().map(|source| remap(source, "crates")));
    flags.join("\u{1f}")
}

pub(super) fn missing() -> Vec<String> {
    if Toolchain::find().is_some() {
        return Vec::new();
    }
    vec![format!(
        "{TARGET}: lets Rust run in a browser (rustup; without its server, apt-get)"
    )]
}

pub(super) fn install() -> Result<()> {
    let mut rustup = process::command("rustup");
    rustup
        .args(["target", "add", TARGET])
        .env("RUSTUP_MAX_RETRIES", "1");
    let what = format!("adding the target {TARGET}");
    let added = process::run(&what, Show::Seconds, RUSTUP_LIMIT, &mut rustup)?;
    if added.success && Toolchain::find().is_some() {
        return Ok(());
    }
    say("    rustup cannot add it here: building it from Debian's sources instead");
    debian::install()?;
    match Toolchain::find() {
        Some(_) => Ok(()),
        None => bail!("the target {TARGET} was built, but the compiler does not find it"),
    }
}

/// Whether this `rustc` has a standard library for wasm.
fn has_target(rustc: &mut Command) -> bool {
    let said = process::ask(rustc.args(["--print", "target-libdir", "--target", TARGET]));
    said.is_some_and(|dir| holds_library(Path::new(dir.trim()), "libstd-"))
}

fn holds_library(dir: &Path, prefix: &str) -> bool {
    let names = std::fs::read_dir(dir).into_iter().flatten().flatten();
    names
        .filter_map(|entry| entry.file_name().into_string().ok())
        .any(|name| name.starts_with(prefix))
}
