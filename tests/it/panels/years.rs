//! Does each year pay what is written for the same offer?

use otasuke_calculator::domain::{Named, Year};
use otasuke_calculator::rules::BOOK;
use serde::Deserialize;

use super::{cases, Asked};

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

#[test]
fn each_year_pays_what_is_written() {
    let file: File = cases("years");
    assert!(file.case.len() >= 25);
    for case in &file.case {
        let years = Year::all(&case.asked.request(2024), BOOK.programmes, &BOOK);
        let of = |year: &Year| {
            let settled = &year.settlement;
            let status = settled.subsidy.status.name().to_owned();
            let amount = settled.subsidy.amount.to_u64();
            (status, amount, settled.net.incl_tax.to_u64())
        };
        let found: Vec<_> = years.iter().map(of).collect();
        assert_eq!(found, case.years, "{}", case.how);
    }
}
