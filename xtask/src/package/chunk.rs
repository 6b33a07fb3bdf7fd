//! Under which name does a module's chunk lie, and how do its scripts know it? It is named after what it
//! holds, and they verify it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use super::modules;

/// The chunk with the panels, beside the module that it was parted from.
#[derive(Debug)]
pub(crate) struct Chunk {
    name: String,
    integrity: String,
}

impl Chunk {
    /// Shrinks the chunk that was parted from a module, and puts it into the folder of that module.
    pub(crate) fn put(parted: &Path, folder: &Path) -> Result<Self> {
        let small = parted.with_extension("small.wasm");
        modules::shrink(parted, &small)?;
        let content = fs::read(&small).with_context(|| small.display().to_string())?;
        let chunk = Self {
            name: format!(
                "panels-{}.wasm",
                xtask::fingerprint(content.iter().copied())
            ),
            integrity: xtask::integrity(&content),
        };
        fs::write(folder.join(&chunk.name), content)?;
        Ok(chunk)
    }

    /// What esbuild writes into a script for the names that stand for it.
    pub(crate) fn names(&self) -> [String; 2] {
        let define = |name: &str, text: &str| format!("--define:PANELS.{name}={}", json!(text));
        [
            define("file", &self.name),
            define("url", &format!("./{}", self.name)),
        ]
    }

    /// The same, and its hash for a script that verifies nothing else.
    pub(crate) fn names_and_hash(&self) -> Vec<String> {
        let hashes = json!({ (self.name.clone()): self.integrity });
        let mut defines = Vec::from(self.names());
        defines.push(format!("--define:INTEGRITY={hashes}"));
        defines
    }
}
