//! Which figure of the guide is meant?

use otasuke_calculator::domain::{GuideRules, SizeLimit};
use toml::Table;

use super::super::value::Row;
use super::{index, show, Visit};
use crate::repository::read;

/// Shows a limit of a table of sizes; its clause.
pub fn size(
    guide: &mut GuideRules,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let (list, number) = (record[0], index(record[1]));
    let (small, applicants) = (list == "small", &mut guide.applicants);
    let table = if small {
        &mut applicants.small
    } else {
        &mut applicants.sme
    };
    let before: &'static SizeLimit = &table[number];
    let mut rows = table.to_vec();
    let clause = match key {
        "capital_yen_max" => {
            let max = rows[number].capital_yen_max.as_mut()?;
            show(visit, max, &applicants.basis)
        }
        "employees_max" => show(visit, &mut rows[number].employees_max, &applicants.basis),
        _ => None,
    };
    *table = rows.leak();
    let after: &'static SizeLimit = &table[number];
    point_at(guide, small, before, after);
    clause
}

/// Whoever pointed at that row points at its copy.
fn point_at(
    guide: &mut GuideRules,
    small: bool,
    before: &'static SizeLimit,
    after: &'static SizeLimit,
) {
    let mut industries = guide.industries.to_vec();
    let rows = industries.iter_mut();
    let rows = rows.map(|one| if small { &mut one.small } else { &mut one.sme });
    rows.filter(|row| **row == before)
        .for_each(|row| *row = after);
    guide.industries = industries.leak();
    let mut bodies = guide.bodies.to_vec();
    let rows = bodies.iter_mut().filter_map(|one| one.sme.as_mut());
    rows.filter(|row| !small && **row == before)
        .for_each(|row| *row = after);
    guide.bodies = bodies.leak();
}

/// The ids of a table of sizes, in their order.
fn ids(list: &str) -> Vec<String> {
    let file: Table = read("rules/applicants.toml").parse().unwrap();
    let rows = file[list].as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

/// Shows any other figure of the guide; its clause.
pub fn visit(
    guide: &mut GuideRules,
    record: &[&str],
    key: &str,
    visit: Visit<'_>,
) -> Option<&'static str> {
    let (sme, small) = (guide.applicants.sme, guide.applicants.small);
    match (record, key) {
        (["industry", number], _) => {
            let mut all = guide.industries.to_vec();
            let one = &mut all[index(number)];
            let (row, rows) = match key {
                "sme" => (&mut one.sme, sme),
                _ => (&mut one.small, small),
            };
            let ids = ids(key);
            let clause = show(visit, &mut Row { row, rows, ids }, &one.basis);
            guide.industries = all.leak();
            clause
        }
        (["body", number], _) => {
            let mut all = guide.bodies.to_vec();
            let one = &mut all[index(number)];
            let clause = match key {
                "capital_counts" => show(visit, &mut one.capital_counts, &one.basis),
                "may_be_small" => show(visit, &mut one.may_be_small, &one.basis),
                _ => {
                    let (row, ids) = (one.sme.as_mut()?, ids(key));
                    show(
                        visit,
                        &mut Row {
                            row,
                            rows: sme,
                            ids,
                        },
                        &one.basis,
                    )
                }
            };
            guide.bodies = all.leak();
            clause
        }
        (["exclusion", number], "effect") => {
            let mut all = guide.exclusions.to_vec();
            let one = &mut all[index(number)];
            let clause = show(visit, &mut one.effect, &one.basis);
            guide.exclusions = all.leak();
            clause
        }
        (["small_terminals_min"], "value") => {
            let min = &mut guide.small_terminals_min;
            show(visit, &mut min.value, &min.basis)
        }
        _ => None,
    }
}
