//! Where are the figures? Every record of `rules/*.toml`: a table that has a source and a locator.

use toml::{Table, Value};

use crate::repository::{files_in, read};

/// A figure, or a day of a period, with its file and key.
pub struct Record {
    pub at: String,
    pub fields: Table,
    /// A day of a period begins itself and knows no other validity: the key that holds it.
    pub day_key: Option<&'static str>,
}

/// Every record of every file; `sources.toml` and `notes.toml` hold none.
pub fn records() -> Vec<Record> {
    let mut found = Vec::new();
    for path in files_in("rules/", ".toml") {
        let file: Table = read(&path)
            .parse()
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        collect(&path, &Value::Table(file), &mut found);
    }
    found
}

fn collect(at: &str, value: &Value, found: &mut Vec<Record>) {
    match value {
        Value::Table(fields) => {
            // The head of the standard names its source for all rows at once.
            let figures = [
                "value",
                "sme",
                "floor_yen",
                "months_max",
                "from",
                "deadline",
                "may_be_small",
                "effect",
                "number",
                "letter",
                "group",
                "programme",
                "detail",
            ];
            if figures.iter().any(|key| fields.contains_key(*key)) {
                let fields = fields.clone();
                let days = ["from", "deadline"];
                let day_key = days.into_iter().find(|key| fields.contains_key(*key));
                found.push(Record {
                    at: at.to_owned(),
                    fields,
                    day_key,
                });
            }
            for (key, value) in fields {
                collect(&format!("{at} {key}"), value, found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect(&format!("{at} {index}"), value, found);
            }
        }
        _ => {}
    }
}

/// A text of a record.
pub fn text<'a>(fields: &'a Table, key: &str, at: &str) -> &'a str {
    fields
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("{at}: no {key}"))
}

/// The notes that a record refers to.
pub fn notes_of(fields: &Table) -> impl Iterator<Item = &str> {
    fields
        .get("notes")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// Where a record stands: its own place, and every other that says the same.
pub fn places_of(fields: &Table) -> impl Iterator<Item = &Table> {
    let also = fields.get("also").and_then(Value::as_array);
    let also = also.into_iter().flatten().filter_map(Value::as_table);
    std::iter::once(fields).chain(also)
}

/// A day of a table: a date alone, and one that the calendar has.
pub fn day(fields: &Table, key: &str, at: &str) -> (u16, u8, u8) {
    let value = fields.get(key).and_then(Value::as_datetime);
    let value = value.unwrap_or_else(|| panic!("{at}: no date {key}"));
    assert!(
        value.time.is_none() && value.offset.is_none(),
        "{at}: {key} is more than a date"
    );
    let day = value
        .date
        .unwrap_or_else(|| panic!("{at}: {key} is no date"));
    let real = otasuke_calculator::domain::Date::new(day.year, day.month, day.day);
    assert!(real.is_some(), "{at}: the calendar has no {key} {day}");
    (day.year, day.month, day.day)
}

/// serde does not refuse unknown keys where a record is flattened into a figure.
#[test]
fn no_figure_has_a_key_that_nobody_reads() {
    let known = [
        "value",
        "sme",
        "small",
        "floor_yen",
        "cap_yen",
        "below_yen",
        "processes_min",
        "functions_min",
        "condition",
        "asks",
        "missed",
        "exempt",
        "exempts_small",
        "months_max",
        "initial_fee",
        "id",
        "name",
        "question",
        "effect",
        "number",
        "title",
        "class1",
        "class2",
        "letter",
        "text",
        "group",
        "programme",
        "as_in",
        "own",
        "phase",
        "detail",
        "lead_days",
        "capital_counts",
        "may_be_small",
        "row",
        "from",
        "deadline",
        "hour",
        "decision",
        "report_by",
        "unit",
        "valid_from",
        "valid_until",
        "source",
        "locator",
        "checked_on",
        "certainty",
        "notes",
        "also",
    ];
    for Record { at, fields, .. } in records() {
        // The definitions of the applicants hold their industries beside their record.
        let unknown = fields.keys().find(|key| !known.contains(&key.as_str()));
        assert!(unknown.is_none(), "{at}: what is the key {unknown:?}?");
    }
}
