//! Which rows are wanted, and which are there? One question at a time, and no answer of an older order.

use super::msg::RowsMsg;
use crate::worker::message::{Ask, Shown, Window};

/// So many rows are there before and behind those in view.
const MARGIN: u32 = 30;
/// So many are wanted at first.
const COUNT_AT_FIRST: u32 = 60;
/// More are never in view.
const IN_VIEW_MAX: u32 = 150;

/// The table of all rows, of which a few are there.
#[derive(Debug)]
pub(super) struct Rows {
    /// What is to be seen.
    pub(super) wanted: Window,
    /// What the worker has been asked and has not answered.
    asked: Option<Window>,
    /// What is there.
    pub(super) shown: Shown,
}

impl Default for Rows {
    fn default() -> Self {
        Self {
            wanted: Window {
                count: COUNT_AT_FIRST,
                ..Window::default()
            },
            asked: None,
            shown: Shown::default(),
        }
    }
}

impl Rows {
    /// What is to be asked after a visitor has done something.
    pub(super) fn update(&mut self, msg: RowsMsg) -> Option<Ask> {
        let wanted = &mut self.wanted;
        match msg {
            RowsMsg::Scrolled { first, count } => {
                if self.covers(first, count) {
                    return None;
                }
                return self.see(first, count);
            }
            RowsMsg::By(key) if wanted.sorted_by == Some(key) => {
                wanted.is_descending = !wanted.is_descending;
            }
            RowsMsg::By(key) => {
                wanted.sorted_by = Some(key);
                wanted.is_descending = false;
            }
            RowsMsg::Only(only) => wanted.only = only,
            RowsMsg::Search(text) => wanted.search = text,
        }
        // Another order begins at its beginning.
        wanted.from = 0;
        self.ask()
    }

    /// Whether what is wanted contains these.
    fn covers(&self, first: u32, count: u32) -> bool {
        let end = first.saturating_add(count).min(self.shown.matching);
        let (from, wanted) = (self.wanted.from, self.wanted.count);
        from <= first && end <= from.saturating_add(wanted)
    }

    fn see(&mut self, first: u32, count: u32) -> Option<Ask> {
        let both = MARGIN.saturating_mul(2);
        self.wanted.from = first.saturating_sub(MARGIN);
        self.wanted.count = count.min(IN_VIEW_MAX).saturating_add(both);
        self.ask()
    }

    /// Asks for what is wanted, unless an answer is still to come: then it is asked for behind that.
    pub(super) fn ask(&mut self) -> Option<Ask> {
        if self.asked.is_some() {
            return None;
        }
        self.asked = Some(self.wanted.clone());
        Some(Ask::Show(self.wanted.clone()))
    }

    /// More rows have been computed: they are asked for while there is room for them.
    pub(super) fn grown(&mut self, rows: u32) -> Option<Ask> {
        let there = u32::try_from(self.shown.lines.len()).unwrap_or(u32::MAX);
        if there < self.wanted.count && there < rows {
            self.ask()
        } else {
            None
        }
    }

    /// Takes an answer; what is to be asked now. One that was not asked for belongs to an earlier list.
    pub(super) fn answered(&mut self, shown: Shown) -> Option<Ask> {
        if self.asked.as_ref() != Some(&shown.window) {
            return None;
        }
        self.asked = None;
        let is_wanted = shown.window == self.wanted;
        if is_same_order(&shown.window, &self.wanted) {
            self.shown = shown;
        }
        if is_wanted {
            None
        } else {
            self.ask()
        }
    }
}

/// Whether rows of one window have their place among those of the other.
fn is_same_order(one: &Window, other: &Window) -> bool {
    one.sorted_by == other.sorted_by
        && one.is_descending == other.is_descending
        && one.only == other.only
        && one.search == other.search
}
