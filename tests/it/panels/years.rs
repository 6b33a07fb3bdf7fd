//! Does each year pay what is written for the same offer?

use std::sync::LazyLock;

use otasuke_calculator::domain::{Named, Year};
use serde::Deserialize;

use super::{cases, Asked};
use crate::rule_docs::Rules;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    how: String,
    asked: Asked,
    /// Status, subsidy, what is left, for each year.
    years: Vec<(String, u64, u64)>,
}

/// What these rules come to, for every case.
pub fn answers(rules: &Rules) -> Vec<String> {
    static FILE: LazyLock<File> = LazyLock::new(|| cases("years"));
    let file = &*FILE;
    let found = file.case.iter().map(|case| case.found(rules));
    found.map(|years| format!("{years:?}")).collect()
}

impl Case {
    fn found(&self, rules: &Rules) -> Vec<(String, u64, u64)> {
        let request = rules.of(self.asked.request(2024));
        let years = Year::all(&request, rules.book.programmes, rules.book);
        let of = |year: &Year| {
            let settled = &year.settlement;
            let status = settled.subsidy.status.name().to_owned();
            let amount = settled.subsidy.amount.to_u64();
            (status, amount, settled.net.incl_tax.to_u64())
        };
        years.iter().map(of).collect()
    }
}

#[test]
fn each_year_pays_what_is_written() {
    let file: File = cases("years");
    assert!(file.case.len() >= 25);
    for case in &file.case {
        let found = case.found(&Rules::of_today());
        assert_eq!(found, case.years, "{}", case.how);
    }
}
