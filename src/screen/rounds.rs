//! Which rounds of a year are known, seen from a day? And how old is that knowledge?

use super::programme::state_text;
use super::sources::Citation;
use super::tone::{Chip, Tone};
use super::{format, say, Words};
use crate::domain::{Date, Period, Programme, ProgrammeState, Round, RuleBook};

/// A year's state, and what must be said beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundsView {
    /// Whether it takes applications.
    pub state: Chip,
    /// The next deadline, or the last one that was confirmed; nothing where the year is over.
    pub text: Option<String>,
    /// How old the dates are, where that is long.
    pub age: Option<String>,
    /// Where the next deadline is to be looked up: words and address. A year that is over has none.
    pub schedule: Option<(&'static str, &'static str)>,
    /// Where the dates stand; nothing where none is named.
    pub source: Option<Citation>,
}

impl RoundsView {
    /// The rounds of a programme on a day.
    pub(crate) fn of(
        programme: &'static Programme,
        day: Option<Date>,
        book: &'static RuleBook,
        words: Words,
    ) -> Self {
        let period = &programme.period;
        let state = period.state_on(day);
        let tone = if state == ProgrammeState::Open {
            Tone::Good
        } else {
            Tone::Plain
        };
        let is_over = state == ProgrammeState::Closed;
        let source = match day {
            Some(day) => Some(period.basis_on(day)),
            None => period.last_round().map(|round| &round.basis),
        };
        let source = source.filter(|_| !is_over);
        Self {
            state: Chip::new(tone, state_text(words, state)),
            text: text(period, day, words),
            age: age(period, day, book, words),
            schedule: (!is_over).then(|| (say::rounds::schedule(words), book.schedule.url)),
            source: source.map(|basis| Citation::of(Some(basis), words)),
        }
    }
}

fn text(period: &'static Period, day: Option<Date>, words: Words) -> Option<String> {
    match period.state_on(day) {
        ProgrammeState::Closed => None,
        ProgrammeState::NotOpen => {
            let opens = format::date(words, period.opens.value);
            Some(say::rounds::opens(words, &opens))
        }
        ProgrammeState::Open => next(period, day?, words),
        ProgrammeState::NotAsked | ProgrammeState::Unknown => Some(confirmed(period, words)),
    }
}

fn next(period: &'static Period, day: Date, words: Words) -> Option<String> {
    let round = period.next_round(day)?;
    let says = if round.deadline == day {
        say::rounds::today
    } else {
        say::rounds::next
    };
    Some(says(words, words.rule(round.name), &deadline(round, words)))
}

/// What is known for sure, and that it may go on.
fn confirmed(period: &'static Period, words: Words) -> String {
    let checked = format::date(words, period.checked_on());
    match period.last_round() {
        Some(round) => {
            let name = words.rule(round.name);
            say::rounds::confirmed(words, name, &deadline(round, words), &checked)
        }
        None => say::rounds::none_confirmed(words, &checked),
    }
}

/// A round's deadline, with its hour where that is known.
pub fn deadline(round: &Round, words: Words) -> String {
    let day = format::date(words, round.deadline);
    match round.hour {
        Some(hour) => say::rounds::at_hour(words, &day, &hour.to_string()),
        None => day,
    }
}

/// A year's dates are looked at as long as applications are taken: old ones are said to be old.
fn age(
    period: &'static Period,
    day: Option<Date>,
    book: &'static RuleBook,
    words: Words,
) -> Option<String> {
    let days = period.stale_days(day?, book.stale_after_days)?;
    let checked = format::date(words, period.checked_on());
    Some(say::rounds::age(words, &days.to_string(), &checked))
}
