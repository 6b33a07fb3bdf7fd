//! How does a file of rules tell when a programme takes applications?

use serde::Deserialize;
use toml::value::Datetime;

use super::record::Stated;
use super::Words;

/// 公募期間.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub opens: StatedDay,
    #[serde(default)]
    pub round: Vec<Round>,
    pub closes: Option<StatedDay>,
}

/// A day from which on something holds; it is its own validity.
#[derive(Deserialize)]
pub struct StatedDay {
    pub from: Datetime,
    #[serde(flatten)]
    pub stated: Stated,
}

/// 公募回.
#[derive(Deserialize)]
pub struct Round {
    pub name: Words,
    pub deadline: Datetime,
    pub hour: Option<u8>,
    pub decision: Option<RoundDay>,
    pub report_by: Option<RoundDay>,
    #[serde(flatten)]
    pub stated: Stated,
}

/// A day that follows a deadline, and whether it was only planned when it was read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundDay {
    pub day: Datetime,
    pub planned: bool,
}
