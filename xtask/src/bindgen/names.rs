//! By which names do a module and its script call each other? By one or two letters: wasm-bindgen puts a
//! hash into each name, and what is random cannot be compressed.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{EntityType, ImportSection, Module};
use wasmparser::{ImportSectionReader, Parser};

use crate::place;
use crate::process;

const LIMIT: Duration = Duration::from_secs(60);

/// Shortens them in the module and in its script, `{stem}_bg.wasm` and `{stem}.js` of a folder.
pub(super) fn shorten(folder: &Path, stem: &str) -> Result<()> {
    let module = folder.join(format!("{stem}_bg.wasm"));
    let script = folder.join(format!("{stem}.js"));
    let long = fs::read(&module).with_context(|| module.display().to_string())?;
    let mut names = Names::of(format!("./{stem}_bg.js"));
    fs::write(&module, names.shortened(&long)?)?;
    rename(&script, &names.short)
}

/// Lets esbuild rename the properties of a script.
fn rename(script: &Path, names: &BTreeMap<String, String>) -> Result<()> {
    let cache = place::notes().join("names.json");
    fs::write(&cache, serde_json::to_string(names)?)?;
    let long: Vec<_> = names.keys().map(String::as_str).collect();
    let mut esbuild = process::esbuild("--allow-overwrite", script, script);
    esbuild
        .arg(format!("--mangle-props=^({})$", long.join("|")))
        .arg(format!("--mangle-cache={}", cache.display()));
    process::must("shortening the module's names", LIMIT, &mut esbuild)?;
    Ok(())
}

/// The short names of what a module gets from its script.
struct Names {
    /// What the module calls its script.
    script: String,
    short: BTreeMap<String, String>,
}

impl Names {
    const fn of(script: String) -> Self {
        Self {
            script,
            short: BTreeMap::new(),
        }
    }

    /// The module, in which they stand.
    fn shortened(&mut self, module: &[u8]) -> Result<Vec<u8>> {
        let mut short = Module::new();
        self.parse_core_module(&mut short, Parser::new(0), module)?;
        Ok(short.finish())
    }
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let import = import?;
            let next = self.short.len();
            let name = if import.module == self.script {
                let short = self.short.entry(import.name.to_owned());
                short.or_insert_with(|| letters(next))
            } else {
                import.name
            };
            imports.import(import.module, name, EntityType::try_from(import.ty)?);
        }
        Ok(())
    }
}

/// `a` to `z`, then `ba`, and so on.
fn letters(number: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = number;
    loop {
        letters.push(char::from(b"abcdefghijklmnopqrstuvwxyz"[rest % 26]));
        rest /= 26;
        if rest == 0 {
            return letters.iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_script_gives_is_renamed() {
        let mut imports = ImportSection::new();
        let memory = wasm_encoder::GlobalType {
            val_type: wasm_encoder::ValType::I32,
            mutable: false,
            shared: false,
        };
        for (module, name) in [
            ("./a_bg.js", "long"),
            ("./chunk.mjs", "stays"),
            ("./a_bg.js", "longer"),
        ] {
            imports.import(module, name, memory);
        }
        let mut module = Module::new();
        module.section(&imports);
        let mut names = Names::of("./a_bg.js".to_owned());
        let short = names.shortened(&module.finish()).unwrap();
        let text = String::from_utf8_lossy(&short);
        assert!(text.contains("stays") && !text.contains("long"), "{text:?}");
        assert_eq!(names.short["long"], "a");
        assert_eq!(names.short["longer"], "b");
    }

    #[test]
    fn each_number_has_its_letters() {
        let some = [0, 25, 26, 675, 676].map(letters);
        assert_eq!(some, ["a", "z", "ba", "zz", "baa"]);
        let all: std::collections::BTreeSet<_> = (0..2000).map(letters).collect();
        assert_eq!(all.len(), 2000);
    }
}
