//! What does every figure say about itself? Where it stands, who looked when, how sure it is.

use serde::Deserialize;
use toml::value::Datetime;

use super::Words;

/// A figure with one value.
#[derive(Deserialize)]
pub struct Figure<T> {
    pub value: T,
    #[serde(flatten)]
    pub record: Record,
}

/// Several figures that stand together, each by its own name.
#[derive(Deserialize)]
pub struct Figures<T> {
    #[serde(flatten)]
    pub value: T,
    #[serde(flatten)]
    pub record: Record,
}

/// What every figure says about itself.
#[derive(Clone, Deserialize)]
pub struct Record {
    pub valid_from: Datetime,
    pub valid_until: Option<Datetime>,
    #[serde(flatten)]
    pub stated: Stated,
}

/// Where it stands.
#[derive(Clone, Deserialize)]
pub struct Stated {
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub unit: String,
    pub source: SourceId,
    pub locator: Words,
    pub checked_on: Datetime,
    pub certainty: Certainty,
    #[serde(default)]
    pub notes: Vec<NoteId>,
    /// Where the same stands too.
    #[serde(default)]
    pub also: Vec<Place>,
}

/// A place in a document.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub source: SourceId,
    pub locator: Words,
}

/// A document of `rules/sources.toml`.
#[derive(Clone, Deserialize)]
pub struct SourceId(pub String);

/// A note of `rules/notes.toml`.
#[derive(Clone, Deserialize)]
pub struct NoteId(pub String);

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    Official,
    Secondary,
    Assumed,
}

/// An amount.
#[derive(Clone, Copy, Deserialize)]
pub struct Yen(pub u32);

/// So many of so many.
#[derive(Clone, Copy, Deserialize)]
pub struct Ratio(pub [u32; 2]);

/// 補助率 by the size of the applicant.
#[derive(Deserialize)]
pub struct Rates {
    pub sme: Ratio,
    pub small: Ratio,
}
