//! Which day? A real date of the calendar; there is no clock here.

/// A day of the Gregorian calendar, years 1 to 9999; days are those of Japan.
///
/// ```
/// use otasuke_calculator::domain::Date;
/// assert!(Date::parse("2024-02-29").is_some());
/// assert!(Date::parse("2023-02-29").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A date of the rules, where a test proves that it is real.
    pub const fn literal(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// The date, or `None` where the calendar has none such.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let real = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        real.then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD` exactly.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shape = (year.len(), month.len(), day.len()) == (4, 2, 2) && parts.next().is_none();
        if !shape
            || !text
                .bytes()
                .all(|byte| byte == b'-' || byte.is_ascii_digit())
        {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The date so many days earlier; `None` before the year 1.
    pub fn days_before(self, days: u16) -> Option<Self> {
        let (mut year, mut month, mut day) = (self.year, self.month, u16::from(self.day));
        let mut left = days;
        // Month by month: the zeroth of a month is the last day of the one before.
        while left >= day {
            left = left.saturating_sub(day);
            (year, month) = match month {
                1 => (year.checked_sub(1)?, 12),
                _ => (year, month.saturating_sub(1)),
            };
            day = days_in_month(year, month).into();
        }
        let day = day.saturating_sub(left).try_into().ok()?;
        Self::new(year, month, day)
    }

    /// How many days after `earlier` it is; `None` where it comes before, or more than 65,535 days
    /// later.
    pub fn days_since(self, earlier: Self) -> Option<u16> {
        let days = self.day_number().checked_sub(earlier.day_number())?;
        u16::try_from(days).ok()
    }

    /// Days from the beginning of the year 1, counted from 1.
    fn day_number(self) -> u32 {
        let years = u32::from(self.year.saturating_sub(1));
        let leap_days = (years / 4)
            .saturating_sub(years / 100)
            .saturating_add(years / 400);
        let months = (1..self.month).map(|month| u32::from(days_in_month(self.year, month)));
        years
            .saturating_mul(365)
            .saturating_add(leap_days)
            .saturating_add(months.sum())
            .saturating_add(self.day.into())
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}
