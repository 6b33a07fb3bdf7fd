//! What does the head of the page say about the programme?

use super::rounds::RoundsView;
use super::{format, say, Words};
use crate::domain::{Date, Programme, ProgrammeState, RuleBook};

/// The programme, its state and the date of checking.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeView {
    /// What it is called.
    pub title: &'static str,
    /// Whether it takes applications, and by when.
    pub rounds: RoundsView,
    /// When the rules were last compared with their sources.
    pub checked: String,
    /// The way to the newest programme that is not over, where this is another that is not open.
    pub newest: Option<(String, &'static Programme)>,
}

impl ProgrammeView {
    /// The head for a programme on a day.
    pub fn of(
        programme: &'static Programme,
        today: Option<Date>,
        book: &'static RuleBook,
        words: Words,
    ) -> Self {
        let state = programme.period.state_on(today);
        let open = state == ProgrammeState::Open;
        let newest = book.latest_on(today);
        let to_newest = || {
            let year = newest.fiscal_year.to_string();
            (say::page::newest_programme(words, &year), newest)
        };
        Self {
            title: words.rule(programme.title),
            rounds: RoundsView::of(programme, today, book, words),
            checked: say::page::rules_checked(
                words,
                &format::date(words, programme.rate.basis.checked_on),
            ),
            newest: (!open && newest.id != programme.id).then(to_newest),
        }
    }
}

/// That this is an estimate, and for which day, where one is known.
pub fn estimate(today: Option<Date>, words: Words) -> String {
    let estimate = say::page::estimate(words);
    today.map_or_else(
        || estimate.to_owned(),
        |day| say::page::estimate_on(words, estimate, &format::date(words, day)),
    )
}

/// Whether the programme takes applications, beside its name.
pub(crate) fn state_text(words: Words, state: ProgrammeState) -> &'static str {
    match state {
        ProgrammeState::NotAsked => say::page::state_not_asked(words),
        ProgrammeState::NotOpen => say::page::state_not_open(words),
        ProgrammeState::Open => say::page::state_open(words),
        ProgrammeState::Closed => say::page::state_closed(words),
        ProgrammeState::Unknown => say::page::state_unknown(words),
    }
}
