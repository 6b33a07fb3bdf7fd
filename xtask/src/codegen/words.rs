//! How do the sentences become code? `src/screen/words/*/*.toml` and the rules' own words → one
//! line of text for each, in each language, and a function that says it.
//!
//! A line's place is its number. Those of the page come first, so that the page is sent no line
//! of the panels, which are opened by a click.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{bail, ensure, Context, Result};

use super::model::{read, Words};
use crate::fingerprint::fingerprint;

/// Where the sentences stand, from the root of the repository.
const FOLDER: &str = "src/screen/words";
/// The languages, by their names in the files.
const LANGUAGES: [&str; 2] = ["ja", "en"];

/// A file of sentences.
struct Section {
    name: String,
    sentences: BTreeMap<String, Words>,
}

/// All lines of text, numbered as they come.
#[derive(Default)]
pub struct Lines {
    lines: Vec<[String; 2]>,
    /// The rules' own words that have a number already.
    rule_texts: BTreeMap<[String; 2], usize>,
    /// The first line of the panels.
    panels_start: usize,
}

/// Everything that is written from the words: the file of Rust, and the text of each language.
pub struct Output {
    /// `src/screen/words/generated.rs`.
    pub code: String,
    /// A file of text each, by its name.
    pub texts: Vec<(String, String)>,
}

impl Lines {
    /// Numbers the rules' own words in generated code; each is marked as [`mark`] writes it.
    fn number_rule_texts(&mut self, code: &str) -> Result<String> {
        let mut out = String::new();
        let mut rest = code;
        while let Some((before, marked)) = rest.split_once(MARK) {
            let (text, after) = marked.split_once(MARK).context("an unfinished mark")?;
            let (ja, en) = text.split_once(SPLIT).context("a mark without English")?;
            let number = self.rule_text([ja.to_owned(), en.to_owned()])?;
            write!(out, "{before}RuleText({number})")?;
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }

    fn rule_text(&mut self, text: [String; 2]) -> Result<usize> {
        if let Some(number) = self.rule_texts.get(&text) {
            return Ok(*number);
        }
        let number = self.push(text.clone())?;
        self.rule_texts.insert(text, number);
        Ok(number)
    }

    fn push(&mut self, line: [String; 2]) -> Result<usize> {
        for text in &line {
            ensure!(
                !text.contains('\n'),
                "a text of more than one line: {text:?}"
            );
        }
        self.lines.push(line);
        Ok(self.lines.len() - 1)
    }

    fn section(&mut self, section: &Section) -> Result<String> {
        let mut out = format!(
            "\n/// The sentences of `{}.toml`.\npub mod {} {{\n",
            section.name, section.name
        );
        out.push_str("    use super::Words;\n");
        for (name, words) in &section.sentences {
            let at = || format!("{}.toml: {name}", section.name);
            let names = placeholders(&words.ja).with_context(at)?;
            let line = LANGUAGES
                .iter()
                .zip([&words.ja, &words.en])
                .map(|(language, text)| {
                    ensure!(!text.trim().is_empty(), "{}: {language} is empty", at());
                    numbered(text, &names).with_context(at)
                });
            let line: Vec<String> = line.collect::<Result<_>>()?;
            let [ja, en] = line.try_into().expect("two languages");
            let number = self.push([ja, en])?;
            out.push_str(&function(name, &words.ja, &names, number));
        }
        out.push_str("}\n");
        Ok(out)
    }

    /// Tells these lines from any others: a text out of a cache may be older than the code.
    fn version(&self) -> String {
        let texts = self.lines.iter().flatten();
        fingerprint(texts.flat_map(|text| text.bytes().chain([0])))
    }

    fn text(&self, language: usize, panels: bool) -> String {
        let (page, rest) = self.lines.split_at(self.panels_start);
        let lines = if panels { rest } else { page };
        lines
            .iter()
            .map(|line| line[language].clone() + "\n")
            .collect()
    }
}

/// Separates the rules' own words from the code around them, until they have a number.
const MARK: char = '\u{1}';
const SPLIT: char = '\u{2}';

/// The rules' own words in code that is not numbered yet.
pub fn mark(words: &Words) -> String {
    format!("{MARK}{}{SPLIT}{}{MARK}", words.ja, words.en)
}

/// Numbers the words of the page with `book`, then those of the panels with `rest`; the answer is
/// both pieces of code with their numbers, and what is written from the sentences.
pub fn number(root: &Path, book: &str, rest: &str) -> Result<(String, Output)> {
    let mut lines = Lines::default();
    let mut code = String::from(HEADER);
    for section in sections(&root.join(FOLDER).join("page"))? {
        code.push_str(&lines.section(&section)?);
    }
    let book = lines.number_rule_texts(book)?;
    lines.panels_start = lines.lines.len();
    for section in sections(&root.join(FOLDER).join("panels"))? {
        code.push_str(&lines.section(&section)?);
    }
    let rest = lines.number_rule_texts(rest)?;
    let version = lines.version();
    writeln!(
        code,
        "\n/// Stands at the top of each text that was made together with this file.\npub const VERSION: &str = {version:?};"
    )?;
    let texts = LANGUAGES.iter().enumerate().flat_map(|(index, language)| {
        [("page", false), ("panels", true)].map(|(name, panels)| {
            (
                format!("{FOLDER}/{name}.{language}.txt"),
                format!("{version}\n{}", lines.text(index, panels)),
            )
        })
    });
    let output = Output {
        code,
        texts: texts.collect(),
    };
    Ok((book + &rest, output))
}

fn sections(folder: &Path) -> Result<Vec<Section>> {
    let mut sections = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry?.path();
        let name = path
            .file_stem()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path.extension().is_some_and(|ending| ending == "toml") {
            sections.push(Section {
                name: name.to_owned(),
                sentences: read(&path)?,
            });
        }
    }
    sections.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(sections)
}

/// The names in braces, each once, in the order of the text.
fn placeholders(text: &str) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for part in text.split('{').skip(1) {
        let (name, _) = part
            .split_once('}')
            .with_context(|| format!("a brace is open in {text:?}"))?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        ensure!(is_name, "{name:?} is no name of a figure");
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

/// The text with each name in braces as its number; every name must be used, and no other.
fn numbered(text: &str, names: &[String]) -> Result<String> {
    let mut used = placeholders(text)?;
    used.sort();
    let mut wanted = names.to_vec();
    wanted.sort();
    if used != wanted {
        bail!("the languages do not use the same figures: {wanted:?} and {used:?}");
    }
    let mut out = text.to_owned();
    for (index, name) in names.iter().enumerate() {
        out = out.replace(&format!("{{{name}}}"), &format!("{{{index}}}"));
    }
    Ok(out)
}

fn function(name: &str, ja: &str, names: &[String], number: usize) -> String {
    let parameters: String = names.iter().map(|name| format!(", {name}: &str")).collect();
    let (result, call) = if names.is_empty() {
        ("&'static str", format!("words.line({number})"))
    } else {
        (
            "String",
            format!("words.fill({number}, &[{}])", names.join(", ")),
        )
    };
    format!("    /// {ja}\n    pub fn {name}(words: Words{parameters}) -> {result} {{\n        {call}\n    }}\n")
}

const HEADER: &str = "\
//! What can the screen say? Written by `cargo xtask codegen` from the files beside it: edit those.

use super::Words;
";
