//! Is the public surface of the embed what `embed/api.toml` says? Nothing is there without being
//! documented, and nothing is documented that is not there.

mod api;
mod code;
mod colours;
mod pages;

use std::collections::BTreeSet;

use otasuke_calculator::domain::{Applicant, Named};
use otasuke_calculator::draft::Draft;
use otasuke_calculator::rules::BOOK;
use toml::Table;

use crate::repository::{files, files_in, read};
use api::{api, names, ways};
use code::{block, defaults, found, keys, literals, parts, sources};

type Names = BTreeSet<String>;

/// What the scripts read of the names.
const SCRIPT: &str = "embed/api.mjs";

/// Options that are no row of `OPTIONS`: they belong to the form around the element.
const OF_FORMS: [&str; 2] = ["disabled", "name"];

/// Between the module and the element, and never seen outside of it.
const INSIDE: &str = "otasuke-form";

#[track_caller]
fn same(what: &str, documented: &Names, there: &Names) {
    let undocumented: Vec<_> = there.difference(documented).collect();
    let missing: Vec<_> = documented.difference(there).collect();
    assert!(
        undocumented.is_empty() && missing.is_empty(),
        "{what}: not in embed/api.toml: {undocumented:?}; in it, but nowhere in the code: {missing:?}. \
         The names are public: change file and code together, then run cargo xtask codegen"
    );
}

#[test]
fn versions_are_the_same_everywhere() {
    let version = api()["version"].as_str().unwrap().to_owned();
    let manifest: Table = read("Cargo.toml").parse().unwrap();
    assert_eq!(manifest["package"]["version"].as_str(), Some(&*version));
    let package = "embed/npm/package.json".to_owned();
    if files().contains(&package) {
        let package: serde_json::Value = serde_json::from_str(&read(&package)).unwrap();
        assert_eq!(package["version"].as_str(), Some(&*version), "package.json");
    }
}

#[test]
fn generated_json_can_be_read() {
    for path in files_in("embed/npm/", ".json") {
        let value: Result<serde_json::Value, _> = serde_json::from_str(&read(&path));
        assert!(value.is_ok_and(|value| value.is_object()), "{path}");
    }
}

#[test]
fn numbers_have_the_range_of_the_contract() {
    let contract = read("docs/contract.md");
    for (name, field) in [("terminals", "terminals"), ("term-months", "termMonths")] {
        let option = api::named("option", name);
        let bound = |key: &str| code::grouped(option[key].as_integer().unwrap());
        let line = contract
            .lines()
            .find(|line| line.starts_with(&format!("| {field} ")))
            .unwrap();
        let range = format!("| {} to {} |", bound("least"), bound("most"));
        assert!(line.contains(&range), "{name}: {line}");
    }
}

#[test]
fn options_are_those_of_the_element() {
    let Some(options) = sources(SCRIPT) else {
        return;
    };
    let options = block(&options, "OPTIONS", ['{', '}']);
    let mut there = keys(options);
    there.extend(OF_FORMS.map(str::to_owned));
    same("options of embed/element", &ways("element"), &there);
    let literals = literals(options);
    for option in api::all("option") {
        // The values of a preset are those of the contract, which the module reads.
        if ["programme", "applicant"].contains(&option["name"].as_str().unwrap()) {
            continue;
        }
        for value in api::values(&option) {
            assert!(
                literals.contains(&value),
                "OPTIONS of {SCRIPT} do not have {value:?} of {}",
                option["name"]
            );
        }
    }
}

/// The module reads these: each value that is documented, and no other.
#[test]
fn values_of_a_preset_are_those_that_a_form_takes() {
    let options: serde_json::Value = serde_json::from_str(&read("embed/npm/options.json")).unwrap();
    let documented = |name: &str| -> Names {
        let options = options["options"].as_array().unwrap().iter();
        let mut option = options.filter(|one| one["name"] == name);
        let values = option.next().unwrap()["values"].as_array().unwrap().clone();
        let names = values.iter().map(|value| value["name"].as_str().unwrap());
        names.map(str::to_owned).collect()
    };
    let mut programmes: Names = BOOK
        .programmes
        .iter()
        .map(|one| one.id.to_owned())
        .collect();
    programmes.insert("latest".to_owned());
    same("values of programme", &documented("programme"), &programmes);
    let applicants = Applicant::ALL.iter().map(|one| one.name().to_owned());
    same(
        "values of applicant",
        &documented("applicant"),
        &applicants.collect(),
    );
    for name in ["programme", "applicant"] {
        for value in documented(name) {
            let form = Draft::example().preset(name, &value, None);
            assert!(form.is_some(), "no form takes {name}={value}");
        }
        assert_eq!(Draft::example().preset(name, "no value", None), None);
    }
}

/// Whoever copies a snippet gets the year that is paid now.
#[test]
fn hosts_are_told_to_write_latest() {
    for (page, snippets) in [
        ("docs/embedding.md", 3),
        ("docs/embedding.ja.md", 3),
        ("docs/frame.md", 3),
        ("docs/headless.md", 1),
        ("embed/npm/README.md", 2),
    ] {
        let page_text = read(page);
        let spellings = [
            r#"programme="latest""#,
            "programme=latest",
            r#"programme: "latest""#,
        ];
        let told: usize = spellings
            .iter()
            .map(|one| page_text.matches(one).count())
            .sum();
        assert!(told >= snippets, "{page} writes it {told} times");
    }
}

#[test]
fn options_and_events_are_those_of_the_frame() {
    let Some(script) = sources(SCRIPT) else {
        return;
    };
    for (list, documented) in [
        ("FRAME_OPTIONS", ways("frame")),
        ("EVENTS", names("event", "name")),
    ] {
        same(list, &documented, &code::list(&script, list));
    }
}

#[test]
fn events_are_those_of_the_element() {
    let Some(code) = sources("embed/element/") else {
        return;
    };
    let links = api::links();
    let tag = api()["tag"].as_str().unwrap().to_owned();
    let mut there = found(&code, r#"["'`](otasuke-[a-z-]+)["'`]"#);
    there.retain(|name| *name != tag && name != INSIDE && !links.contains(name));
    same("events", &names("event", "name"), &there);
}

#[test]
fn error_codes_are_those_of_the_element() {
    let Some(code) = sources("embed/element/") else {
        return;
    };
    let codes = names("error", "code");
    let literals = literals(&code);
    let missing: Vec<_> = codes.difference(&literals).collect();
    assert!(
        missing.is_empty(),
        "embed/element never says {missing:?} of embed/api.toml"
    );
    let others = found(&code, r#"\bcode: *["']([a-z-]+)["']"#);
    let undocumented: Vec<_> = others.difference(&codes).collect();
    assert!(
        undocumented.is_empty(),
        "not in embed/api.toml: {undocumented:?}"
    );
}

#[test]
fn warnings_are_said_by_the_element() {
    let Some(code) = sources("embed/element/") else {
        return;
    };
    for says in names("warning", "says") {
        assert!(code.contains(&says), "embed/element never says {says:?}");
    }
}

#[test]
fn variables_are_those_of_the_styles() {
    if sources("embed/element/").is_none() {
        return;
    }
    let styles = sources("styles/").unwrap();
    let documented = names("variable", "name");
    same(
        "variables --otasuke-*",
        &documented,
        &found(&styles, r"--otasuke-([a-z-]+)"),
    );
    for variable in api::all("variable") {
        let name = variable["name"].as_str().unwrap();
        let written = defaults(&styles, name);
        for scheme in ["light", "dark"] {
            let Some(default) = variable.get(scheme).and_then(toml::Value::as_str) else {
                continue;
            };
            assert!(
                written.contains(&default.replace(' ', "")),
                "--otasuke-{name}: {scheme} is {default} in embed/api.toml, but styles/ have {written:?}"
            );
        }
    }
}

#[test]
fn parts_are_those_of_the_page() {
    let code = ["embed/element/", "src/ui/"].map(|place| sources(place).unwrap());
    same("parts", &names("part", "name"), &parts(&code.join("\n")));
}
