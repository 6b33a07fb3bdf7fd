//! Can Rust be compiled to wasm here? With rustup's own target.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{bail, Result};

use crate::process;
use crate::progress::Show;

const TARGET: &str = "wasm32-unknown-unknown";

/// Names the toolchain of rustup that compiles to wasm, where it is not the usual one.
const TOOLCHAIN: &str = "OTASUKE_WASM_TOOLCHAIN";

/// A server that does not answer is not waited for much longer.
const LIMIT: Duration = Duration::from_secs(5 * 60);

/// A command that compiles to wasm.
pub(crate) fn command(line: &str) -> Result<Command> {
    if !is_there() {
        bail!("the target {TARGET} is missing: run `rustup target add {TARGET}`");
    }
    let mut command = with_toolchain(line);
    // In this form a folder may have a space in its name.
    command.env("CARGO_ENCODED_RUSTFLAGS", rust_flags());
    Ok(command)
}

fn with_toolchain(line: &str) -> Command {
    let mut command = process::command(line);
    if let Some(name) = std::env::var_os(TOOLCHAIN) {
        command.env("RUSTUP_TOOLCHAIN", name);
    }
    command
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
    if is_there() {
        return Vec::new();
    }
    vec![format!("{TARGET}: lets Rust run in a browser (rustup)")]
}

pub(super) fn install() -> Result<()> {
    let mut rustup = with_toolchain(&format!("rustup target add {TARGET}"));
    rustup.env("RUSTUP_MAX_RETRIES", "1");
    let what = format!("adding the target {TARGET}");
    let added = process::run(&what, Show::Seconds, LIMIT, &mut rustup);
    if added.is_ok_and(|added| added.success) && is_there() {
        return Ok(());
    }
    bail!(
        "the target {TARGET} cannot be added here. Where rustup reaches its server, run\n    \
         rustup target add {TARGET}\n\
         and on a closed network that reaches Debian's packages\n    \
         .ci/wasm-target && export {TOOLCHAIN}=otasuke-web\n\
         then the same cargo command again."
    )
}

/// Whether the compiler has a standard library for wasm.
fn is_there() -> bool {
    let line = format!("rustc --print target-libdir --target {TARGET}");
    let said = process::ask(&mut with_toolchain(&line));
    said.is_some_and(|dir| holds_library(Path::new(dir.trim()), "libstd-"))
}

fn holds_library(dir: &Path, prefix: &str) -> bool {
    let names = std::fs::read_dir(dir).into_iter().flatten().flatten();
    names
        .filter_map(|entry| entry.file_name().into_string().ok())
        .any(|name| name.starts_with(prefix))
}
