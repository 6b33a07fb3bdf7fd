//! Are the scripts written as Prettier writes them, and used as their JSDoc says?

use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::process;

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// Each project of scripts: those of a page, and the workers, around which is something else.
const PROJECTS: [&str; 2] = ["tests/javascript", "tests/javascript/worker"];

/// Every script that people write. The types below `embed` are written by `cargo xtask codegen`.
const FILES: [&str; 2] = ["embed/**/*.{js,mjs}", "tests/**/*.{js,jsx,mjs,ts,tsx}"];

pub(super) fn format() -> Result<()> {
    process::must("formatting the scripts", LIMIT, &mut prettier("--write"))?;
    Ok(())
}

pub(super) fn are_formatted() -> Result<bool> {
    process::passes("the format of the scripts", LIMIT, &mut prettier("--check"))
}

fn prettier(what: &str) -> Command {
    let mut prettier = process::command("prettier --log-level warn");
    prettier.arg(what).args(FILES);
    prettier
}

/// Whether the scripts are used as their JSDoc says.
pub(crate) fn are_typed() -> Result<bool> {
    let mut success = true;
    for project in PROJECTS {
        let mut tsc = process::command(&format!("tsc --project {project}"));
        let what = format!("the types of the scripts: {project}");
        success &= process::passes(&what, LIMIT, &mut tsc)?;
    }
    Ok(success)
}
