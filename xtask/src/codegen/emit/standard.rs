//! How is the service standard written as code?

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::{quote, ToTokens};

use super::basis::{figure, words};
use super::money::yen;
use crate::codegen::model::{RowFigure, Rules};
use crate::codegen::rust::{number, variant};

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
