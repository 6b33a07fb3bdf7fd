//! How are the frames beside the security programme written as code?

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::basis::{figure, rule, words};
use super::money::{rates, ratio, yen};
use crate::codegen::model::frames::{
    Hardware, InvoiceFrame, LowWageRate, MonthsMax, NormalFrame, Slice, WagePlan,
};
use crate::codegen::model::{EligibleTax, Figure, Repeat, Rounding, Rules};
use crate::codegen::rust::{number, option, table, variant};

/// Both frames of each year.
pub(super) fn frames(rules: &Rules) -> Result<TokenStream> {
    let years = rules.frames.normal.iter().zip(&rules.frames.invoice);
    let years = years.map(|(normal, invoice)| {
        let year = number(normal.fiscal_year);
        let normal = normal_frame(rules, normal).with_context(|| normal.id.clone())?;
        let invoice = invoice_frame(rules, invoice).with_context(|| invoice.id.clone())?;
        Ok(quote! { FrameYear { fiscal_year: #year, normal: #normal, invoice: #invoice } })
    });
    Ok(table(
        "The frames that pay for another tool, oldest year first.",
        "FRAMES",
        "FrameYear",
        &years.collect::<Result<Vec<_>>>()?,
    ))
}

fn normal_frame(rules: &Rules, frame: &NormalFrame) -> Result<TokenStream> {
    let clause = |part: &str| format!("{}/{part}", frame.id);
    let title = words(&frame.title);
    let rate = figure(rules, &clause("rate"), &frame.rate, ratio)?;
    let low = frame.low_wage_rate.as_ref();
    let low = low.map(|low| low_wage_rate(rules, &clause("low_wage_rate"), low));
    let low_wage_rate = option(low.transpose()?);
    let (lower, upper) = (&frame.lower, &frame.upper);
    let [floor, below] = [&lower.floor_yen, &lower.below_yen].map(yen);
    let processes = number(lower.processes_min);
    let band = quote! { LowerBand { floor: #floor, below: #below, processes_min: #processes } };
    let lower = rule(rules, &clause("lower"), band, &lower.record)?;
    let [floor, cap] = [&upper.floor_yen, &upper.cap_yen].map(yen);
    let processes = number(upper.processes_min);
    let band = quote! { UpperBand { floor: #floor, cap: #cap, processes_min: #processes } };
    let upper = rule(rules, &clause("upper"), band, &upper.record)?;
    let plan = frame.wage_plan.as_ref();
    let plan = plan.map(|plan| wage_plan(rules, &clause("wage_plan"), plan));
    let wage_plan = option(plan.transpose()?);
    let introduction = frame.introduction.as_ref();
    let introduction = introduction.map(|max| figure(rules, &clause("introduction"), max, yen));
    let introduction_max = option(introduction.transpose()?);
    let shared = (&frame.rounding, &frame.tax, &frame.repeat);
    let common = common(rules, &clause, [&frame.cloud, &frame.service], shared)?;
    Ok(quote! {
        NormalFrame {
            title: #title,
            rate: #rate,
            low_wage_rate: #low_wage_rate,
            lower: #lower,
            upper: #upper,
            wage_plan: #wage_plan,
            introduction_max: #introduction_max,
            #common
        }
    })
}

fn low_wage_rate(rules: &Rules, clause: &str, low: &LowWageRate) -> Result<TokenStream> {
    let condition = words(&low.condition);
    let rate = figure(rules, clause, &low.figure, ratio)?;
    Ok(quote! { LowWageRate { condition: #condition, rate: #rate } })
}

fn wage_plan(rules: &Rules, clause: &str, plan: &WagePlan) -> Result<TokenStream> {
    let from = figure(rules, clause, &plan.figure, yen)?;
    let [asks, missed, exempt] = [&plan.asks, &plan.missed, &plan.exempt].map(words);
    let exempts_small = plan.exempts_small;
    Ok(quote! {
        WagePlan {
            from: #from,
            asks: #asks,
            missed: #missed,
            exempt: #exempt,
            exempts_small: #exempts_small,
        }
    })
}

fn invoice_frame(rules: &Rules, frame: &InvoiceFrame) -> Result<TokenStream> {
    let clause = |part: &str| format!("{}/{part}", frame.id);
    let title = words(&frame.title);
    let computed = figure(rules, &clause("computed"), &frame.computed, |value| *value)?;
    let slices = frame.slice.iter().zip(1..);
    let slices =
        slices.map(|(each, number)| slice(rules, &clause(&format!("slice-{number}")), each));
    let slices: Vec<_> = slices.collect::<Result<_>>()?;
    let pc = hardware(rules, &clause("pc"), &frame.pc)?;
    let register = hardware(rules, &clause("register"), &frame.register)?;
    let introduction_max = figure(rules, &clause("introduction"), &frame.introduction, yen)?;
    let shared = (&frame.rounding, &frame.tax, &frame.repeat);
    let common = common(rules, &clause, [&frame.cloud, &frame.service], shared)?;
    Ok(quote! {
        InvoiceFrame {
            title: #title,
            computed: #computed,
            slices: &[#(#slices),*],
            pc: #pc,
            register: #register,
            introduction_max: #introduction_max,
            #common
        }
    })
}

/// What both frames say, as fields.
fn common(
    rules: &Rules,
    clause: &impl Fn(&str) -> String,
    [cloud, service]: [&MonthsMax; 2],
    (rounding, tax, repeat): (&Figure<Rounding>, &Figure<EligibleTax>, &Figure<Repeat>),
) -> Result<TokenStream> {
    let months = |part: &str, months: &MonthsMax| {
        let max = number(months.months_max);
        rule(rules, &clause(part), max, &months.record)
    };
    let (cloud, service) = (months("cloud", cloud)?, months("service", service)?);
    let rounding = figure(rules, &clause("rounding"), rounding, |value| {
        variant("Rounding", value)
    })?;
    let tax = figure(rules, &clause("tax"), tax, |value| {
        variant("EligibleTax", value)
    })?;
    let repeat = figure(rules, &clause("repeat"), repeat, |value| {
        variant("Repeat", value)
    })?;
    Ok(quote! {
        cloud_months_max: #cloud,
        service_months_max: #service,
        rounding: #rounding,
        tax: #tax,
        repeat: #repeat,
    })
}

fn slice(rules: &Rules, clause: &str, slice: &Slice) -> Result<TokenStream> {
    let (cap, functions) = (yen(&slice.cap_yen), number(slice.functions_min));
    let rates = rates(&slice.sme, &slice.small);
    let value = quote! { Slice { cap: #cap, rates: #rates, functions_min: #functions } };
    rule(rules, clause, value, &slice.record)
}

fn hardware(rules: &Rules, clause: &str, hardware: &Hardware) -> Result<TokenStream> {
    let cap = yen(&hardware.cap_yen);
    figure(rules, clause, &hardware.figure, |rate| {
        let rate = ratio(rate);
        quote! { Hardware { rate: #rate, cap: #cap } }
    })
}
