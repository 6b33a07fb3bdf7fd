//! Does each part of the calculation stand on others, and none on itself by a detour?

use std::collections::{BTreeMap, BTreeSet};

use super::refuse;
use super::rust::{rust_files, RustFile};

const DOMAIN: &str = "src/domain/";

/// The module of `domain` that a file belongs to: `frame` for `src/domain/frame/ways.rs`.
fn module(file: &RustFile) -> String {
    let inside = file.path.trim_start_matches(DOMAIN);
    let name = inside.split('/').next().unwrap_or_default();
    name.trim_end_matches(".rs").to_owned()
}

/// What each module of `domain` uses of the others.
fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let mut files = rust_files(&[DOMAIN]);
    files.retain(|file| !file.is_test());
    let modules: BTreeSet<String> = files.iter().map(module).collect();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in &files {
        let own = module(file);
        let is_used = |name: &&String| {
            let beside = file.code.contains(&format!("super::{name}::"));
            let is_top = !file.path.trim_start_matches(DOMAIN).contains('/');
            (is_top && beside) || file.code.contains(&format!("crate::domain::{name}::"))
        };
        let used = modules.iter().filter(is_used).filter(|name| **name != own);
        uses.entry(own.clone()).or_default().extend(used.cloned());
    }
    uses
}

#[test]
fn the_calculation_has_no_circle() {
    let mut uses = uses();
    assert!(uses["subsidy"].contains("terms"), "the test sees no uses");
    // What uses nothing that is left is taken out, until only circles are.
    while let Some(free) = uses.iter().find(|(_, used)| used.is_empty()) {
        let free = free.0.clone();
        uses.remove(&free);
        for used in uses.values_mut() {
            used.remove(&free);
        }
    }
    let found: Vec<String> = uses
        .iter()
        .map(|(module, used)| format!("{module} uses {used:?}"))
        .collect();
    refuse(
        &found,
        "A file of src/domain is read with what it stands on, and never with what stands on it.",
        "Move what both need to a file of its own, such as src/domain/terms.rs.",
    );
}
