//! Where does everything lie? The repository, what is built, and the tools outside of it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The top folder of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let manifest = manifest.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    manifest.parent().map(Path::to_owned).unwrap_or(manifest)
}

/// The page as it is built.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    let chosen = env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty());
    root().join(chosen.unwrap_or_else(|| OsString::from("target")))
}

/// Where xtask keeps its own notes and logs; it may be deleted at any time.
pub(crate) fn notes() -> PathBuf {
    target().join("xtask")
}

/// Where the tools are installed: never in the repository, and shared by all its clones.
pub(crate) fn tools() -> Result<PathBuf> {
    let dir = tools_from(|name| env::var_os(name).filter(|value| !value.is_empty()));
    dir.context("no place for the tools: set OTASUKE_TOOLS_DIR to a folder")
}

fn tools_from(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(dir) = variable("OTASUKE_TOOLS_DIR") {
        return std::path::absolute(dir).ok();
    }
    let cache = match variable("XDG_CACHE_HOME").map(PathBuf::from) {
        Some(dir) if dir.is_absolute() => dir,
        _ => PathBuf::from(variable("HOME")?).join(".cache"),
    };
    Some(cache.join("otasuke-calculator"))
}

/// Where npm puts the packages among the tools.
pub(crate) fn npm() -> Result<PathBuf> {
    Ok(tools()?.join("npm"))
}

/// `PATH` with the tools first.
pub(crate) fn path() -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let mut dirs = Vec::new();
    if let Ok(tools) = tools() {
        dirs.push(tools.join("bin"));
        dirs.push(tools.join("npm/node_modules/.bin"));
    }
    dirs.extend(env::split_paths(&inherited));
    env::join_paths(dirs).unwrap_or(inherited)
}

/// The program of that name which a command started by xtask would run.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    env::split_paths(&path())
        .map(|dir| dir.join(name))
        .find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tools_lie_where_they_are_told_to() {
        let cases = [
            ("OTASUKE_TOOLS_DIR=/t HOME=/h", Some("/t")),
            ("XDG_CACHE_HOME=/c HOME=/h", Some("/c/otasuke-calculator")),
            (
                "XDG_CACHE_HOME=c HOME=/h",
                Some("/h/.cache/otasuke-calculator"),
            ),
            ("HOME=/h", Some("/h/.cache/otasuke-calculator")),
            ("", None),
        ];
        for (variables, expected) in cases {
            let found = tools_from(|name| {
                let mut set = variables.split(' ').filter_map(|one| one.split_once('='));
                set.find(|(key, _)| *key == name)
                    .map(|(_, value)| value.into())
            });
            assert_eq!(found, expected.map(PathBuf::from), "{variables}");
        }
    }
}
