//! What may stand in `rules/*.toml`? Their shape; an unknown or missing key is an error.

pub mod frames;
pub mod guide;
pub mod period;
pub mod programme;
pub mod readiness;
pub mod record;
pub mod standard;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::value::Datetime;

use frames::Frames;
pub use programme::Programme;
use record::{Figure, SourceId};
use standard::{Applicants, Standard};

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
    pub service_list: SourceId,
    pub schedule: SourceId,
    pub stale_after_days: u16,
    pub tool_list: SourceId,
}

#[derive(Clone, Deserialize, Serialize)]
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
