//! Which rules must somebody look at again? What ends soon, and what was checked long ago.
//!
//! It tells and never fails: no day of the calendar breaks a build.

mod day;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

pub(crate) use day::Day;

use crate::progress::say;

/// How far ahead an end is told. Our own choice: time enough to look for what follows it.
const SOON_DAYS: i64 = 30;

/// `cargo xtask rules`, on a day or today in Japan.
pub(crate) fn run(root: &Path, on: Option<Day>) -> Result<()> {
    let on = on.unwrap_or_else(Day::today_in_japan);
    let lines = report(&read(&root.join("rules"))?, on)?;
    lines.iter().for_each(say);
    Ok(())
}

/// A file of the rules, by its path from their folder.
type File = (String, Table);

/// Every file below the folder, in the order of their paths.
fn read(folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for below in ["", "programmes", "frames"] {
        for entry in std::fs::read_dir(folder.join(below))? {
            let path = entry?.path();
            if path.extension().is_none_or(|extension| extension != "toml") {
                continue;
            }
            let text = std::fs::read_to_string(&path)?;
            let table = text
                .parse()
                .with_context(|| format!("in {}", path.display()))?;
            let name = path.strip_prefix(folder)?.display().to_string();
            files.push((format!("rules/{name}"), table));
        }
    }
    files.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(files)
}

/// What is to be said of them on that day.
fn report(files: &[File], on: Day) -> Result<Vec<String>> {
    let days_max = files
        .iter()
        .find(|(path, _)| path == "rules/edition.toml")
        .and_then(|(_, table)| table.get("stale_after_days")?.as_integer())
        .context("rules/edition.toml has no stale_after_days")?;
    let mut found = Found::default();
    for (path, table) in files {
        found.table(path, "", table);
    }
    let mut lines = vec![
        format!("Rules, seen on {on}"),
        format!("Within {SOON_DAYS} days ends or happens:"),
    ];
    lines.extend(or_nothing(found.soon(on)));
    lines.push(format!("Checked more than {days_max} days ago:"));
    lines.extend(or_nothing(found.stale(on, days_max)));
    Ok(lines)
}

fn or_nothing(lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        vec!["  nothing".to_owned()]
    } else {
        lines
    }
}

/// The days that stand in the files.
#[derive(Default)]
struct Found {
    /// An end, or a day of a round; and what it is.
    ends: Vec<(Day, String)>,
    /// How many records of a file were checked on a day.
    checked: BTreeMap<(Day, String), usize>,
}

impl Found {
    /// Takes the days of a table at a place of a file, and of all below it.
    fn table(&mut self, path: &str, place: &str, table: &Table) {
        if let Some(day) = table.get("checked_on").and_then(Day::of) {
            *self.checked.entry((day, path.to_owned())).or_default() += 1;
        }
        let name = table.get("name").and_then(|name| name.get("en")?.as_str());
        let place = name.map_or_else(|| place.to_owned(), |name| format!("{place} ({name})"));
        for (key, value) in table {
            let named = format!("{place} {key}");
            match key.as_str() {
                "valid_until" | "deadline" | "from" => self.end(path, &named, value, table),
                // A decision or a report: its place has the name already.
                "day" => self.end(path, &place, value, table),
                _ => self.below(path, &named, value),
            }
        }
    }

    fn below(&mut self, path: &str, place: &str, value: &Value) {
        match value {
            Value::Table(table) => self.table(path, place, table),
            Value::Array(list) => list.iter().for_each(|one| self.below(path, place, one)),
            _ => {}
        }
    }

    fn end(&mut self, path: &str, place: &str, value: &Value, table: &Table) {
        let Some(day) = Day::of(value) else { return };
        let planned = table.get("planned").and_then(Value::as_bool) == Some(true);
        let planned = if planned { ", planned" } else { "" };
        self.ends.push((day, format!("{path}:{place}{planned}")));
    }

    /// What ends or happens from that day on, the soonest first.
    fn soon(&self, on: Day) -> Vec<String> {
        let mut soon: Vec<_> = self
            .ends
            .iter()
            .map(|(day, what)| (day.days_since(on), day, what))
            .filter(|(left, ..)| (0..=SOON_DAYS).contains(left))
            .collect();
        soon.sort();
        soon.iter()
            .map(|(left, day, what)| format!("  {day}, in {left} days: {what}"))
            .collect()
    }

    /// The files with records that were checked too long ago, the oldest first.
    fn stale(&self, on: Day, days_max: i64) -> Vec<String> {
        let old = self.checked.iter().map(|((day, path), count)| {
            let age = on.days_since(*day);
            (
                age,
                format!("  {day}, {age} days ago: {path}, records: {count}"),
            )
        });
        old.filter(|(age, _)| *age > days_max)
            .map(|(_, line)| line)
            .collect()
    }
}
