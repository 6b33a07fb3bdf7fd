//! Can what the pages for hosts show be copied? Their snippets use documented names alone.

use super::api::{all, api, links, names, ways};
use super::code::found;
use super::{same, Names};
use crate::repository::read;

const PAGES: [&str; 2] = ["docs/embedding.md", "docs/embedding.ja.md"];

/// Every table that `cargo xtask codegen` writes.
const TABLES: [&str; 11] = [
    "attributes",
    "values",
    "properties",
    "links",
    "events",
    "errors",
    "warnings",
    "slots",
    "parts",
    "variables",
    "pairs",
];

/// Attributes that every element has, and how frameworks write theirs.
const OF_ANY_ELEMENT: [&str; 5] = ["class", "id", "ref", "slot", "style"];

#[test]
fn every_table_stands_on_both_pages() {
    let tables: Names = TABLES.map(str::to_owned).into();
    for page in PAGES {
        same(page, &tables, &found(&read(page), "<!-- api:([a-z]+) -->"));
    }
}

#[test]
fn snippets_use_options_that_exist() {
    for page in PAGES {
        // The placeholder would end a tag too early.
        let text = read(page).replace("<version>", "VERSION");
        let check = |what: &str, used: Names, known: &Names| {
            let unknown: Vec<_> = used
                .difference(known)
                .filter(|name| !OF_ANY_ELEMENT.contains(&name.as_str()))
                .collect();
            assert!(unknown.is_empty(), "{page}: {what}: {unknown:?}");
        };
        let tags = found(&text, r"<otasuke-calculator\b([^>]*)>");
        let attributes = tags
            .iter()
            .flat_map(|tag| found(tag, r#"\s([a-z-]+)=["{]"#));
        let events = names("event", "name");
        let mut known = ways("element");
        known.extend(events.iter().map(|event| format!("on{event}")));
        check("attributes", attributes.collect(), &known);
        let scripts = found(&text, r"<script([^>]*loader\.js[^>]*)>");
        let data = scripts
            .iter()
            .flat_map(|tag| found(tag, r"\sdata-([a-z-]+)"));
        check("data-*", data.collect(), &ways("loader"));
        let queries = found(&text, r#"frame\.html\?([^"'`\s<>)]*)"#);
        let queries = queries
            .iter()
            .flat_map(|query| found(query, r"\b([a-z-]+)="));
        check("query of frame.html", queries.collect(), &ways("frame"));
    }
}

#[test]
fn names_of_the_pages_are_documented() {
    let mut known: Names = names("event", "name");
    known.extend(links());
    known.insert(api()["tag"].as_str().unwrap().to_owned());
    let variables: Names = all("variable")
        .iter()
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect();
    for page in PAGES {
        let text = read(page);
        let used = found(&text, r"(?:^|[^a-z-])(otasuke-[a-z]+(?:-[a-z]+)*)");
        let unknown: Vec<_> = used.difference(&known).collect();
        assert!(unknown.is_empty(), "{page}: {unknown:?}");
        let used = found(&text, r"--otasuke-([a-z]+(?:-[a-z]+)*)");
        let unknown: Vec<_> = used.difference(&variables).collect();
        assert!(unknown.is_empty(), "{page}: --otasuke-…: {unknown:?}");
        let parts = found(&text, r"::part\(([a-z-]+)\)");
        let known = names("part", "name");
        let unknown: Vec<_> = parts.difference(&known).collect();
        assert!(unknown.is_empty(), "{page}: ::part(…): {unknown:?}");
    }
}
