//! What are the columns, sizes, results and mistakes of a list called?

use crate::draft::number_text::group_digits;
use crate::partners::{Column, Mistake, MistakeCode, Outcome, Size, Status};
use crate::screen::{say, Words};

/// What a column is called; a list with this heading is read again.
pub fn column(words: Words, column: Column) -> &'static str {
    match column {
        Column::Name => say::partners_sheet::name(words),
        Column::CorporateNumber => say::partners_sheet::corporate_number(words),
        Column::Industry => say::partners_sheet::industry(words),
        Column::Employees => say::partners_sheet::employees(words),
        Column::Capital => say::partners_sheet::capital(words),
        Column::Terminals => say::partners_sheet::terminals(words),
        Column::Offer => say::partners_sheet::offer(words),
    }
}

/// What a size is called.
pub fn size(words: Words, size: Size) -> &'static str {
    match size {
        Size::Small => say::partners_sheet::small(words),
        Size::Sme => say::partners_sheet::sme(words),
        Size::Large => say::partners_sheet::large(words),
        Size::Unknown => say::partners_sheet::unknown_size(words),
    }
}

/// How a subsidy ended.
pub fn status(words: Words, status: Status) -> &'static str {
    match status {
        Status::Payable => say::partners_sheet::payable(words),
        Status::Capped => say::partners_sheet::capped(words),
        Status::BelowFloor => say::partners_sheet::below_floor(words),
        Status::TooLarge => say::partners_sheet::too_large(words),
        Status::Ineligible => say::partners_sheet::ineligible(words),
    }
}

/// What became of a row.
pub fn result(words: Words, outcome: &Outcome) -> &'static str {
    match (outcome, outcome.chosen()) {
        (Outcome::Mistaken { .. }, _) => say::partners_sheet::mistaken(words),
        (_, None) => say::partners_sheet::unserved(words),
        (_, Some(chosen)) => status(words, chosen.status),
    }
}

/// What is wanted where a mistake stands.
pub fn wanted(words: Words, mistake: &Mistake) -> String {
    let sentence = match mistake.code {
        MistakeCode::UnclosedQuote => say::partners_sheet::unclosed_quote,
        MistakeCode::CellTooLong => say::partners_sheet::cell_too_long,
        MistakeCode::TooFewCells => say::partners_sheet::too_few_cells,
        MistakeCode::TooManyCells => say::partners_sheet::too_many_cells,
        MistakeCode::Unreadable => say::partners_sheet::unreadable,
        MistakeCode::Missing => say::partners_sheet::missing,
        MistakeCode::NotANumber => say::partners_sheet::not_a_number,
        MistakeCode::OutOfRange => return out_of_range(words, mistake),
        MistakeCode::BecameADate => say::partners_sheet::became_a_date,
        MistakeCode::BecameRounded => say::partners_sheet::became_rounded,
        MistakeCode::NotThirteenDigits => say::partners_sheet::not_thirteen_digits,
        MistakeCode::WrongCheckDigit => say::partners_sheet::wrong_check_digit,
        MistakeCode::UnknownIndustry => say::partners_sheet::unknown_industry,
        MistakeCode::UnknownOffer => say::partners_sheet::unknown_offer,
    };
    sentence(words).to_owned()
}

fn out_of_range(words: Words, mistake: &Mistake) -> String {
    match mistake.column.and_then(Column::range) {
        Some(range) => {
            let [least, most] = [*range.start(), *range.end()].map(group_digits);
            say::partners_sheet::out_of_range(words, &least, &most)
        }
        None => say::partners_sheet::not_a_number(words).to_owned(),
    }
}
