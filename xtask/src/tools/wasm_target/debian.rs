//! How does a closed network compile to wasm? With Debian's rustc and a standard library that is
//! built from Debian's sources, linked as a toolchain of rustup.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{bail, Context, Result};

use super::TARGET;
use crate::place;
use crate::process;
use crate::tools::apt::{self, Rights};

/// The name of the linked toolchain.
pub(super) const NAME: &str = "otasuke-web";

/// Debian's own compiler, never one of rustup's.
const RUSTC: &str = "/usr/bin/rustc";
const LIMIT: Duration = Duration::from_secs(15 * 60);

/// Debian's compiler, as it is installed now.
struct Compiler {
    /// Its version in full: a standard library of another one is of no use.
    version: String,
    host: String,
    sysroot: PathBuf,
}

impl Compiler {
    fn find() -> Option<Self> {
        let version = process::ask(process::command(RUSTC).arg("-vV"))?;
        let host = version
            .lines()
            .find_map(|line| line.strip_prefix("host: "))?
            .to_owned();
        let sysroot = process::ask(process::command(RUSTC).args(["--print", "sysroot"]))?;
        Some(Self {
            version,
            host,
            sysroot: sysroot.trim().into(),
        })
    }

    fn target_dir(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib").join(TARGET)
    }

    fn linker(&self) -> PathBuf {
        self.sysroot
            .join("lib/rustlib")
            .join(&self.host)
            .join("bin/rust-lld")
    }
}

/// Whether the toolchain is linked, and its standard library is of the compiler that is installed.
pub(super) fn is_complete() -> bool {
    let Some(compiler) = Compiler::find() else {
        return false;
    };
    let stamp = fs::read_to_string(compiler.target_dir().join("stamp"));
    let linked = || {
        let mut rustc = process::command("rustc");
        super::has_target(rustc.env("RUSTUP_TOOLCHAIN", NAME))
    };
    stamp.is_ok_and(|text| text == compiler.version) && compiler.linker().is_file() && linked()
}

pub(super) fn install() -> Result<()> {
    apt::install(&apt::RUST)?;
    if Rights::of_this_user() == Rights::None {
        bail!("adding {TARGET} beside Debian's compiler takes the rights of root: let this user use sudo");
    }
    let Some(compiler) = Compiler::find() else {
        bail!("the Debian package rustc-web is installed, but {RUSTC} does not run");
    };
    let built = build_library()?;
    fs::write(built.join("stamp"), &compiler.version)?;
    put(&built, &compiler.target_dir())?;
    fs::remove_dir_all(work_dir()?)?;
    link_linker(&compiler)?;
    let mut rustup = process::command("rustup");
    rustup
        .args(["toolchain", "link", NAME])
        .arg(&compiler.sysroot);
    process::must(
        "linking the toolchain",
        Duration::from_secs(60),
        &mut rustup,
    )?;
    Ok(())
}

/// Builds the standard library for wasm; the answer is the folder to be put into the sysroot.
fn build_library() -> Result<PathBuf> {
    let dir = work_dir()?;
    // From an empty folder: two builds mixed make a library that fails.
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(dir.join("src"))?;
    fs::write(
        dir.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2021\"\n[workspace]\n",
    )?;
    fs::write(dir.join("src/lib.rs"), "")?;
    let mut cargo = process::cargo(["build", "--release", "--target", TARGET]);
    cargo
        .arg("-Zbuild-std=std,panic_abort,proc_macro,test")
        .current_dir(&dir)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // Without its bitcode, link-time optimisation would find nothing in it.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    process::must(
        "building Rust's standard library for wasm: about a minute",
        LIMIT,
        &mut cargo,
    )?;

    let lib = dir.join("done/lib");
    fs::create_dir_all(&lib)?;
    let mut copied = 0;
    for entry in fs::read_dir(dir.join("target").join(TARGET).join("release/deps"))? {
        let file = entry?.path();
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if name.starts_with("lib") && name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(&file, lib.join(name))?;
            copied += 1;
        }
    }
    if copied == 0 {
        bail!("building the standard library left no library behind");
    }
    Ok(dir.join("done"))
}

/// Puts the folder into its place in the system, whole or not at all.
fn put(from: &Path, to: &Path) -> Result<()> {
    let script = r#"set -e; rm -rf "$2.new"; mkdir -p "$2.new"; cp -r "$1/." "$2.new"; rm -rf "$2"; mv "$2.new" "$2""#;
    let mut shell = apt::as_root("sh");
    shell.args(["-c", script, "sh"]).arg(from).arg(to);
    process::must(
        "putting it beside Debian's compiler",
        Duration::from_secs(60),
        &mut shell,
    )?;
    Ok(())
}

/// Debian's compiler has no linker for wasm: it takes that of rustup's toolchain.
fn link_linker(compiler: &Compiler) -> Result<()> {
    let sysroot = process::ask(process::command("rustc").args(["--print", "sysroot"]))
        .context("rustup's rustc does not run")?;
    let linker = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(&compiler.host)
        .join("bin/rust-lld");
    if !linker.is_file() {
        bail!(
            "rustup's toolchain has no rust-lld: {} is missing",
            linker.display()
        );
    }
    let script = r#"set -e; mkdir -p "$(dirname "$2")"; ln -sfn "$1" "$2""#;
    let mut shell = apt::as_root("sh");
    shell
        .args(["-c", script, "sh"])
        .arg(&linker)
        .arg(compiler.linker());
    process::must("linking the linker", Duration::from_secs(60), &mut shell)?;
    Ok(())
}

fn work_dir() -> Result<PathBuf> {
    Ok(place::tools()?.join("std"))
}
