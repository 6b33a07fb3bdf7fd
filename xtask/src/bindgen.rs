//! How is a module parted that has a chunk to be loaded on demand? Before wasm-bindgen, which Trunk and
//! wasm-pack call by its name: on their `PATH` this program stands first, and calls the real one.

mod names;

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{ensure, Context, Result};
use wasm_split_cli_support::{transform, Options};

use crate::place;

/// The name that it is called by.
const NAME: &str = "wasm-bindgen";
/// What the macro of the split point leaves in a module that has one.
const MARK: &[u8] = b"__wasm_split_unstable";

/// What is told to it: the real program, and where the chunk goes.
const REAL: &str = "XTASK_WASM_BINDGEN";
const CHUNK: &str = "XTASK_CHUNK";
/// Beside the script that wasm-bindgen writes: `embed/chunk.mjs`, which links the chunk.
const LINK: &str = "./chunk.mjs";

/// Lets a command that builds a module find this program as its wasm-bindgen.
pub(crate) fn stand_before(command: &mut Command, chunk: &Path) -> Result<()> {
    let real = place::program(NAME).with_context(|| format!("{NAME} is not on PATH"))?;
    let folder = place::notes().join("before");
    fs::create_dir_all(&folder)?;
    let front = folder.join(NAME);
    fs::remove_file(&front).ok();
    symlink(env::current_exe()?, &front)?;
    let path = place::path();
    let dirs = [folder].into_iter().chain(env::split_paths(&path));
    command
        .env("PATH", env::join_paths(dirs)?)
        .env(REAL, real)
        .env(CHUNK, chunk);
    Ok(())
}

/// Whether this program was called as wasm-bindgen.
pub(crate) fn is_called() -> bool {
    let called = env::args_os().next().map(PathBuf::from);
    called.is_some_and(|called| called.file_name() == Some(OsStr::new(NAME)))
}

/// Parts the module among the arguments, where it has a chunk, and hands what is left to the real program.
pub(crate) fn run() -> Result<ExitCode> {
    let real = env::var_os(REAL).with_context(|| format!("{REAL} is not set"))?;
    let mut arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let module = arguments
        .iter_mut()
        .find(|one| Path::new(one).extension() == Some(OsStr::new("wasm")));
    let mut stem = None;
    if let Some(module) = module {
        stem = Path::new(module).file_stem().map(OsStr::to_owned);
        if let Some(main) = part(Path::new(module))? {
            *module = main.into();
            // The chunk is linked with them.
            arguments.push("--keep-lld-exports".into());
        }
    }
    let status = Command::new(real).args(&arguments).status()?;
    if !status.success() {
        return Ok(ExitCode::FAILURE);
    }
    // It names what it writes after the module, where it is told nothing else.
    let stem = option(&arguments, "--out-name").or(stem.as_deref().and_then(OsStr::to_str));
    if let (Some(folder), Some(stem)) = (option(&arguments, "--out-dir"), stem) {
        names::shorten(Path::new(folder), stem)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What an option says, which follows it as a word of its own or behind a `=`.
fn option<'a>(arguments: &'a [OsString], name: &str) -> Option<&'a str> {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    words
        .find_map(|word| word.strip_prefix(name))
        .and_then(|rest| match rest.strip_prefix('=') {
            Some(value) => Some(value),
            None => words.next(),
        })
}

/// The module without its chunk, which is put where it was asked for; `None` where it has none.
fn part(module: &Path) -> Result<Option<PathBuf>> {
    let linked = fs::read(module).with_context(|| module.display().to_string())?;
    if !linked.windows(MARK.len()).any(|bytes| bytes == MARK) {
        return Ok(None);
    }
    let chunk = env::var_os(CHUNK).context(CHUNK)?;
    let folder = place::notes().join("parts");
    // The main part keeps its name: wasm-bindgen names its files after it.
    let main = folder.join(module.file_name().context("a module without a name")?);
    let mut options = Options::new(&linked);
    options.output_dir = &folder;
    options.main_out_path = &main;
    // The script that it writes under this name is not used: that of the repository verifies the chunk.
    options.link_name = LINK;
    let parts = transform(options).map_err(|error| anyhow::anyhow!("{error:#}"))?;
    ensure!(
        parts.split_modules.len() == 1,
        "one chunk was expected: {:?}",
        parts.split_modules
    );
    for part in &parts.split_modules {
        fs::copy(part, &chunk)?;
    }
    Ok(Some(main))
}
