//! Which figure of 通常枠 or インボイス枠 is meant?

use otasuke_calculator::domain::{FrameYear, Hardware, InvoiceFrame, NormalFrame, Rule};

use super::{index, show, Visit};

/// Shows the figure of the frame with that id; its clause.
pub fn visit(
    years: &mut [FrameYear],
    id: &str,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let (kind, year) = id.rsplit_once('-')?;
    let year: u32 = year.parse().ok()?;
    let year = years.iter_mut().find(|one| one.fiscal_year == year)?;
    match kind {
        "it-normal" => normal(&mut year.normal, record, key, visit),
        "it-invoice" => invoice(&mut year.invoice, record, key, visit),
        _ => None,
    }
}

fn normal(
    frame: &mut NormalFrame,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let (lower, upper) = (&mut frame.lower, &mut frame.upper);
    match (record, key) {
        (["rate"], "value") => show(visit, &mut frame.rate.value, &frame.rate.basis),
        (["low_wage_rate"], "value") => {
            let rate = &mut frame.low_wage_rate.as_mut()?.rate;
            show(visit, &mut rate.value, &rate.basis)
        }
        (["lower"], "floor_yen") => show(visit, &mut lower.value.floor, &lower.basis),
        (["lower"], "below_yen") => show(visit, &mut lower.value.below, &lower.basis),
        (["lower"], "processes_min") => show(visit, &mut lower.value.processes_min, &lower.basis),
        // The border of both bands, which a test holds equal: it moves as one.
        (["upper"], "floor_yen") => {
            let clause = show(visit, &mut upper.value.floor, &upper.basis);
            lower.value.below = upper.value.floor;
            clause
        }
        (["upper"], "cap_yen") => show(visit, &mut upper.value.cap, &upper.basis),
        (["upper"], "processes_min") => show(visit, &mut upper.value.processes_min, &upper.basis),
        (["wage_plan"], "value") => {
            let plan = &mut frame.wage_plan.as_mut()?.from;
            show(visit, &mut plan.value, &plan.basis)
        }
        (["wage_plan"], "exempts_small") => {
            let plan = frame.wage_plan.as_mut()?;
            show(visit, &mut plan.exempts_small, &plan.from.basis)
        }
        (["introduction"], "value") => {
            let max = frame.introduction_max.as_mut()?;
            show(visit, &mut max.value, &max.basis)
        }
        (["cloud"], "months_max") => {
            let months = &mut frame.cloud_months_max;
            show(visit, &mut months.value, &months.basis)
        }
        (["service"], "months_max") => {
            let months = &mut frame.service_months_max;
            show(visit, &mut months.value, &months.basis)
        }
        (["rounding"], "value") => show(visit, &mut frame.rounding.value, &frame.rounding.basis),
        (["tax"], "value") => show(visit, &mut frame.tax.value, &frame.tax.basis),
        (["repeat"], "value") => show(visit, &mut frame.repeat.value, &frame.repeat.basis),
        _ => None,
    }
}

fn invoice(
    frame: &mut InvoiceFrame,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    match (record, key) {
        (["computed"], "value") => show(visit, &mut frame.computed.value, &frame.computed.basis),
        (["slice", number], _) => slice(frame, index(number), key, visit),
        (["pc"], _) => hardware(&mut frame.pc, key, visit),
        (["register"], _) => hardware(&mut frame.register, key, visit),
        (["introduction"], "value") => {
            let max = &mut frame.introduction_max;
            show(visit, &mut max.value, &max.basis)
        }
        (["cloud"], "months_max") => {
            let months = &mut frame.cloud_months_max;
            show(visit, &mut months.value, &months.basis)
        }
        (["service"], "months_max") => {
            let months = &mut frame.service_months_max;
            show(visit, &mut months.value, &months.basis)
        }
        (["rounding"], "value") => show(visit, &mut frame.rounding.value, &frame.rounding.basis),
        (["tax"], "value") => show(visit, &mut frame.tax.value, &frame.tax.basis),
        (["repeat"], "value") => show(visit, &mut frame.repeat.value, &frame.repeat.basis),
        _ => None,
    }
}

fn slice(
    frame: &mut InvoiceFrame,
    number: usize,
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let mut slices = frame.slices.to_vec();
    let Rule { value, basis } = &mut slices[number];
    let clause = match key {
        "cap_yen" => show(visit, &mut value.cap, basis),
        "sme" => show(visit, &mut value.rates.sme, basis),
        "small" => show(visit, &mut value.rates.small, basis),
        "functions_min" => show(visit, &mut value.functions_min, basis),
        _ => None,
    };
    frame.slices = slices.leak();
    clause
}

fn hardware(rule: &mut Rule<Hardware>, key: &str, visit: Visit<'_>) -> Option<&'static str> {
    match key {
        "value" => show(visit, &mut rule.value.rate, &rule.basis),
        "cap_yen" => show(visit, &mut rule.value.cap, &rule.basis),
        _ => None,
    }
}
