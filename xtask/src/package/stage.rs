//! What is the package bundled from? From a stage: the sources, the minified styles and what
//! wasm-pack wrote, beside each other as the sources import them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xtask::folder;

use super::LIMIT;
use crate::place;
use crate::process;

/// What is delivered as it is, with the folder that it comes from.
const DATA: [(&str, &[&str]); 4] = [
    ("examples", &["catalogue.sample.json"]),
    ("", &["LICENSE-MIT", "LICENSE-APACHE"]),
    ("embed/headless", &["headless.d.ts"]),
    // Everything there.
    ("embed/npm", &[]),
];

/// The endings of the sources below `embed/`.
const SOURCES: [&str; 5] = ["mjs", "js", "css", "html", "json"];

/// Makes the stage anew, apart from what wasm-pack wrote.
pub(super) fn fill() -> Result<PathBuf> {
    let stage = place::target().join("package/stage");
    for part in ["embed", "styles"] {
        empty(&stage.join(part))?;
    }
    let embed = place::root().join("embed");
    folder::copy_some(&embed, &stage.join("embed"), is_source)?;
    minify(&place::root().join("styles"), &stage.join("styles"))?;
    Ok(stage)
}

/// Puts into the release what needs no bundling.
pub(super) fn copy_data(folder: &Path) -> Result<()> {
    for (from, listed) in DATA {
        let from = place::root().join(from);
        let listed: Vec<String> = match listed {
            [] => names(&from)?,
            listed => listed.iter().map(ToString::to_string).collect(),
        };
        for name in &listed {
            copy(&from.join(name), &folder.join(name))?;
        }
    }
    Ok(())
}

/// An empty folder.
pub(crate) fn empty(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("cannot empty {}", dir.display()))?;
    }
    Ok(fs::create_dir_all(dir)?)
}

pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// The files of a folder, without those in folders below it.
pub(super) fn names(dir: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.extend(entry.file_name().into_string().ok());
        }
    }
    names.sort();
    Ok(names)
}

fn is_source(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| SOURCES.contains(&ending))
}

/// Minifies every style sheet of a folder into another.
fn minify(from: &Path, to: &Path) -> Result<()> {
    let mut esbuild = process::command("esbuild --minify --log-level=warning");
    esbuild
        .args(names(from)?.iter().map(|style| from.join(style)))
        .arg(format!("--outdir={}", to.display()));
    process::must("minifying the styles", LIMIT, &mut esbuild)?;
    Ok(())
}
