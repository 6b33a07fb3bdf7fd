//! How are the questions to a provider and the steps of an application written as code?

use anyhow::{ensure, Result};

use super::{basis, words};
use crate::codegen::model::readiness::{Step, StepYear, Year};
use crate::codegen::model::{Record, Rules};

/// All lists. Apart from the book: only panels show them.
pub(super) fn readiness(rules: &Rules) -> Result<String> {
    let checklist = enhancements(rules)? + &asks(rules)? + &demands(rules)?;
    Ok(checklist + &steps(rules)? + &points(rules)?)
}

fn list(about: &str, name: &str, of: &str, lines: &[String]) -> String {
    format!(
        "\n/// {about}\npub static {name}: [{of}; {}] = [\n{}];\n",
        lines.len(),
        lines.concat()
    )
}

fn enhancements(rules: &Rules) -> Result<String> {
    let row = rules.standard.figure.enhancement_terminals_min.row;
    let clause = format!("{}/{row}", rules.standard.id);
    let items = rules.checklist.enhancement.iter().map(|item| {
        Ok(format!(
            "    EnhancementItem {{ enhancement: Enhancement::{:?}, letter: {}, title: {}, text: {}, basis: {} }},\n",
            item.name,
            words(&item.letter),
            words(&item.title),
            words(&item.text),
            basis(rules, &clause, &item.record)?
        ))
    });
    let lines: Vec<String> = items.collect::<Result<_>>()?;
    Ok(list(
        "What a class 2 service may add, in the order of the standard.",
        "ENHANCEMENTS",
        "EnhancementItem",
        &lines,
    ))
}

fn asks(rules: &Rules) -> Result<String> {
    let asks = rules.checklist.ask.iter().map(|ask| {
        Ok(format!(
            "    Ask {{ id: {:?}, group: AskGroup::{:?}, question: {}, basis: {} }},\n",
            ask.id,
            ask.group,
            words(&ask.question),
            basis(rules, &format!("ask/{}", ask.id), &ask.record)?
        ))
    });
    let lines: Vec<String> = asks.collect::<Result<_>>()?;
    Ok(list(
        "What a buyer should ask beside the table of the standard.",
        "ASKS",
        "Ask",
        &lines,
    ))
}

fn demands(rules: &Rules) -> Result<String> {
    let demands = rules.checklist.demand.iter().map(|demand| {
        Ok(format!(
            "    CustomerDemand {{ detail: {}, basis: {} }},\n",
            words(&demand.detail),
            basis(rules, &format!("demand/{}", demand.id), &demand.record)?
        ))
    });
    let lines: Vec<String> = demands.collect::<Result<_>>()?;
    Ok(list(
        "What holds where a customer demands security of its supplier.",
        "DEMANDS",
        "CustomerDemand",
        &lines,
    ))
}

fn steps(rules: &Rules) -> Result<String> {
    for year in &rules.steps.year {
        known(rules, &year.programme)?;
        let mut read = rules.steps.step.iter().map(|step| &step.read.programme);
        ensure!(
            read.any(|id| *id == year.as_in),
            "steps.toml: no step was read of {:?}",
            year.as_in
        );
    }
    let lines: Vec<String> = rules
        .steps
        .step
        .iter()
        .map(|each| step(rules, each))
        .collect::<Result<_>>()?;
    Ok(list(
        "What is to be done to be paid, in its order.",
        "STEPS",
        "ApplyStep",
        &lines,
    ))
}

fn known(rules: &Rules, id: &str) -> Result<()> {
    let known = rules.programmes.iter().any(|each| each.id == id);
    ensure!(known, "steps.toml: there is no programme {id:?}");
    Ok(())
}

fn step(rules: &Rules, step: &Step) -> Result<String> {
    let mut years = Vec::new();
    for known_of in std::iter::once(&step.read).chain(&step.own) {
        known(rules, &known_of.programme)?;
        years.push(step_year(
            rules,
            step,
            &known_of.programme,
            &known_of.record,
        )?);
    }
    let taken = |year: &&Year| {
        let own = |own: &StepYear| own.programme == year.programme;
        year.as_in == step.read.programme && !step.own.iter().any(own)
    };
    for year in rules.steps.year.iter().filter(taken) {
        years.push(step_year(
            rules,
            step,
            &year.programme,
            &as_in(&step.read, year),
        )?);
    }
    Ok(format!(
        "    ApplyStep {{ id: {:?}, phase: StepPhase::{:?}, title: {}, detail: {}, lead_days: {:?}, years: &[\n{}    ] }},\n",
        step.id,
        step.phase,
        words(&step.title),
        words(&step.detail),
        step.lead_days,
        years.concat()
    ))
}

/// The place of the step in the document that was read, as sure as the year that takes it.
fn as_in(read: &StepYear, year: &Year) -> Record {
    Record {
        source: read.record.source.clone(),
        locator: read.record.locator.clone(),
        also: read.record.also.clone(),
        ..year.record.clone()
    }
}

fn step_year(rules: &Rules, step: &Step, programme: &str, record: &Record) -> Result<String> {
    let clause = format!("{programme}/steps/{}", step.id);
    Ok(format!(
        "        StepYear {{ programme: {programme:?}, basis: {} }},\n",
        basis(rules, &clause, record)?
    ))
}

fn points(rules: &Rules) -> Result<String> {
    let points = rules.steps.points.iter().map(|each| {
        Ok(format!(
            "    PointScheme {{ title: {}, detail: {}, basis: {} }},\n",
            words(&each.title),
            words(&each.detail),
            basis(rules, &format!("points/{}", each.id), &each.record)?
        ))
    });
    let lines: Vec<String> = points.collect::<Result<_>>()?;
    Ok(list(
        "What programmes give for using the service.",
        "POINTS",
        "PointScheme",
        &lines,
    ))
}
