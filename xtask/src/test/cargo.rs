//! What do cargo's own commands say? Format, lints and the tests that need no browser.

use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use super::summary::Counts;
use crate::check;
use crate::place;
use crate::process::{self, cargo};
use crate::progress::Show;
use crate::rules;
use crate::tools::wasm_target;

const LIMIT: Duration = Duration::from_secs(25 * 60);

pub(super) fn fmt() -> Result<Counts> {
    Ok(Counts::one(check::is_formatted()?))
}

pub(super) fn clippy() -> Result<Counts> {
    let deny = ["--", "-D", "warnings"];
    let everything = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "screens",
    ];
    let core = ["clippy", "--no-default-features", "--all-targets"];
    let mut wasm = wasm_target::command("cargo")?;
    wasm.args([
        "clippy",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "otasuke-embed",
        "--all-features",
    ]);
    wasm.args(deny);
    let lints = all_succeed(&mut [
        (
            "the lints of every package",
            cargo(everything.into_iter().chain(deny)),
        ),
        (
            "the lints of the core, without the page",
            cargo(core.into_iter().chain(deny)),
        ),
        ("the lints of what runs in the browser", wasm),
    ])?;
    Ok(lints.plus(Counts::one(check::scripts_are_typed()?)))
}

/// The calculation, the reading of the form and every sentence, with no Yew in the graph; and the
/// tests of xtask itself. First it tells which rules are to be looked at again, and fails by none.
pub(super) fn core() -> Result<Counts> {
    rules::run(&place::root(), None)?;
    tests(&mut [
        (
            "the tests of the core",
            cargo(["test", "--no-fail-fast", "--no-default-features"]),
        ),
        (
            "the tests of xtask, and of what drives the browsers",
            cargo([
                "test",
                "--no-fail-fast",
                "--package",
                "xtask",
                "--package",
                "otasuke-e2e",
            ]),
        ),
    ])
}

pub(super) fn screens() -> Result<Counts> {
    let arguments = [
        "test",
        "--no-fail-fast",
        "--features",
        "screens",
        "--test",
        "screens",
    ];
    tests(&mut [("the tests of the rendered screens", cargo(arguments))])
}

fn all_succeed(steps: &mut [(&str, Command)]) -> Result<Counts> {
    let mut success = true;
    for (what, command) in steps {
        success &= process::run(what, Show::Lines, LIMIT, command)?.success;
    }
    Ok(Counts::one(success))
}

fn tests(steps: &mut [(&str, Command)]) -> Result<Counts> {
    let mut text = String::new();
    let mut success = true;
    for (what, command) in steps {
        let outcome = process::run(what, Show::Lines, LIMIT, command)?;
        text.push_str(&outcome.text);
        success &= outcome.success;
    }
    Ok(Counts::read(&text, success))
}
