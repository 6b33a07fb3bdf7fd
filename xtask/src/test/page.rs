//! Is the page built as it should be? With link-time optimisation really on, which cargo switches
//! off in silence where a library is more than `rlib` (cargo#9672): 80 kB instead of 57.

use std::fs;

use anyhow::{ensure, Context, Result};

use super::summary::Counts;
use crate::build;

pub(super) fn run() -> Result<Counts> {
    build::page()?;
    check(&fs::read_to_string(build::commands())?)?;
    Ok(Counts::one(true))
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

/// The command that compiled the crate last.
fn command<'a>(said: &'a str, name: &str) -> Result<&'a str> {
    let found = said
        .lines()
        .rfind(|line| line.contains("Running `") && values(line, "--crate-name") == [name]);
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
