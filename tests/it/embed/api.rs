//! What does `embed/api.toml` name?

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::Names;
use crate::repository::read;

/// The file.
pub fn api() -> Table {
    read("embed/api.toml").parse().unwrap()
}

/// The entries of a list.
pub fn all(list: &str) -> Vec<Table> {
    let entries = api()[list].as_array().unwrap().clone();
    entries
        .into_iter()
        .map(|entry| entry.try_into().unwrap())
        .collect()
}

/// What each entry of a list is called, every name once.
pub fn names(list: &str, key: &str) -> Names {
    let names: Vec<String> = all(list).iter().map(|entry| text(entry, key)).collect();
    let unique: BTreeSet<String> = names.iter().cloned().collect();
    assert_eq!(
        names.len(),
        unique.len(),
        "a {list} stands twice: {names:?}"
    );
    unique
}

/// The entry of that name.
pub fn named(list: &str, name: &str) -> Table {
    let entry = all(list)
        .into_iter()
        .find(|entry| entry["name"].as_str() == Some(name));
    entry.unwrap_or_else(|| panic!("there is no {list} {name}"))
}

/// The options that can be given there.
pub fn ways(way: &str) -> Names {
    let takes = |entry: &Table| {
        let ways = entry["ways"].as_array().unwrap();
        ways.contains(&Value::from(way))
    };
    let options = all("option");
    options
        .iter()
        .filter(|entry| takes(entry))
        .map(|entry| text(entry, "name"))
        .collect()
}

/// The names that a link of the page may give.
pub fn links() -> Names {
    let options = all("option");
    options
        .iter()
        .filter(|entry| entry.get("link").and_then(Value::as_bool) == Some(true))
        .map(|entry| format!("otasuke-{}", text(entry, "name")))
        .collect()
}

/// The values of an option.
pub fn values(option: &Table) -> Vec<String> {
    let values = option.get("value").and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .map(|value| value["name"].as_str().unwrap().to_owned())
        .collect()
}

fn text(entry: &Table, key: &str) -> String {
    entry[key].as_str().unwrap().to_owned()
}
