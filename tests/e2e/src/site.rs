//! From where does the browser get the page, whole or deliberately broken?

pub(crate) mod host;
pub(crate) mod lists;
pub(crate) mod release;
pub(crate) mod stall;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context as _, Result};
use xtask::folder;

use crate::engine::Engine;

use self::host::{Change, Host};

/// Beside the page: an empty document of the same origin.
const EMPTY: (&str, &str) = ("e2e-empty.html", include_str!("site/empty.html"));
/// Beside the page: a document that holds it in a frame, narrower than any window can be.
const FRAME: (&str, &str) = ("e2e-frame.html", include_str!("site/frame.html"));
/// Beside the page: collects its errors where the driver has no log of them.
const HOOK: (&str, &str) = ("e2e-hook.js", include_str!("site/hook.js"));
/// Beside the page: forbids its storage.
const BLOCK: (&str, &str) = ("e2e-block.js", include_str!("site/block.js"));
/// Beside the page: takes WebAssembly away.
const LOCK: (&str, &str) = ("e2e-lock.js", include_str!("site/lock.js"));
/// Beside the page: holds its module back.
const HOLD: (&str, &str) = ("e2e-hold.js", include_str!("site/hold.js"));
/// Beside the page: tells what the page of somebody else hears.
const HEAR: (&str, &str) = ("e2e-hear.js", include_str!("site/hear.js"));
/// The folder of the release that calls itself another version.
pub(crate) const OTHER_VERSION: &str = "9.9.9";

/// What was done to the page before it was served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// Nothing but a script that collects errors, in engines whose driver has no log.
    Whole,
    /// Nothing at all.
    Untouched,
    /// Reading `sessionStorage` or `localStorage` throws.
    StorageBlocked,
    /// The browser has no WebAssembly.
    WithoutWasm,
    /// The wasm module comes when the test lets it.
    Held,
    /// The wasm module is not there.
    WasmMissing,
    /// The wasm module is not wasm.
    WasmGarbled,
    /// The glue between the page and its wasm module is not there.
    GlueMissing,
    /// The script that starts it all is not there.
    StartMissing,
    /// The glue is that of another version, which has no calculator.
    GlueOfAnotherVersion,
    /// A price list stands inside the page.
    ListInside,
    /// The release as other sites get it, and beside it one that calls itself another version.
    Release,
    /// Nothing at all, with its service worker, which would hide from others what they do to the files.
    Offline,
}

impl Variant {
    const ALL: [Self; 13] = [
        Self::Whole,
        Self::Untouched,
        Self::StorageBlocked,
        Self::WithoutWasm,
        Self::Held,
        Self::WasmMissing,
        Self::WasmGarbled,
        Self::GlueMissing,
        Self::StartMissing,
        Self::GlueOfAnotherVersion,
        Self::ListInside,
        Self::Release,
        Self::Offline,
    ];
}

/// Every variant of the page, in a folder of its own.
#[derive(Debug)]
pub(crate) struct Sites {
    folder: PathBuf,
    /// The path of the release, with a slash at its end.
    release: String,
    engine: Engine,
}

impl Sites {
    /// Copies the page once a variant.
    pub(crate) fn stage(dist: &Path, engine: Engine) -> Result<Self> {
        let index = dist.join("index.html");
        ensure!(
            index.is_file(),
            "{} is missing: build the page first",
            index.display()
        );
        let folder = std::env::temp_dir().join(format!("otasuke-e2e-{}", std::process::id()));
        let sites = Self {
            folder,
            release: format!("releases/{}/", release(dist)?),
            engine,
        };
        for variant in Variant::ALL {
            stage(dist, &sites.copy(variant), variant, engine)
                .with_context(|| format!("{variant:?}"))?;
        }
        for name in release::NAMES {
            release::stage(dist, &sites.folder.join(name), name)?;
        }
        Ok(sites)
    }

    /// Serves `variant` from an origin that no browser has seen: nothing can be stored for it.
    /// Clearing the storage instead is not safe: Firefox brings back what a frame stored.
    pub(crate) fn fresh_origin(&self, variant: Variant) -> Result<String> {
        let address = xtask::serve(&self.copy(variant), 0)?;
        Ok(format!("http://{address}"))
    }

    /// Serves the page of somebody else, with the release at another origin: both addresses.
    pub(crate) fn host(&self, host: &Host) -> Result<(String, String)> {
        let mut site = xtask::serve(&self.copy(Variant::Release), 0)?;
        if host.change != Change::Nothing {
            site = host::changed(site, host.change)?;
        }
        let scripts: &[&str] = match self.engine {
            Engine::Chromium => &[HEAR.0],
            _ => &[HOOK.0, HEAR.0],
        };
        let address = host.serve(site, &self.release, scripts)?;
        Ok((format!("http://{address}"), format!("http://{site}")))
    }

    /// The address of the release on this site, with a slash at its end.
    pub(crate) fn release_on(&self, site: &str) -> String {
        format!("{site}/{}", self.release)
    }

    /// The same page as at `origin`, where some files begin to answer and never end.
    pub(crate) fn stalling_origin(&self, origin: &str) -> Result<String> {
        let address = origin.strip_prefix("http://").context("no origin")?;
        let address = stall::before(address.parse()?)?;
        Ok(format!("http://{address}"))
    }

    /// The same page as at `origin`, with a change on the way.
    pub(crate) fn changed_origin(&self, origin: &str, change: Change) -> Result<String> {
        let address = origin.strip_prefix("http://").context("no origin")?;
        let address = host::changed(address.parse()?, change)?;
        Ok(format!("http://{address}"))
    }

    /// Where a file beside the page lies on this computer.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.copy(Variant::Whole).join(name)
    }

    fn copy(&self, variant: Variant) -> PathBuf {
        self.folder.join(format!("{variant:?}"))
    }
}

impl Drop for Sites {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn stage(dist: &Path, copy: &Path, variant: Variant, engine: Engine) -> Result<()> {
    folder::copy(dist, copy)?;
    for (name, text) in [EMPTY, FRAME, HOOK, BLOCK, LOCK, HOLD, HEAR] {
        fs::write(copy.join(name), text)?;
    }
    if variant != Variant::Offline {
        release::without_worker(copy)?;
    }
    match variant {
        Variant::Untouched | Variant::Offline => Ok(()),
        Variant::Release => {
            // Pages that are isolated load the scripts of the tests too.
            let mut headers = fs::read_to_string(copy.join("_headers"))?;
            headers.push_str("/e2e-*\n  Cross-Origin-Resource-Policy: cross-origin\n");
            fs::write(copy.join("_headers"), headers)?;
            other_version(copy)
        }
        Variant::Whole => {
            for (name, text) in lists::all() {
                fs::write(copy.join(name), text)?;
            }
            hook(copy, engine)
        }
        Variant::ListInside => {
            hook(copy, engine)?;
            let list = lists::offers();
            let kind = "type=\"application/json\" data-otasuke-catalog";
            insert(copy, &format!("<script {kind}>{list}</script>"))
        }
        Variant::StorageBlocked => insert_script(copy, BLOCK.0),
        Variant::WithoutWasm => {
            hook(copy, engine)?;
            insert_script(copy, LOCK.0)
        }
        Variant::Held => {
            hook(copy, engine)?;
            insert_script(copy, HOLD.0)
        }
        Variant::WasmMissing => each_page_file(copy, "_bg.wasm", |file| fs::remove_file(file)),
        Variant::WasmGarbled => each_page_file(copy, "_bg.wasm", |file| fs::write(file, "garbled")),
        Variant::GlueMissing => {
            each_page_file(copy, "_bg.wasm", |file| fs::remove_file(glue(file)))
        }
        Variant::GlueOfAnotherVersion => each_page_file(copy, "_bg.wasm", |file| {
            fs::write(glue(file), "export default async () => {};")
        }),
        Variant::StartMissing => each_page_file(copy, ".mjs", |file| fs::remove_file(file)),
    }
}

/// The script that wasm-bindgen wrote for a module.
fn glue(module: &Path) -> String {
    module.to_string_lossy().replace("_bg.wasm", ".js")
}

/// The name of the one release on the site.
fn release(dist: &Path) -> Result<String> {
    let mut found = fs::read_dir(dist.join("releases")).context("no releases")?;
    let release = found.next().context("no release")??.file_name();
    ensure!(found.next().is_none(), "more than one release in dist");
    Ok(release.to_string_lossy().into_owned())
}

/// A copy of the release that calls itself another version.
fn other_version(copy: &Path) -> Result<()> {
    let name = release(copy)?;
    let version = name.split('-').next().unwrap_or_default();
    let other = copy.join("releases").join(OTHER_VERSION);
    folder::copy(&copy.join("releases").join(&name), &other)?;
    let entry = other.join("otasuke-calculator.js");
    let script = fs::read_to_string(&entry)?;
    let own = format!("\"{version}\"");
    ensure!(script.contains(&own), "the element names no version {own}");
    Ok(fs::write(
        entry,
        script.replace(&own, &format!("\"{OTHER_VERSION}\"")),
    )?)
}

/// Collects errors where the driver has no log of them.
fn hook(copy: &Path, engine: Engine) -> Result<()> {
    if engine == Engine::Chromium {
        return Ok(());
    }
    insert_script(copy, HOOK.0)
}

fn insert_script(copy: &Path, script: &str) -> Result<()> {
    insert(copy, &format!("<script src=\"{script}\"></script>"))
}

/// Puts an element before everything else in the head of each page, before any policy that would forbid it too.
fn insert(copy: &Path, element: &str) -> Result<()> {
    for page in xtask::PAGES {
        insert_into(&copy.join(page), element)?;
    }
    Ok(())
}

fn insert_into(page: &Path, element: &str) -> Result<()> {
    let html = fs::read_to_string(page)?;
    // A minified page may leave the tag of its head out.
    let opening = ["<head>", "<head ", "<html>", "<html "];
    let tag = opening
        .iter()
        .find_map(|tag| html.find(tag))
        .context("the page has no <html>")?;
    let end = html
        .get(tag..)
        .and_then(|rest| rest.find('>'))
        .context("its <html> does not end")?;
    let (before, after) = html.split_at(tag + end + 1);
    fs::write(page, format!("{before}{element}{after}"))?;
    Ok(())
}

/// Does `change` to every file of the page whose name ends so; one there must be.
fn each_page_file(
    folder: &Path,
    ending: &str,
    mut change: impl FnMut(&Path) -> std::io::Result<()>,
) -> Result<()> {
    let files = folder::files(folder)?;
    let mut changed = 0;
    for file in files
        .iter()
        .filter(|file| file.to_string_lossy().ends_with(ending))
    {
        change(file).with_context(|| file.display().to_string())?;
        changed += 1;
    }
    ensure!(changed > 0, "the page has no file …{ending}");
    Ok(())
}
