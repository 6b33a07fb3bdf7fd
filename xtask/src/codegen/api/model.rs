//! What may stand in `embed/api.toml`? Its shape; an unknown or missing key is an error.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

use super::super::model::{read, Rules, Words};
use super::option::Choice;

/// The public surface of the embed.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    pub version: String,
    pub tag: String,
    pub class: String,
    pub about: Words,
    #[serde(rename(deserialize = "option"))]
    pub options: Vec<Choice>,
    #[serde(rename(deserialize = "property"))]
    pub properties: Vec<Property>,
    #[serde(rename(deserialize = "event"))]
    pub events: Vec<Event>,
    #[serde(rename(deserialize = "error"))]
    pub errors: Vec<Code>,
    #[serde(rename(deserialize = "warning"))]
    pub warnings: Vec<Warning>,
    #[serde(rename(deserialize = "slot"))]
    pub slots: Vec<Named>,
    #[serde(rename(deserialize = "part"))]
    pub parts: Vec<Named>,
    #[serde(rename(deserialize = "variable"))]
    pub variables: Vec<Variable>,
    #[serde(rename(deserialize = "pair"))]
    pub pairs: Vec<Pair>,
    pub words: BTreeMap<String, Words>,
}

/// A property that is no option, to be read alone.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Property {
    pub name: String,
    #[serde(rename(deserialize = "type"))]
    pub kind: String,
    pub ja: String,
    pub en: String,
}

/// An event, and the fields of its detail with their types.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub name: String,
    pub detail: String,
    pub fields: Vec<(String, String)>,
    #[serde(default)]
    pub cancelable: bool,
    pub ja: String,
    pub en: String,
}

/// A code of `otasuke-error`.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    pub code: String,
    pub ja: String,
    pub en: String,
}

/// What is said on the console.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Warning {
    /// Words by which it is recognised.
    pub says: String,
    pub level: String,
    pub ja: String,
    pub en: String,
}

/// A name and what it means: a value, a slot or a part.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub name: String,
    pub ja: String,
    pub en: String,
}

/// What a variable of CSS holds.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Syntax {
    Colour,
    Length,
    Font,
}

/// A variable of CSS, without `--otasuke-`.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    pub name: String,
    pub kind: Syntax,
    pub light: String,
    #[serde(default)]
    pub dark: Option<String>,
    pub ja: String,
    pub en: String,
}

/// A text or an edge, and the ground on which it stands.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    pub text: String,
    pub on: String,
    /// The least contrast of an edge; a text has that of WCAG 1.4.3.
    #[serde(default)]
    least: Option<u32>,
}

impl Api {
    /// Reads the file; the programmes come from the rules.
    pub fn read(path: &Path, rules: &Rules) -> Result<Self> {
        let mut api: Self = read(path)?;
        for option in &mut api.options {
            option.take_values(rules)?;
            option.check().with_context(|| option.name.clone())?;
        }
        for pair in &api.pairs {
            for name in [&pair.text, &pair.on] {
                let known = api.variables.iter().any(|each| each.name == *name);
                ensure!(known, "a pair names {name:?}, which is no variable");
            }
        }
        Ok(api)
    }
}

impl Pair {
    /// The least contrast, as it is written.
    pub fn contrast(&self) -> Value {
        self.least.map_or(json!(4.5), |least| json!(least))
    }
}

/// The name of a variable in a style sheet.
pub fn css_name(variable: &str) -> String {
    format!("--otasuke-{variable}")
}

/// The text without the marks of Markdown: code signs and links.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some((words, link)) = after.split_once("](") else {
            out.push('[');
            rest = after;
            continue;
        };
        out.push_str(words);
        rest = link.split_once(')').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out.replace('`', "")
}
