//! Which day is it in Japan? Offers hold until a day, and an offer that is over would be the cheapest.

use std::time::{SystemTime, UNIX_EPOCH};

use otasuke_calculator::domain::Date;

/// Japan is so far ahead of UTC, all year.
const JAPAN_OFFSET_SECONDS: u64 = 9 * 60 * 60;
const DAY_SECONDS: u64 = 86_400;

/// A day far ahead, and how many days it is from the beginning of time as computers count it.
const AHEAD: Date = Date::literal(2100, 1, 1);
const AHEAD_DAYS: u64 = 47_482;

/// Today, by the clock of this machine.
pub(crate) fn in_japan() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = since.as_secs().checked_add(JAPAN_OFFSET_SECONDS)? / DAY_SECONDS;
    let left = AHEAD_DAYS.checked_sub(days)?;
    AHEAD.days_before(left.try_into().ok()?)
}
