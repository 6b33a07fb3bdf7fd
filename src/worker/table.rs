//! What stands in the table of all rows? Each row once, and the order in which they are seen.

mod order;
#[cfg(test)]
mod tests;

use super::blocks::Blocks;
use super::message::{Line, Shown, Window};
use crate::partners::{Assessed, Outcome};
use order::Order;

/// Every row of a list with its answer.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Blocks,
    /// The order that was last asked for.
    order: Option<Order>,
}

/// So many lines are told at once: more than any screen shows.
const LINES_MAX: u32 = 1_000;

impl Table {
    /// Adds a row.
    pub(super) fn add(&mut self, row: Assessed) {
        self.rows.push(row);
        self.order = None;
    }

    /// Every row.
    pub(super) const fn rows(&self) -> &Blocks {
        &self.rows
    }

    /// The rows of a window. Their order is kept, so that scrolling sorts nothing.
    pub(super) fn window(&mut self, window: &Window) -> Shown {
        let order = match self.order.take().filter(|order| order.is_of(window)) {
            Some(order) => order,
            None => Order::new(&self.rows, window),
        };
        let places = order.places(window.from, window.count.min(LINES_MAX));
        let lines = places.filter_map(|place| self.rows.get(place)).map(line);
        let shown = Shown {
            window: window.clone(),
            matching: order.len(),
            lines: lines.collect(),
        };
        self.order = Some(order);
        shown
    }
}

fn line(row: &Assessed) -> Line {
    Line {
        row: row.row,
        name: row.outcome.name().to_owned(),
        answer: match &row.outcome {
            Outcome::Answered(_, answer) => Ok(answer.clone()),
            Outcome::Mistaken { mistakes, .. } => Err(mistakes.clone()),
        },
    }
}
