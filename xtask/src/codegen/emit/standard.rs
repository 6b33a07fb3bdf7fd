//! How is the service standard written as code?

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::{quote, ToTokens};

use super::basis::{basis, figure, words};
use super::money::yen;
use crate::codegen::model::{RowFigure, Rules};
use crate::codegen::rust::{number, option, table, variant};

/// The limits of the standard.
pub(super) fn standard(rules: &Rules) -> Result<TokenStream> {
    let (id, title) = (&rules.standard.id, words(&rules.standard.title));
    let figures = &rules.standard.figure;
    let initial = row(rules, &figures.initial_fee_yen_max, yen)?;
    let network = row(rules, &figures.network_monthly_fee_yen_max, yen)?;
    let endpoint = row(rules, &figures.endpoint_monthly_fee_yen_max, yen)?;
    let combined = row(rules, &figures.combined_monthly_fee, |value| {
        variant("CombinedLimit", value)
    })?;
    let class2_price = row(rules, &figures.class2_price, |value| {
        variant("Class2Price", value)
    })?;
    let count = |value: &u32| number(*value);
    let min_terminals = row(rules, &figures.min_terminals_max, count)?;
    let min_term = row(rules, &figures.min_term_months_max, count)?;
    let enhancement = row(rules, &figures.enhancement_terminals_min, count)?;
    Ok(quote! {
        Standard {
            id: #id,
            title: #title,
            initial_fee_max: #initial,
            network_monthly_fee_max: #network,
            endpoint_monthly_fee_max: #endpoint,
            combined_monthly_fee: #combined,
            class2_price: #class2_price,
            min_terminals_max: #min_terminals,
            min_term_months_max: #min_term,
            enhancement_terminals_min: #enhancement,
        }
    })
}

/// All rows of 表1. Apart from the book: only who shows them should send them.
pub(super) fn requirements(rules: &Rules) -> Result<TokenStream> {
    let rows = rules.standard.requirement.iter().map(|row| {
        let clause = format!("{}/{}", rules.standard.id, row.number);
        let (number, title) = (number(row.number), words(&row.title));
        let [class1, class2] = [&row.class1, &row.class2].map(|of| option(of.as_ref().map(words)));
        let basis = basis(rules, &clause, &row.record)?;
        Ok(quote! {
            Requirement { number: #number, title: #title, class1: #class1, class2: #class2, basis: #basis }
        })
    });
    Ok(table(
        "All rows of the table of the service standard.",
        "REQUIREMENTS",
        "Requirement",
        &rows.collect::<Result<Vec<_>>>()?,
    ))
}

fn row<T, V: ToTokens>(
    rules: &Rules,
    row: &RowFigure<T>,
    show: impl Fn(&T) -> V,
) -> Result<TokenStream> {
    let standard = &rules.standard;
    let known = standard
        .requirement
        .iter()
        .any(|each| each.number == row.row);
    ensure!(known, "the standard has no row {}", row.row);
    figure(
        rules,
        &format!("{}/{}", standard.id, row.row),
        &row.figure,
        show,
    )
}
