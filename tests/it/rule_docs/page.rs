//! How is `docs/rules.md` written? A table for each file of the rules.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use toml::{Table, Value};

use super::figures::File;
use super::value::written;
use super::Exercised;
use crate::repository::read;
use crate::rule_data::records::{notes_of, places_of};

/// So many files of cases are named beside a figure.
const NAMES_MAX: usize = 8;

const HEAD: &str = "\
# Every figure of the rules

Which figures does the calculator use, where does each stand, how sure is it, and which cases exercise it?
This page is written from [rules/](../rules/README.md) by `UPDATE_EXPECT=1 cargo test --no-default-features --test it rule_docs`; the same test without it holds the page fresh.

- A case exercises a figure where its answer changes when that figure alone moves by one step: a count or a day by one, yen by ten, a rate or a choice to another one.
- Where the calculation knows no other choice, such as another rounding, those cases are counted whose answer another choice would change.
- A figure that no case exercises fails the test, other than in a file of which `computed` is false: no sum is shown there.
- Behind each file of cases stands how many of its cases exercise the figure.
  The files stand in `tests/cases/`; those named `cases-frames/` and `cases-panels/` stand in `tests/`.
- `official` was read in the official document, `secondary` in another one, `assumed` is our reading.
- Facts in words, such as a step of the application, enter no sum; they are listed with their sources.
";

/// The whole page.
pub fn whole(sections: &[String]) -> String {
    let notes: Table = read("rules/notes.toml").parse().unwrap();
    let notes = notes.iter().map(|(id, words)| {
        let words = words["en"].as_str().unwrap();
        format!("- `{id}`: {words}\n")
    });
    let sources: Table = read("rules/sources.toml").parse().unwrap();
    let sources = sources
        .iter()
        .map(|(id, source)| format!("[{id}]: {}\n", source["url"].as_str().unwrap()));
    format!(
        "{HEAD}{}\n## Notes\n\n{}\n{}",
        sections.concat(),
        notes.collect::<String>(),
        sources.collect::<String>()
    )
}

/// What a file holds.
pub fn section(file: &File, exercised: &[Exercised]) -> String {
    let mut text = format!("\n## {}\n", file.path);
    if !file.figures.is_empty() {
        text += "\n| figure | value | clause | source | certainty | checked on | holds | notes | cases |\n";
        text += "|---|---|---|---|---|---|---|---|---|\n";
        for (figure, found) in file.figures.iter().zip(exercised) {
            let fields = &figure.fields;
            let unit = word(fields, "unit");
            text += &row(&[
                figure.name(),
                format!("{} ({unit})", written(&figure.value)),
                code(found.clause),
                sources(fields),
                word(fields, "certainty"),
                word(fields, "checked_on"),
                validity(fields),
                notes(fields),
                cases(&found.cases),
            ]);
        }
    }
    if !file.words.is_empty() {
        text += "\n| fact in words | source | certainty | checked on | holds | notes |\n";
        text += "|---|---|---|---|---|---|\n";
        for (name, fields) in &file.words {
            text += &row(&[
                name.clone(),
                sources(fields),
                word(fields, "certainty"),
                word(fields, "checked_on"),
                validity(fields),
                notes(fields),
            ]);
        }
    }
    text
}

/// A line of a table; an empty cell is one space wide.
fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn code(word: &str) -> String {
    if word.is_empty() {
        return "our own choice".to_owned();
    }
    format!("`{word}`")
}

fn word(fields: &Table, key: &str) -> String {
    fields.get(key).map_or_else(String::new, written)
}

/// Where a record stands, and where else: each title leads to its document.
fn sources(fields: &Table) -> String {
    static TITLES: LazyLock<Table> = LazyLock::new(|| read("rules/sources.toml").parse().unwrap());
    let place = |place: &Table| {
        let id = place.get("source")?.as_str()?;
        let title = TITLES[id]["title"]["en"].as_str()?;
        let locator = place["locator"]["en"].as_str()?;
        Some(format!("[{title}][{id}], {locator}"))
    };
    let places: Vec<String> = places_of(fields).filter_map(place).collect();
    places.join("; also ")
}

/// The first day, and the last one where it is known. A day of a period holds by itself.
fn validity(fields: &Table) -> String {
    let day = |key: &str| fields.get(key).map(Value::to_string);
    match (day("valid_from"), day("valid_until")) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => format!("from {from}"),
        _ => String::new(),
    }
}

fn notes(fields: &Table) -> String {
    let all: Vec<String> = notes_of(fields).map(|id| format!("`{id}`")).collect();
    all.join(", ")
}

fn cases(found: &BTreeMap<String, usize>) -> String {
    if found.is_empty() {
        return "none: no sum is shown".to_owned();
    }
    let named = found.iter().take(NAMES_MAX);
    let mut all: Vec<String> = named
        .map(|(file, count)| format!("{file} ({count})"))
        .collect();
    if let Some(more) = found.len().checked_sub(NAMES_MAX).filter(|more| *more > 0) {
        all.push(format!("and {more} more"));
    }
    all.join(", ")
}
