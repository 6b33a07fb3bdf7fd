//! What may stand in `rules/guide.toml`? The questions of "who applies".

use serde::Deserialize;

use super::record::{Figure, Record};
use super::Words;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    pub industry: Vec<Industry>,
    pub body: Vec<Body>,
    pub exclusion: Vec<Exclusion>,
    pub small_terminals_min: Figure<u32>,
}

/// An industry with its rows in `applicants.toml`.
#[derive(Deserialize)]
pub struct Industry {
    pub id: String,
    pub name: Words,
    pub sme: SmeRow,
    pub small: SmallRow,
    #[serde(flatten)]
    pub record: Record,
}

/// The id of a row of 中小企業者, and of one of 小規模事業者.
#[derive(Deserialize)]
pub struct SmeRow(pub String);
#[derive(Deserialize)]
pub struct SmallRow(pub String);

/// A kind of applicant.
#[derive(Deserialize)]
pub struct Body {
    pub id: String,
    pub name: Words,
    pub capital_counts: bool,
    /// The one row that holds whatever the industry.
    pub sme: Option<SmeRow>,
    pub may_be_small: bool,
    #[serde(flatten)]
    pub record: Record,
}

/// A question whose yes stands against the application.
#[derive(Deserialize)]
pub struct Exclusion {
    pub id: String,
    pub question: Words,
    pub effect: ExclusionEffect,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ExclusionEffect {
    DeemedLarge,
    Excluded,
    OneApplication,
}
