//! How are the questions to a provider and the steps of an application written as code?

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::basis::{basis, words};
use crate::codegen::model::readiness::{Step, StepYear, Year};
use crate::codegen::model::{Record, Rules};
use crate::codegen::rust::{number, option, table, variant};

/// All lists. Apart from the book: only panels show them.
pub(super) fn readiness(rules: &Rules) -> Result<[TokenStream; 5]> {
    Ok([
        enhancements(rules)?,
        asks(rules)?,
        demands(rules)?,
        steps(rules)?,
        points(rules)?,
    ])
}

fn enhancements(rules: &Rules) -> Result<TokenStream> {
    let row = rules.standard.figure.enhancement_terminals_min.row;
    let clause = format!("{}/{row}", rules.standard.id);
    let items = rules.checklist.enhancement.iter().map(|item| {
        let name = variant("Enhancement", item.name);
        let [letter, title, text] = [&item.letter, &item.title, &item.text].map(words);
        let basis = basis(rules, &clause, &item.record)?;
        Ok(quote! {
            EnhancementItem { enhancement: #name, letter: #letter, title: #title, text: #text, basis: #basis }
        })
    });
    Ok(table(
        "What a class 2 service may add, in the order of the standard.",
        "ENHANCEMENTS",
        "EnhancementItem",
        &items.collect::<Result<Vec<_>>>()?,
    ))
}

fn asks(rules: &Rules) -> Result<TokenStream> {
    let asks = rules.checklist.ask.iter().map(|ask| {
        let (id, group) = (&ask.id, variant("AskGroup", ask.group));
        let question = words(&ask.question);
        let basis = basis(rules, &format!("ask/{id}"), &ask.record)?;
        Ok(quote! { Ask { id: #id, group: #group, question: #question, basis: #basis } })
    });
    Ok(table(
        "What a buyer should ask beside the table of the standard.",
        "ASKS",
        "Ask",
        &asks.collect::<Result<Vec<_>>>()?,
    ))
}

fn demands(rules: &Rules) -> Result<TokenStream> {
    let demands = rules.checklist.demand.iter().map(|demand| {
        let detail = words(&demand.detail);
        let basis = basis(rules, &format!("demand/{}", demand.id), &demand.record)?;
        Ok(quote! { CustomerDemand { detail: #detail, basis: #basis } })
    });
    Ok(table(
        "What holds where a customer demands security of its supplier.",
        "DEMANDS",
        "CustomerDemand",
        &demands.collect::<Result<Vec<_>>>()?,
    ))
}

fn steps(rules: &Rules) -> Result<TokenStream> {
    for year in &rules.steps.year {
        known(rules, &year.programme)?;
        let mut read = rules.steps.step.iter().map(|step| &step.read.programme);
        ensure!(
            read.any(|id| *id == year.as_in),
            "steps.toml: no step was read of {:?}",
            year.as_in
        );
    }
    let steps = rules.steps.step.iter().map(|each| step(rules, each));
    Ok(table(
        "What is to be done to be paid, in its order.",
        "STEPS",
        "ApplyStep",
        &steps.collect::<Result<Vec<_>>>()?,
    ))
}

fn known(rules: &Rules, id: &str) -> Result<()> {
    let known = rules.programmes.iter().any(|each| each.id == id);
    ensure!(known, "steps.toml: there is no programme {id:?}");
    Ok(())
}

fn step(rules: &Rules, step: &Step) -> Result<TokenStream> {
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
        let record = as_in(&step.read, year);
        years.push(step_year(rules, step, &year.programme, &record)?);
    }
    let (id, phase) = (&step.id, variant("StepPhase", step.phase));
    let [title, detail] = [&step.title, &step.detail].map(words);
    let lead_days = option(step.lead_days.map(number));
    Ok(quote! {
        ApplyStep {
            id: #id,
            phase: #phase,
            title: #title,
            detail: #detail,
            lead_days: #lead_days,
            years: &[#(#years),*],
        }
    })
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

fn step_year(rules: &Rules, step: &Step, programme: &str, record: &Record) -> Result<TokenStream> {
    let clause = format!("{programme}/steps/{}", step.id);
    let basis = basis(rules, &clause, record)?;
    Ok(quote! { StepYear { programme: #programme, basis: #basis } })
}

fn points(rules: &Rules) -> Result<TokenStream> {
    let points = rules.steps.points.iter().map(|each| {
        let [title, detail] = [&each.title, &each.detail].map(words);
        let basis = basis(rules, &format!("points/{}", each.id), &each.record)?;
        Ok(quote! { PointScheme { title: #title, detail: #detail, basis: #basis } })
    });
    Ok(table(
        "What programmes give for using the service.",
        "POINTS",
        "PointScheme",
        &points.collect::<Result<Vec<_>>>()?,
    ))
}
