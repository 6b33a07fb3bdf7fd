//! How is a programme year written as code?

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::basis::{constant, figure, rule, words};
use super::money::{rates, yen};
use super::period::period;
use crate::codegen::model::{Programme, Rules};
use crate::codegen::rust::{number, variant};

/// One year.
pub(super) fn programme(rules: &Rules, programme: &Programme) -> Result<TokenStream> {
    ensure!(
        !programme.eligible.initial_fee,
        "the calculation pays no initial fee: see contract.md"
    );
    let (id, title) = (&programme.id, words(&programme.title));
    let (name, year) = (constant("PROGRAMME", id), number(programme.fiscal_year));
    let clause = |part: &str| format!("{id}/{part}");
    let (rate, limits, eligible) = (&programme.rate, &programme.limits, &programme.eligible);
    let rates = rates(&rate.sme, &rate.small);
    let rate = rule(rules, &clause("rate"), rates, &rate.record)?;
    let (floor, cap) = (yen(&limits.floor_yen), yen(&limits.cap_yen));
    let limits_value = quote! { GrantLimits { floor: #floor, cap: #cap } };
    let limits = rule(rules, &clause("limits"), limits_value, &limits.record)?;
    let months = number(eligible.months_max);
    let months = rule(rules, &clause("eligible"), months, &eligible.record)?;
    let rounding = figure(rules, &clause("rounding"), &programme.rounding, |value| {
        variant("Rounding", value)
    })?;
    let tax = figure(rules, &clause("tax"), &programme.tax, |value| {
        variant("EligibleTax", value)
    })?;
    let repeat = figure(rules, &clause("repeat"), &programme.repeat, |value| {
        variant("Repeat", value)
    })?;
    let period = period(rules, programme)?;
    Ok(quote! {
        static #name: Programme = Programme {
            id: #id,
            fiscal_year: #year,
            title: #title,
            rate: #rate,
            limits: #limits,
            eligible_months_max: #months,
            rounding: #rounding,
            tax: #tax,
            repeat: #repeat,
            period: #period,
        };
    })
}
