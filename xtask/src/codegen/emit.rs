//! What does the generated code look like? Rust constants, each figure with where it stands.

use anyhow::{ensure, Context, Result};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::model::standard::SizeLimit;
use super::model::{Programme, Rules};
use super::rust::laid_out;

mod application;
mod code;
mod records;

use code::{constant, At, Code};

/// Every constant of the rules.
pub fn emit(rules: &Rules) -> Result<String> {
    let code = laid_out(constants(rules)?)?;
    let documents = laid_out(documents(rules, |name| code.contains(name))?)?;
    Ok([HEADER, &documents, &code].concat())
}

const HEADER: &str = "\
//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::*;
";

/// The sources and notes that are wanted. A document that only people read needs no constant.
fn documents(rules: &Rules, wanted: impl Fn(&str) -> bool) -> Result<Vec<TokenStream>> {
    let at = At::clause(rules, "");
    let mut all = Vec::new();
    for (id, source) in &rules.sources {
        let (name, title) = (constant("SOURCE", id), source.title.code(&at)?);
        let (publisher, url) = (&source.publisher, &source.url);
        let new = quote! { Source::new(#title, #publisher, #url) };
        all.push((name.to_string(), quote! { static #name: Source = #new; }));
    }
    for (id, note) in &rules.notes {
        let (name, note) = (constant("NOTE", id), note.code(&at)?);
        all.push((name.to_string(), quote! { const #name: RuleText = #note; }));
    }
    let wanted = all.into_iter().filter(|(name, _)| wanted(name));
    Ok(wanted.map(|(_, code)| code).collect())
}

fn constants(rules: &Rules) -> Result<Vec<TokenStream>> {
    let mut all = Vec::new();
    for each in &rules.programmes {
        all.push(programme(rules, each).with_context(|| each.id.clone())?);
    }
    all.push(book(rules)?);
    all.push(checklist(rules)?);
    all.push(application::application(rules)?);
    all.push(frames(rules)?);
    all.push(size_limits(rules, "SME", &rules.applicants.sme)?);
    all.push(size_limits(rules, "SMALL", &rules.applicants.small)?);
    all.push(guide(rules)?);
    Ok(all)
}

/// One year.
fn programme(rules: &Rules, programme: &Programme) -> Result<TokenStream> {
    let name = constant("PROGRAMME", &programme.id);
    let programme = programme.code(&At::programme(rules, &programme.id))?;
    Ok(quote! { static #name: Programme = #programme; })
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
    let at = At::clause(rules, "");
    let day = edition.edition.code(&at)?;
    let standard = rules.standard.code(&at)?;
    let tax = rules.tax.rate.code(&At::clause(rules, "tax/rate"))?;
    let service_list = edition.service_list.code(&at)?;
    let schedule = edition.schedule.code(&at)?;
    let stale = edition.stale_after_days.code(&at)?;
    let tool_list = edition.tool_list.code(&at)?;
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

/// Apart from the book: one panel shows it.
fn checklist(rules: &Rules) -> Result<TokenStream> {
    let (list, standard) = (&rules.checklist, &rules.standard);
    let row = |row: u32| format!("{}/{row}", standard.id);
    let enhancement_row = row(standard.figure.enhancement_terminals_min.row);
    let requirements = At::list(rules, &standard.requirement, |each| row(each.number))?;
    let enhancements = At::list(rules, &list.enhancement, |_| enhancement_row.clone())?;
    let asks = At::list(rules, &list.ask, |ask| format!("ask/{}", ask.id))?;
    let demands = At::list(rules, &list.demand, |each| format!("demand/{}", each.id))?;
    Ok(quote! {
        /// What is to be asked of a provider.
        pub static CHECKLIST: Checklist = Checklist {
            requirements: &[#(#requirements),*],
            enhancements: &[#(#enhancements),*],
            asks: &[#(#asks),*],
            demands: &[#(#demands),*],
        };
    })
}

/// Both frames of each year.
fn frames(rules: &Rules) -> Result<TokenStream> {
    let mut years = Vec::new();
    for (normal, invoice) in rules.frames.normal.iter().zip(&rules.frames.invoice) {
        let at = At::programme(rules, &normal.id);
        let year = normal.fiscal_year.code(&at)?;
        let normal = normal.code(&at).with_context(|| normal.id.clone())?;
        let at = At::programme(rules, &invoice.id);
        let invoice = invoice.code(&at).with_context(|| invoice.id.clone())?;
        years.push(quote! { FrameYear { fiscal_year: #year, normal: #normal, invoice: #invoice } });
    }
    let count = Literal::usize_unsuffixed(years.len());
    Ok(quote! {
        /// The frames that pay for another tool, oldest year first.
        pub static FRAMES: [FrameYear; #count] = [#(#years),*];
    })
}

/// The rows of a definition. Apart from the book, so that the guide can point at them.
fn size_limits(rules: &Rules, name: &str, limits: &[SizeLimit]) -> Result<TokenStream> {
    let name = format_ident!("{name}");
    let count = Literal::usize_unsuffixed(limits.len());
    let limits = At::list(rules, limits, |_| "applicants".to_owned())?;
    Ok(quote! { static #name: [SizeLimit; #count] = [#(#limits),*]; })
}

/// The questions. Apart from the book: only who asks them should send them.
fn guide(rules: &Rules) -> Result<TokenStream> {
    let guide = &rules.guide;
    let at = |part: &str, id: &str| format!("applicants/{part}/{id}");
    let applicants = &rules.applicants.record;
    let applicants = applicants.code(&At::clause(rules, "applicants"))?;
    let bodies = At::list(rules, &guide.body, |each| at("body", &each.id))?;
    let industries = At::list(rules, &guide.industry, |each| at("industry", &each.id))?;
    let exclusions = At::list(rules, &guide.exclusion, |each| at("exclusion", &each.id))?;
    let terminals = &guide.small_terminals_min;
    let terminals = terminals.code(&At::clause(rules, "applicants/terminals"))?;
    Ok(quote! {
        /// Who applies: what the guide asks.
        pub static GUIDE: GuideRules = GuideRules {
            applicants: Applicants { basis: #applicants, sme: &SME, small: &SMALL },
            bodies: &[#(#bodies),*],
            industries: &[#(#industries),*],
            exclusions: &[#(#exclusions),*],
            small_terminals_min: #terminals,
        };
    })
}
