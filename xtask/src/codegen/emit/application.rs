//! How are the steps of an application written as code?

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::code::{At, Code};
use crate::codegen::model::readiness::{ApplyStep, StepYear, Year};
use crate::codegen::model::record::{Record, Stated};
use crate::codegen::model::Rules;

/// Apart from the book: one panel shows it.
pub(super) fn application(rules: &Rules) -> Result<TokenStream> {
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
    let steps: Vec<_> = steps.collect::<Result<_>>()?;
    let points = &rules.steps.points;
    let points = At::list(rules, points, |each| format!("points/{}", each.id))?;
    Ok(quote! {
        /// What is to be done to be paid.
        pub static APPLICATION: Application = Application {
            steps: &[#(#steps),*],
            points: &[#(#points),*],
        };
    })
}

fn known(rules: &Rules, id: &str) -> Result<()> {
    let known = rules.programmes.iter().any(|each| each.id == id);
    ensure!(known, "steps.toml: there is no programme {id:?}");
    Ok(())
}

fn step(rules: &Rules, step: &ApplyStep) -> Result<TokenStream> {
    let years = years(rules, step);
    for year in &years {
        known(rules, &year.programme)?;
    }
    let clause = |year: &StepYear| format!("{}/steps/{}", year.programme, step.id);
    let years = At::list(rules, &years, clause)?;
    let at = At::clause(rules, &step.id);
    let (id, phase, lead_days) = (&step.id, step.phase.code(&at)?, step.lead_days.code(&at)?);
    let (title, detail) = (step.title.code(&at)?, step.detail.code(&at)?);
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

/// The year that was read, the others that are known, and those that take the steps of the former.
fn years(rules: &Rules, step: &ApplyStep) -> Vec<StepYear> {
    let taken = |year: &&Year| {
        let own = |own: &StepYear| own.programme == year.programme;
        year.as_in == step.read.programme && !step.own.iter().any(own)
    };
    let taken = rules.steps.year.iter().filter(taken);
    let known = [&step.read].into_iter().chain(&step.own).cloned();
    known
        .chain(taken.map(|year| as_in(&step.read, year)))
        .collect()
}

/// The place of the step in the document that was read, as sure as the year that takes it.
fn as_in(read: &StepYear, year: &Year) -> StepYear {
    let read = read.record.stated.clone();
    StepYear {
        programme: year.programme.clone(),
        record: Record {
            stated: Stated {
                source: read.source,
                locator: read.locator,
                also: read.also,
                ..year.record.stated.clone()
            },
            ..year.record.clone()
        },
    }
}
