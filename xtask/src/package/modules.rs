//! How are the wasm modules of the package built? By wasm-pack, with the profile and the optimiser's
//! settings of our own page.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::chunk::Chunk;
use super::{stage, LIMIT};
use crate::bindgen;
use crate::place;
use crate::process;
use crate::tools::wasm_target;

/// A crate of the package.
struct Module {
    /// Its folder in the repository; the last part is its folder below `pkg/` of the stage.
    from: &'static str,
    /// The file that is delivered.
    to: &'static str,
    /// The profile of cargo, and how wasm-opt shrinks it.
    profile: (&'static str, &'static [&'static str]),
    /// What cargo is told beside.
    features: &'static [&'static str],
}

/// The calculator, of which the panels are a chunk.
const PAGE: Module = Module {
    from: "embed",
    to: "otasuke-calculator.wasm",
    profile: ("web", &SMALL),
    features: &["--no-default-features", "--features", "element,on-demand"],
};

/// The calculation alone.
const CORE: Module = Module {
    from: "embed/core",
    to: "headless.wasm",
    profile: ("headless", &SMALL),
    features: &[],
};

/// What computes lists of partners.
const PARTNERS: Module = Module {
    from: "embed/partners",
    to: "partners.wasm",
    profile: ("quick", &QUICK),
    features: &[],
};

impl Module {
    fn name(&self) -> &'static str {
        self.from.trim_start_matches("embed/")
    }

    /// Where wasm-pack writes it.
    fn pkg(&self, stage: &Path) -> PathBuf {
        stage.join("pkg").join(self.name())
    }
}

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
        compile(&module, stage, folder, &parted)?;
    }
    // Scripts that import each other from beside themselves.
    for (script, module) in [("chunk.mjs", PAGE), ("partners/worker.mjs", PARTNERS)] {
        let from = stage.join("embed").join(script);
        let name = from.file_name().unwrap_or_default();
        stage::copy(&from, &module.pkg(stage).join(name))?;
    }
    Chunk::put(&parted, folder)
}

/// Cargo finds what Trunk has compiled before; nothing is downloaded, and nothing optimised by wasm-pack.
fn compile(module: &Module, stage: &Path, folder: &Path, parted: &Path) -> Result<()> {
    let (profile, settings) = module.profile;
    // As Trunk names what it builds.
    let name = format!("otasuke-{}", module.name());
    let mut wasm_pack = wasm_target::command(&format!(
        "wasm-pack build {} --mode no-install --target web --profile {profile} --no-opt --no-pack \
         --no-typescript --no-gitignore --out-name {name} --out-dir",
        module.from
    ))?;
    let pkg = module.pkg(stage);
    wasm_pack.arg(&pkg).args(module.features);
    bindgen::stand_before(&mut wasm_pack, parted)?;
    process::must(
        &format!("wasm-pack: {}", module.to),
        4 * LIMIT,
        &mut wasm_pack,
    )?;
    optimise(
        &pkg.join(format!("{name}_bg.wasm")),
        &folder.join(module.to),
        settings,
    )
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
