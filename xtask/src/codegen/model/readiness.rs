//! What may stand in `rules/checklist.toml` and `rules/steps.toml`? Questions and steps.

use serde::Deserialize;

use super::record::Record;
use super::Words;

/// What a 2類 adds, what is asked of a provider, and what a customer may demand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    pub enhancement: Vec<EnhancementItem>,
    pub ask: Vec<Ask>,
    pub demand: Vec<CustomerDemand>,
}

#[derive(Deserialize)]
pub struct EnhancementItem {
    pub name: Enhancement,
    pub letter: Words,
    pub title: Words,
    pub text: Words,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Enhancement {
    MoreTerminals,
    Combined,
    Cloud,
    AddedDetection,
    MonthlyService,
}

#[derive(Deserialize)]
pub struct Ask {
    pub id: String,
    pub group: AskGroup,
    pub question: Words,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AskGroup {
    Beyond,
    Subsidy,
}

/// What holds where a customer demands security of its supplier.
#[derive(Deserialize)]
pub struct CustomerDemand {
    pub id: String,
    pub detail: Words,
    #[serde(flatten)]
    pub record: Record,
}

/// What is to be done, and what other programmes give.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    pub year: Vec<Year>,
    pub step: Vec<ApplyStep>,
    pub points: Vec<PointScheme>,
}

/// A year that takes the steps of another.
#[derive(Deserialize)]
pub struct Year {
    pub programme: String,
    pub as_in: String,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Deserialize)]
pub struct ApplyStep {
    pub id: String,
    pub phase: StepPhase,
    pub title: Words,
    pub detail: Words,
    pub lead_days: Option<u16>,
    /// What is known of other years.
    #[serde(default)]
    pub own: Vec<StepYear>,
    /// The year of the document that was read.
    #[serde(flatten)]
    pub read: StepYear,
}

#[derive(Clone, Deserialize)]
pub struct StepYear {
    pub programme: String,
    #[serde(flatten)]
    pub record: Record,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum StepPhase {
    Prepare,
    Wait,
    Pay,
    Report,
}

#[derive(Deserialize)]
pub struct PointScheme {
    pub id: String,
    pub title: Words,
    pub detail: Words,
    #[serde(flatten)]
    pub record: Record,
}
