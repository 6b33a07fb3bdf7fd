//! What is made of the names that a host page uses? From `embed/api.toml`: types for TypeScript,
//! React and Vue, manifests for editors, the data of the configurator, what the scripts know of them,
//! and the tables of the documentation.

mod data;
mod manifest;
mod model;
mod option;
mod tables;
mod templates;

use std::path::Path;

use anyhow::Result;

use super::model::Rules;
use super::refilled;
use model::Api;
use templates::render;

/// The names, from the root of the repository.
const API: &str = "embed/api.toml";

/// What the scripts know of them.
const SCRIPT: &str = "embed/api.mjs";

/// The pages with tables, and the language of each.
const PAGES: [(&str, &str); 2] = [("docs/embedding.md", "en"), ("docs/embedding.ja.md", "ja")];

/// Every file made of `embed/api.toml`; none where a copy of the repository is without it.
pub fn generate(root: &Path, rules: &Rules) -> Result<Vec<(String, String)>> {
    if !root.join(API).is_file() {
        return Ok(Vec::new());
    }
    let api = Api::read(&root.join(API), rules)?;
    let mut files = vec![
        (npm("index.d.ts"), render("index.d.ts", &api)?),
        (npm("react.d.ts"), render("react.d.ts", &api)?),
        (npm("vue.d.ts"), render("vue.d.ts", &api)?),
        (npm("custom-elements.json"), manifest::manifest(&api)),
        (npm("vscode.html-custom-data.json"), manifest::vscode(&api)),
        (npm("options.json"), data::options(&api)),
        (SCRIPT.to_owned(), render("api.mjs", &api)?),
    ];
    for (page, language) in PAGES {
        let tables = |text: &str| tables::fill(text, &api, language);
        files.extend(refilled(root, page, tables)?);
    }
    Ok(files)
}

fn npm(name: &str) -> String {
    format!("embed/npm/{name}")
}
