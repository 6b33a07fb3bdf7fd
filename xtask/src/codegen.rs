//! How do rules and words become code? `rules/*.toml` → constants, a paragraph of the page, and the
//! programmes that the headless module names; `src/screen/words` → functions that say the
//! sentences; the fields of a price list and of an offer → its JSON Schema, a
//! type, and the list that the element reads an offer by; the names of the embed → types, manifests
//! and tables of the documentation.
//!
//! What is generated is committed, so that a reader sees it and a build needs no generator; a
//! test proves that it is fresh.

mod api;
mod digits;
mod element;
mod emit;
mod headless;
mod json;
mod marks;
mod model;
mod page;
mod rust;
mod schema;
mod words;

use std::path::Path;

use anyhow::{Context, Result};

use model::Rules;

/// Where the generated constants stand, from the root of the repository.
const RULES: &str = "src/rules/generated.rs";

/// The page, which says the rules to visitors without scripts.
const PAGE: &str = "index.html";

/// The JSON Schema of a price list.
const SCHEMA: &str = "docs/catalogue.schema.json";

/// Every generated file below `root`: its place from there, and what it must hold.
pub fn generate(root: &Path) -> Result<Vec<(String, String)>> {
    let rules = Rules::read(&root.join("rules"))?;
    let mut files = vec![(RULES.to_owned(), emit::emit(&rules)?)];
    files.extend(words::generate(root)?);
    if root.join("docs").is_dir() {
        files.push((SCHEMA.to_owned(), schema::schema()?));
    }
    files.extend(api::generate(root, &rules)?);
    let types = |text: &str| headless::fill(text, &rules);
    files.extend(refilled(root, headless::TYPES, types)?);
    files.extend(refilled(root, element::OFFER, element::fill)?);
    files.extend(refilled(root, PAGE, |text| page::fill(text, &rules))?);
    Ok(files)
}

/// A file of which only a part is generated; a copy of the repository may be without it.
fn refilled(
    root: &Path,
    file: &str,
    fill: impl Fn(&str) -> Result<String>,
) -> Result<Option<(String, String)>> {
    let Ok(text) = std::fs::read_to_string(root.join(file)) else {
        return Ok(None);
    };
    let text = fill(&text).with_context(|| file.to_owned())?;
    Ok(Some((file.to_owned(), text)))
}

/// `cargo xtask codegen`: writes all of them below `root`.
pub fn run(root: &Path) -> Result<()> {
    let files = generate(root)?;
    files
        .into_iter()
        .try_for_each(|(file, content)| write(root, &file, content))
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
