//! Do the pages for people still describe this repository, and can anybody check it out anywhere?

use super::refuse;
use crate::repository::{files, files_in, read, root};

const ARCHITECTURE_LINES_MAX: usize = 150;

#[test]
fn architecture_md_is_short_and_names_every_module() {
    let page = read("ARCHITECTURE.md");
    let lines = page.lines().count();
    assert!(
        lines < ARCHITECTURE_LINES_MAX,
        "ARCHITECTURE.md has {lines} lines. It is the map that everybody reads first: keep it under \
         150, and move what explains one part to that part."
    );
    let modules = files_in("src/", ".rs")
        .into_iter()
        .filter(|path| path.matches('/').count() == 1);
    let found: Vec<String> = modules
        .filter_map(|path| {
            let name = path.strip_prefix("src/")?.strip_suffix(".rs")?.to_owned();
            let named = [format!("`{name}`"), format!("src/{name}")];
            let missing = name != "lib" && !named.iter().any(|form| page.contains(form));
            missing.then_some(path)
        })
        .collect();
    refuse(
        &found,
        "ARCHITECTURE.md names every module at the top of src/.",
        "Add a line for it.",
    );
}

#[test]
fn readme_names_both_commands() {
    let page = read("README.md");
    let found: Vec<String> = ["cargo xtask serve", "cargo xtask test"]
        .into_iter()
        .filter(|command| !page.contains(command))
        .map(str::to_owned)
        .collect();
    refuse(
        &found,
        "README.md tells a newcomer the two commands.",
        "Name them as they are typed.",
    );
}

/// Tracked text; a picture or a font is none.
fn texts() -> impl Iterator<Item = (String, String)> {
    files().into_iter().filter_map(|path| {
        let text = std::fs::read_to_string(root().join(&path)).ok()?;
        Some((path, text))
    })
}

/// The lines in which one of `words` stands, where no character of a longer word touches it.
fn lines_with(words: &[&str], longer: fn(char) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in texts() {
        for (number, line) in text.lines().enumerate() {
            let by_itself = |word: &&str| {
                line.match_indices(*word).any(|(at, _)| {
                    let after = &line[at + word.len()..];
                    !line[..at].ends_with(longer)
                        && (word.ends_with('/') || !after.starts_with(longer))
                })
            };
            if words.iter().any(by_itself) {
                found.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    found
}

#[test]
fn no_path_of_one_machine_is_left() {
    // Put together here, so that this file does not find itself.
    let paths = [
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/wo", "rk/"),
    ];
    refuse(
        &lines_with(&paths, |c| c.is_alphanumeric() || "._-/".contains(c)),
        "A path of the machine that wrote it is nowhere else.",
        "Say where it is from the root of the repository, or ask the environment.",
    );
}

#[test]
fn nothing_is_left_to_do_in_the_text() {
    let words = [concat!("TO", "DO"), concat!("FIX", "ME")];
    refuse(
        &lines_with(&words, |c| c.is_alphanumeric() || c == '_'),
        "What is left to do is an issue, where somebody sees it.",
        "Do it, or write the issue and take the mark out.",
    );
}
