//! How are the wasm modules of the package built? By wasm-pack, with the profile and the optimiser's
//! settings of our own page.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::chunk::Chunk;
use super::{stage, LIMIT};
use crate::bindgen;
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
    /// The profile of cargo.
    profile: &'static str,
    /// How wasm-opt shrinks it.
    optimised: &'static [&'static str],
    /// What cargo is told beside.
    features: &'static [&'static str],
}

/// The calculator, of which the panels are a chunk.
const PAGE: Module = Module {
    from: "embed",
    pkg: "embed",
    to: "otasuke-calculator.wasm",
    profile: "web",
    optimised: &SMALL,
    features: &["--no-default-features", "--features", "element,on-demand"],
};

/// The calculation alone.
const CORE: Module = Module {
    from: "embed/core",
    pkg: "core",
    to: "headless.wasm",
    profile: "headless",
    optimised: &SMALL,
    features: &[],
};

/// What computes lists of partners.
const PARTNERS: Module = Module {
    from: "embed/partners",
    pkg: "partners",
    to: "partners.wasm",
    profile: "quick",
    optimised: &QUICK,
    features: &[],
};

/// How wasm-opt makes a module quick; Trunk says the same in `index.html`.
const QUICK: [&str; 1] = ["-O3"];

/// How wasm-opt shrinks a module; Trunk says the same in `index.html`.
const SMALL: [&str; 11] = [
    "-aimfs",
    "0",
    "-fimfs",
    "0",
    "-ocimfs",
    "0",
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
];

/// Builds them: their JavaScript into the stage, the modules into `folder`; the answer is the chunk.
pub(super) fn build(stage: &Path, folder: &Path) -> Result<Chunk> {
    let parted = place::notes().join("package.chunk.wasm");
    for module in [PAGE, CORE, PARTNERS] {
        let mut wasm_pack = wasm_pack(&module, stage)?;
        bindgen::stand_before(&mut wasm_pack, &parted)?;
        wasm_pack.args(module.features);
        compile(&module, stage, folder, &mut wasm_pack)?;
    }
    // Scripts that import each other from beside themselves.
    for (script, pkg) in [
        ("chunk.mjs", PAGE.pkg),
        ("partners/worker.mjs", PARTNERS.pkg),
    ] {
        let from = stage.join("embed").join(script);
        let pkg = stage.join("pkg").join(pkg);
        stage::copy(&from, &pkg.join(from.file_name().unwrap_or_default()))?;
    }
    Chunk::put(&parted, folder)
}

/// Cargo finds what Trunk has compiled before; nothing is downloaded, and nothing optimised here.
fn wasm_pack(module: &Module, stage: &Path) -> Result<Command> {
    let mut wasm_pack = wasm_target::command(&format!(
        "wasm-pack build {} --mode no-install --target web --profile {} --no-opt --no-pack \
         --no-typescript --no-gitignore",
        module.from, module.profile
    ))?;
    wasm_pack
        // As Trunk names what it builds.
        .arg("--out-name")
        .arg(format!("otasuke-{}", module.pkg))
        .arg("--out-dir")
        .arg(stage.join("pkg").join(module.pkg))
        .current_dir(place::root());
    Ok(wasm_pack)
}

fn compile(module: &Module, stage: &Path, folder: &Path, wasm_pack: &mut Command) -> Result<()> {
    let what = format!("wasm-pack: {}", module.to);
    process::must(&what, 4 * LIMIT, wasm_pack)?;
    let compiled = stage
        .join("pkg")
        .join(module.pkg)
        .join(format!("otasuke-{}_bg.wasm", module.pkg));
    optimise(&compiled, &folder.join(module.to), module.optimised)
}

/// Shrinks the chunk of a module.
pub(super) fn shrink(chunk: &Path, to: &Path) -> Result<()> {
    optimise(chunk, to, &SMALL)
}

/// Optimises a module, or takes what came of the same one before: that takes ten seconds for each.
fn optimise(module: &Path, to: &Path, settings: &[&str]) -> Result<()> {
    let mut all = fs::read(module).with_context(|| module.display().to_string())?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optimises_as_our_own_page_does() {
        let page = fs::read_to_string(place::root().join("index.html")).unwrap();
        let same = format!("data-wasm-opt-params=\"{}\"", SMALL.join(" "));
        assert!(page.contains(&same), "{same}");
    }
}
