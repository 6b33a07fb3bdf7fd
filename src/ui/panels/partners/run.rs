//! What has been computed so far?

use super::looked::Looked;
use super::question::Question;
use super::rows::Rows;
use crate::worker::message::{Progress, Sheet};

/// A computation, under way or done.
#[derive(Debug)]
pub(super) struct Run {
    /// How the list is read.
    pub(super) looked: Looked,
    /// For what it is computed.
    pub(super) question: Question,
    /// How far it is.
    pub(super) progress: Progress,
    pub(super) is_done: bool,
    /// The table of the rows.
    pub(super) rows: Rows,
    /// The table for spreadsheets that is being written.
    pub(super) saving: Option<Sheet>,
}

impl Run {
    pub(super) fn new(looked: Looked, question: Question) -> Self {
        Self {
            looked,
            question,
            progress: Progress::default(),
            is_done: false,
            rows: Rows::default(),
            saving: None,
        }
    }
}
