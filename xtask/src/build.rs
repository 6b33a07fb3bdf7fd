//! How is the page built? By Trunk, into `dist`, with the package beside it, and only when something
//! has changed.

mod offline;
mod painted;
mod version;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use anyhow::{bail, Result};

use crate::bindgen;
use crate::package::{self, Chunk};
use crate::place;
use crate::process;
use crate::progress::say;
use crate::tools::{self, wasm_target};

const LIMIT: Duration = Duration::from_secs(20 * 60);

/// What stands at the top of the repository and does not enter the page.
const NO_INPUT: [&str; 8] = [
    "dist",
    "docs",
    "fuzz",
    "target",
    "tests",
    "xtask",
    "clippy.toml",
    "rustfmt.toml",
];

/// `cargo xtask build`.
pub(crate) fn run() -> Result<()> {
    let dist = page()?;
    say(format!(
        "The page is in {}, the package in its folder releases.",
        dist.display()
    ));
    Ok(())
}

/// Builds the release page where it is not fresh; the answer is its folder.
pub(crate) fn page() -> Result<PathBuf> {
    // The tests want it from several threads.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _turn = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);
    tools::ensure(&tools::FOR_PAGE)?;
    let dist = place::dist();
    if is_fresh(&dist) {
        say("What is in dist is newer than everything that it is made of.");
        return Ok(dist);
    }
    let stamp = stamp_file();
    fs::remove_file(&stamp).ok();
    fs::create_dir_all(place::notes())?;
    let commands = commands();
    if !commands.is_file() {
        // Cargo says how it compiles only where it does.
        fs::remove_dir_all(place::target().join("wasm32-unknown-unknown/web")).ok();
    }
    let mut trunk =
        wasm_target::command("trunk build --release --color never --features on-demand")?;
    // It warns that its minifier cannot read wasm-bindgen's JavaScript, and a backtrace would hide
    // what the compiler says. Where NO_COLOR is `1`, it refuses to start.
    trunk.env("RUST_LOG", "error").env("RUST_BACKTRACE", "0");
    trunk
        .env("CARGO_TERM_VERBOSE", "true")
        .env_remove("NO_COLOR");
    let chunk = place::notes().join("page.chunk.wasm");
    bindgen::stand_before(&mut trunk, &chunk)?;
    let start = SystemTime::now();
    let what = "building the page: about two minutes at first, then seconds";
    let said = process::must(what, LIMIT, &mut trunk)?;
    let mut log = fs::File::options()
        .create(true)
        .append(true)
        .open(commands)?;
    let of_ours = |line: &&str| line.contains("crate-name otasuke");
    said.lines()
        .filter(of_ours)
        .try_for_each(|line| writeln!(log, "{line}"))?;
    if !dist.join("index.html").is_file() {
        bail!(
            "Trunk reported success, but there is no {}",
            dist.join("index.html").display()
        );
    }
    let chunk = Chunk::put(&chunk, &dist)?;
    minify(&dist, &chunk)?;
    offline::name(&dist)?;
    painted::put(&dist)?;
    let folder = version::put(&dist)?;
    package::build(&dist)?;
    offline::put(&dist, &folder)?;
    fs::write(&stamp, fingerprint(&dist))?;
    // What was changed during the build is newer than the page.
    fs::File::options()
        .write(true)
        .open(&stamp)?
        .set_modified(start)?;
    Ok(dist)
}

/// The commands by which cargo has compiled the page up to now, the newest last.
pub(crate) fn commands() -> PathBuf {
    place::notes().join("page.commands")
}

/// Takes the comments out of the scripts, and tells them the name of the chunk; and out of the style
/// sheet that Trunk only copies, since it comes with the panels.
fn minify(dist: &Path, chunk: &Chunk) -> Result<()> {
    for script in walk(dist, &|_| true) {
        let name = script.file_name().and_then(|name| name.to_str());
        let name = name.unwrap_or_default();
        // What comes first is written for browsers that are too old for all else.
        let is_script =
            name.ends_with(".mjs") || name == "early.js" || name.starts_with("otasuke-");
        if !is_script && name != "panels.css" || name.ends_with(".wasm") {
            continue;
        }
        let mut esbuild = process::esbuild("--minify --allow-overwrite", &script, &script);
        esbuild.args(chunk.names_and_hash());
        process::must("minifying what Trunk copies", LIMIT, &mut esbuild)?;
    }
    Ok(())
}

/// Whether the page is the one that was built last, and nothing has changed since.
fn is_fresh(dist: &Path) -> bool {
    let stamp = stamp_file();
    let built = fs::metadata(&stamp).and_then(|of| of.modified());
    let same = fs::read_to_string(stamp).is_ok_and(|text| text == fingerprint(dist));
    same && commands().is_file()
        && built
            .is_ok_and(|built| newest_input(&place::root()).is_some_and(|newest| newest < built))
}

fn stamp_file() -> PathBuf {
    place::notes().join("page.stamp")
}

/// Tells one build of the page from another, and a whole one from half of it.
fn fingerprint(dist: &Path) -> String {
    let mut files: Vec<_> = walk(dist, &|_| true)
        .into_iter()
        .filter_map(|path| {
            let of = fs::metadata(&path).ok()?;
            Some(format!(
                "{} {} {:?}\n",
                path.display(),
                of.len(),
                of.modified().ok()?
            ))
        })
        .collect();
    files.sort();
    files.concat()
}

/// When anything that the page is made of was last changed. A folder counts too: a file less in it
/// is a change.
fn newest_input(root: &Path) -> Option<SystemTime> {
    let is_input = |path: &Path| {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let hidden = name.starts_with('.') && name != ".cargo";
        let at_top = path.parent() == Some(root);
        !hidden && !(at_top && (NO_INPUT.contains(&name) || name.ends_with(".md")))
    };
    let times = walk(root, &is_input)
        .into_iter()
        .filter(|path| path != root);
    times
        .filter_map(|path| fs::metadata(path).ok()?.modified().ok())
        .max()
}

/// The folder, and every file and folder in it that is wanted.
fn walk(dir: &Path, wanted: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = vec![dir.to_owned()];
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if !wanted(&path) {
            continue;
        }
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(walk(&path, wanted));
        } else {
            found.push(path);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_changes_of_what_the_page_is_made_of_and_no_others() {
        let root = std::env::temp_dir().join(format!("xtask-inputs-{}", std::process::id()));
        for dir in ["src/ui", "docs", "target/debug", "dist"] {
            fs::create_dir_all(root.join(dir)).unwrap();
        }
        let touch = |name: &str, seconds: u64| {
            let file = fs::File::create(root.join(name)).unwrap();
            file.set_modified(SystemTime::now() + Duration::from_secs(seconds))
                .unwrap();
        };
        touch("src/ui/app.rs", 100);
        let newest = newest_input(&root).unwrap();
        for name in [
            "README.md",
            "docs/x.html",
            "target/debug/y",
            "dist/index.html",
            ".hidden",
        ] {
            touch(name, 500);
            assert_eq!(newest_input(&root), Some(newest), "{name}");
        }
        for (name, seconds) in [("index.html", 600), ("src/ui/field.rs", 700)] {
            touch(name, seconds);
            assert!(newest_input(&root).unwrap() > newest, "{name}");
        }
        fs::remove_dir_all(&root).unwrap();
    }
}
