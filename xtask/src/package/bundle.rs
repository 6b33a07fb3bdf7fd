//! How do many sources become the few scripts of the package? esbuild bundles each entry, and tells
//! it the hashes of the files that it fetches.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Map, Value};

use super::chunk::Chunk;
use super::files::{self, Delivered};
use super::{stage, LIMIT};
use crate::process;

/// Each script with its source and its format.
const ENTRIES: [(&str, &str, &str); 9] = [
    ("theme-check.js", "embed/element/theme-check.mjs", "esm"),
    ("rescue.js", "embed/element/rescue.mjs", "esm"),
    ("partners.js", "embed/partners/partners.mjs", "esm"),
    ("partners-worker.js", "pkg/partners/worker.mjs", "esm"),
    ("headless.js", "embed/headless/headless.mjs", "esm"),
    (
        "headless.node.js",
        "embed/headless/headless.node.mjs",
        "esm",
    ),
    (ELEMENT, "embed/element/element.mjs", "esm"),
    ("frame.js", "embed/frame/frame.mjs", "esm"),
    ("loader.js", "embed/frame/loader.mjs", "iife"),
];

const FRAME: &str = "frame.html";

/// The calculation, which the script for servers carries inside.
const CORE: &str = "headless.wasm";

/// The script that stands on the pages of others, and what it takes for their globals.
const ELEMENT: &str = "otasuke-calculator.js";
const GLOBALS: &str = "embed/element/globals.mjs";

/// Writes every script of the package into `folder`, where all that they fetch lies already.
pub(super) fn all(stage: &Path, folder: &Path, version: &str, chunk: &Chunk) -> Result<()> {
    let first = folder.with_file_name("first");
    stage::empty(&first)?;
    let entries = ENTRIES.map(|(name, source, format)| (name, stage.join(source), format));
    // Once without hashes, to see what each of them fetches.
    let mut esbuild = esbuild(version, &[], chunk, folder);
    esbuild
        .arg(format!("--outdir={}", first.display()))
        .arg("--format=esm");
    for (name, source, _) in &entries {
        let name = name.trim_end_matches(".js");
        esbuild.arg(format!("{name}={}", source.display()));
    }
    process::must("bundling the scripts of the package", LIMIT, &mut esbuild)?;
    let fetched = files::of(folder)?;
    for (name, source, format) in &entries {
        let script = fs::read_to_string(first.join(name))?;
        let mut esbuild = self::esbuild(version, &named(&script, &fetched), chunk, folder);
        if *name == ELEMENT {
            esbuild.arg(format!("--inject:{}", stage.join(GLOBALS).display()));
        }
        esbuild
            .arg(source)
            .arg(format!("--format={format}"))
            // A module is always UTF-8; any other script is read as its page is, which may be Shift_JIS.
            .arg(if *format == "esm" {
                "--charset=utf8"
            } else {
                "--charset=ascii"
            })
            .arg(format!("--outfile={}", folder.join(name).display()));
        process::must(&format!("bundling {name}"), LIMIT, &mut esbuild)?;
    }
    let frame = stage.join("embed/frame").join(FRAME);
    stage::copy(&frame, &folder.join(FRAME))
}

/// esbuild with all that is the same for each script. A module that a script imports by its name is in it.
fn esbuild(version: &str, fetched: &[&Delivered], chunk: &Chunk, folder: &Path) -> Command {
    let hashes: Map<String, Value> = fetched
        .iter()
        .map(|file| (file.name.clone(), file.integrity.clone().into()))
        .collect();
    let mut esbuild = process::command(
        "esbuild --bundle --minify --log-level=warning --target=es2022 --legal-comments=none \
         --loader:.css=text --loader:.wasm=binary",
    );
    esbuild
        .arg(format!("--define:VERSION={}", Value::from(version)))
        .arg(format!("--define:INTEGRITY={}", Value::from(hashes)))
        .arg(format!("--alias:{CORE}={}", folder.join(CORE).display()))
        .args(chunk.names())
        // The scripts of the package lie beside each other and stay what they are.
        .args(ENTRIES.map(|(name, ..)| format!("--external:./{name}")));
    esbuild
}

/// The files that a script names, and so may fetch. A script that it imports cannot be verified by it.
fn named<'a>(script: &str, files: &'a [Delivered]) -> Vec<&'a Delivered> {
    let is_named = |file: &&Delivered| {
        !file.name.ends_with(".js") && script.contains(&format!("./{}", file.name))
    };
    files.iter().filter(is_named).collect()
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
            brotli: 0,
            integrity: String::new(),
        };
        let all = ["a.wasm", "aa.wasm", "b.json", "c.js"].map(file);
        let found = named(
            r#"new URL("./aa.wasm",import.meta.url); import("./c.js")"#,
            &all,
        );
        let found: Vec<_> = found.into_iter().map(|file| &file.name).collect();
        assert_eq!(found, ["aa.wasm"]);
    }
}
