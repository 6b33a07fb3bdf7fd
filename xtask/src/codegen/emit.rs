//! What does the generated code look like? Rust constants, each figure with where it stands.

use anyhow::{ensure, Context, Result};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::model::{Rules, SizeLimit};
use super::rust::{laid_out, number, option};

mod application;
mod basis;
mod checklist;
mod frames;
mod guide;
mod money;
mod period;
mod programme;
mod standard;

use basis::{constant, date, figure, source, words};

/// Every constant of the rules.
pub fn emit(rules: &Rules) -> Result<String> {
    let code = laid_out(constants(rules)?)?;
    let documents = laid_out(documents(rules, |name| code.contains(name)))?;
    Ok([HEADER, &documents, &code].concat())
}

const HEADER: &str = "\
//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::*;
";

/// The sources and notes that are wanted. A document that only people read needs no constant.
fn documents(rules: &Rules, wanted: impl Fn(&str) -> bool) -> Vec<TokenStream> {
    let sources = rules.sources.iter().map(|(id, source)| {
        let (name, title) = (constant("SOURCE", id), words(&source.title));
        let (publisher, url) = (&source.publisher, &source.url);
        let code = quote! {
            static #name: Source = Source::new(#title, #publisher, #url);
        };
        (name, code)
    });
    let notes = rules.notes.iter().map(|(id, note)| {
        let (name, note) = (constant("NOTE", id), words(note));
        (name.clone(), quote! { const #name: RuleText = #note; })
    });
    let all = sources.chain(notes);
    let wanted = all.filter(|(name, _)| wanted(&name.to_string()));
    wanted.map(|(_, code)| code).collect()
}

fn constants(rules: &Rules) -> Result<Vec<TokenStream>> {
    let mut all = Vec::new();
    for each in &rules.programmes {
        all.push(programme::programme(rules, each).with_context(|| each.id.clone())?);
    }
    all.push(book(rules)?);
    all.push(checklist::checklist(rules)?);
    all.push(application::application(rules)?);
    all.push(frames::frames(rules)?);
    all.extend(size_limits(rules));
    all.push(guide::guide(rules)?);
    Ok(all)
}

/// The book that holds everything that the calculation takes from the regulations.
fn book(rules: &Rules) -> Result<TokenStream> {
    let edition = &rules.edition;
    let name = |id: &String| constant("PROGRAMME", id);
    let ids: Vec<_> = rules.programmes.iter().map(|each| &each.id).collect();
    ensure!(
        ids.contains(&&edition.default_programme),
        "the default programme has no file"
    );
    let newest = name(ids.last().context("there is no programme")?);
    let default = name(&edition.default_programme);
    let programmes = ids.into_iter().map(name);
    let day = date(&edition.edition)?;
    let standard = standard::standard(rules)?;
    let tax = figure(rules, "tax/rate", &rules.tax.rate, |percent| {
        number(*percent)
    })?;
    let service_list = source(rules, &edition.service_list)?;
    let schedule = source(rules, &edition.schedule)?;
    let stale = number(edition.stale_after_days);
    let tool_list = source(rules, &edition.tool_list)?;
    Ok(quote! {
        /// All rules.
        pub static BOOK: RuleBook = RuleBook {
            edition: #day,
            standard: #standard,
            tax_percent: #tax,
            programmes: &[#(&#programmes),*],
            default_programme: &#default,
            newest_programme: &#newest,
            service_list: #service_list,
            schedule: #schedule,
            stale_after_days: #stale,
            tool_list: #tool_list,
        };
    })
}

/// The rows of both definitions. Apart from the book, so that the guide can point at them.
fn size_limits(rules: &Rules) -> [TokenStream; 2] {
    let list = |name: &str, limits: &[SizeLimit]| {
        let (name, count) = (
            format_ident!("{name}"),
            Literal::usize_unsuffixed(limits.len()),
        );
        let limits = limits.iter().map(size_limit);
        quote! { static #name: [SizeLimit; #count] = [#(#limits),*]; }
    };
    let applicants = &rules.applicants;
    [
        list("SME", &applicants.sme),
        list("SMALL", &applicants.small),
    ]
}

fn size_limit(limit: &SizeLimit) -> TokenStream {
    let (industry, employees) = (words(&limit.industry), number(limit.employees_max));
    let capital = option(limit.capital_yen_max.map(number));
    quote! {
        SizeLimit { industry: #industry, capital_yen_max: #capital, employees_max: #employees }
    }
}
