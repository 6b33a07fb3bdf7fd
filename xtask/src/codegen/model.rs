//! What may stand in `rules/*.toml`? Their shape; an unknown or missing key is an error.

pub mod frames;
pub mod guide;
mod period;
pub mod readiness;
mod record;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde::Deserialize;
use toml::value::Datetime;

use frames::Frames;
pub use period::{Period, Round, RoundDay, StatedDay};
pub use record::{Figure, Place, Record};

/// All rules.
pub struct Rules {
    pub edition: Edition,
    pub sources: BTreeMap<String, Source>,
    pub notes: BTreeMap<String, Words>,
    pub tax: Tax,
    pub standard: Standard,
    pub applicants: Applicants,
    pub guide: guide::Guide,
    pub programmes: Vec<Programme>,
    pub frames: Frames,
    pub checklist: readiness::Checklist,
    pub steps: readiness::Steps,
}

impl Rules {
    /// Reads every file of the folder; programmes in the order of their years.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut programmes = Vec::new();
        for entry in std::fs::read_dir(folder.join("programmes"))? {
            programmes.push(read::<Programme>(&entry?.path())?);
        }
        programmes.sort_by_key(|programme| programme.fiscal_year);
        Ok(Self {
            edition: read(&folder.join("edition.toml"))?,
            sources: read(&folder.join("sources.toml"))?,
            notes: read(&folder.join("notes.toml"))?,
            tax: read(&folder.join("tax.toml"))?,
            standard: read(&folder.join("standard.toml"))?,
            applicants: read(&folder.join("applicants.toml"))?,
            guide: read(&folder.join("guide.toml"))?,
            programmes,
            frames: Frames::read(&folder.join("frames"))?,
            checklist: read(&folder.join("checklist.toml"))?,
            steps: read(&folder.join("steps.toml"))?,
        })
    }
}

pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", path.display()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    pub edition: Datetime,
    pub default_programme: String,
    pub service_list: String,
    pub schedule: String,
    pub stale_after_days: u16,
    pub tool_list: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ja: String,
    pub en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: Words,
    pub publisher: String,
    pub url: String,
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub published: Option<Datetime>,
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub accessed: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tax {
    pub rate: Figure<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    pub id: String,
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub version: String,
    pub title: Words,
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub source: String,
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub valid_from: Datetime,
    #[allow(dead_code, reason = "read by people and by the tests of the rules")]
    pub checked_on: Datetime,
    pub requirement: Vec<Requirement>,
    pub figure: StandardFigures,
}

#[derive(Deserialize)]
pub struct Requirement {
    pub number: u32,
    pub title: Words,
    pub class1: Option<Words>,
    pub class2: Option<Words>,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandardFigures {
    pub initial_fee_yen_max: RowFigure<u32>,
    pub network_monthly_fee_yen_max: RowFigure<u32>,
    pub endpoint_monthly_fee_yen_max: RowFigure<u32>,
    pub combined_monthly_fee: RowFigure<Combined>,
    pub class2_price: RowFigure<Class2Price>,
    pub min_terminals_max: RowFigure<u32>,
    pub min_term_months_max: RowFigure<u32>,
    pub enhancement_terminals_min: RowFigure<u32>,
}

/// A figure of a row of 表1.
#[derive(Deserialize)]
pub struct RowFigure<T> {
    pub row: u32,
    #[serde(flatten)]
    pub figure: Figure<T>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Combined {
    Sum,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class2Price {
    Reasonable,
}

#[derive(Deserialize)]
pub struct Applicants {
    #[serde(flatten)]
    pub record: Record,
    pub sme: Vec<SizeLimit>,
    pub small: Vec<SizeLimit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizeLimit {
    /// What the guide calls the row.
    pub id: String,
    pub industry: Words,
    pub capital_yen_max: Option<u32>,
    pub employees_max: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub id: String,
    pub fiscal_year: u32,
    pub title: Words,
    pub rate: Rates,
    pub limits: Limits,
    pub eligible: Eligible,
    pub rounding: Figure<Rounding>,
    pub tax: Figure<EligibleTax>,
    pub repeat: Figure<Repeat>,
    pub period: Period,
}

#[derive(Deserialize)]
pub struct Rates {
    pub sme: [u32; 2],
    pub small: [u32; 2],
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Deserialize)]
pub struct Limits {
    pub floor_yen: u32,
    pub cap_yen: u32,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Deserialize)]
pub struct Eligible {
    pub months_max: u32,
    /// The calculation knows no programme that pays the initial fee: only `false` is accepted.
    pub initial_fee: bool,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rounding {
    Down,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EligibleTax {
    Excluded,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Repeat {
    Ineligible,
    Unclear,
}
