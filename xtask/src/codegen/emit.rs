//! What does the generated code look like? Rust constants, one figure a line or two.

use std::fmt::Write as _;

use anyhow::{bail, ensure, Context, Result};
use toml::value::Datetime;

use super::model::{Change, Figure, Programme, Record, RowFigure, Rules, SizeLimit, Words};

/// The whole file.
pub fn emit(rules: &Rules) -> Result<String> {
    let book = book(rules)?;
    let mut out = String::from(HEADER);
    // A document that only people read needs no constant.
    for (id, source) in rules.sources.iter().filter(|(id, _)| book.contains(&source_name(id))) {
        writeln!(
            out,
            "static {}: Source = Source {{ title: {}, publisher: {:?}, url: {:?} }};",
            source_name(id),
            words(&source.title),
            source.publisher,
            source.url
        )?;
    }
    for (id, note) in rules.notes.iter().filter(|(id, _)| book.contains(&note_name(id))) {
        writeln!(out, "const {}: Words = {};", note_name(id), words(note))?;
    }
    out.push_str(&book);
    Ok(out)
}

/// The programmes and the book that holds everything.
fn book(rules: &Rules) -> Result<String> {
    let mut out = String::new();
    for each in &rules.programmes {
        let code = programme(rules, each).with_context(|| each.id.clone())?;
        writeln!(out, "\nstatic {}: Programme = {code};", programme_name(&each.id))?;
    }
    let edition = &rules.edition;
    writeln!(out, "\n/// All rules.\npub static BOOK: RuleBook = RuleBook {{")?;
    writeln!(out, "    edition: {},", date(&edition.edition)?)?;
    writeln!(out, "    standard: {},", standard(rules)?)?;
    let tax = figure(rules, "tax/rate", &rules.tax.rate, u32::to_string)?;
    writeln!(out, "    tax_percent: {tax},")?;
    let names: Vec<_> = rules.programmes.iter().map(|each| programme_name(&each.id)).collect();
    let default = programme_name(&edition.default_programme);
    ensure!(names.contains(&default), "the default programme has no file");
    let newest = names.last().context("there is no programme")?;
    writeln!(out, "    programmes: &[&{}],", names.join(", &"))?;
    writeln!(out, "    default_programme: &{default},\n    newest_programme: &{newest},")?;
    writeln!(out, "    applicants: {},", applicants(rules)?)?;
    writeln!(out, "    service_list: {},", source(rules, &edition.service_list)?)?;
    writeln!(out, "    tool_list: {},\n}};", source(rules, &edition.tool_list)?)?;
    Ok(out)
}

fn source_name(id: &str) -> String {
    format!("SOURCE_{}", constant(id))
}

fn note_name(id: &str) -> String {
    format!("NOTE_{}", constant(id))
}

fn programme_name(id: &str) -> String {
    format!("PROGRAMME_{}", constant(id))
}

const HEADER: &str = "\
//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::{
    Applicants, Basis, Certainty, CombinedLimit, Date, EligibleTax, GrantLimits, Period, PeriodChange,
    Programme, ProgrammeState, Rates, Ratio, Repeat, Requirement, Rounding, Rule, RuleBook, SizeLimit,
    Source, Standard, Words, Yen,
};

";

fn standard(rules: &Rules) -> Result<String> {
    let standard = &rules.standard;
    let figures = &standard.figure;
    let mut out = format!(
        "Standard {{\n        id: {:?},\n        title: {},\n        requirements: &[\n",
        standard.id,
        words(&standard.title)
    );
    for row in &standard.requirement {
        writeln!(
            out,
            "            Requirement {{ number: {}, title: {}, class1: {}, class2: {} }},",
            row.number,
            words(&row.title),
            optional_words(row.class1.as_ref()),
            optional_words(row.class2.as_ref())
        )?;
    }
    out.push_str("        ],\n");
    let yen = |value: &u32| format!("Yen::new({value})");
    let count = |value: &u32| value.to_string();
    let lines = [
        ("initial_fee_max", row(rules, &figures.initial_fee_yen_max, yen)?),
        ("network_monthly_fee_max", row(rules, &figures.network_monthly_fee_yen_max, yen)?),
        ("endpoint_monthly_fee_max", row(rules, &figures.endpoint_monthly_fee_yen_max, yen)?),
        (
            "combined_monthly_fee",
            row(rules, &figures.combined_monthly_fee, |value| format!("CombinedLimit::{value:?}"))?,
        ),
        ("min_terminals_max", row(rules, &figures.min_terminals_max, count)?),
        ("min_term_months_max", row(rules, &figures.min_term_months_max, count)?),
        ("enhancement_terminals_min", row(rules, &figures.enhancement_terminals_min, count)?),
    ];
    for (name, rule) in lines {
        writeln!(out, "        {name}: {rule},")?;
    }
    out.push_str("    }");
    Ok(out)
}

fn row<T>(rules: &Rules, row: &RowFigure<T>, show: impl Fn(&T) -> String) -> Result<String> {
    let known = rules.standard.requirement.iter().any(|each| each.number == row.row);
    ensure!(known, "the standard has no row {}", row.row);
    figure(rules, &format!("{}/{}", rules.standard.id, row.row), &row.figure, show)
}

fn figure<T>(
    rules: &Rules,
    clause: &str,
    figure: &Figure<T>,
    show: impl Fn(&T) -> String,
) -> Result<String> {
    let basis = basis(rules, clause, &figure.record)?;
    Ok(format!("Rule {{ value: {}, basis: {basis} }}", show(&figure.value)))
}

fn programme(rules: &Rules, programme: &Programme) -> Result<String> {
    ensure!(!programme.eligible.initial_fee, "the calculation pays no initial fee: see contract.md");
    let clause = |part: &str| format!("{}/{part}", programme.id);
    let rate = |[above, below]: [u32; 2]| format!("Ratio::new({above}, {below})");
    let (rates, limits) = (&programme.rate, &programme.limits);
    let mut out = format!(
        "Programme {{\n    id: {:?},\n    fiscal_year: {},\n    title: {},\n",
        programme.id,
        programme.fiscal_year,
        words(&programme.title)
    );
    let rates_value = format!("Rates {{ sme: {}, small: {} }}", rate(rates.sme), rate(rates.small));
    let limits_value = format!(
        "GrantLimits {{ floor: Yen::new({}), cap: Yen::new({}) }}",
        limits.floor_yen, limits.cap_yen
    );
    let lines = [
        ("rate", rule(rules, &clause("rate"), &rates_value, &rates.record)?),
        ("limits", rule(rules, &clause("limits"), &limits_value, &limits.record)?),
        (
            "eligible_months_max",
            rule(
                rules,
                &clause("eligible"),
                &programme.eligible.months_max.to_string(),
                &programme.eligible.record,
            )?,
        ),
        (
            "rounding",
            figure(rules, &clause("rounding"), &programme.rounding, |v| format!("Rounding::{v:?}"))?,
        ),
        ("tax", figure(rules, &clause("tax"), &programme.tax, |v| format!("EligibleTax::{v:?}"))?),
        ("repeat", figure(rules, &clause("repeat"), &programme.repeat, |v| format!("Repeat::{v:?}"))?),
    ];
    for (name, rule) in lines {
        writeln!(out, "    {name}: {rule},")?;
    }
    let before = programme.period.before;
    writeln!(out, "    period: Period {{ before: ProgrammeState::{before:?}, changes: &[")?;
    for change in &programme.period.change {
        writeln!(out, "        {},", period_change(rules, &clause("period"), change)?)?;
    }
    out.push_str("    ] },\n}");
    Ok(out)
}

fn period_change(rules: &Rules, clause: &str, change: &Change) -> Result<String> {
    let source = source(rules, &change.source)?;
    let from = date(&change.from)?;
    Ok(format!(
        "PeriodChange {{ from: {from}, state: ProgrammeState::{:?}, basis: Basis {{ clause: {clause:?}, source: {source}, locator: {}, valid_from: {from}, valid_until: None, checked_on: {}, certainty: Certainty::{:?}, notes: &[] }} }}",
        change.state,
        words(&change.locator),
        date(&change.checked_on)?,
        change.certainty
    ))
}

fn applicants(rules: &Rules) -> Result<String> {
    let basis = basis(rules, "applicants", &rules.applicants.record)?;
    let list = |limits: &[SizeLimit]| {
        let lines: Vec<String> = limits.iter().map(size_limit).collect();
        format!("&[\n{}        ]", lines.concat())
    };
    Ok(format!(
        "Applicants {{\n        basis: {basis},\n        sme: {},\n        small: {},\n    }}",
        list(&rules.applicants.sme),
        list(&rules.applicants.small)
    ))
}

fn size_limit(limit: &SizeLimit) -> String {
    format!(
        "            SizeLimit {{ industry: {}, capital_yen_max: {:?}, employees_max: {} }},\n",
        words(&limit.industry),
        limit.capital_yen_max,
        limit.employees_max
    )
}

fn rule(rules: &Rules, clause: &str, value: &str, record: &Record) -> Result<String> {
    Ok(format!("Rule {{ value: {value}, basis: {} }}", basis(rules, clause, record)?))
}

fn basis(rules: &Rules, clause: &str, record: &Record) -> Result<String> {
    let until = match &record.valid_until {
        Some(day) => format!("Some({})", date(day)?),
        None => "None".to_owned(),
    };
    let mut notes = Vec::new();
    for note in &record.notes {
        ensure!(rules.notes.contains_key(note), "{clause}: no note {note:?} in notes.toml");
        notes.push(note_name(note));
    }
    Ok(format!(
        "Basis {{ clause: {clause:?}, source: {}, locator: {}, valid_from: {}, valid_until: {until}, checked_on: {}, certainty: Certainty::{:?}, notes: &[{}] }}",
        source(rules, &record.source).context(clause.to_owned())?,
        words(&record.locator),
        date(&record.valid_from)?,
        date(&record.checked_on)?,
        record.certainty,
        notes.join(", ")
    ))
}

fn source(rules: &Rules, id: &str) -> Result<String> {
    ensure!(rules.sources.contains_key(id), "no source {id:?} in sources.toml");
    Ok(format!("&{}", source_name(id)))
}

fn words(words: &Words) -> String {
    format!("Words {{ ja: {:?}, en: {:?} }}", words.ja, words.en)
}

fn optional_words(words_or_none: Option<&Words>) -> String {
    words_or_none.map_or_else(|| "None".to_owned(), |some| format!("Some({})", words(some)))
}

fn date(day: &Datetime) -> Result<String> {
    match (day.date, day.time) {
        (Some(day), None) => Ok(format!("Date::literal({}, {}, {})", day.year, day.month, day.day)),
        _ => bail!("{day} is not a date alone"),
    }
}

fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}
