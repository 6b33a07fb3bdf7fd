//! How does the page lie on the site that writes the code for hosts? Its scripts stand in a folder that
//! is named after them, so that no browser's cache mixes two versions.

use std::path::Path;

use anyhow::Result;
use xtask::folder;

use super::{files, stage, LIMIT};
use crate::process;

/// Below the stage, and on the site.
const SOURCES: &str = "embed/site/configure";
const BUNDLED: [(&str, &str); 3] = [
    ("configure.mjs", "configure.js"),
    ("preview.mjs", "preview.js"),
    ("configure.css", "configure.css"),
];
const PREVIEW: &str = "preview.html";

/// Puts the scripts on the site; the answer is their path there.
pub(super) fn put(dist: &Path, stage: &Path) -> Result<String> {
    let sources = stage.join(SOURCES);
    let built = stage.with_file_name("configure");
    stage::empty(&built)?;
    for (from, to) in BUNDLED {
        bundle(&sources.join(from), &built.join(to))?;
    }
    stage::copy(&sources.join(PREVIEW), &built.join(PREVIEW))?;
    let files = files::of(&built)?;
    let path = format!("configure/{}/", files::fingerprint(&files));
    folder::copy(&built, &dist.join(&path))?;
    Ok(path)
}

fn bundle(from: &Path, to: &Path) -> Result<()> {
    let options = "--bundle --minify --format=esm --target=es2022 --charset=utf8";
    let mut esbuild = process::esbuild(options, from, to);
    process::must(&format!("bundling {}", from.display()), LIMIT, &mut esbuild)?;
    Ok(())
}
