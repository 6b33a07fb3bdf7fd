//! Where do the words of a mark stand above the picture, so that none covers another?

use std::cmp::Reverse;

use super::scale::{Scale, WIDTH};
use super::Shown;
use crate::compare::{Mark, MarkKind};
use crate::draft::number_text::group_digits;
use crate::screen::{say, Words};

/// The height of a row of words.
const ROW: u64 = 20;
/// Room for what the amounts are.
const HEAD: u64 = 22;
/// Between two words of a row.
const GAP: u64 = 8;

/// The words of a mark and where they stand.
#[derive(Debug)]
pub(super) struct Flag {
    /// The place of the mark.
    pub(super) x: u64,
    /// Where its words begin.
    pub(super) from: u64,
    /// Their foot.
    pub(super) y: u64,
    /// A number, and what happens at it.
    pub(super) words: String,
}

/// All of them, and the room that they take. Those at the right stand lower, so that no pole goes
/// through words.
pub(super) fn flags(shown: &Shown<'_>, scale: Scale) -> (Vec<Flag>, u64) {
    let mut marks: Vec<Mark> = Vec::new();
    for mark in shown.curves.iter().flat_map(|curve| &curve.marks) {
        if !marks.contains(mark) {
            marks.push(*mark);
        }
    }
    marks.sort_by_key(|mark| Reverse(mark.at));
    // With several offers the sentences say what happens, and to which.
    let several = shown.curves.len() > 1;
    if several {
        marks.dedup_by_key(|mark| mark.at);
    }
    let mut begins: Vec<u64> = Vec::new();
    let mut placed = Vec::new();
    for mark in marks {
        let words = words_of(shown.words, mark, several);
        let (x, width) = (scale.x(mark.at.into()), width(&words));
        let from = x.min(WIDTH.saturating_sub(width));
        let end = from.saturating_add(width).saturating_add(GAP);
        let free = begins.iter().position(|begin| end <= *begin);
        let row = free.unwrap_or(begins.len());
        match begins.get_mut(row) {
            Some(begin) => *begin = from,
            None => begins.push(from),
        }
        placed.push((x, from, row, words));
    }
    let foot = HEAD.saturating_add(ROW.saturating_mul(count(begins.len())));
    let flag = |(x, from, row, words)| Flag {
        x,
        from,
        y: foot.saturating_sub(ROW.saturating_mul(count(row))),
        words,
    };
    let flags = placed.into_iter().map(flag).collect();
    (flags, foot.saturating_add(ROW / 2))
}

fn words_of(words: Words, mark: Mark, several: bool) -> String {
    let at = group_digits(mark.at.into());
    let short = match mark.kind {
        MarkKind::FloorReached => say::charts::floor_short,
        MarkKind::CapReached => say::charts::cap_short,
        MarkKind::EligibleMonthsEnd => say::charts::months_short,
        MarkKind::CapacityEnds => say::charts::capacity_short,
    };
    if several {
        at
    } else {
        say::charts::mark_label(words, &at, short(words))
    }
}

/// At most so wide, in the largest letters that the picture has.
fn width(words: &str) -> u64 {
    let one = |letter: char| if letter.is_ascii() { 10 } else { 17 };
    words.chars().map(one).sum()
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
