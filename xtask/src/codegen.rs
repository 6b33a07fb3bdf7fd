//! How do the rules become code? `rules/*.toml` → constants, and a paragraph of the page.
//!
//! What is generated is committed, so that a reader sees it and a build needs no generator; a
//! test proves that it is fresh.

mod emit;
mod model;
mod page;

use std::path::Path;

use anyhow::{Context, Result};

use model::Rules;

/// Where the generated constants stand, from the root of the repository.
pub const GENERATED: &str = "src/rules/generated.rs";

/// The page, which says the rules to visitors without scripts.
pub const PAGE: &str = "index.html";

/// The constants that the rules below `root` stand for.
pub fn generate(root: &Path) -> Result<String> {
    emit::emit(&Rules::read(&root.join("rules"))?)
}

/// The page below `root`, with the paragraph that the rules stand for.
pub fn generate_page(root: &Path) -> Result<String> {
    let page =
        std::fs::read_to_string(root.join(PAGE)).with_context(|| format!("reading {PAGE}"))?;
    page::fill(&page, &Rules::read(&root.join("rules"))?)
}

/// `cargo xtask codegen`: writes both below `root`.
pub fn run(root: &Path) -> Result<()> {
    write(root, GENERATED, generate(root)?)?;
    write(root, PAGE, generate_page(root)?)
}

fn write(root: &Path, file: &str, content: String) -> Result<()> {
    let path = root.join(file);
    if std::fs::read_to_string(&path).is_ok_and(|old| old == content) {
        println!("{file} is fresh");
    } else {
        std::fs::write(&path, content).with_context(|| format!("could not write {file}"))?;
        println!("{file} is rewritten");
    }
    Ok(())
}
