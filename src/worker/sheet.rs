//! What stands in the tables for spreadsheets? Rows, mistakes and sums, each with its headings.

mod totals;

use strum::VariantArray;

use super::Headings;
use crate::partners::{Assessed, Chosen, Column, Mistake, Outcome, Partner, Raised, SaidIndustry};
use crate::screen::sheet::Cell;
use crate::screen::{mistake_says, partner_column, partner_size, partner_status, say, Words};

pub use totals::{totals, totals_headings};

/// The headings of the table of rows. What the list says stands first, so that the table is a list again.
pub fn row_headings(words: Words) -> Vec<String> {
    let asked = Column::VARIANTS.iter();
    let asked = asked.map(|column| partner_column(words, *column));
    let answered = [
        say::partners::size(words),
        say::partners_sheet::chosen(words),
        say::partners_sheet::cost(words),
        say::partners_sheet::subsidy(words),
        say::partners_sheet::left(words),
        say::partners_sheet::carried(words),
        say::partners::status(words),
        say::partners_sheet::within(words),
        say::partners_sheet::longer_term(words),
        say::partners_sheet::more_terminals(words),
        say::partners_sheet::remarks(words),
        say::partners::row_number(words),
    ];
    asked.chain(answered).map(str::to_owned).collect()
}

/// A row with its answer, or with what is wanted instead.
pub fn row(row: &Assessed, words: Words) -> Vec<Cell> {
    let outcome = &row.outcome;
    let asked = Column::VARIANTS.iter();
    let mut cells: Vec<Cell> = match outcome {
        Outcome::Answered(partner, answer) => asked
            .map(|column| asked_cell(partner, *column, words))
            .chain([Cell::text(partner_size(words, answer.size))])
            .collect(),
        Outcome::Mistaken { name, .. } => asked
            .map(|column| match column {
                Column::Name => Cell::text(name),
                _ => Cell::Empty,
            })
            .chain([Cell::Empty])
            .collect(),
    };
    cells.extend(figures(outcome.chosen()));
    cells.push(Cell::text(result(outcome, words)));
    cells.extend(limits(outcome.chosen(), words));
    let remarks = outcome.mistakes().iter();
    let remarks: Vec<String> = remarks.map(|mistake| remark(mistake, words)).collect();
    cells.push(Cell::Text(remarks.join(" ")));
    cells.push(Cell::Number(row.row.into()));
    cells
}

/// What the list says of a partner, written so that it is read again.
fn asked_cell(partner: &Partner, column: Column, words: Words) -> Cell {
    let number =
        |number: Option<u64>| number.map_or(Cell::Empty, |number| Cell::Number(number.into()));
    match column {
        Column::Name => Cell::text(&partner.name),
        // Text: it counts nothing, and begins with no 0.
        Column::CorporateNumber => partner
            .corporate_number
            .map_or(Cell::Empty, |number| Cell::Text(number.to_string())),
        Column::Industry => match &partner.said_industry {
            None => Cell::Empty,
            Some(SaidIndustry::One(industry)) => Cell::text(words.rule(industry.name)),
            Some(SaidIndustry::Several(industries)) => Cell::text(&industries.name),
        },
        Column::Employees => number(partner.employees),
        Column::Capital => number(partner.capital_yen),
        Column::Terminals => Cell::Number(partner.terminals.get().into()),
        Column::Offer => partner.offer.as_deref().map_or(Cell::Empty, Cell::text),
    }
}

/// The offer, what it costs, the subsidy, what is left, and what of that is carried.
fn figures(chosen: Option<&Chosen>) -> [Cell; 5] {
    let Some(chosen) = chosen else {
        return [const { Cell::Empty }; 5];
    };
    let yen = |yen: u64| Cell::Number(yen.into());
    [
        Cell::text(&chosen.name),
        yen(chosen.cost_yen),
        yen(chosen.subsidy_yen),
        yen(chosen.left_yen),
        yen(chosen.carried_yen),
    ]
}

/// Whether the standard is kept, and what reaches the floor.
fn limits(chosen: Option<&Chosen>, words: Words) -> [Cell; 3] {
    let Some(chosen) = chosen else {
        return [const { Cell::Empty }; 3];
    };
    let raised = |raised: Option<Raised>| match raised {
        Some(raised) => Cell::Number(raised.to.into()),
        None => Cell::Empty,
    };
    let within = if chosen.is_within {
        say::partners_sheet::is_within
    } else {
        say::partners_sheet::not_within
    };
    [
        Cell::text(within(words)),
        raised(chosen.longer_term),
        raised(chosen.more_terminals),
    ]
}

/// What became of a row.
fn result(outcome: &Outcome, words: Words) -> String {
    match (outcome, outcome.chosen()) {
        (Outcome::Mistaken { .. }, _) => say::partners::status_mistaken(words).to_owned(),
        (_, None) => say::partners::status_unserved(words).to_owned(),
        (_, Some(chosen)) => partner_status(words, chosen.status).text,
    }
}

/// A mistake with its column, on one line.
fn remark(mistake: &Mistake, words: Words) -> String {
    let says = mistake_says(words, mistake);
    match mistake.column {
        Some(column) => say::partners_sheet::remark(words, partner_column(words, column), &says),
        None => says,
    }
}

/// The headings of the table of mistakes.
pub fn mistake_headings(words: Words) -> Vec<String> {
    let headings = [
        say::partners::row_number(words),
        say::partners_sheet::column(words),
        say::partners_sheet::found(words),
        say::partners_sheet::says(words),
    ];
    headings.map(str::to_owned).into()
}

/// A mistake at its place, with what stands there and what is wanted.
pub fn mistake(mistake: &Mistake, headings: &Headings, words: Words) -> Vec<Cell> {
    let column = mistake.column.map_or_else(
        || say::partners_sheet::whole_row(words),
        |column| headings.name(column, words),
    );
    vec![
        Cell::Number(mistake.row.into()),
        Cell::text(column),
        Cell::text(&mistake.found),
        Cell::Text(mistake_says(words, mistake)),
    ]
}
