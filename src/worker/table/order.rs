//! Which rows are seen, and in which order? Filter, search and column.

use std::cmp::Reverse;

use crate::draft::fold;
use crate::partners::{Assessed, Outcome, Status};
use crate::worker::blocks::Blocks;
use crate::worker::message::{Key, Only, Window};

/// The places of the rows that match, in their order.
#[derive(Debug)]
pub(super) struct Order {
    /// What it was made for, but for the part that is seen.
    wanted: Window,
    places: Vec<u32>,
}

impl Order {
    pub(super) fn new(rows: &Blocks, window: &Window) -> Self {
        let search = fold(&window.search);
        let matches =
            |row: &Assessed| is_among(&row.outcome, window.only) && contains(&row.outcome, &search);
        let numbered = rows.iter().zip(0_u32..);
        let mut found: Vec<(&Outcome, u32)> = numbered
            .filter(|(row, _)| matches(row))
            .map(|(row, place)| (&row.outcome, place))
            .collect();
        match window.sorted_by {
            None if window.is_descending => found.reverse(),
            None => {}
            Some(key) => sort(&mut found, key, window.is_descending),
        }
        Self {
            wanted: whole(window),
            places: found.into_iter().map(|(_, place)| place).collect(),
        }
    }

    /// Whether it is the order that a window asks for.
    pub(super) fn is_of(&self, window: &Window) -> bool {
        self.wanted == whole(window)
    }

    /// How many rows match.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// The places of those from `from` on.
    pub(super) fn places(&self, from: u32, count: u32) -> impl Iterator<Item = usize> + '_ {
        let size = |count| usize::try_from(count).unwrap_or(usize::MAX);
        let places = self.places.iter().skip(size(from)).take(size(count));
        places.map(move |place| size(*place))
    }
}

/// The question of a window without the part that is seen.
fn whole(window: &Window) -> Window {
    Window {
        from: 0,
        count: 0,
        ..window.clone()
    }
}

/// Sorts stably: rows that are equal keep the order of the file, and those without a figure stand last
/// whatever the direction.
fn sort(found: &mut [(&Outcome, u32)], key: Key, is_descending: bool) {
    match key {
        Key::Name if is_descending => {
            found.sort_by(|(left, _), (right, _)| right.name().cmp(left.name()));
        }
        Key::Name => found.sort_by(|(left, _), (right, _)| left.name().cmp(right.name())),
        _ if is_descending => found.sort_by_cached_key(|(row, _)| {
            let figure = figure(row, key);
            (figure.is_none(), Reverse(figure))
        }),
        _ => found.sort_by_cached_key(|(row, _)| {
            let figure = figure(row, key);
            (figure.is_none(), figure)
        }),
    }
}

/// What a row is sorted by, where it has it.
fn figure(row: &Outcome, key: Key) -> Option<u64> {
    let chosen = row.chosen();
    match key {
        Key::Name => None,
        Key::Terminals => row.answer().map(|answer| answer.terminals.into()),
        Key::Cost => chosen.map(|chosen| chosen.cost_yen),
        Key::Subsidy => chosen.map(|chosen| chosen.subsidy_yen),
        Key::Left => chosen.map(|chosen| chosen.left_yen),
    }
}

fn is_among(row: &Outcome, only: Only) -> bool {
    let ended = |statuses: &[Status]| {
        let chosen = row.chosen();
        chosen.is_some_and(|chosen| statuses.contains(&chosen.status))
    };
    match only {
        Only::All => true,
        Only::Subsidised => row.chosen().is_some_and(|chosen| chosen.subsidy_yen > 0),
        Only::BelowFloor => ended(&[Status::BelowFloor]),
        Only::Capped => ended(&[Status::Capped]),
        Only::Ineligible => ended(&[Status::TooLarge, Status::Ineligible]),
        Only::Unserved => row.answer().is_some_and(|answer| answer.offer.is_none()),
        Only::Mistaken => !row.mistakes().is_empty(),
    }
}

/// Whether name, 法人番号 or service contains what is searched for, which is folded.
fn contains(row: &Outcome, search: &str) -> bool {
    if search.is_empty() {
        return true;
    }
    let number = match row {
        Outcome::Answered(partner, _) => partner.corporate_number,
        Outcome::Mistaken { .. } => None,
    };
    fold(row.name()).contains(search)
        || number.is_some_and(|number| format!("{number:013}").contains(search))
        || row
            .chosen()
            .is_some_and(|chosen| fold(&chosen.name).contains(search))
}
