//! Does each layer use only those below it? `embed ─► ui ─► screen ─► draft ─► domain ◄─ rules`.

use std::collections::BTreeSet;

use toml::Table;

use super::refuse;
use super::rust::{is_word, line_of, rust_files, RustFile};
use crate::repository::read;

/// What a layer may use: modules of this crate, and crates of others.
struct Layer {
    name: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
}

const BROWSER: &[&str] = &[
    "yew",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_events",
    "gloo_file",
    "gloo_net",
    "gloo_timers",
];

/// Only `wire` and `catalog` speak JSON; no layer below `draft` knows a browser.
const LAYERS: &[Layer] = &[
    Layer {
        name: "domain",
        modules: &["domain"],
        crates: &["strum"],
    },
    // A price list is JSON that others write; its services are compared.
    Layer {
        name: "catalog",
        modules: &["domain", "rules", "wire", "compare", "catalog"],
        crates: &["idna", "serde", "serde_json"],
    },
    // Several offers for one customer, still without words.
    Layer {
        name: "compare",
        modules: &["domain", "compare"],
        crates: &["strum"],
    },
    Layer {
        name: "rules",
        modules: &["domain", "rules"],
        crates: &[],
    },
    Layer {
        name: "wire",
        modules: &["domain", "rules", "wire"],
        crates: &["itoa", "serde", "serde_json", "strum"],
    },
    Layer {
        name: "draft",
        modules: &["domain", "rules", "draft"],
        crates: &["enum_map", "rust_decimal", "strum"],
    },
    // What is sent to others: a form as a link, an offer of a price list as a code.
    Layer {
        name: "share",
        modules: &["domain", "rules", "catalog", "draft", "share"],
        crates: &["crc", "enum_map", "percent_encoding", "serde", "serde_json"],
    },
    // A list of partners in, an answer for each row: still without words.
    Layer {
        name: "partners",
        modules: &["domain", "rules", "catalog", "compare", "draft", "partners"],
        crates: &["enum_map", "serde", "strum"],
    },
    // The list, kept beside the page.
    Layer {
        name: "worker",
        modules: &[
            "domain", "rules", "catalog", "draft", "partners", "screen", "wire", "worker",
        ],
        crates: &["csv", "postcard", "serde", "strum"],
    },
    Layer {
        name: "screen",
        modules: &["domain", "rules", "draft", "partners", "screen"],
        crates: &["csv", "percent_encoding", "strum"],
    },
    // What stands on the panels that are no components yet; it knows no browser.
    Layer {
        name: "panel",
        modules: &[
            "domain", "rules", "draft", "screen", "catalog", "compare", "panel",
        ],
        crates: &[],
    },
    // It keeps the draft for a reload, knows which day it is, and fetches no more than a price list may hold.
    Layer {
        name: "platform",
        modules: &["domain", "draft", "catalog", "platform"],
        crates: BROWSER,
    },
    Layer {
        name: "ui",
        modules: &[
            "domain", "rules", "draft", "screen", "catalog", "compare", "share", "panel",
            "partners", "worker", "platform", "ui",
        ],
        crates: BROWSER,
    },
];

/// The layer of a file: `src/draft.rs` and `src/draft/form.rs` belong to `draft`.
fn layer_name(file: &RustFile) -> &str {
    let path = file.path.strip_prefix("src/").unwrap();
    path.split(['/', '.']).next().unwrap()
}

fn library_files() -> Vec<RustFile> {
    let mut files = rust_files(&["src/"]);
    files.retain(|file| file.path != "src/lib.rs" && !file.is_test());
    files
}

#[test]
fn every_module_of_the_library_is_a_known_layer() {
    let found: Vec<String> = library_files()
        .iter()
        .filter(|file| !LAYERS.iter().any(|layer| layer.name == layer_name(file)))
        .map(|file| file.path.clone())
        .collect();
    refuse(
        &found,
        "Every file below src/ belongs to a layer, so that somebody decided what it may use.",
        "Put it into one, or add the new layer to LAYERS and to ARCHITECTURE.md.",
    );
}

#[test]
fn each_layer_uses_only_those_below_it() {
    let dependencies = dependencies();
    let mut found = Vec::new();
    for file in library_files() {
        let Some(layer) = LAYERS.iter().find(|layer| layer.name == layer_name(&file)) else {
            continue;
        };
        for (line, module) in modules_used(&file) {
            // What src/lib.rs says of the build belongs to no layer.
            let is_of_build = module == "HAS_WORDS";
            if !is_of_build && !layer.modules.contains(&module.as_str()) {
                found.push(format!(
                    "{}:{line}: {} uses crate::{module}",
                    file.path, layer.name
                ));
            }
        }
        for (line, name) in crates_used(&file, &dependencies) {
            if !layer.crates.contains(&name.as_str()) {
                found.push(format!(
                    "{}:{line}: {} uses the crate {name}",
                    file.path, layer.name
                ));
            }
        }
    }
    refuse(
        &found,
        "A layer uses only what is below it: the calculation must never depend on a page, and what \
         has no browser must be tested without one.",
        "Move the code to the layer that may do this, or hand the value down as an argument.",
    );
}

#[test]
fn features_are_switched_in_lib_rs_alone() {
    let mut found = Vec::new();
    for file in library_files() {
        for (line, code) in file.code_lines().filter(|(_, code)| code.contains("cfg")) {
            if code.replace(' ', "").contains("feature=") {
                found.push(format!("{}:{line}", file.path));
            }
        }
    }
    refuse(
        &found,
        "A feature adds or removes whole layers; a file that changes with features is two files.",
        "Put the code into a module that src/lib.rs switches.",
    );
}

#[test]
fn javascript_can_call_embed_alone() {
    let mut found = Vec::new();
    for file in rust_files(&["src/", "xtask/", "examples/"]) {
        for (line, code) in file.code_lines() {
            let attribute = ["#[wasm_bindgen]", "#[wasm_bindgen("];
            if attribute.iter().any(|start| code.contains(start)) {
                found.push(format!("{}:{line}", file.path));
            }
        }
    }
    refuse(
        &found,
        "embed/ is the only boundary to JavaScript: an export elsewhere lands in every module.",
        "Export it in embed/src/lib.rs; for a browser call use web-sys or js-sys.",
    );
}

/// The crates that Cargo.toml names, as code names them.
fn dependencies() -> BTreeSet<String> {
    let manifest: Table = read("Cargo.toml").parse().unwrap();
    let names = manifest["dependencies"].as_table().unwrap().keys();
    names
        .map(|name| name.replace('-', "_"))
        .chain(BROWSER.iter().map(|name| (*name).to_owned()))
        .collect()
}

/// Which crates of others a file names.
fn crates_used(file: &RustFile, dependencies: &BTreeSet<String>) -> Vec<(usize, String)> {
    let mut used = Vec::new();
    for name in dependencies {
        for (at, _) in file.code.match_indices(name.as_str()) {
            let (before, after) = (&file.code[..at], &file.code[at + name.len()..]);
            let starts_path = after.starts_with("::") || before.ends_with("use ");
            if starts_path
                && !after.starts_with(is_word)
                && !before.ends_with([':', '.'])
                && !before.ends_with(is_word)
            {
                used.push((line_of(&file.code, at), name.clone()));
            }
        }
    }
    used
}

/// Which modules of this crate a file names: `crate::a`, `crate::{a, b}`, or by as many `super`.
fn modules_used(file: &RustFile) -> Vec<(usize, String)> {
    let depth = file.path.matches('/').count();
    let to_root = "super::".repeat(depth);
    let mut used = Vec::new();
    for start in ["crate::", to_root.as_str()] {
        for (at, _) in file.code.match_indices(start) {
            if file.code[..at].ends_with(|c| is_word(c) || c == ':') {
                continue;
            }
            let names = first_segments(&file.code[at + start.len()..]);
            used.extend(
                names
                    .into_iter()
                    .map(|name| (line_of(&file.code, at), name)),
            );
        }
    }
    used
}

/// `domain` of `domain::Yen`; `domain` and `rules` of `{domain::{Yen, Date}, rules}`.
fn first_segments(path: &str) -> Vec<String> {
    let word = |text: &str| {
        text.trim_start()
            .chars()
            .take_while(|c| is_word(*c))
            .collect::<String>()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![word(path)];
    };
    let (mut names, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(word(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(word(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn a_group_of_imports_names_its_modules() {
    assert_eq!(first_segments("domain::Yen;"), ["domain"]);
    assert_eq!(
        first_segments("{domain::{Yen, Date}, rules::BOOK,};"),
        ["domain", "rules"]
    );
}
