//! How is what every figure says about itself written as code?

use anyhow::{bail, ensure, Context, Result};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, ToTokens};
use toml::value::Datetime;

use crate::codegen::model::{Figure, Place, Record, Rules, Words};
use crate::codegen::rust::{number, option, variant};

/// A figure with one value.
pub(super) fn figure<T, V: ToTokens>(
    rules: &Rules,
    clause: &str,
    figure: &Figure<T>,
    show: impl Fn(&T) -> V,
) -> Result<TokenStream> {
    rule(rules, clause, show(&figure.value), &figure.record)
}

/// A value with where it stands.
pub(super) fn rule(
    rules: &Rules,
    clause: &str,
    value: impl ToTokens,
    record: &Record,
) -> Result<TokenStream> {
    let basis = basis(rules, clause, record)?;
    Ok(quote! { Rule { value: #value, basis: #basis } })
}

pub(super) fn basis(rules: &Rules, clause: &str, record: &Record) -> Result<TokenStream> {
    let place = |id: &str| source(rules, id).with_context(|| clause.to_owned());
    for note in &record.notes {
        ensure!(
            rules.notes.contains_key(note),
            "{clause}: no note {note:?} in notes.toml"
        );
    }
    let source = place(&record.source)?;
    let locator = words(&record.locator);
    let from = date(&record.valid_from)?;
    let until = option(record.valid_until.as_ref().map(date).transpose()?);
    let checked = date(&record.checked_on)?;
    let certainty = variant("Certainty", record.certainty);
    let notes = record.notes.iter().map(|id| constant("NOTE", id));
    let also = record.also.iter().map(|Place { source, locator }| {
        let (source, locator) = (place(source)?, words(locator));
        Ok(quote! { Place { source: #source, locator: #locator } })
    });
    let also: Vec<TokenStream> = also.collect::<Result<_>>()?;
    Ok(quote! {
        Basis {
            clause: #clause,
            source: #source,
            locator: #locator,
            valid_from: #from,
            valid_until: #until,
            checked_on: #checked,
            certainty: #certainty,
            notes: &[#(#notes),*],
            also: &[#(#also),*],
        }
    })
}

pub(super) fn source(rules: &Rules, id: &str) -> Result<TokenStream> {
    ensure!(
        rules.sources.contains_key(id),
        "no source {id:?} in sources.toml"
    );
    let name = constant("SOURCE", id);
    Ok(quote! { &#name })
}

/// A rule's own words.
pub(super) fn words(Words { ja, en }: &Words) -> TokenStream {
    quote! { RuleText::new(#ja, #en) }
}

pub(super) fn date(day: &Datetime) -> Result<TokenStream> {
    let (Some(date), None) = (day.date, day.time) else {
        bail!("{day} is not a date alone");
    };
    let (year, month, day) = (number(date.year), number(date.month), number(date.day));
    Ok(quote! { Date::literal(#year, #month, #day) })
}

/// The name of a constant, such as `SOURCE_TAX_RATES`.
pub(super) fn constant(kind: &str, id: &str) -> Ident {
    format_ident!("{kind}_{}", id.replace('-', "_").to_uppercase())
}
