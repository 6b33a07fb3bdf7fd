//! How do many sources become the few scripts of the package? esbuild bundles each entry, and tells
//! it the hashes of the files that it fetches.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value};

use super::files::{self, Delivered};
use super::{stage, LIMIT};
use crate::process;

/// Each script with its source and its format. Who fetches another stands behind it, so that the
/// hash of what is fetched is known.
const ENTRIES: [(&str, &str, &str); 7] = [
    ("theme-check.js", "embed/element/theme-check.mjs", "esm"),
    ("rescue.js", "embed/element/rescue.mjs", "esm"),
    ("panels.js", "embed/element/panels.mjs", "esm"),
    ("headless.js", "embed/headless/headless.mjs", "esm"),
    ("otasuke-calculator.js", "embed/element/element.mjs", "esm"),
    ("frame.js", "embed/frame/frame.mjs", "esm"),
    ("loader.js", "embed/frame/loader.mjs", "iife"),
];

const FRAME: &str = "frame.html";

/// Writes every script of the package into `folder`, where all that they fetch lies already.
pub(super) fn all(stage: &Path, folder: &Path, version: &str) -> Result<()> {
    let part = folder.with_extension("part.js");
    for (name, source, format) in ENTRIES {
        let source = stage.join(source);
        if !source.is_file() {
            continue;
        }
        let entry = Entry {
            source: &source,
            format,
            version,
        };
        entry.bundle(&[], &part)?;
        let fetched = named(&fs::read_to_string(&part)?, files::of(folder)?);
        entry.bundle(&fetched, &folder.join(name))?;
    }
    fs::remove_file(&part).ok();
    let frame = stage.join("embed/frame").join(FRAME);
    if frame.is_file() {
        stage::copy(&frame, &folder.join(FRAME))?;
    }
    Ok(())
}

struct Entry<'a> {
    source: &'a Path,
    format: &'a str,
    version: &'a str,
}

impl Entry<'_> {
    fn bundle(&self, fetched: &[Delivered], to: &Path) -> Result<()> {
        let hashes: Map<String, Value> = fetched
            .iter()
            .map(|file| (file.name.clone(), file.integrity.clone().into()))
            .collect();
        let mut esbuild = process::command("esbuild");
        esbuild
            .arg(self.source)
            .args([
                "--bundle",
                "--minify",
                "--log-level=warning",
                "--charset=utf8",
            ])
            .args([
                "--loader:.css=text",
                "--target=es2022",
                "--legal-comments=none",
            ])
            .arg(format!("--format={}", self.format))
            .arg(format!("--define:VERSION={}", Value::from(self.version)))
            .arg(format!("--define:INTEGRITY={}", Value::from(hashes)))
            // The scripts of the package lie beside each other and stay what they are.
            .args(ENTRIES.map(|(name, ..)| format!("--external:./{name}")))
            .arg(format!("--outfile={}", to.display()));
        process::must(
            &format!("bundling {}", self.source.display()),
            LIMIT,
            &mut esbuild,
        )?;
        Ok(())
    }
}

/// The files that a script names, and so may fetch.
fn named(script: &str, mut files: Vec<Delivered>) -> Vec<Delivered> {
    files.retain(|file| script.contains(&format!("./{}", file.name)));
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_knows_the_hash_of_what_it_fetches() {
        let file = |name: &str| Delivered {
            name: name.to_owned(),
            bytes: 0,
            gzip: 0,
            integrity: String::new(),
        };
        let all = ["a.wasm", "aa.wasm", "b.txt"].map(file).into();
        let found = named(r#"new URL("./aa.wasm",import.meta.url)"#, all);
        let found: Vec<_> = found.into_iter().map(|file| file.name).collect();
        assert_eq!(found, ["aa.wasm"]);
    }
}
