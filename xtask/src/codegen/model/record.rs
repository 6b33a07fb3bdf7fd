//! What does every figure say about itself? Where it stands, who looked when, how sure it is.

use serde::Deserialize;
use toml::value::Datetime;

use super::Words;

/// What every figure says about itself.
#[derive(Clone, Deserialize)]
pub struct Record {
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub unit: String,
    pub valid_from: Datetime,
    pub valid_until: Option<Datetime>,
    pub source: String,
    pub locator: Words,
    pub checked_on: Datetime,
    pub certainty: Certainty,
    #[serde(default)]
    pub notes: Vec<String>,
    /// Where the same stands too.
    #[serde(default)]
    pub also: Vec<Place>,
}

/// A place in a document.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub source: String,
    pub locator: Words,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    Official,
    Secondary,
    Assumed,
}

/// A figure with one value.
#[derive(Deserialize)]
pub struct Figure<T> {
    pub value: T,
    #[serde(flatten)]
    pub record: Record,
}
