//! How is a programme year written as code?

use std::fmt::Write as _;

use anyhow::{ensure, Result};

use super::{basis, date, figure, rule, words};
use crate::codegen::model::{Programme, Round, RoundDay, Rules, StatedDay};

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
    writeln!(out, "    period: {},", period(rules, programme)?)?;
    out.push('}');
    Ok(out)
}

/// 公募期間, each day with where it stands.
fn period(rules: &Rules, programme: &Programme) -> Result<String> {
    let clause = format!("{}/period", programme.id);
    let period = &programme.period;
    let mut out = format!(
        "Period {{ opens: {}, rounds: &[\n",
        from(rules, &clause, &period.opens)?
    );
    for each in &period.round {
        writeln!(out, "        {},", round(rules, &clause, each)?)?;
    }
    let closes = match &period.closes {
        Some(day) => format!("Some({})", from(rules, &clause, day)?),
        None => "None".to_owned(),
    };
    write!(out, "    ], closes: {closes} }}")?;
    Ok(out)
}

fn from(rules: &Rules, clause: &str, day: &StatedDay) -> Result<String> {
    rule(
        rules,
        clause,
        &date(&day.from)?,
        &day.stated.record(day.from),
    )
}

fn round(rules: &Rules, clause: &str, round: &Round) -> Result<String> {
    Ok(format!(
        "Round {{ name: {}, deadline: {}, hour: {:?}, decision: {}, report_by: {}, basis: {} }}",
        words(&round.name),
        date(&round.deadline)?,
        round.hour,
        round_day(round.decision.as_ref())?,
        round_day(round.report_by.as_ref())?,
        basis(rules, clause, &round.stated.record(round.deadline))?
    ))
}

fn round_day(day: Option<&RoundDay>) -> Result<String> {
    day.map_or_else(
        || Ok("None".to_owned()),
        |RoundDay { day, planned }| {
            Ok(format!(
                "Some(RoundDay {{ day: {}, planned: {planned} }})",
                date(day)?
            ))
        },
    )
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
