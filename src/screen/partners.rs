//! How is a partner of a list called, and how is a mistake in its row told? Where, what, and what to do.

use super::clean::one_line;
use super::words::say::{mistakes, partners};
use super::{Chip, Tone, Words};
use crate::draft::number_text::group_digits;
use crate::partners::{Column, Mistake, MistakeCode, Size, Status, CELL_UNITS_MAX};

/// What a column of the list is called, where it has no heading.
pub fn partner_column(words: Words, column: Column) -> &'static str {
    match column {
        Column::Name => partners::column_name(words),
        Column::CorporateNumber => partners::column_corporate_number(words),
        Column::Industry => partners::column_industry(words),
        Column::Employees => partners::column_employees(words),
        Column::Capital => partners::column_capital(words),
        Column::Terminals => partners::column_terminals(words),
        Column::Offer => partners::column_offer(words),
    }
}

/// What a size is called.
pub fn partner_size(words: Words, size: Size) -> &'static str {
    match size {
        Size::Small => partners::size_small(words),
        Size::Sme => partners::size_sme(words),
        Size::Large => partners::size_large(words),
        Size::Unknown => partners::size_unknown(words),
    }
}

/// How the subsidy of a partner ended, in a few words.
pub fn partner_status(words: Words, status: Status) -> Chip {
    match status {
        Status::Payable => Chip::new(Tone::Good, partners::status_payable(words)),
        Status::Capped => Chip::new(Tone::Plain, partners::status_capped(words)),
        Status::BelowFloor => Chip::new(Tone::Warn, partners::status_below_floor(words)),
        Status::TooLarge => Chip::new(Tone::Bad, partners::status_too_large(words)),
        Status::Ineligible => Chip::new(Tone::Bad, partners::status_ineligible(words)),
    }
}

/// A mistake in a whole sentence. `heading` is what stands above its column in the list.
pub fn mistake_sentence(words: Words, mistake: &Mistake, heading: Option<&str>) -> String {
    let row = group_digits(mistake.row.into());
    let says = mistake_says(words, mistake);
    let Some(column) = mistake.column else {
        return mistakes::in_row(words, &row, &says);
    };
    let heading = heading.filter(|heading| !heading.trim().is_empty());
    let heading = heading.map_or_else(|| partner_column(words, column).to_owned(), one_line);
    mistakes::in_cell(words, &row, &heading, &says)
}

/// What is wrong and what to do, without the place.
pub fn mistake_says(words: Words, mistake: &Mistake) -> String {
    let found = &one_line(&mistake.found);
    let wanted = mistake.column.map_or("", |column| wanted(words, column));
    match mistake.code {
        MistakeCode::UnclosedQuote => mistakes::unclosed_quote(words).to_owned(),
        MistakeCode::CellTooLong => {
            let max = u64::try_from(CELL_UNITS_MAX).map_or_else(|_| String::new(), group_digits);
            mistakes::cell_too_long(words, &max)
        }
        MistakeCode::TooFewCells => mistakes::too_few_cells(words).to_owned(),
        MistakeCode::TooManyCells => mistakes::too_many_cells(words).to_owned(),
        MistakeCode::SumRow => mistakes::sum_row(words, found),
        MistakeCode::Unreadable => mistakes::unreadable(words, found),
        MistakeCode::Missing => mistakes::missing(words, wanted),
        MistakeCode::NotANumber => mistakes::not_a_number(words, found, wanted),
        MistakeCode::OutOfRange => out_of_range(words, mistake.column, found, wanted),
        MistakeCode::BecameADate => mistakes::became_a_date(words, found, wanted),
        MistakeCode::BecameRounded => mistakes::became_rounded(words, found),
        MistakeCode::NotThirteenDigits => mistakes::not_thirteen_digits(words, found),
        MistakeCode::WrongCheckDigit => mistakes::wrong_check_digit(words, found),
        MistakeCode::UnknownIndustry => mistakes::unknown_industry(words, found),
        MistakeCode::UnknownOffer => mistakes::unknown_offer(words, found),
    }
}

fn out_of_range(words: Words, column: Option<Column>, found: &str, wanted: &str) -> String {
    match column.and_then(Column::range) {
        Some(range) => {
            let [min, max] = [*range.start(), *range.end()].map(group_digits);
            mistakes::out_of_range(words, found, &min, &max)
        }
        None => mistakes::not_a_number(words, found, wanted),
    }
}

/// What is to stand in a cell.
fn wanted(words: Words, column: Column) -> &'static str {
    match column {
        Column::Name => mistakes::a_name(words),
        Column::CorporateNumber => mistakes::a_corporate_number(words),
        Column::Industry => mistakes::an_industry(words),
        Column::Employees => mistakes::employees(words),
        Column::Capital => mistakes::capital(words),
        Column::Terminals => mistakes::terminals(words),
        Column::Offer => mistakes::an_offer(words),
    }
}
