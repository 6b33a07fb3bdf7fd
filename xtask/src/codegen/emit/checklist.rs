//! How are the questions to a provider written as code?

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::basis::{basis, words};
use crate::codegen::model::Rules;
use crate::codegen::rust::{number, option, variant};

/// Apart from the book: one panel shows it.
pub(super) fn checklist(rules: &Rules) -> Result<TokenStream> {
    let (requirements, enhancements) = (requirements(rules)?, enhancements(rules)?);
    let (asks, demands) = (asks(rules)?, demands(rules)?);
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

fn requirements(rules: &Rules) -> Result<Vec<TokenStream>> {
    let rows = rules.standard.requirement.iter().map(|row| {
        let clause = format!("{}/{}", rules.standard.id, row.number);
        let (number, title) = (number(row.number), words(&row.title));
        let [class1, class2] = [&row.class1, &row.class2].map(|of| option(of.as_ref().map(words)));
        let basis = basis(rules, &clause, &row.record)?;
        Ok(quote! {
            Requirement { number: #number, title: #title, class1: #class1, class2: #class2, basis: #basis }
        })
    });
    rows.collect()
}

fn enhancements(rules: &Rules) -> Result<Vec<TokenStream>> {
    let row = rules.standard.figure.enhancement_terminals_min.row;
    let clause = format!("{}/{row}", rules.standard.id);
    let items = rules.checklist.enhancement.iter().map(|item| {
        let name = variant("Enhancement", item.name);
        let [letter, title, text] = [&item.letter, &item.title, &item.text].map(words);
        let basis = basis(rules, &clause, &item.record)?;
        Ok(quote! {
            EnhancementItem { enhancement: #name, letter: #letter, title: #title, text: #text, basis: #basis }
        })
    });
    items.collect()
}

fn asks(rules: &Rules) -> Result<Vec<TokenStream>> {
    let asks = rules.checklist.ask.iter().map(|ask| {
        let (id, group) = (&ask.id, variant("AskGroup", ask.group));
        let question = words(&ask.question);
        let basis = basis(rules, &format!("ask/{id}"), &ask.record)?;
        Ok(quote! { Ask { id: #id, group: #group, question: #question, basis: #basis } })
    });
    asks.collect()
}

fn demands(rules: &Rules) -> Result<Vec<TokenStream>> {
    let demands = rules.checklist.demand.iter().map(|demand| {
        let detail = words(&demand.detail);
        let basis = basis(rules, &format!("demand/{}", demand.id), &demand.record)?;
        Ok(quote! { CustomerDemand { detail: #detail, basis: #basis } })
    });
    demands.collect()
}
