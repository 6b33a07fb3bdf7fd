//! Which tools come from crates.io, at which version? Built unoptimised: they are as good for this
//! use, and there in a fifth of the time.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;

use crate::place;
use crate::process::{self, Outcome};
use crate::progress::{say, Show};

const LIMIT: Duration = Duration::from_secs(30 * 60);

/// A command-line tool that `cargo install` builds.
#[derive(Debug, PartialEq)]
pub(crate) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
    options: &'static [&'static str],
    what_for: &'static str,
}

pub(crate) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
    // Without its update check and its downloader.
    options: &["--no-default-features"],
    what_for: "bundles the page; about 3 minutes",
};

/// The version is that of the crate in Cargo.toml.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.130",
    options: &[],
    what_for: "joins wasm and JavaScript; about a minute",
};

pub(crate) const WASM_PACK: CargoTool = CargoTool {
    package: "wasm-pack",
    program: "wasm-pack",
    version: "0.15.1",
    options: &[],
    what_for: "builds the package, runs unit tests inside a browser; about a minute",
};

pub(crate) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    options: &[],
    what_for: "drives Firefox; about a minute",
};

impl CargoTool {
    pub(super) fn missing(&self) -> Vec<String> {
        let said = process::ask(&mut process::command(&format!(
            "{} --version",
            self.program
        )));
        if said.as_deref().and_then(version) == Some(self.version) {
            return Vec::new();
        }
        vec![format!(
            "{} {}: {} (cargo install)",
            self.program, self.version, self.what_for
        )]
    }

    pub(super) fn install(&self) -> Result<()> {
        // Locked is what its authors tested. A registry mirror that lacks one of those versions
        // fails it early, and is then asked for the versions that it has.
        let what = format!(
            "installing {} {}: {}",
            self.package, self.version, self.what_for
        );
        let Outcome { success, .. } =
            process::run(&what, Show::Seconds, LIMIT, self.command()?.arg("--locked"))?;
        if !success {
            say(
                "    the locked dependencies did not build here: trying the newest compatible ones",
            );
            process::must(&what, LIMIT, &mut self.command()?)?;
        }
        Ok(())
    }

    fn command(&self) -> Result<std::process::Command> {
        let (package, version) = (self.package, self.version);
        let mut cargo = process::command(&format!(
            "cargo install {package} --version {version} --force"
        ));
        cargo
            .args(self.options)
            .arg("--root")
            .arg(place::tools()?)
            // Away from the settings of the repository.
            .current_dir(place::tools()?)
            .env("CARGO_TARGET_DIR", build_dir()?)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_STRIP", "true")
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("RUSTFLAGS");
        Ok(cargo)
    }
}

/// Removes what the installing shared: the tools themselves lie elsewhere.
pub(super) fn clean_up() {
    if let Ok(dir) = build_dir() {
        fs::remove_dir_all(dir).ok();
    }
}

fn build_dir() -> Result<PathBuf> {
    Ok(place::tools()?.join("build"))
}

/// The version in what `--version` says: the second word.
fn version(said: &str) -> Option<&str> {
    said.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_that_a_tool_says() {
        let cases = [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130\n", Some("0.2.130")),
            (
                "geckodriver 0.37.1 (a1b2c3 2026-01-01)\n\nThe source code …",
                Some("0.37.1"),
            ),
            ("", None),
        ];
        for (said, expected) in cases {
            assert_eq!(version(said), expected, "{said:?}");
        }
    }

    #[test]
    fn the_tool_is_of_the_version_that_the_page_is_built_with() {
        let manifest = fs::read_to_string(place::root().join("Cargo.toml")).unwrap();
        let pin = format!("wasm-bindgen = {{ version = \"={}\"", WASM_BINDGEN.version);
        assert!(manifest.contains(&pin), "Cargo.toml does not say {pin}");
    }

    #[test]
    fn trunk_looks_for_the_versions_that_are_installed() {
        let settings = fs::read_to_string(place::root().join("Trunk.toml")).unwrap();
        let pin = format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version);
        assert!(settings.contains(&pin), "Trunk.toml does not say {pin}");
    }
}
