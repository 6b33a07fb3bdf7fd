//! Which day, and how many days lie between two of them?

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use toml::value::{Date, Datetime};
use toml::Value;

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(i64);

const HOUR_SECONDS: u64 = 3_600;
const DAY_SECONDS: u64 = 86_400;

/// Days of 400 years, after which the calendar repeats.
const CYCLE_DAYS: i64 = 146_097;

/// From 0000-03-01 to 1970-01-01.
const EPOCH_DAYS: i64 = 719_468;

impl Day {
    /// The day of a file of the rules.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        value.as_datetime()?.date.map(Self::on)
    }

    /// Today, nine hours ahead of UTC.
    pub(crate) fn today_in_japan() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = since.map_or(0, |since| since.as_secs()) + 9 * HOUR_SECONDS;
        Self(i64::try_from(seconds / DAY_SECONDS).unwrap_or(i64::MAX))
    }

    /// How many days after the other; negative before it.
    pub(crate) const fn days_since(self, other: Self) -> i64 {
        self.0 - other.0
    }

    /// Years begin in March here, so that a leap day is the last of its year.
    fn on(date: Date) -> Self {
        let month = i64::from(date.month);
        let year = i64::from(date.year) - i64::from(month <= 2);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(date.day) - 1;
        Self(365 * year + year / 4 - year / 100 + year / 400 + day_of_year - EPOCH_DAYS)
    }
}

impl FromStr for Day {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse() {
            Ok(Datetime {
                date: Some(date),
                time: None,
                ..
            }) => Ok(Self::on(date)),
            _ => Err("a day is written as 2026-11-28"),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = self.0 + EPOCH_DAYS;
        let (cycle, rest) = (days.div_euclid(CYCLE_DAYS), days.rem_euclid(CYCLE_DAYS));
        let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
        let day_of_year = rest - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = (month + 2) % 12 + 1;
        let year = cycle * 400 + year + i64::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
