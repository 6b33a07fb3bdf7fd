//! How is a programme year written as code?

use std::fmt::Write as _;

use anyhow::{ensure, Result};

use super::{date, figure, rule, source, words};
use crate::codegen::model::{Change, Programme, Rules};

/// One year.
pub(super) fn programme(rules: &Rules, programme: &Programme) -> Result<String> {
    ensure!(
        !programme.eligible.initial_fee,
        "the calculation pays no initial fee: see contract.md"
    );
    let mut out = format!(
        "Programme {{\n    id: {:?},\n    fiscal_year: {},\n    title: {},\n",
        programme.id,
        programme.fiscal_year,
        words(&programme.title)
    );
    for (name, rule) in figures(rules, programme)? {
        writeln!(out, "    {name}: {rule},")?;
    }
    let before = programme.period.before;
    writeln!(
        out,
        "    period: Period {{ before: ProgrammeState::{before:?}, changes: &["
    )?;
    for change in &programme.period.change {
        writeln!(out, "        {},", period_change(rules, change)?)?;
    }
    out.push_str("    ] },\n}");
    Ok(out)
}

fn figures(rules: &Rules, programme: &Programme) -> Result<[(&'static str, String); 6]> {
    let clause = |part: &str| format!("{}/{part}", programme.id);
    let ratio = |[above, below]: [u32; 2]| format!("Ratio::new({above}, {below})");
    let (rates, limits, eligible) = (&programme.rate, &programme.limits, &programme.eligible);
    let rates_value = format!(
        "Rates {{ sme: {}, small: {} }}",
        ratio(rates.sme),
        ratio(rates.small)
    );
    let limits_value = format!(
        "GrantLimits {{ floor: Yen::new({}), cap: Yen::new({}) }}",
        limits.floor_yen, limits.cap_yen
    );
    let months = eligible.months_max.to_string();
    let rounding = figure(rules, &clause("rounding"), &programme.rounding, |value| {
        format!("Rounding::{value:?}")
    })?;
    let tax = figure(rules, &clause("tax"), &programme.tax, |value| {
        format!("EligibleTax::{value:?}")
    })?;
    let repeat = figure(rules, &clause("repeat"), &programme.repeat, |value| {
        format!("Repeat::{value:?}")
    })?;
    Ok([
        (
            "rate",
            rule(rules, &clause("rate"), &rates_value, &rates.record)?,
        ),
        (
            "limits",
            rule(rules, &clause("limits"), &limits_value, &limits.record)?,
        ),
        (
            "eligible_months_max",
            rule(rules, &clause("eligible"), &months, &eligible.record)?,
        ),
        ("rounding", rounding),
        ("tax", tax),
        ("repeat", repeat),
    ])
}

/// Where each change of each programme stands. Apart from the book: only a panel shows it.
pub(super) fn periods(rules: &Rules) -> Result<String> {
    let mut out = String::from(
        "\n/// When each programme takes applications, and where that stands.\npub static PERIODS: &[PeriodFact] = &[\n",
    );
    for programme in &rules.programmes {
        for change in &programme.period.change {
            writeln!(out, "    {},", period_fact(rules, &programme.id, change)?)?;
        }
    }
    out.push_str("];\n");
    Ok(out)
}

fn period_fact(rules: &Rules, programme: &str, change: &Change) -> Result<String> {
    let from = date(&change.from)?;
    let basis = format!(
        "Basis {{ clause: {:?}, source: {}, locator: {}, valid_from: {from}, valid_until: None, checked_on: {}, certainty: Certainty::{:?}, notes: &[], also: &[] }}",
        format!("{programme}/period"),
        source(rules, &change.source)?,
        words(&change.locator),
        date(&change.checked_on)?,
        change.certainty
    );
    Ok(format!(
        "PeriodFact {{ programme: {programme:?}, from: {from}, state: ProgrammeState::{:?}, basis: {basis} }}",
        change.state
    ))
}

/// Where a day stands is told apart from the book, in the table of the periods.
fn period_change(rules: &Rules, change: &Change) -> Result<String> {
    source(rules, &change.source)?;
    let from = date(&change.from)?;
    Ok(format!(
        "PeriodChange {{ from: {from}, state: ProgrammeState::{:?} }}",
        change.state
    ))
}
