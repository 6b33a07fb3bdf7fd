//! What stands in the table of sums? All partners, and those of each result, industry, size and band.

use strum::VariantArray;

use crate::draft::number_text::group_digits;
use crate::partners::{Column, Lift, Size, Status, Sum, Totals, BANDS_YEN};
use crate::rules::GUIDE;
use crate::screen::sheet::Cell;
use crate::screen::{partner_column, partner_size, partner_status, say, Words};

/// The headings of the table of sums.
pub fn totals_headings(words: Words) -> Vec<String> {
    let headings = [
        say::partners_sheet::item(words),
        say::partners_sheet::partners(words),
        partner_column(words, Column::Terminals),
        say::partners_sheet::cost(words),
        say::partners_sheet::subsidy(words),
        say::partners_sheet::left(words),
        say::partners_sheet::carried(words),
    ];
    headings.map(str::to_owned).into()
}

/// Every sum on a row of its own.
pub fn totals(totals: &Totals, words: Words) -> Vec<Vec<Cell>> {
    let mut rows = vec![
        counted(say::partners_sheet::rows(words), totals.rows),
        counted(say::partners_sheet::mistaken_rows(words), totals.mistaken),
        counted(say::partners_sheet::mistakes(words), totals.mistakes),
        counted(say::partners::status_unserved(words), totals.unserved),
    ];
    let mut answered = summed(say::partners_sheet::answered(words), &totals.answered);
    answered.push(yen(totals.carried_yen));
    rows.push(answered);
    rows.extend(Status::VARIANTS.iter().map(|status| {
        let sum = totals.of_status(*status);
        summed(&partner_status(words, *status).text, sum)
    }));
    rows.extend([
        lifted(
            say::partners_sheet::by_longer_term(words),
            &totals.longer_term,
        ),
        lifted(
            say::partners_sheet::by_more_terminals(words),
            &totals.more_terminals,
        ),
    ]);
    rows.extend(totals.by_industry.iter().map(|(id, sum)| {
        let name = GUIDE.industry(id).map_or_else(
            || say::partners::industry_unknown(words),
            |industry| words.rule(industry.name),
        );
        summed(&say::partners_sheet::of_industry(words, name), sum)
    }));
    let sizes = Size::VARIANTS.iter().zip(&totals.by_size);
    rows.extend(sizes.map(|(size, sum)| {
        let name = partner_size(words, *size);
        summed(&say::partners_sheet::of_size(words, name), sum)
    }));
    rows.extend(bands(totals, words));
    rows
}

fn bands(totals: &Totals, words: Words) -> Vec<Vec<Cell>> {
    let last = BANDS_YEN.last().copied().unwrap_or_default();
    let ends = BANDS_YEN.map(|end| say::partners_sheet::left_to(words, &group_digits(end)));
    let above = say::partners_sheet::left_above(words, &group_digits(last));
    let names = ends.into_iter().chain([above]);
    let bands = names.zip(totals.by_left);
    bands
        .map(|(name, partners)| counted(&name, partners))
        .collect()
}

fn counted(item: &str, count: u32) -> Vec<Cell> {
    vec![Cell::text(item), Cell::Number(count.into())]
}

fn summed(item: &str, sum: &Sum) -> Vec<Cell> {
    let mut cells = counted(item, sum.partners);
    cells.push(Cell::Number(sum.terminals.into()));
    cells.extend([sum.cost_yen, sum.subsidy_yen, sum.left_yen].map(yen));
    cells
}

fn lifted(item: &str, lift: &Lift) -> Vec<Cell> {
    let mut cells = counted(item, lift.partners);
    cells.extend([
        Cell::Empty,
        Cell::Empty,
        yen(lift.subsidy_yen),
        yen(lift.left_yen),
    ]);
    cells
}

/// Sums stay far below what a signed number holds.
fn yen(yen: u128) -> Cell {
    Cell::Number(i128::try_from(yen).unwrap_or(i128::MAX))
}
