//! How are the questions of "who applies" written as code?

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::{basis, figure, words};
use crate::codegen::model::guide::{Body, Exclusion, Industry};
use crate::codegen::model::{Rules, SizeLimit};

/// The questions. Apart from the book: only who asks them should send them.
pub(super) fn guide(rules: &Rules) -> Result<String> {
    let guide = &rules.guide;
    let mut out = String::from(
        "\n/// Who applies: what the guide asks.\npub static GUIDE: GuideRules = GuideRules {\n",
    );
    writeln!(out, "    applicants: {},", super::applicants(rules)?)?;
    out += &list("bodies", &guide.body, |each| body(rules, each))?;
    out += &list("industries", &guide.industry, |each| industry(rules, each))?;
    out += &list("exclusions", &guide.exclusion, |each| {
        exclusion(rules, each)
    })?;
    let terminals = figure(
        rules,
        "applicants/terminals",
        &guide.small_terminals_min,
        u32::to_string,
    )?;
    out += &format!("    small_terminals_min: {terminals},\n}};\n");
    Ok(out)
}

fn list<T>(name: &str, all: &[T], show: impl Fn(&T) -> Result<String>) -> Result<String> {
    let lines: Vec<String> = all.iter().map(show).collect::<Result<_>>()?;
    Ok(format!("    {name}: &[\n{}    ],\n", lines.concat()))
}

fn industry(rules: &Rules, industry: &Industry) -> Result<String> {
    let applicants = &rules.applicants;
    let basis = basis(
        rules,
        &format!("applicants/industry/{}", industry.id),
        &industry.record,
    )?;
    Ok(format!(
        "        Industry {{ id: {:?}, name: {}, sme: {}, small: {}, basis: {basis} }},\n",
        industry.id,
        words(&industry.name),
        row("SME", &applicants.sme, &industry.sme)?,
        row("SMALL", &applicants.small, &industry.small)?,
    ))
}

fn body(rules: &Rules, body: &Body) -> Result<String> {
    let basis = basis(rules, &format!("applicants/body/{}", body.id), &body.record)?;
    let sme = match &body.sme {
        Some(id) => format!("Some({})", row("SME", &rules.applicants.sme, id)?),
        None => "None".to_owned(),
    };
    Ok(format!(
        "        Body {{ id: {:?}, name: {}, capital_counts: {}, sme: {sme}, may_be_small: {}, basis: {basis} }},\n",
        body.id,
        words(&body.name),
        body.capital_counts,
        body.may_be_small,
    ))
}

fn exclusion(rules: &Rules, exclusion: &Exclusion) -> Result<String> {
    let basis = basis(
        rules,
        &format!("applicants/exclusion/{}", exclusion.id),
        &exclusion.record,
    )?;
    Ok(format!(
        "        Exclusion {{ id: {:?}, question: {}, effect: ExclusionEffect::{:?}, basis: {basis} }},\n",
        exclusion.id,
        words(&exclusion.question),
        exclusion.effect,
    ))
}

/// The row of that id, as the generated code names it.
fn row(list: &str, rows: &[SizeLimit], id: &str) -> Result<String> {
    let index = rows
        .iter()
        .position(|row| row.id == id)
        .with_context(|| format!("applicants.toml has no row {id:?} in {list}"))?;
    Ok(format!("&{list}[{index}]"))
}
