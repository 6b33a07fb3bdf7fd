//! How does our own page come by its service worker? The page names it, and it names the files of the release.

use std::fs;
use std::path::Path;

use anyhow::{ensure, Result};

use super::LIMIT;
use crate::place;
use crate::process;

/// Where the worker lies on the site: beside the page, since it answers for its own folder alone.
const WORKER: &str = "sw.js";
/// What takes it back, in its place.
const REMOVER: &str = "sw-remove.js";

/// Lets the page name the worker. `trunk serve` shows a page without any.
pub(super) fn name(dist: &Path) -> Result<()> {
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page)?;
    let named = html.replacen(
        "<script data-js=",
        &format!("<script data-worker=./{WORKER} data-js="),
        1,
    );
    ensure!(named != html, "the page has no script to name the worker");
    Ok(fs::write(page, named)?)
}

/// Writes the worker of the release in `folder`, and what a server sends with its files.
pub(super) fn put(dist: &Path, folder: &str) -> Result<()> {
    let sources = place::root().join("embed/offline");
    for (from, to) in [("worker.js", WORKER), ("remove.js", REMOVER)] {
        let options = "--minify --charset=utf8";
        let mut esbuild = process::esbuild(options, &sources.join(from), &dist.join(to));
        process::must("minifying the service worker", LIMIT, &mut esbuild)?;
    }
    let worker = dist.join(WORKER);
    let code = fs::read_to_string(&worker)?;
    fs::write(worker, xtask::release_line(dist, folder)? + &code)?;
    let headers = dist.join("_headers");
    let mut text = fs::read_to_string(&headers)?;
    text.push_str(&format!(
        "/{folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n  X-Content-Type-Options: nosniff\n"
    ));
    Ok(fs::write(headers, text)?)
}
