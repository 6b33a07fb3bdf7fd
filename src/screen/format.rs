//! How is a figure written? Half-width digits, a comma every three, its unit behind.

use crate::domain::{Date, Months, Terminals, Yen};
use crate::draft::number_text::group_digits;

/// `321,000円`.
pub(super) fn yen<B: Copy>(amount: Yen<B>) -> String {
    yen_number(amount.to_u64())
}

/// `321,000円`, of a bare number of yen.
pub(super) fn yen_number(amount: u64) -> String {
    group_digits(amount) + super::ja::units::YEN
}

/// `10台`.
pub(super) fn terminals(count: Terminals) -> String {
    terminals_number(count.get().into())
}

/// `10台`, of a bare number.
pub(super) fn terminals_number(count: u64) -> String {
    group_digits(count) + super::ja::units::TERMINALS
}

/// `24か月`.
pub(super) fn months(count: Months) -> String {
    months_number(count.get().into())
}

/// `24か月`, of a bare number.
pub(super) fn months_number(count: u64) -> String {
    group_digits(count) + super::ja::units::MONTHS
}

/// `2026年11月22日`.
pub(super) fn date(date: Date) -> String {
    super::ja::units::date(date.year(), date.month(), date.day())
}
