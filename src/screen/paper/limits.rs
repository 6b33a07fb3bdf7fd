//! Does the offer keep 表1? Check by check, and all in all.

use super::marks::Marks;
use super::{certainty, Facts, Row, Table};
use crate::domain::{Basis, Check, CheckStatus, Figures};
use crate::screen::{choice, say, CheckRow};

pub(super) fn table(facts: &Facts<'_>, marks: &mut Marks) -> Table {
    let words = facts.words;
    let shown = &facts.answer.checks;
    let tax = choice::tax_basis(words, facts.request.offer.tax_basis);
    let concern = |check: &&Check| check.status != CheckStatus::NotApplicable;
    let checks = facts.quote.settlement.checks.iter().filter(concern);
    let rows = checks.zip(&shown.rows);
    let rows = rows
        .map(|(check, row)| row_of(facts, check, row, marks))
        .collect();
    let notes = [&shown.verdict.text, &shown.not_applicable, &shown.numbering];
    Table {
        code: "checks",
        heading: say::paper::limits(words).to_owned(),
        columns: vec![
            say::table::rule(words).to_owned(),
            say::table::actual(words, tax),
            say::table::limit(words, tax),
            say::table::verdict(words).to_owned(),
        ],
        rows,
        notes: notes
            .into_iter()
            .filter(|note| !note.is_empty())
            .cloned()
            .collect(),
    }
}

fn row_of(facts: &Facts<'_>, check: &Check, row: &CheckRow, marks: &mut Marks) -> Row {
    let bases = bases(facts, check);
    Row {
        code: row.rule,
        cells: vec![
            row.title.to_owned(),
            row.actual.clone(),
            row.limit.clone(),
            row.verdict.text.clone(),
        ],
        certainty: certainty(facts.words, &bases),
        marks: marks.of(&bases),
    }
}

/// Where a fee is judged by the sum of two limits, so does that which adds them.
fn bases(facts: &Facts<'_>, check: &Check) -> Vec<Option<&'static Basis>> {
    let is_by_sum = check.status == CheckStatus::Judgement
        && matches!(check.figures, Figures::PriceLimit { .. });
    let sum = &facts.book.standard.combined_monthly_fee.basis;
    let sum = is_by_sum.then_some(Some(sum));
    std::iter::once(check.basis).chain(sum).collect()
}
