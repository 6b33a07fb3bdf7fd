//! What may stand in an option of `embed/api.toml`?

use anyhow::{bail, ensure, Result};
use serde::{Deserialize, Serialize};

use super::super::model::{Rules, Words};
use super::model::Named;
use super::templates::capital;

/// What may stand in an option.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Word,
    Words,
    Number,
    Text,
    Address,
    Offer,
    Flag,
}

/// Where an option can be given.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    Element,
    Loader,
    Frame,
}

/// With which others an option stands in the configurator.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    Start,
    Look,
    Offer,
    Inquiry,
    More,
}

/// An option of the host.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub name: String,
    pub property: String,
    pub kind: Kind,
    #[serde(default)]
    pub values_from: Option<String>,
    #[serde(default, rename(deserialize = "value"))]
    pub values: Vec<Named>,
    #[serde(default)]
    pub least: Option<u32>,
    #[serde(default)]
    pub most: Option<u32>,
    /// The characters of a text.
    #[serde(default)]
    pub length_max: Option<u32>,
    /// With what an address may start.
    #[serde(default)]
    pub schemes: Vec<String>,
    /// What a warning says that it expects, where that is not the values.
    #[serde(default)]
    pub expects: Option<String>,
    pub ways: Vec<Way>,
    #[serde(default)]
    pub link: bool,
    /// Whether it sets a field of the form, which the module reads.
    #[serde(default)]
    pub preset: bool,
    /// Whether the browser reads it, for the form around the element.
    #[serde(default)]
    pub form: bool,
    pub group: Group,
    #[serde(default)]
    pub default: Option<String>,
    #[serde(default)]
    pub unset: Option<Words>,
    pub ja: String,
    pub en: String,
}

impl Choice {
    /// Takes those that the rules have.
    pub fn take_values(&mut self, rules: &Rules) -> Result<()> {
        match self.values_from.as_deref() {
            None => return Ok(()),
            Some("programmes") => {}
            Some(other) => bail!("there are no values {other:?}"),
        }
        self.default = Some(rules.edition.default_programme.clone());
        let programmes = rules.programmes.iter().map(|programme| Named {
            name: programme.id.clone(),
            ja: programme.title.ja.clone(),
            en: programme.title.en.clone(),
        });
        // Before those that stand in the file.
        self.values.splice(0..0, programmes);
        Ok(())
    }

    /// Whether it says what its kind asks for.
    pub fn check(&self) -> Result<()> {
        let has_values = matches!(self.kind, Kind::Word | Kind::Words);
        ensure!(has_values != self.values.is_empty(), "values");
        let has_range = self.least.is_some() && self.most.is_some();
        ensure!((self.kind == Kind::Number) == has_range, "least and most");
        let has_length = self.length_max.is_some();
        let is_text = matches!(self.kind, Kind::Text | Kind::Offer);
        ensure!(is_text == has_length, "length_max");
        let is_address = self.kind == Kind::Address;
        ensure!(is_address != self.schemes.is_empty(), "schemes");
        ensure!(
            self.default.is_some() != self.unset.is_some(),
            "either a default or what holds without it"
        );
        if let Some(default) = &self.default {
            let known = self.values.iter().any(|value| value.name == *default);
            ensure!(known, "the default is none of the values");
        }
        Ok(())
    }

    /// The values as a union of TypeScript.
    pub fn union(&self) -> String {
        let each = self.values.iter().map(|one| format!("{:?}", one.name));
        each.collect::<Vec<_>>().join(" | ")
    }
    /// The name of its type, such as `Mode` of `mode`.
    pub fn alias(&self) -> String {
        capital(&self.property)
    }

    /// What is given for it in TypeScript.
    pub fn type_name(&self) -> String {
        match self.kind {
            Kind::Word => self.alias(),
            Kind::Words | Kind::Text | Kind::Address => "string".to_owned(),
            Kind::Number => "number | string".to_owned(),
            Kind::Offer => "Offer | string".to_owned(),
            Kind::Flag => "boolean".to_owned(),
        }
    }

    /// The type of its property; null takes the attribute away.
    pub fn property_type(&self) -> String {
        match self.kind {
            Kind::Flag => self.type_name(),
            _ => format!("{} | null", self.type_name()),
        }
    }
}
