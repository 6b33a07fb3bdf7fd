//! Which value of the domain does a record of the rules become? The one of the same name, field by field: behind
//! a colon stands what the record calls a field that has another name there.

use anyhow::{ensure, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::code::{basis, At, Code};
use crate::codegen::model::frames::*;
use crate::codegen::model::guide::*;
use crate::codegen::model::period::*;
use crate::codegen::model::programme::*;
use crate::codegen::model::readiness::*;
use crate::codegen::model::record::*;
use crate::codegen::model::standard::*;

macro_rules! records {
    ($($record:ident { $($field:ident $(: $($own:ident).+)?),+ $(,)? })+) => {$(
        impl Code for $record {
            fn code(&self, at: &At<'_>) -> Result<TokenStream> {
                $(let $field = records!(@field self at $field $(= $($own).+)?);)+
                Ok(quote! { $record { $($field: #$field),+ } })
            }
        }
    )+};
    (@field $record:ident $at:ident $field:ident) => {
        records!(@field $record $at $field = $field)
    };
    (@field $record:ident $at:ident $field:ident = $($own:ident).+) => {
        $record.$($own).+.code(&$at.key(stringify!($($own).+)))?
    };
}

// The programmes.
records! {
    Programme {
        id, fiscal_year, title, rate, limits, eligible_months_max: eligible, rounding, tax, repeat, period,
    }
    Rates { sme, small }
    GrantLimits { floor: floor_yen, cap: cap_yen }
    Period { opens, rounds: round, closes }
    RoundDay { day, planned }
    NormalFrame {
        title, rate, low_wage_rate, lower, upper, wage_plan, introduction_max: introduction,
        cloud_months_max: cloud, service_months_max: service, rounding, tax, repeat,
    }
    LowWageRate { condition, rate }
    LowerBand { floor: floor_yen, below: below_yen, processes_min }
    UpperBand { floor: floor_yen, cap: cap_yen, processes_min }
    WagePlan { from, asks, missed, exempt, exempts_small }
    InvoiceFrame {
        title, computed, slices: slice, pc, register, introduction_max: introduction,
        cloud_months_max: cloud, service_months_max: service, rounding, tax, repeat,
    }
    Slice { cap: cap_yen, rates, functions_min }
    Hardware { rate: value, cap: cap_yen }
}

// The standard, who applies, and what is to be asked and done.
records! {
    Standard {
        id, title,
        initial_fee_max: figure.initial_fee_yen_max,
        network_monthly_fee_max: figure.network_monthly_fee_yen_max,
        endpoint_monthly_fee_max: figure.endpoint_monthly_fee_yen_max,
        combined_monthly_fee: figure.combined_monthly_fee,
        class2_price: figure.class2_price,
        min_terminals_max: figure.min_terminals_max,
        min_term_months_max: figure.min_term_months_max,
        enhancement_terminals_min: figure.enhancement_terminals_min,
    }
    Requirement { number, title, class1, class2, basis: record }
    EnhancementItem { enhancement: name, letter, title, text, basis: record }
    SizeLimit { industry, capital_yen_max, employees_max }
    Industry { id, name, sme, small, basis: record }
    Body { id, name, capital_counts, sme, may_be_small, basis: record }
    Exclusion { id, question, effect, basis: record }
    Ask { id, group, question, basis: record }
    CustomerDemand { detail, basis: record }
    StepYear { programme, basis: record }
    PointScheme { title, detail, basis: record }
    Place { source, locator }
}

/// A value of an enum that the rules and the domain name alike.
macro_rules! variants {
    ($($kind:ident),+ $(,)?) => {$(
        impl Code for $kind {
            fn code(&self, _: &At<'_>) -> Result<TokenStream> {
                let value = format_ident!("{self:?}");
                Ok(quote! { $kind::#value })
            }
        }
    )+};
}

variants!(AskGroup, Certainty, Class2Price, CombinedLimit, EligibleTax);
variants!(Enhancement, ExclusionEffect, Repeat, Rounding, StepPhase);

impl Code for Eligible {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        ensure!(
            !self.initial_fee,
            "the calculation pays no initial fee: see contract.md"
        );
        self.months_max.code(at)
    }
}

impl Code for Slices {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let each = self.0.iter().zip(1..);
        let each = each.map(|(slice, number)| {
            slice.code(&At::clause(at.rules, format!("{}-{number}", at.clause)))
        });
        let each: Vec<_> = each.collect::<Result<_>>()?;
        Ok(quote! { &[#(#each),*] })
    }
}

/// It holds from its own day on.
impl Code for StatedDay {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let value = self.from.code(at)?;
        let basis = basis(&self.from, None, &self.stated, at)?;
        Ok(quote! { Rule { value: #value, basis: #basis } })
    }
}

/// It holds from its deadline on.
impl Code for Round {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let (name, deadline) = (self.name.code(at)?, self.deadline.code(at)?);
        let hour = self.hour.code(at)?;
        let (decision, report_by) = (self.decision.code(at)?, self.report_by.code(at)?);
        let basis = basis(&self.deadline, None, &self.stated, at)?;
        Ok(quote! {
            Round {
                name: #name,
                deadline: #deadline,
                hour: #hour,
                decision: #decision,
                report_by: #report_by,
                basis: #basis,
            }
        })
    }
}
