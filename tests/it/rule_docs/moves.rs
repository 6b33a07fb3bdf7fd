//! Which figure of the calculation is meant by a place in the files of the rules?
//!
//! A new figure of a file has no arm here until somebody writes one: that fails the test.

mod frames;
mod guide;

use otasuke_calculator::domain::{Basis, Programme, Standard};

use super::figures::Place;
use super::rules::Copied;
use super::value::{NoInitialFee, Value};

/// Somebody who looks at a figure or moves it.
pub type Visit<'a> = &'a mut dyn FnMut(&mut dyn Value);

/// Shows the figure at that place of the copy; its clause.
pub fn visit(copied: &mut Copied, place: &Place, visit: Visit<'_>) -> &'static str {
    let file = place.file.strip_prefix("rules/").unwrap();
    let (folder, name) = file.split_once('/').unwrap_or(("", file));
    let id = name.strip_suffix(".toml").unwrap();
    let record: Vec<&str> = place.record.split(' ').collect();
    let key = place.key.as_str();
    let found = match (folder, id) {
        ("programmes", _) => {
            let mut all = copied.programmes.iter_mut();
            let one = all.find(|one| one.id == id).unwrap();
            programme(one, &record, key, visit)
        }
        ("frames", _) => frames::visit(&mut copied.frames, id, &record, key, visit),
        ("", "standard") => standard(&mut copied.book.standard, &record, key, visit),
        ("", "tax") => {
            let rate = &mut copied.book.tax_percent;
            show(visit, &mut rate.value, &rate.basis)
        }
        ("", "applicants") => guide::size(&mut copied.guide, &record, key, visit),
        ("", "guide") => guide::visit(&mut copied.guide, &record, key, visit),
        ("", "steps") => {
            let step = &mut copied.steps[index(record[1])];
            let basis = &step.years[0].basis;
            show(visit, step.lead_days.as_mut().unwrap(), basis)
        }
        ("", "edition") => {
            visit(&mut copied.book.stale_after_days);
            Some("")
        }
        _ => None,
    };
    found.unwrap_or_else(|| {
        panic!(
            "{}: nothing moves {} {key}. Say in tests/it/rule_docs/moves which figure of the \
             calculation it is.",
            place.file, place.record
        )
    })
}

/// Shows a figure, and names its clause.
fn show(visit: Visit<'_>, value: &mut dyn Value, basis: &Basis) -> Option<&'static str> {
    visit(value);
    Some(basis.clause)
}

fn index(part: &str) -> usize {
    part.parse().unwrap()
}

fn programme(
    one: &mut Programme,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let (rate, limits) = (&mut one.rate, &mut one.limits);
    match (record, key) {
        (["rate"], "sme") => show(visit, &mut rate.value.sme, &rate.basis),
        (["rate"], "small") => show(visit, &mut rate.value.small, &rate.basis),
        (["limits"], "floor_yen") => show(visit, &mut limits.value.floor, &limits.basis),
        (["limits"], "cap_yen") => show(visit, &mut limits.value.cap, &limits.basis),
        (["eligible"], "months_max") => {
            let months = &mut one.eligible_months_max;
            show(visit, &mut months.value, &months.basis)
        }
        (["eligible"], "initial_fee") => {
            show(visit, &mut NoInitialFee, &one.eligible_months_max.basis)
        }
        (["rounding"], "value") => show(visit, &mut one.rounding.value, &one.rounding.basis),
        (["tax"], "value") => show(visit, &mut one.tax.value, &one.tax.basis),
        (["repeat"], "value") => show(visit, &mut one.repeat.value, &one.repeat.basis),
        (["period", rest @ ..], _) => period(one, rest, key, visit),
        _ => None,
    }
}

fn period(
    one: &mut Programme,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let period = &mut one.period;
    match (record, key) {
        (["opens"], "from") => show(visit, &mut period.opens.value, &period.opens.basis),
        (["closes"], "from") => {
            let closes = period.closes.as_mut()?;
            show(visit, &mut closes.value, &closes.basis)
        }
        (["round", number], _) => {
            let mut rounds = period.rounds.to_vec();
            let round = &mut rounds[index(number)];
            let value: &mut dyn Value = match key {
                "deadline" => &mut round.deadline,
                "hour" => round.hour.as_mut()?,
                "decision" => round.decision.as_mut()?,
                "report_by" => round.report_by.as_mut()?,
                _ => return None,
            };
            let clause = show(visit, value, &round.basis);
            period.rounds = rounds.leak();
            clause
        }
        _ => None,
    }
}

fn standard(
    one: &mut Standard,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let (["figure", name], "value") = (record, key) else {
        return None;
    };
    let Standard {
        initial_fee_max: initial,
        network_monthly_fee_max: network,
        endpoint_monthly_fee_max: endpoint,
        combined_monthly_fee: combined,
        class2_price: price,
        min_terminals_max: terminals,
        min_term_months_max: months,
        enhancement_terminals_min: watched,
        ..
    } = one;
    match *name {
        "initial_fee_yen_max" => show(visit, &mut initial.value, &initial.basis),
        "network_monthly_fee_yen_max" => show(visit, &mut network.value, &network.basis),
        "endpoint_monthly_fee_yen_max" => show(visit, &mut endpoint.value, &endpoint.basis),
        "combined_monthly_fee" => show(visit, &mut combined.value, &combined.basis),
        "class2_price" => show(visit, &mut price.value, &price.basis),
        "min_terminals_max" => show(visit, &mut terminals.value, &terminals.basis),
        "min_term_months_max" => show(visit, &mut months.value, &months.basis),
        "enhancement_terminals_min" => show(visit, &mut watched.value, &watched.basis),
        _ => None,
    }
}
