//! How are the questions of "who applies" written as code?

use anyhow::{Context, Result};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::basis::{basis, figure, words};
use crate::codegen::model::guide::{Body, Exclusion, Industry};
use crate::codegen::model::{Rules, SizeLimit};
use crate::codegen::rust::{number, option, variant};

/// The questions. Apart from the book: only who asks them should send them.
pub(super) fn guide(rules: &Rules) -> Result<TokenStream> {
    let guide = &rules.guide;
    let applicants = basis(rules, "applicants", &rules.applicants.record)?;
    let bodies = all(&guide.body, |each| body(rules, each))?;
    let industries = all(&guide.industry, |each| industry(rules, each))?;
    let exclusions = all(&guide.exclusion, |each| exclusion(rules, each))?;
    let clause = "applicants/terminals";
    let terminals = figure(rules, clause, &guide.small_terminals_min, |count| {
        number(*count)
    })?;
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

fn all<T>(all: &[T], show: impl Fn(&T) -> Result<TokenStream>) -> Result<Vec<TokenStream>> {
    all.iter().map(show).collect()
}

fn industry(rules: &Rules, industry: &Industry) -> Result<TokenStream> {
    let (id, name) = (&industry.id, words(&industry.name));
    let basis = basis(
        rules,
        &format!("applicants/industry/{id}"),
        &industry.record,
    )?;
    let sme = row("SME", &rules.applicants.sme, &industry.sme)?;
    let small = row("SMALL", &rules.applicants.small, &industry.small)?;
    Ok(quote! { Industry { id: #id, name: #name, sme: #sme, small: #small, basis: #basis } })
}

fn body(rules: &Rules, body: &Body) -> Result<TokenStream> {
    let (id, name) = (&body.id, words(&body.name));
    let basis = basis(rules, &format!("applicants/body/{id}"), &body.record)?;
    let sme = body.sme.as_ref();
    let sme = sme.map(|id| row("SME", &rules.applicants.sme, id));
    let sme = option(sme.transpose()?);
    let (capital_counts, may_be_small) = (body.capital_counts, body.may_be_small);
    Ok(quote! {
        Body {
            id: #id,
            name: #name,
            capital_counts: #capital_counts,
            sme: #sme,
            may_be_small: #may_be_small,
            basis: #basis,
        }
    })
}

fn exclusion(rules: &Rules, exclusion: &Exclusion) -> Result<TokenStream> {
    let (id, question) = (&exclusion.id, words(&exclusion.question));
    let effect = variant("ExclusionEffect", exclusion.effect);
    let basis = basis(
        rules,
        &format!("applicants/exclusion/{id}"),
        &exclusion.record,
    )?;
    Ok(quote! { Exclusion { id: #id, question: #question, effect: #effect, basis: #basis } })
}

/// The row of that id, as the generated code names it.
fn row(list: &str, rows: &[SizeLimit], id: &str) -> Result<TokenStream> {
    let index = rows
        .iter()
        .position(|row| row.id == id)
        .with_context(|| format!("applicants.toml has no row {id:?} in {list}"))?;
    let (list, index) = (format_ident!("{list}"), Literal::usize_unsuffixed(index));
    Ok(quote! { &#list[#index] })
}
