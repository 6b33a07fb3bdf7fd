//! What may stand in `rules/programmes/*.toml`? A year of the security programme.

use serde::Deserialize;

use super::period::Period;
use super::record::{Figure, Figures, Rates, Yen};
use super::Words;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub id: String,
    pub fiscal_year: u32,
    pub title: Words,
    pub rate: Figures<Rates>,
    pub limits: Figures<GrantLimits>,
    pub eligible: Figures<Eligible>,
    pub rounding: Figure<Rounding>,
    pub tax: Figure<EligibleTax>,
    pub repeat: Figure<Repeat>,
    pub period: Period,
}

#[derive(Deserialize)]
pub struct GrantLimits {
    pub floor_yen: Yen,
    pub cap_yen: Yen,
}

#[derive(Deserialize)]
pub struct Eligible {
    pub months_max: u32,
    /// The calculation knows no programme that pays the initial fee: only `false` is accepted.
    pub initial_fee: bool,
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
