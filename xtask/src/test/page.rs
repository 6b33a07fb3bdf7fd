//! Is the page built as it should be? With link-time optimisation really on, which cargo switches
//! off in silence where a library is more than `rlib` (cargo#9672): 80 kB instead of 57.

use std::fs::File;
use std::time::{Duration, SystemTime};

use anyhow::{ensure, Context, Result};

use super::summary::Counts;
use crate::build;
use crate::place;
use crate::process;
use crate::tools::wasm_target;

const LIMIT: Duration = Duration::from_secs(15 * 60);

/// Both are compiled anew, so that cargo shows how.
const SOURCES: [&str; 2] = ["src/lib.rs", "embed/src/lib.rs"];

pub(super) fn run() -> Result<Counts> {
    build::page()?;
    check(&compile_anew()?)?;
    Ok(Counts::one(true))
}

/// The commands by which cargo compiles the module of the page, exactly as Trunk has it done.
fn compile_anew() -> Result<String> {
    let mut cargo = wasm_target::command("cargo")?;
    cargo.args([
        "build",
        "--verbose",
        "--target=wasm32-unknown-unknown",
        "--profile",
        "web",
    ]);
    cargo.args(["--manifest-path", "embed/Cargo.toml"]);
    cargo.args(["--features", "on-demand"]);
    let mut before = Vec::new();
    for source in SOURCES {
        let file = File::options()
            .write(true)
            .open(place::root().join(source))?;
        before.push((file.metadata()?.modified()?, source));
        file.set_modified(SystemTime::now())?;
    }
    let said = process::must("compiling anew, to see how", LIMIT, &mut cargo);
    // Nothing has changed: the page stays as fresh as it was.
    for (modified, source) in before {
        File::options()
            .write(true)
            .open(place::root().join(source))?
            .set_modified(modified)?;
    }
    said
}

/// Checks what `cargo build --verbose` says.
fn check(said: &str) -> Result<()> {
    let library = command(said, "otasuke_calculator")?;
    ensure!(
        values(library, "--crate-type") == ["lib"] || values(library, "--crate-type") == ["rlib"],
        "the library must be `rlib` alone, and is {:?}",
        values(library, "--crate-type"),
    );
    ensure!(
        values(library, "-C").contains(&"linker-plugin-lto"),
        "link-time optimisation is off for the library: {library}",
    );
    let module = command(said, "otasuke_embed")?;
    ensure!(
        values(module, "-C")
            .iter()
            .any(|value| matches!(*value, "lto" | "lto=fat")),
        "link-time optimisation is off for the module: {module}",
    );
    Ok(())
}

/// The command that compiled the crate.
fn command<'a>(said: &'a str, name: &str) -> Result<&'a str> {
    let found = said
        .lines()
        .find(|line| line.contains("Running `") && values(line, "--crate-name") == [name]);
    found.with_context(|| format!("cargo did not say how it compiles {name}"))
}

/// The values of an option in a command.
fn values<'a>(command: &'a str, option: &str) -> Vec<&'a str> {
    let words: Vec<_> = command.split_whitespace().collect();
    words
        .windows(2)
        .filter(|pair| pair[0] == option)
        .map(|pair| pair[1])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(library: &str, module: &str) -> String {
        format!(
            "   Compiling otasuke-embed v0.1.0\n     \
             Running `rustc --crate-name otasuke_calculator --edition=2021 src/lib.rs {library}`\n     \
             Running `rustc --crate-name otasuke_embed embed/src/lib.rs {module}`\n"
        )
    }

    #[test]
    fn sees_whether_optimisation_was_on() {
        let library = "--crate-type lib -C linker-plugin-lto -C metadata=1";
        let both = "--crate-type cdylib --crate-type rlib -C linker-plugin-lto -C metadata=1";
        let module = "--crate-type cdylib -C lto -C metadata=1";
        let cases = [
            (said(library, module), true),
            (
                said(library, "--crate-type cdylib -C lto=fat -C metadata=1"),
                true,
            ),
            (
                said(library, "--crate-type cdylib -C lto=off -C metadata=1"),
                false,
            ),
            (said(library, "--crate-type cdylib -C metadata=1"), false),
            (said("--crate-type rlib -C metadata=1", module), false),
            (said(both, module), false),
            (String::new(), false),
        ];
        for (said, expected) in cases {
            assert_eq!(check(&said).is_ok(), expected, "{said}");
        }
    }
}
