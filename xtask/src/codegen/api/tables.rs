//! What do the tables of the documentation say? Each stands between `<!-- api:NAME -->` and
//! `<!-- /api -->` and is written in the language of its page.

use anyhow::{Context, Result};
use minijinja::{context, Error, ErrorKind, State};

use super::super::digits::grouped;
use super::super::marks::filled;
use super::model::Api;
use super::templates::{names, templates};

/// What stands before a table's name, behind it, and behind the table.
const TABLE: [&str; 3] = ["<!-- api:", " -->\n", "<!-- /api -->"];

/// The page with every table as `embed/api.toml` has it.
pub fn fill(page: &str, api: &Api, language: &str) -> Result<String> {
    let mut templates = templates()?;
    templates.add_function("head", head);
    templates.add_filter("word", word);
    templates.add_filter("code", |text: &str| format!("`{text}`"));
    templates.add_filter("grouped", |number: u64| grouped(number, ','));
    let tables = templates.get_template("tables.md")?;
    let mut tables = tables.render_captured(context! { language, ..names(api) })?;
    filled(page, TABLE, |name| {
        let table = tables.with_state_mut(|state| state.render_block(name));
        table.with_context(|| format!("the table {name:?}"))
    })
}

/// A word of the tables, in the language of the page.
fn word(state: &State<'_, '_>, name: &str) -> Result<String, Error> {
    let both = state
        .lookup("words")
        .and_then(|words| words.get_attr(name).ok());
    let language = state.lookup("language").unwrap_or_default();
    let word = both.and_then(|both| both.get_item(&language).ok()?.as_str().map(str::to_owned));
    word.ok_or_else(|| {
        let missing = format!("embed/api.toml: words.{name}");
        Error::new(ErrorKind::InvalidOperation, missing)
    })
}

/// The titles of a table, by their names.
fn head(state: &State<'_, '_>, names: &str) -> Result<String, Error> {
    let titles = names.split(' ').map(|name| word(state, name));
    let titles: Vec<_> = titles.collect::<Result<_, _>>()?;
    let line = "---|".repeat(titles.len());
    Ok(format!("| {} |\n|{line}", titles.join(" | ")))
}
