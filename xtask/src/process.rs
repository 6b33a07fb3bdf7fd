//! How is another program run? With a time limit, its lines kept, and the tools on its `PATH`.

mod follow;
mod tree;

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{bail, Context, Result};

use crate::place;
use crate::progress::{say, Progress, Show};
use follow::{follow, lines_of};
pub(crate) use tree::end_tree;

/// What a program said and how it ended.
pub(crate) struct Outcome {
    pub(crate) success: bool,
    pub(crate) text: String,
}

/// A program and its first arguments, with spaces between.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = program(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// A program, run at the top of the repository with the tools on its `PATH`.
pub(crate) fn program(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(place::root())
        .env("PATH", place::path())
        .stdin(Stdio::null());
    // What `cargo run` set for xtask itself concerns nobody else, and would make other builds stale.
    for (name, _) in env::vars_os() {
        let of_xtask = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_")
                || name.starts_with("CARGO_MANIFEST_")
                || matches!(
                    name,
                    "CARGO" | "CARGO_PRIMARY_PACKAGE" | "LD_LIBRARY_PATH" | "OUT_DIR"
                )
        });
        if of_xtask {
            command.env_remove(&name);
        }
    }
    command
}

/// `esbuild` with these options, from a file into another.
pub(crate) fn esbuild(options: &str, from: &Path, to: &Path) -> Command {
    let mut esbuild = command("esbuild --log-level=warning");
    esbuild.args(options.split_whitespace()).arg(from);
    esbuild.arg(format!("--outfile={}", to.display()));
    esbuild
}

/// Runs a step to its end, or ends it at `limit`; an error only where it could not be run.
pub(crate) fn run(
    what: &str,
    show: Show,
    limit: Duration,
    command: &mut Command,
) -> Result<Outcome> {
    let mut progress = Progress::start(what, show);
    let mut child = spawn(command)?;
    let lines = lines_of(&mut child);
    let mut text = String::new();
    let ended = follow(&mut child, &lines, limit, |line| match line {
        Some(line) => {
            text.push_str(line);
            text.push('\n');
            progress.line(line);
        }
        None => progress.tick(),
    })?;
    let success = ended.is_some_and(|status| status.success());
    progress.end(success);
    if ended.is_none() {
        let note = format!(
            "ended by xtask: longer than its limit of {} s",
            limit.as_secs()
        );
        say(format!("    {note}"));
        text.push_str(&note);
    }
    Ok(Outcome { success, text })
}

/// Runs a step whose lines are shown; whether it succeeded.
pub(crate) fn passes(what: &str, limit: Duration, command: &mut Command) -> Result<bool> {
    Ok(run(what, Show::Lines, limit, command)?.success)
}

/// Runs a quiet step that must succeed; the error shows the end of what it said.
pub(crate) fn must(what: &str, limit: Duration, command: &mut Command) -> Result<String> {
    let outcome = run(what, Show::Seconds, limit, command)?;
    if outcome.success {
        return Ok(outcome.text);
    }
    let log = place::notes().join("failed.log");
    fs::create_dir_all(place::notes())?;
    fs::write(&log, &outcome.text)?;
    let lines: Vec<_> = outcome.text.lines().collect();
    let end = lines[lines.len().saturating_sub(40)..].join("\n");
    bail!(
        "failed: {what}\n{end}\n(all of it: {}; the command: {command:?})",
        log.display()
    );
}

/// What a short command says on its standard output; `None` where it fails or is not there.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .spawn()
        .ok()?;
    let lines = lines_of(&mut child);
    let mut text = String::new();
    let ended = follow(&mut child, &lines, Duration::from_secs(60), |line| {
        text.extend(line.into_iter().flat_map(|line| [line, "\n"]));
    });
    ended.ok()??.success().then_some(text)
}

fn spawn(command: &mut Command) -> Result<Child> {
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{name}` cannot be started: is it installed?"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    fn shell(script: &str) -> Command {
        let mut shell = command("sh");
        shell.arg("-c").arg(script);
        shell
    }

    #[test]
    fn keeps_what_a_program_says_on_both_channels() {
        let mut both = shell("echo a; echo b >&2; exit 3");
        let outcome = run("test", Show::Seconds, Duration::from_secs(20), &mut both).unwrap();
        assert!(!outcome.success);
        let mut lines: Vec<_> = outcome.text.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, ["a", "b"]);
        let said = ask(&mut shell("echo a; echo b >&2"));
        assert_eq!(said.as_deref(), Some("a\n"));
        assert_eq!(ask(&mut shell("exit 1")), None);
        assert_eq!(ask(&mut command("no-such-program-anywhere")), None);
    }

    #[test]
    fn ends_what_takes_too_long_with_all_its_children() {
        let start = Instant::now();
        let mut long = shell("sleep 61.7 & sleep 61.8; :");
        let outcome = run("test", Show::Seconds, Duration::from_millis(400), &mut long).unwrap();
        assert!(!outcome.success && outcome.text.contains("longer than its limit"));
        assert!(start.elapsed() < Duration::from_secs(30));
        assert_eq!(ask(&mut shell("pgrep -f '[s]leep 61.7'")), None);
    }

    #[test]
    fn does_not_wait_for_what_a_program_left_behind() {
        let start = Instant::now();
        let mut leave = shell("sleep 20 & echo done");
        let outcome = run("test", Show::Seconds, Duration::from_secs(60), &mut leave).unwrap();
        assert!(outcome.success && start.elapsed() < Duration::from_secs(15));
    }
}
