//! Which programmes can a program ask the headless module for? Their ids, as a type for TypeScript.
//!
//! The rest of that file is written by hand, after `docs/contract.md`.

use anyhow::{Context, Result};

use super::model::Rules;

/// The types of the headless module, from the root of the repository.
pub const TYPES: &str = "embed/headless/headless.d.ts";

const OPEN: &str = "export type ProgrammeId = ";

/// The types with the id of every programme.
pub fn fill(types: &str, rules: &Rules) -> Result<String> {
    let (before, rest) = types
        .split_once(OPEN)
        .with_context(|| format!("{TYPES} has no {OPEN:?}"))?;
    let (_, after) = rest.split_once(';').context("ProgrammeId has no end")?;
    let ids = rules.programmes.iter().map(|one| format!("{:?}", one.id));
    let ids = ids.collect::<Vec<_>>().join(" | ");
    Ok([before, OPEN, &ids, ";", after].concat())
}
