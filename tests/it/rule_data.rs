//! Are the rules whole and sound, and is the generated code what they say?

mod applying;
mod frames;
pub mod records;

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::repository::{files_in, read, root};
use records::{day, records, text, Record};

fn table(path: &str) -> Table {
    read(path)
        .parse()
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The programme files with their content, oldest first.
fn programmes() -> Vec<(String, Table)> {
    let files = files_in("rules/programmes/", ".toml");
    files
        .into_iter()
        .map(|path| (path.clone(), table(&path)))
        .collect()
}

#[test]
fn every_generated_file_is_fresh() {
    for (path, expected) in xtask::codegen::generate(root()).expect("everything can be generated") {
        assert!(
            read(&path) == expected,
            "{path} is not what rules/*.toml, src/screen/words and embed/api.toml say. Never edit it by \
             hand, nor what stands between the marks of a page; run: cargo xtask codegen"
        );
    }
}

#[test]
fn every_figure_says_where_it_stands_and_who_looked_when() {
    let notes = table("rules/notes.toml");
    let sources = table("rules/sources.toml");
    let all = records();
    assert!(all.len() >= 30, "only {} records found", all.len());
    for Record { at, fields, .. } in &all {
        for key in ["unit", "source", "certainty"] {
            assert!(
                !text(fields, key, at).trim().is_empty(),
                "{at}: {key} is empty"
            );
        }
        for place in records::places_of(fields) {
            let source = text(place, "source", at);
            assert!(sources.contains_key(source), "{at}: no source {source:?}");
            for language in ["ja", "en"] {
                let locator = place["locator"].get(language).and_then(Value::as_str);
                assert!(
                    locator.is_some_and(|words| !words.trim().is_empty()),
                    "{at}: locator.{language}"
                );
            }
        }
        let certainty = text(fields, "certainty", at);
        assert!(
            ["official", "secondary", "assumed"].contains(&certainty),
            "{at}: {certainty:?}"
        );
        for note in records::notes_of(fields) {
            assert!(
                notes.contains_key(note),
                "{at}: rules/notes.toml has no note {note:?}"
            );
        }
    }
}

#[test]
fn days_are_real_and_in_order() {
    let edition = day(
        &table("rules/edition.toml"),
        "edition",
        "rules/edition.toml",
    );
    for Record {
        at,
        fields,
        day_key,
    } in records()
    {
        let from = day(&fields, day_key.unwrap_or("valid_from"), &at);
        if fields.contains_key("valid_until") {
            assert!(
                from <= day(&fields, "valid_until", &at),
                "{at}: it ends before it begins"
            );
        }
        let checked = day(&fields, "checked_on", &at);
        assert!(
            checked <= edition,
            "{at}: checked on {checked:?}, after the edition {edition:?}"
        );
    }
    for (id, source) in table("rules/sources.toml") {
        let source = source.as_table().unwrap();
        let accessed = day(source, "accessed", &id);
        assert!(
            accessed <= edition,
            "{id}: read on {accessed:?}, after the edition"
        );
        if source.contains_key("published") {
            assert!(
                day(source, "published", &id) <= accessed,
                "{id}: read before it was published"
            );
        }
    }
}

#[test]
fn a_period_is_told_in_the_order_of_its_days() {
    for (path, programme) in programmes() {
        let period = programme["period"].as_table().unwrap();
        let of = |fields: &Value, key: &str| day(fields.as_table().unwrap(), key, &path);
        let rounds = period["round"].as_array().unwrap();
        let mut days = vec![of(&period["opens"], "from")];
        days.extend(rounds.iter().map(|round| of(round, "deadline")));
        days.extend(period.get("closes").map(|closes| of(closes, "from")));
        assert!(
            days.windows(2).all(|pair| pair[0] < pair[1]),
            "{path}: {days:?}"
        );
        // What follows a deadline comes after it: the grant, then the report.
        for round in rounds {
            let later = ["decision", "report_by"].into_iter();
            let later = later
                .filter_map(|key| round.get(key))
                .map(|one| of(one, "day"));
            let all: Vec<_> = std::iter::once(of(round, "deadline"))
                .chain(later)
                .collect();
            assert!(
                all.windows(2).all(|pair| pair[0] < pair[1]),
                "{path}: {all:?}"
            );
        }
    }
}

#[test]
fn limits_and_rates_make_sense() {
    for (path, programme) in programmes() {
        let yen = |key: &str| programme["limits"][key].as_integer().unwrap();
        assert!(
            0 < yen("floor_yen") && yen("floor_yen") <= yen("cap_yen"),
            "{path}: limits"
        );
        let rate = |who: &str| {
            let parts = programme["rate"][who].as_array().unwrap();
            let part = |index: usize| parts[index].as_integer().unwrap();
            (part(0), part(1))
        };
        for who in ["sme", "small"] {
            let (above, below) = rate(who);
            assert!(
                0 < above && above <= below,
                "{path}: the rate {above}/{below} is no share"
            );
        }
        let ((sme_above, sme_below), (small_above, small_below)) = (rate("sme"), rate("small"));
        assert!(
            small_above * sme_below >= sme_above * small_below,
            "{path}: small pays off less"
        );
        let months = programme["eligible"]["months_max"].as_integer().unwrap();
        assert!((1..=120).contains(&months), "{path}: months_max");
    }
}

/// A 税込 price is held against the limit × 11/10; that is a whole number of yen only so.
#[test]
fn price_limits_convert_to_tax_included_exactly() {
    let percent = table("rules/tax.toml")["rate"]["value"]
        .as_integer()
        .unwrap();
    for (name, figure) in table("rules/standard.toml")["figure"].as_table().unwrap() {
        if name.contains("_yen_") {
            let limit = figure["value"].as_integer().unwrap();
            assert_eq!(
                limit * (100 + percent) % 100,
                0,
                "{name}: {limit} does not convert exactly"
            );
            assert_eq!(limit % 10, 0, "{name}: {limit} is no multiple of ten yen");
        }
    }
}

#[test]
fn every_source_can_be_found_again() {
    for (id, source) in table("rules/sources.toml") {
        let url = source["url"].as_str().unwrap();
        assert!(url.starts_with("https://"), "{id}: {url}");
        assert!(
            !source["publisher"].as_str().unwrap().trim().is_empty(),
            "{id}: publisher"
        );
        assert!(source.get("accessed").is_some(), "{id}: accessed");
    }
}

#[test]
fn table_1_has_all_sixteen_rows() {
    let standard = table("rules/standard.toml");
    let rows = standard["requirement"].as_array().unwrap();
    let numbers: Vec<_> = rows
        .iter()
        .map(|row| row["number"].as_integer().unwrap())
        .collect();
    assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    for row in rows {
        assert!(
            row.get("class1").or(row.get("class2")).is_some(),
            "row {} asks nobody",
            row["number"]
        );
    }
    for (name, figure) in standard["figure"].as_table().unwrap() {
        let row = figure["row"].as_integer().unwrap();
        assert!(numbers.contains(&row), "{name}: there is no row {row}");
    }
}

#[test]
fn a_programme_is_named_by_its_file_and_year() {
    for (path, programme) in programmes() {
        let year = programme["fiscal_year"].as_integer().unwrap();
        let id = programme["id"].as_str().unwrap();
        assert_eq!(id, format!("it-security-{year}"), "{path}: the id");
        assert_eq!(
            path,
            format!("rules/programmes/{id}.toml"),
            "the file of {id}"
        );
    }
}

#[test]
fn words_are_there_in_both_languages() {
    fn walk(at: &str, value: &Value) {
        match value {
            Value::Table(fields) if fields.contains_key("ja") || fields.contains_key("en") => {
                for language in ["ja", "en"] {
                    let words = fields
                        .get(language)
                        .and_then(Value::as_str)
                        .unwrap_or_default();
                    assert!(!words.trim().is_empty(), "{at}: {language} is missing");
                    assert_eq!(words.trim(), words, "{at}: {language} has space around it");
                }
            }
            Value::Table(fields) => fields
                .iter()
                .for_each(|(k, v)| walk(&format!("{at}/{k}"), v)),
            Value::Array(list) => {
                list.iter()
                    .enumerate()
                    .for_each(|(i, v)| walk(&format!("{at}/{i}"), v));
            }
            _ => {}
        }
    }
    for path in files_in("rules/", ".toml") {
        walk(&path, &Value::Table(table(&path)));
    }
}

#[test]
fn no_note_is_left_over() {
    let all = records();
    let used: BTreeSet<&str> = all
        .iter()
        .flat_map(|record| records::notes_of(&record.fields))
        .collect();
    for note in table("rules/notes.toml").keys() {
        assert!(
            used.contains(note.as_str()),
            "rules/notes.toml: nothing refers to {note:?}"
        );
    }
}
