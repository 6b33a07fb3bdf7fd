//! How are the wasm modules of the package built? By wasm-pack, with the profile and the optimiser's
//! settings of our own page.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};

use super::LIMIT;
use crate::place;
use crate::process;
use crate::tools::wasm_target;

/// A crate of the package.
struct Module {
    /// Its folder in the repository.
    from: &'static str,
    /// Its folder below `pkg/` of the stage.
    pkg: &'static str,
    /// The file that is delivered.
    to: &'static str,
}

const MODULES: [Module; 3] = [
    Module {
        from: "embed",
        pkg: "embed",
        to: "otasuke-calculator.wasm",
    },
    Module {
        from: "embed/panels",
        pkg: "panels",
        to: "panels.wasm",
    },
    Module {
        from: "embed/core",
        pkg: "core",
        to: "headless.wasm",
    },
];

/// Builds them: their JavaScript into the stage, the modules into `folder`.
pub(super) fn build(stage: &Path, folder: &Path) -> Result<()> {
    let settings = fs::read_to_string(place::root().join("index.html"))?;
    let settings = optimiser(&settings)?;
    for module in MODULES {
        let pkg = stage.join("pkg").join(module.pkg);
        wasm_pack(&module, &pkg)?;
        let (compiled, to) = (compiled(&pkg)?, folder.join(module.to));
        optimise(&compiled, &settings, &to)?;
        super::finish(&compiled, &to)?;
    }
    Ok(())
}

/// Cargo finds what Trunk has compiled before; nothing is downloaded, and nothing optimised here.
fn wasm_pack(module: &Module, pkg: &Path) -> Result<()> {
    let mut wasm_pack = wasm_target::command("wasm-pack")?;
    wasm_pack
        .args(["build", module.from, "--mode", "no-install"])
        .args(["--target", "web", "--profile", "web"])
        .args(["--no-opt", "--no-pack", "--no-typescript", "--no-gitignore"])
        .arg("--out-dir")
        .arg(pkg)
        .current_dir(place::root());
    let what = format!("wasm-pack: {}", module.to);
    process::must(&what, 4 * LIMIT, &mut wasm_pack)?;
    Ok(())
}

/// The module among what wasm-pack wrote.
fn compiled(pkg: &Path) -> Result<PathBuf> {
    let mut found = fs::read_dir(pkg)?.flatten().map(|entry| entry.path());
    let is_module = |path: &PathBuf| path.extension().is_some_and(|of| of == "wasm");
    found
        .find(is_module)
        .with_context(|| format!("wasm-pack wrote no module into {}", pkg.display()))
}

/// Shrinks a module, or takes what came of the same one before: that takes ten seconds for each.
fn optimise(module: &Path, settings: &[String], to: &Path) -> Result<()> {
    let mut all = fs::read(module)?;
    all.extend(settings.concat().bytes());
    let known = place::target().join("package/optimised");
    let small = known.join(format!("{}.wasm", xtask::fingerprint(all)));
    if !small.is_file() {
        fs::create_dir_all(&known)?;
        let part = small.with_extension("part");
        let mut wasm_opt = process::command("wasm-opt");
        wasm_opt
            .args(settings)
            .arg(module)
            .arg("--output")
            .arg(&part);
        process::must("wasm-opt", LIMIT, &mut wasm_opt)?;
        fs::rename(&part, &small)?;
    }
    fs::copy(&small, to)?;
    Ok(())
}

/// The arguments that index.html gives to wasm-opt, the same for each module.
fn optimiser(index: &str) -> Result<Vec<String>> {
    let level = the_only(index, "data-wasm-opt=\"")?;
    let more = the_only(index, "data-wasm-opt-params=\"")?;
    let more = more.split_whitespace().map(str::to_owned);
    Ok([format!("-O{level}")].into_iter().chain(more).collect())
}

fn the_only<'a>(text: &'a str, start: &str) -> Result<&'a str> {
    let mut values = text
        .split(start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let first = values
        .next()
        .with_context(|| format!("no {start} in index.html"))?;
    ensure!(
        values.all(|other| other == first),
        "{start} must be the same for each module of index.html"
    );
    Ok(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optimises_as_our_own_page_does() {
        let line =
            |level| format!("<link data-wasm-opt=\"{level}\" data-wasm-opt-params=\"-a 0 --b\">");
        let read = |text: String| optimiser(&text).ok();
        assert_eq!(
            read(line("z") + &line("z")),
            Some(["-Oz", "-a", "0", "--b"].map(str::to_owned).into())
        );
        assert_eq!(read(line("z") + &line("s")), None);
        assert_eq!(read(String::new()), None);
    }
}
