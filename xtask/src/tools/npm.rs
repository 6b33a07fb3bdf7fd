//! Which tools come from npm, at which version? wasm-opt, which runs on Node, esbuild,
//! TypeScript, Prettier, axe-core.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{bail, Result};

use crate::package;
use crate::place;
use crate::process;

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// Each package with its version, what it is for, and a file of it that is used.
const PACKAGES: [(&str, &str, &str, &str); 5] = [
    (
        "binaryen",
        "132.0.0",
        "wasm-opt, which shrinks the page's module",
        "bin/wasm-opt",
    ),
    (
        "esbuild",
        "0.28.2",
        "minifies the module's JavaScript, which Trunk's minifier cannot read",
        "bin/esbuild",
    ),
    (
        "typescript",
        "7.0.2",
        "checks the types of the scripts",
        "bin/tsc",
    ),
    (
        "prettier",
        "3.10.1",
        "formats the scripts",
        "bin/prettier.cjs",
    ),
    (
        "axe-core",
        "4.14.1",
        "checks the page for accessibility",
        "axe.min.js",
    ),
];

/// The script that finds what keeps people from using a page.
pub(crate) fn axe() -> Result<PathBuf> {
    Ok(modules()?.join("axe-core/axe.min.js"))
}

pub(super) fn missing() -> Vec<String> {
    if is_there().unwrap_or(false) {
        return Vec::new();
    }
    let line = |(name, version, what_for, _): (&str, &str, &str, &str)| {
        format!("{name} {version}: {what_for} (npm install)")
    };
    PACKAGES.map(line).into()
}

pub(super) fn install() -> Result<()> {
    if process::ask(&mut process::command("npm --version")).is_none() {
        bail!("npm is missing: install Node.js 20 or newer, which brings it");
    }
    let dir = place::npm()?;
    // Whatever an interrupted installing left is in the way.
    package::empty(&dir)?;
    let mut npm =
        process::command("npm install --no-audit --no-fund --no-save --no-package-lock --prefix");
    npm.arg(&dir)
        .args(PACKAGES.map(|(name, version, ..)| format!("{name}@{version}")))
        .current_dir(&dir);
    let what = "installing wasm-opt, esbuild, TypeScript, Prettier and axe-core";
    process::must(what, LIMIT, &mut npm)?;
    fs::write(dir.join("stamp"), stamp())?;
    if !is_there()? {
        bail!(
            "npm reported success, but {} lacks a file that it should hold",
            dir.display()
        );
    }
    Ok(())
}

/// Whether all is there; the stamp is written last, so one half installed does not count.
fn is_there() -> Result<bool> {
    let modules = modules()?;
    let stamped = fs::read_to_string(place::npm()?.join("stamp")).is_ok_and(|text| text == stamp());
    let file =
        |(name, _, _, file): (&str, &str, &str, &str)| modules.join(name).join(file).is_file();
    Ok(stamped && PACKAGES.into_iter().all(file))
}

fn stamp() -> String {
    PACKAGES
        .map(|(name, version, ..)| format!("{name}@{version}\n"))
        .concat()
}

fn modules() -> Result<PathBuf> {
    Ok(place::npm()?.join("node_modules"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_looks_for_the_version_that_is_installed() {
        let (name, version, ..) = PACKAGES[0];
        assert_eq!(name, "binaryen");
        let major = version.split('.').next().unwrap();
        let settings = fs::read_to_string(place::root().join("Trunk.toml")).unwrap();
        let pin = format!("wasm_opt = \"version_{major}\"");
        assert!(settings.contains(&pin), "Trunk.toml does not say {pin}");
    }
}
