//! What may stand in `rules/standard.toml` and `rules/applicants.toml`? The service standard, and the limits of
//! the size of a company.

use serde::Deserialize;
use toml::value::Datetime;

use super::record::{Figure, Record, Yen};
use super::Words;

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
    pub initial_fee_yen_max: RowFigure<Yen>,
    pub network_monthly_fee_yen_max: RowFigure<Yen>,
    pub endpoint_monthly_fee_yen_max: RowFigure<Yen>,
    pub combined_monthly_fee: RowFigure<CombinedLimit>,
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
pub enum CombinedLimit {
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
