//! How do the sentences become code? Each file of `src/screen/words/{page,panels}` → a file of Rust
//! with a function for each sentence, which holds its text in both languages.
//!
//! A function stands for itself: a new sentence changes no other line.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{ensure, Context, Result};

use super::model::{read, Words};

/// Where the sentences stand, from the root of the repository.
const FOLDER: &str = "src/screen/words";

/// The folders of their files: of the page, and of what a click loads.
const PARTS: [&str; 2] = ["page", "panels"];

/// A file of sentences.
struct Section {
    /// Where it stands below [`FOLDER`], such as `page/answer.toml`.
    file: String,
    name: String,
    sentences: BTreeMap<String, Words>,
}

/// Every file of functions, and the one that lists them: where it stands, and what it holds.
pub fn generate(root: &Path) -> Result<Vec<(String, String)>> {
    let folder = root.join(FOLDER);
    let mut sections = Vec::new();
    for part in PARTS {
        sections.extend(read_sections(&folder, part)?);
    }
    sections.sort_by(|left, right| left.name.cmp(&right.name));
    let place = |name: &str| format!("{FOLDER}/generated/{name}.rs");
    let mut files = vec![(place("say"), list(&sections))];
    for section in &sections {
        files.push((place(&section.name), code(section)?));
    }
    Ok(files)
}

fn read_sections(folder: &Path, part: &str) -> Result<Vec<Section>> {
    let folder = folder.join(part);
    let entries =
        std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut sections = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        if path.extension().is_some_and(|ending| ending == "toml") {
            let name = name.unwrap_or_default().to_owned();
            sections.push(Section {
                file: format!("{part}/{name}.toml"),
                name,
                sentences: read(&path)?,
            });
        }
    }
    Ok(sections)
}

/// The file that lists the others.
fn list(sections: &[Section]) -> String {
    let modules = sections.iter().map(|Section { file, name, .. }| {
        format!("/// The sentences of `{file}`.\npub mod {name};\n")
    });
    let opening =
        "//! What can the screen say? Written by `cargo xtask codegen`, like the files beside it.";
    format!("{opening}\n\n{}", modules.collect::<String>())
}

fn code(section: &Section) -> Result<String> {
    let file = &section.file;
    let mut code = format!(
        "//! How are the sentences of `{file}` said? Written by `cargo xtask codegen`: edit that file.\n\n\
         use crate::screen::words::Words;\n"
    );
    for (name, words) in &section.sentences {
        let sentence = sentence(name, words).with_context(|| format!("{file}: {name}"))?;
        code.push('\n');
        code.push_str(&sentence);
    }
    Ok(code)
}

/// The function of a sentence, which takes its figures in the order of the Japanese text.
fn sentence(name: &str, words: &Words) -> Result<String> {
    let Words { ja, en } = words;
    let names = figures(ja)?;
    ensure!(
        sorted(&names) == sorted(&figures(en)?),
        "both languages must use the same figures"
    );
    let parameters: String = names.iter().map(|name| format!(", {name}: &str")).collect();
    let (result, open, close) = if names.is_empty() {
        ("&'static str", "", "")
    } else {
        ("String", "format!(", ")")
    };
    Ok(format!(
        "\
/// {ja}
pub fn {name}(words: Words{parameters}) -> {result} {{
    match words {{
        Words::Ja => {open}{ja:?}{close},
        Words::En => {open}{en:?}{close},
    }}
}}
"
    ))
}

/// The names in braces, each once, in the order of the text.
fn figures(text: &str) -> Result<Vec<&str>> {
    ensure!(!text.trim().is_empty(), "a language is empty");
    ensure!(!text.contains('\n'), "more than one line: {text:?}");
    let mut names = Vec::new();
    let mut parts = text.split('{');
    let before = parts.next().unwrap_or_default();
    ensure!(!before.contains('}'), "a brace closes nothing in {text:?}");
    for part in parts {
        let (name, after) = part
            .split_once('}')
            .with_context(|| format!("a brace is open in {text:?}"))?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        ensure!(is_name, "{name:?} is no name of a figure");
        ensure!(!after.contains('}'), "a brace closes nothing in {text:?}");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut names = names.to_vec();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(ja: &str, en: &str) -> Result<String> {
        let (ja, en) = (ja.to_owned(), en.to_owned());
        sentence("margin", &Words { ja, en })
    }

    #[test]
    fn a_sentence_is_a_function_that_holds_both_languages() {
        let code = said("あと{more}で{count}", "{count} in all, {more} more").unwrap();
        let expected = r#"/// あと{more}で{count}
pub fn margin(words: Words, more: &str, count: &str) -> String {
    match words {
        Words::Ja => format!("あと{more}で{count}"),
        Words::En => format!("{count} in all, {more} more"),
    }
}
"#;
        assert_eq!(code, expected);
        let plain = said("円", "yen").unwrap();
        assert!(plain.contains("-> &'static str {"), "{plain}");
        assert!(plain.contains("Words::En => \"yen\","), "{plain}");
    }

    #[test]
    fn a_sentence_that_lacks_something_is_refused() {
        for (ja, en, why) in [
            ("円", " ", "a language is empty"),
            ("", "yen", "a language is empty"),
            ("円\n円", "yen", "more than one line"),
            ("{amount}円", "yen", "the same figures"),
            ("{amount}円", "{total} yen", "the same figures"),
            ("{amount円", "{amount} yen", "a brace is open"),
            ("{amount}円", "amount} yen", "a brace closes nothing"),
            ("{amount}円", "{amount}} yen", "a brace closes nothing"),
            ("{0}円", "{0} yen", "no name of a figure"),
            ("{}円", "{} yen", "no name of a figure"),
        ] {
            let error = said(ja, en).expect_err(ja);
            assert!(error.to_string().contains(why), "{ja} / {en}: {error}");
        }
    }
}
