//! Do the manifests keep what the size of the page and the build depend on?

use toml::{Table, Value};

use super::refuse;
use crate::repository::{files, read};

/// Every Cargo.toml of the repository.
fn manifests() -> Vec<(String, Table)> {
    let mut paths = files();
    paths.retain(|path| path.ends_with("Cargo.toml"));
    paths
        .into_iter()
        .map(|path| (path.clone(), read(&path).parse().unwrap()))
        .collect()
}

fn crate_types(manifest: &Table) -> Vec<&str> {
    let types = manifest.get("lib").and_then(|lib| lib.get("crate-type"));
    types
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

#[test]
fn the_library_is_an_rlib_and_the_modules_of_embed_the_only_cdylibs() {
    let mut found = Vec::new();
    for (path, manifest) in manifests() {
        let types = crate_types(&manifest);
        let right = match path.as_str() {
            "Cargo.toml" => types == ["rlib"],
            // The last is no part of what is sent: `cargo xtask bench quotes` alone builds it.
            "embed/Cargo.toml"
            | "embed/core/Cargo.toml"
            | "embed/partners/Cargo.toml"
            | "tests/bench/parts/Cargo.toml" => types == ["cdylib"],
            _ => !types.contains(&"cdylib"),
        };
        if !right {
            found.push(format!("{path}: crate-type = {types:?}"));
        }
    }
    refuse(
        &found,
        "Beside a cdylib cargo silently switches the LTO of an rlib off (cargo#9672): the page would \
         grow by a third.",
        "Cargo.toml says [\"rlib\"], those below embed/ and tests/bench/parts [\"cdylib\"], the others nothing.",
    );
}

#[test]
fn wasm_bindgen_is_one_version_everywhere() {
    let lock: Table = read("Cargo.lock").parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let locked = packages
        .iter()
        .find(|package| package["name"].as_str() == Some("wasm-bindgen"));
    let version = locked
        .and_then(|package| package["version"].as_str())
        .unwrap()
        .to_owned();
    let mut found = Vec::new();
    for (path, manifest) in manifests() {
        let dependencies = manifest.get("dependencies").and_then(Value::as_table);
        let Some(wanted) = dependencies.and_then(|table| table.get("wasm-bindgen")) else {
            continue;
        };
        let wanted = wanted
            .get("version")
            .unwrap_or(wanted)
            .as_str()
            .unwrap_or_default();
        if wanted != format!("={version}") {
            found.push(format!("{path}: wasm-bindgen {wanted:?}"));
        }
    }
    let trunk: Table = read("Trunk.toml").parse().unwrap();
    if trunk["tools"]["wasm_bindgen"].as_str() != Some(&version) {
        found.push(format!(
            "Trunk.toml: wasm_bindgen = {}",
            trunk["tools"]["wasm_bindgen"]
        ));
    }
    refuse(
        &found,
        &format!("The crate and the tool of wasm-bindgen work only as one version: {version}."),
        "Pin it with = everywhere, and in xtask/src/tools.",
    );
}

#[test]
fn without_ui_there_is_no_browser_in_the_graph() {
    let root: Table = read("Cargo.toml").parse().unwrap();
    let always = ["itoa", "serde", "serde_json", "strum"];
    let found: Vec<String> = root["dependencies"]
        .as_table()
        .unwrap()
        .iter()
        .filter(|(_, wanted)| wanted.get("optional").and_then(Value::as_bool) != Some(true))
        .map(|(name, _)| name.clone())
        .filter(|name| !always.contains(&name.as_str()))
        .collect();
    refuse(
        &found,
        "`--no-default-features` builds the calculation alone, with crates that need no browser.",
        "Make the dependency optional and let the feature `words` or `ui` switch it on.",
    );
}
