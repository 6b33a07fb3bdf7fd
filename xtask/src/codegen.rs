//! How do the rules become code? `rules/*.toml` → `src/rules/generated.rs`.
//!
//! The generated file is committed, so that a reader sees the constants and a build needs no
//! generator; a test proves that it is fresh.

mod emit;
mod model;

use std::path::Path;

use anyhow::{Context, Result};

use model::Rules;

/// Where the generated code stands, from the root of the repository.
pub const GENERATED: &str = "src/rules/generated.rs";

/// The code that the rules below `root` stand for.
pub fn generate(root: &Path) -> Result<String> {
    emit::emit(&Rules::read(&root.join("rules"))?)
}

/// `cargo xtask codegen`: writes the generated code below `root`.
pub fn run(root: &Path) -> Result<()> {
    let path = root.join(GENERATED);
    let code = generate(root)?;
    if std::fs::read_to_string(&path).is_ok_and(|old| old == code) {
        println!("{GENERATED} is fresh");
    } else {
        std::fs::write(&path, code).with_context(|| format!("could not write {GENERATED}"))?;
        println!("{GENERATED} is rewritten");
    }
    Ok(())
}
