//! How are the frames beside the security programme written as code?

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::{figure, rule, words};
use crate::codegen::model::frames::{
    Hardware, InvoiceFrame, MonthsMax, NormalFrame, Slice, WagePlan,
};
use crate::codegen::model::{EligibleTax, Figure, Repeat, Rounding, Rules};

/// Both frames of each year.
pub(super) fn frames(rules: &Rules) -> Result<String> {
    let frames = &rules.frames;
    let mut out = format!(
        "\n/// The frames that pay for another tool, oldest year first.\npub static FRAMES: [FrameYear; {}] = [\n",
        frames.normal.len()
    );
    for (normal, invoice) in frames.normal.iter().zip(&frames.invoice) {
        writeln!(
            out,
            "    FrameYear {{\n        fiscal_year: {},\n        normal: {},\n        invoice: {},\n    }},",
            normal.fiscal_year,
            normal_frame(rules, normal).with_context(|| normal.id.clone())?,
            invoice_frame(rules, invoice).with_context(|| invoice.id.clone())?,
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The fields of a structure, each on its line.
fn structure(name: &str, fields: &[(&str, String)]) -> String {
    let lines: String = fields
        .iter()
        .map(|(field, value)| format!("            {field}: {value},\n"))
        .collect();
    format!("{name} {{\n{lines}        }}")
}

fn normal_frame(rules: &Rules, frame: &NormalFrame) -> Result<String> {
    let clause = |part: &str| format!("{}/{part}", frame.id);
    let (lower, upper) = (&frame.lower, &frame.upper);
    let lower_value = format!(
        "LowerBand {{ floor: Yen::new({}), below: Yen::new({}), processes_min: {} }}",
        lower.floor_yen, lower.below_yen, lower.processes_min
    );
    let upper_value = format!(
        "UpperBand {{ floor: Yen::new({}), cap: Yen::new({}), processes_min: {} }}",
        upper.floor_yen, upper.cap_yen, upper.processes_min
    );
    let low_wage = match &frame.low_wage_rate {
        Some(low) => format!(
            "Some(LowWageRate {{ condition: {}, rate: {} }})",
            words(&low.condition),
            figure(rules, &clause("low_wage_rate"), &low.figure, ratio)?
        ),
        None => "None".to_owned(),
    };
    let introduction = match &frame.introduction {
        Some(limit) => format!(
            "Some({})",
            figure(rules, &clause("introduction"), limit, yen)?
        ),
        None => "None".to_owned(),
    };
    let wage_plan = match &frame.wage_plan {
        Some(plan) => format!("Some({})", wage_plan(rules, &clause("wage_plan"), plan)?),
        None => "None".to_owned(),
    };
    let mut fields = vec![
        ("title", words(&frame.title)),
        ("rate", figure(rules, &clause("rate"), &frame.rate, ratio)?),
        ("low_wage_rate", low_wage),
        (
            "lower",
            rule(rules, &clause("lower"), &lower_value, &lower.record)?,
        ),
        (
            "upper",
            rule(rules, &clause("upper"), &upper_value, &upper.record)?,
        ),
        ("wage_plan", wage_plan),
        ("introduction_max", introduction),
    ];
    let shared = (&frame.rounding, &frame.tax, &frame.repeat);
    fields.extend(common(
        rules,
        &clause,
        [&frame.cloud, &frame.service],
        shared,
    )?);
    Ok(structure("NormalFrame", &fields))
}

fn invoice_frame(rules: &Rules, frame: &InvoiceFrame) -> Result<String> {
    let clause = |part: &str| format!("{}/{part}", frame.id);
    let slices: Result<Vec<String>> = frame
        .slice
        .iter()
        .zip(1..)
        .map(|(each, number)| slice(rules, &clause(&format!("slice-{number}")), each))
        .collect();
    let mut fields = vec![
        ("title", words(&frame.title)),
        (
            "computed",
            figure(rules, &clause("computed"), &frame.computed, bool::to_string)?,
        ),
        (
            "slices",
            format!(
                "&[\n                {},\n            ]",
                slices?.join(",\n                ")
            ),
        ),
        ("pc", hardware(rules, &clause("pc"), &frame.pc)?),
        (
            "register",
            hardware(rules, &clause("register"), &frame.register)?,
        ),
        (
            "introduction_max",
            figure(rules, &clause("introduction"), &frame.introduction, yen)?,
        ),
    ];
    let shared = (&frame.rounding, &frame.tax, &frame.repeat);
    fields.extend(common(
        rules,
        &clause,
        [&frame.cloud, &frame.service],
        shared,
    )?);
    Ok(structure("InvoiceFrame", &fields))
}

/// What both frames say.
fn common(
    rules: &Rules,
    clause: &impl Fn(&str) -> String,
    [cloud, service]: [&MonthsMax; 2],
    (rounding, tax, repeat): (&Figure<Rounding>, &Figure<EligibleTax>, &Figure<Repeat>),
) -> Result<[(&'static str, String); 5]> {
    let months = |part: &str, months: &MonthsMax| {
        let value = months.months_max.to_string();
        rule(rules, &clause(part), &value, &months.record)
    };
    let rounding = figure(rules, &clause("rounding"), rounding, |value| {
        format!("Rounding::{value:?}")
    })?;
    let tax = figure(rules, &clause("tax"), tax, |value| {
        format!("EligibleTax::{value:?}")
    })?;
    let repeat = figure(rules, &clause("repeat"), repeat, |value| {
        format!("Repeat::{value:?}")
    })?;
    Ok([
        ("cloud_months_max", months("cloud", cloud)?),
        ("service_months_max", months("service", service)?),
        ("rounding", rounding),
        ("tax", tax),
        ("repeat", repeat),
    ])
}

fn wage_plan(rules: &Rules, clause: &str, plan: &WagePlan) -> Result<String> {
    Ok(format!(
        "WagePlan {{ from: {}, asks: {}, missed: {}, exempt: {}, exempts_small: {} }}",
        figure(rules, clause, &plan.figure, yen)?,
        words(&plan.asks),
        words(&plan.missed),
        words(&plan.exempt),
        plan.exempts_small
    ))
}

fn slice(rules: &Rules, clause: &str, slice: &Slice) -> Result<String> {
    let value = format!(
        "Slice {{ cap: Yen::new({}), rates: Rates {{ sme: {}, small: {} }}, functions_min: {} }}",
        slice.cap_yen,
        ratio(&slice.sme),
        ratio(&slice.small),
        slice.functions_min
    );
    rule(rules, clause, &value, &slice.record)
}

fn hardware(rules: &Rules, clause: &str, hardware: &Hardware) -> Result<String> {
    figure(rules, clause, &hardware.figure, |rate| {
        format!(
            "Hardware {{ rate: {}, cap: Yen::new({}) }}",
            ratio(rate),
            hardware.cap_yen
        )
    })
}

fn yen(amount: &u32) -> String {
    format!("Yen::new({amount})")
}

fn ratio([above, below]: &[u32; 2]) -> String {
    format!("Ratio::new({above}, {below})")
}
