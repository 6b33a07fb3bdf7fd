//! How are the steps of an application written as code?

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::basis::{basis, words};
use crate::codegen::model::readiness::{Step, StepYear, Year};
use crate::codegen::model::{Record, Rules};
use crate::codegen::rust::{number, option, variant};

/// Apart from the book: one panel shows it.
pub(super) fn application(rules: &Rules) -> Result<TokenStream> {
    let (steps, points) = (steps(rules)?, points(rules)?);
    Ok(quote! {
        /// What is to be done to be paid.
        pub static APPLICATION: Application = Application {
            steps: &[#(#steps),*],
            points: &[#(#points),*],
        };
    })
}

fn steps(rules: &Rules) -> Result<Vec<TokenStream>> {
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
    steps.collect()
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

fn points(rules: &Rules) -> Result<Vec<TokenStream>> {
    let points = rules.steps.points.iter().map(|each| {
        let [title, detail] = [&each.title, &each.detail].map(words);
        let basis = basis(rules, &format!("points/{}", each.id), &each.record)?;
        Ok(quote! { PointScheme { title: #title, detail: #detail, basis: #basis } })
    });
    points.collect()
}
