//! Why is there no list, or no answer? And what to do about it.

use crate::draft::number_text::group_digits;
use crate::partners::Refusal;
use crate::screen::{say, Words};

/// Why something that was wanted has not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// Nothing stands in the field for pasting.
    NothingPasted,
    /// The file is not read.
    Refused(Refusal),
    /// No worker could be started.
    NotStarted,
    /// The worker has stopped while it worked.
    Stopped,
    /// The visitor did not want it any more.
    Cancelled,
}

/// What is wrong, and what to do.
pub(super) fn sentence(words: Words, failure: Failure) -> String {
    let sentence = match failure {
        Failure::NothingPasted => say::partners::nothing_pasted(words),
        Failure::Refused(refusal) => return refusal_sentence(words, refusal),
        Failure::NotStarted => say::partners::not_started(words),
        Failure::Stopped => say::partners::stopped(words),
        Failure::Cancelled => say::partners::cancelled(words),
    };
    sentence.to_owned()
}

fn refusal_sentence(words: Words, refusal: Refusal) -> String {
    let sentence = match refusal {
        Refusal::Workbook => say::partners::workbook(words),
        Refusal::OldWorkbook => say::partners::old_workbook(words),
        Refusal::NoText => say::partners::no_text(words),
        Refusal::Empty => say::partners::empty(words),
        Refusal::TooLarge { bytes, bytes_max } => {
            let [bytes, most] = [bytes, bytes_max].map(group_digits);
            return say::partners::too_large(words, &bytes, &most);
        }
        Refusal::TooManyRows { rows_max } => {
            return say::partners::too_many_rows(words, &group_digits(rows_max.into()));
        }
        Refusal::NoTerminals => say::partners::no_terminals(words),
        Refusal::Gone => say::partners::gone(words),
        Refusal::NoOffer => say::partners::no_offer(words),
    };
    sentence.to_owned()
}
