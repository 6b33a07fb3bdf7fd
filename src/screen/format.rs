//! How is a figure written? Half-width digits, a comma every three, its unit as the language has it.

use super::words::{say, Words};
use crate::domain::{Date, Months, Terminals, Yen};
use crate::draft::number_text::group_digits;

/// `321,000円`.
pub(crate) fn yen<B: Copy>(words: Words, amount: Yen<B>) -> String {
    yen_number(words, amount.to_u64())
}

/// `321,000円`, of a bare number of yen.
pub(crate) fn yen_number(words: Words, amount: u64) -> String {
    say::units::yen(words, &group_digits(amount))
}

/// `321,000円`, of a sum of many. None is as large as what would not be grouped.
pub fn yen_sum(words: Words, amount: u128) -> String {
    let digits = u64::try_from(amount).map_or_else(|_| amount.to_string(), group_digits);
    say::units::yen(words, &digits)
}

/// `10台`.
pub(crate) fn terminals(words: Words, count: Terminals) -> String {
    terminals_number(words, count.get().into())
}

/// `10台`, of a bare number.
pub(crate) fn terminals_number(words: Words, count: u64) -> String {
    let unit = if count == 1 {
        say::units::terminal
    } else {
        say::units::terminals
    };
    unit(words, &group_digits(count))
}

/// `5人`.
pub(crate) fn people(words: Words, count: u64) -> String {
    let unit = if count == 1 {
        say::units::person
    } else {
        say::units::people
    };
    unit(words, &group_digits(count))
}

/// `24か月`.
pub(crate) fn months(words: Words, count: Months) -> String {
    months_number(words, count.get().into())
}

/// `24か月`, of a bare number.
pub(crate) fn months_number(words: Words, count: u64) -> String {
    let unit = if count == 1 {
        say::units::month
    } else {
        say::units::months
    };
    unit(words, &group_digits(count))
}

/// `2026年11月22日`; `2026-11-22` in English.
pub(crate) fn date(words: Words, date: Date) -> String {
    if words == Words::En {
        return date.to_string();
    }
    let [year, month, day] =
        [date.year(), date.month().into(), date.day().into()].map(|part: u16| part.to_string());
    say::units::date(words, &year, &month, &day)
}

/// `初期費用、最低契約期間`.
pub(crate) fn list(words: Words, items: &[&str]) -> String {
    let mut items = items.iter();
    let first = items.next().copied().unwrap_or_default().to_owned();
    items.fold(first, |list, item| say::units::list(words, &list, item))
}
