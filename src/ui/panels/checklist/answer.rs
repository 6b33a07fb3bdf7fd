//! How does a service answer a row of 表1? By what it states, or by what the calculation finds.

use yew::prelude::*;

use super::{verdict, Subject};
use crate::domain::{Check, CheckStatus, Enhancements, Requirement, ServiceClass};
use crate::rules::BOOK;
use crate::screen::{say, Tone, Words};

/// How a row is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The row asks nothing of this class.
    NotRequired,
    /// The service states to meet it.
    Stated,
    /// It does not say so.
    NotStated,
    /// The calculation finds it met.
    Met,
    /// The calculation finds it not met.
    Failed,
    /// The calculation leaves it to somebody's judgement.
    Judgement,
    /// No enhancement is claimed.
    NotClaimed,
    /// The form is not complete.
    NotComputed,
}

impl Answer {
    /// The answer to what a row asks of `class`.
    pub(super) fn of(subject: &Subject<'_>, row: &Requirement, class: ServiceClass) -> Self {
        if class != subject.class || row.of(class).is_none() {
            Self::NotRequired
        } else if is_computed(row) {
            Self::computed(subject, row)
        } else if subject.stated.is_some_and(|all| all.contains(row.number)) {
            Self::Stated
        } else {
            Self::NotStated
        }
    }

    fn computed(subject: &Subject<'_>, row: &Requirement) -> Self {
        let Some(all) = &subject.checks else {
            return Self::NotComputed;
        };
        let any = |status| checks(all, row).any(|check| check.status == status);
        if any(CheckStatus::NotMet) && subject.enhancements == Enhancements::default() {
            Self::NotClaimed
        } else if any(CheckStatus::NotMet) || any(CheckStatus::Over) {
            Self::Failed
        } else if any(CheckStatus::Judgement) {
            Self::Judgement
        } else {
            Self::Met
        }
    }

    /// Whether the provider has to be asked.
    pub(super) const fn is_open(self) -> bool {
        matches!(
            self,
            Self::NotStated | Self::Judgement | Self::NotClaimed | Self::NotComputed
        )
    }

    /// The answer with its sign.
    pub(super) fn chip(self, words: Words) -> Html {
        match self {
            Self::NotRequired => verdict(Tone::Plain, say::checklist::not_for_class(words)),
            Self::Stated => verdict(Tone::Good, say::checklist::stated(words)),
            Self::NotStated => verdict(Tone::Warn, say::checklist::not_stated(words)),
            Self::Met => verdict(Tone::Good, say::checklist::met(words)),
            Self::Failed => verdict(Tone::Bad, say::checklist::failed(words)),
            Self::Judgement => verdict(Tone::Warn, say::checklist::judgement(words)),
            Self::NotClaimed => verdict(Tone::Warn, say::checklist::not_claimed(words)),
            Self::NotComputed => verdict(Tone::Warn, say::checklist::not_computed(words)),
        }
    }
}

/// Whether the calculation answers the row: 価格 and 拡充要件.
pub(super) fn is_computed(row: &Requirement) -> bool {
    let standard = &BOOK.standard;
    let clauses = [
        standard.initial_fee_max.basis.clause,
        standard.enhancement_terminals_min.basis.clause,
    ];
    clauses.contains(&row.basis.clause)
}

/// Whether the row is that of 価格.
pub(super) fn is_price(row: &Requirement) -> bool {
    row.basis.clause == BOOK.standard.initial_fee_max.basis.clause
}

/// The checks of a row.
pub(super) fn checks<'a>(
    all: &'a [Check],
    row: &'a Requirement,
) -> impl Iterator<Item = &'a Check> {
    let of_row = |check: &&Check| {
        let clause = check.basis.map(|basis| basis.clause);
        clause == Some(row.basis.clause)
    };
    all.iter().filter(of_row)
}
