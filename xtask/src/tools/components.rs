//! Are rustfmt and clippy there? They are parts of the Rust toolchain, which a minimal one lacks.

use std::time::Duration;

use anyhow::Result;

use crate::process;

const LIMIT: Duration = Duration::from_secs(10 * 60);

const COMPONENTS: [(&str, &str); 2] = [("rustfmt", "fmt"), ("clippy", "clippy")];

pub(super) fn missing() -> Vec<String> {
    let absent = COMPONENTS.iter().filter(|(_, command)| !is_there(command));
    absent
        .map(|(name, _)| format!("{name}: part of the Rust toolchain (rustup)"))
        .collect()
}

pub(super) fn install() -> Result<()> {
    let mut rustup = process::command("rustup component add");
    rustup.args(COMPONENTS.map(|(name, _)| name));
    process::must("adding rustfmt and clippy", LIMIT, &mut rustup)?;
    Ok(())
}

fn is_there(command: &str) -> bool {
    process::ask(&mut process::command(&format!("cargo {command} --version"))).is_some()
}
