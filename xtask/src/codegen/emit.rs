//! What does the generated code look like? Rust constants, one figure a line or two.

use std::fmt::Write as _;

use anyhow::{bail, ensure, Context, Result};
use toml::value::Datetime;

use super::model::{Figure, Place, Record, Rules, SizeLimit, Words};

mod frames;
mod guide;
mod programme;
mod readiness;
mod standard;

use guide::guide;
use programme::programme;
use standard::{requirements, standard};

/// Every constant of the rules.
pub fn emit(rules: &Rules) -> Result<String> {
    let code = [book(rules)?, tables(rules)?].concat();
    let documents = documents(rules, |name| code.contains(name))?;
    Ok([HEADER, &documents, &code].concat())
}

/// The sources and notes that are wanted. A document that only people read needs no constant.
fn documents(rules: &Rules, wanted: impl Fn(&str) -> bool) -> Result<String> {
    let mut out = String::new();
    for (id, source) in &rules.sources {
        let name = source_name(id);
        if wanted(&name) {
            writeln!(
                out,
                "static {name}: Source = Source {{ title: {}, publisher: {:?}, url: {:?} }};",
                words(&source.title),
                source.publisher,
                source.url
            )?;
        }
    }
    for (id, note) in &rules.notes {
        let name = note_name(id);
        if wanted(&name) {
            writeln!(out, "const {name}: RuleText = {};", words(note))?;
        }
    }
    Ok(out)
}

/// What only the panels show. Apart from the book, so that the page is not sent it.
fn tables(rules: &Rules) -> Result<String> {
    let parts = [
        requirements(rules)?,
        readiness::readiness(rules)?,
        frames::frames(rules)?,
        size_limits(rules),
        guide(rules)?,
    ];
    Ok(parts.concat())
}

/// The programmes and the book that holds everything.
fn book(rules: &Rules) -> Result<String> {
    let mut out = String::new();
    for each in &rules.programmes {
        let code = programme(rules, each).with_context(|| each.id.clone())?;
        writeln!(
            out,
            "\nstatic {}: Programme = {code};",
            programme_name(&each.id)
        )?;
    }
    let edition = &rules.edition;
    writeln!(
        out,
        "\n/// All rules.\npub static BOOK: RuleBook = RuleBook {{"
    )?;
    writeln!(out, "    edition: {},", date(&edition.edition)?)?;
    writeln!(out, "    standard: {},", standard(rules)?)?;
    let tax = figure(rules, "tax/rate", &rules.tax.rate, u32::to_string)?;
    writeln!(out, "    tax_percent: {tax},")?;
    let names: Vec<_> = rules
        .programmes
        .iter()
        .map(|each| programme_name(&each.id))
        .collect();
    let default = programme_name(&edition.default_programme);
    ensure!(
        names.contains(&default),
        "the default programme has no file"
    );
    let newest = names.last().context("there is no programme")?;
    writeln!(out, "    programmes: &[&{}],", names.join(", &"))?;
    writeln!(
        out,
        "    default_programme: &{default},\n    newest_programme: &{newest},"
    )?;
    writeln!(
        out,
        "    service_list: {},",
        source(rules, &edition.service_list)?
    )?;
    writeln!(
        out,
        "    schedule: {},\n    stale_after_days: {},",
        source(rules, &edition.schedule)?,
        edition.stale_after_days
    )?;
    writeln!(
        out,
        "    tool_list: {},\n}};",
        source(rules, &edition.tool_list)?
    )?;
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
    Applicants, Basis, Body, Certainty, Class2Price, CombinedLimit, Date, EligibleTax, Exclusion, ExclusionEffect,
    GrantLimits, GuideRules, Industry, Period, Place, Programme, Rates, Ratio, Repeat, Round, RoundDay,
    Requirement, Rounding, Rule, RuleBook, RuleText, SizeLimit, Source, Standard, Yen,
};
use crate::domain::{FrameYear, Hardware, InvoiceFrame, LowWageRate, LowerBand, NormalFrame, Slice, UpperBand, WagePlan};
use crate::domain::{ApplyStep, Ask, AskGroup, CustomerDemand, Enhancement, EnhancementItem, PointScheme, StepPhase, StepYear};

";

fn figure<T>(
    rules: &Rules,
    clause: &str,
    figure: &Figure<T>,
    show: impl Fn(&T) -> String,
) -> Result<String> {
    let basis = basis(rules, clause, &figure.record)?;
    Ok(format!(
        "Rule {{ value: {}, basis: {basis} }}",
        show(&figure.value)
    ))
}

fn applicants(rules: &Rules) -> Result<String> {
    let basis = basis(rules, "applicants", &rules.applicants.record)?;
    Ok(format!(
        "Applicants {{ basis: {basis}, sme: &SME, small: &SMALL }}"
    ))
}

/// The rows of both definitions. Apart from the book, so that the guide can point at them.
fn size_limits(rules: &Rules) -> String {
    let list = |name: &str, limits: &[SizeLimit]| {
        let lines: Vec<String> = limits.iter().map(size_limit).collect();
        format!(
            "\nstatic {name}: [SizeLimit; {}] = [\n{}];\n",
            limits.len(),
            lines.concat()
        )
    };
    list("SME", &rules.applicants.sme) + &list("SMALL", &rules.applicants.small)
}

fn size_limit(limit: &SizeLimit) -> String {
    format!(
        "    SizeLimit {{ industry: {}, capital_yen_max: {:?}, employees_max: {} }},\n",
        words(&limit.industry),
        limit.capital_yen_max,
        limit.employees_max
    )
}

fn rule(rules: &Rules, clause: &str, value: &str, record: &Record) -> Result<String> {
    Ok(format!(
        "Rule {{ value: {value}, basis: {} }}",
        basis(rules, clause, record)?
    ))
}

fn basis(rules: &Rules, clause: &str, record: &Record) -> Result<String> {
    let until = match &record.valid_until {
        Some(day) => format!("Some({})", date(day)?),
        None => "None".to_owned(),
    };
    let mut notes = Vec::new();
    for note in &record.notes {
        ensure!(
            rules.notes.contains_key(note),
            "{clause}: no note {note:?} in notes.toml"
        );
        notes.push(note_name(note));
    }
    let also = record.also.iter().map(|place| also(rules, clause, place));
    let also: Vec<String> = also.collect::<Result<_>>()?;
    Ok(format!(
        "Basis {{ clause: {clause:?}, source: {}, locator: {}, valid_from: {}, valid_until: {until}, checked_on: {}, certainty: Certainty::{:?}, notes: &[{}], also: &[{}] }}",
        source(rules, &record.source).context(clause.to_owned())?,
        words(&record.locator),
        date(&record.valid_from)?,
        date(&record.checked_on)?,
        record.certainty,
        notes.join(", "),
        also.join(", ")
    ))
}

/// Another document that says the same.
fn also(rules: &Rules, clause: &str, place: &Place) -> Result<String> {
    Ok(format!(
        "Place {{ source: {}, locator: {} }}",
        source(rules, &place.source).context(clause.to_owned())?,
        words(&place.locator)
    ))
}

fn source(rules: &Rules, id: &str) -> Result<String> {
    ensure!(
        rules.sources.contains_key(id),
        "no source {id:?} in sources.toml"
    );
    Ok(format!("&{}", source_name(id)))
}

/// A rule's own words.
fn words(words: &Words) -> String {
    format!("RuleText {{ ja: {:?}, en: {:?} }}", words.ja, words.en)
}

fn optional_words(words_or_none: Option<&Words>) -> String {
    words_or_none.map_or_else(
        || "None".to_owned(),
        |some| format!("Some({})", words(some)),
    )
}

fn date(day: &Datetime) -> Result<String> {
    match (day.date, day.time) {
        (Some(day), None) => Ok(format!(
            "Date::literal({}, {}, {})",
            day.year, day.month, day.day
        )),
        _ => bail!("{day} is not a date alone"),
    }
}

fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}
