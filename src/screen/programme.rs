//! What does the head of the page say about the programme?

use super::tone::{Chip, Tone};
use super::{format, ja};
use crate::domain::{Date, Programme, ProgrammeState, RuleBook};

/// The programme, its state and the date of checking.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeView {
    /// What it is called.
    pub title: &'static str,
    /// Whether it takes applications.
    pub state: Chip,
    /// When the rules were last compared with their sources.
    pub checked: String,
    /// The day of the calculation; empty where none is known.
    pub computed: String,
    /// The way to the newest programme, where this is another that is not open.
    pub newest: Option<(String, &'static Programme)>,
}

impl ProgrammeView {
    /// The head for a programme on a day.
    pub fn of(programme: &'static Programme, today: Option<Date>, book: &'static RuleBook) -> Self {
        let state = programme.period.state_on(today);
        let open = state == ProgrammeState::Open;
        let newest = book.newest_programme;
        let to_newest = || (ja::page::newest_programme(newest.fiscal_year), newest);
        Self {
            title: super::Words::ja().rule(programme.title),
            state: Chip::new(
                if open { Tone::Good } else { Tone::Plain },
                ja::page::programme_state(state),
            ),
            checked: ja::page::rules_checked(&format::date(
                super::Words::ja(),
                programme.rate.basis.checked_on,
            )),
            computed: today.map_or_else(String::new, |day| {
                ja::page::computed_on(&format::date(super::Words::ja(), day))
            }),
            newest: (!open && newest.id != programme.id).then(to_newest),
        }
    }
}
