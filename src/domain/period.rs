//! When does a programme take applications? 公募期間 and its rounds, each with where it stands.

use strum::{IntoStaticStr, VariantArray};

use super::date::Date;
use super::rule::{Basis, Rule, RuleText};

#[cfg(test)]
mod tests;

/// 公募期間 of one year. Days are inclusive, in Japan.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// 公募開始: before this day the programme is not open.
    pub opens: Rule<Date>,
    /// 公募回 that were confirmed, in the order of their deadlines.
    pub rounds: &'static [Round],
    /// From this day on the programme is over, where that is known.
    pub closes: Option<Rule<Date>>,
}

/// 公募回: one round of applications.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// What it is called: 5次.
    pub name: RuleText,
    /// 締切: the last day.
    pub deadline: Date,
    /// The hour at which applications end on that day, where known.
    pub hour: Option<u8>,
    /// 交付決定, where known.
    pub decision: Option<RoundDay>,
    /// 実績報告期限, where known.
    pub report_by: Option<RoundDay>,
    /// Where the deadline stands.
    pub basis: Basis,
}

/// A day that follows a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundDay {
    /// Which day.
    pub day: Date,
    /// Whether it was only planned (予定) when it was read.
    pub planned: bool,
}

/// Whether a programme takes applications on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum ProgrammeState {
    /// No day was given.
    NotAsked,
    /// It has not begun.
    NotOpen,
    /// It takes applications.
    Open,
    /// It is over.
    Closed,
    /// Not known for that day.
    Unknown,
}

impl Period {
    /// The state on a day. Open is what a known deadline proves: after the last one the state is
    /// unknown until the programme is known to be over.
    pub fn state_on(&self, day: Option<Date>) -> ProgrammeState {
        let Some(day) = day else {
            return ProgrammeState::NotAsked;
        };
        if day < self.opens.value {
            ProgrammeState::NotOpen
        } else if self.closing(day).is_some() {
            ProgrammeState::Closed
        } else if self.next_round(day).is_some() {
            ProgrammeState::Open
        } else {
            ProgrammeState::Unknown
        }
    }

    /// Where the state on that day stands.
    pub fn basis_on(&self, day: Date) -> &Basis {
        if day < self.opens.value {
            return &self.opens.basis;
        }
        let closing = self.closing(day).map(|closes| &closes.basis);
        let round = self.next_round(day).or(self.last_round());
        closing
            .or(round.map(|round| &round.basis))
            .unwrap_or(&self.opens.basis)
    }

    /// The round whose deadline comes next: the day itself still counts.
    pub fn next_round(&self, day: Date) -> Option<&Round> {
        self.rounds.iter().find(|round| day <= round.deadline)
    }

    /// The last round that was confirmed.
    pub fn last_round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// The day on which any of these dates was last compared with its source.
    pub fn checked_on(&self) -> Date {
        let rounds = self.rounds.iter().map(|round| &round.basis);
        let closes = self.closes.iter().map(|closes| &closes.basis);
        rounds
            .chain(closes)
            .map(|basis| basis.checked_on)
            .fold(self.opens.basis.checked_on, Date::max)
    }

    /// How many days ago that was, where it is more than `days_max`.
    pub fn stale_days(&self, today: Date, days_max: u16) -> Option<u16> {
        let age = today.days_since(self.checked_on())?;
        (age > days_max).then_some(age)
    }

    fn closing(&self, day: Date) -> Option<&Rule<Date>> {
        self.closes.as_ref().filter(|closes| closes.value <= day)
    }
}
