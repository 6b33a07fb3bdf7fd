//! How is the service standard written as code?

use std::fmt::Write as _;

use anyhow::{ensure, Result};

use super::{basis, figure, optional_words, words};
use crate::codegen::model::{RowFigure, Rules};

/// The limits of the standard.
pub(super) fn standard(rules: &Rules) -> Result<String> {
    let standard = &rules.standard;
    let figures = &standard.figure;
    let yen = |value: &u32| format!("Yen::new({value})");
    let sum = row(rules, &figures.combined_monthly_fee, |value| {
        format!("CombinedLimit::{value:?}")
    })?;
    let price = row(rules, &figures.class2_price, |value| {
        format!("Class2Price::{value:?}")
    })?;
    let lines = [
        (
            "initial_fee_max",
            row(rules, &figures.initial_fee_yen_max, yen)?,
        ),
        (
            "network_monthly_fee_max",
            row(rules, &figures.network_monthly_fee_yen_max, yen)?,
        ),
        (
            "endpoint_monthly_fee_max",
            row(rules, &figures.endpoint_monthly_fee_yen_max, yen)?,
        ),
        ("combined_monthly_fee", sum),
        ("class2_price", price),
        (
            "min_terminals_max",
            row(rules, &figures.min_terminals_max, u32::to_string)?,
        ),
        (
            "min_term_months_max",
            row(rules, &figures.min_term_months_max, u32::to_string)?,
        ),
        (
            "enhancement_terminals_min",
            row(rules, &figures.enhancement_terminals_min, u32::to_string)?,
        ),
    ];
    let title = words(&standard.title);
    let mut out = format!(
        "Standard {{\n        id: {:?},\n        title: {title},\n",
        standard.id
    );
    for (name, rule) in lines {
        writeln!(out, "        {name}: {rule},")?;
    }
    out.push_str("    }");
    Ok(out)
}

/// All rows of 表1. Apart from the book: only who shows them should send them.
pub(super) fn requirements(rules: &Rules) -> Result<String> {
    let rows = &rules.standard.requirement;
    let mut out = format!(
        "\n/// All rows of the table of the service standard.\npub static REQUIREMENTS: [Requirement; {}] = [\n",
        rows.len()
    );
    for row in rows {
        let clause = format!("{}/{}", rules.standard.id, row.number);
        writeln!(
            out,
            "    Requirement {{ number: {}, title: {}, class1: {}, class2: {}, basis: {} }},",
            row.number,
            words(&row.title),
            optional_words(row.class1.as_ref()),
            optional_words(row.class2.as_ref()),
            basis(rules, &clause, &row.record)?
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn row<T>(rules: &Rules, row: &RowFigure<T>, show: impl Fn(&T) -> String) -> Result<String> {
    let known = rules
        .standard
        .requirement
        .iter()
        .any(|each| each.number == row.row);
    ensure!(known, "the standard has no row {}", row.row);
    figure(
        rules,
        &format!("{}/{}", rules.standard.id, row.row),
        &row.figure,
        show,
    )
}
