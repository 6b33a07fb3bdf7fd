//! What do the rows of a file come to, piece by piece?

use super::message::{Plan, Progress, MISTAKES_SHOWN};
use super::table::Table;
use super::Decode;
use crate::catalog;
use crate::partners::{Assessor, CarriedShare, Encoding, Limits, Refusal, Rows, Separator};
use crate::wire::read_request;

/// A list that is computed.
#[derive(Debug)]
pub(super) struct Compute<D> {
    decoder: D,
    rows: Rows,
    assessor: Assessor,
    progress: Progress,
}

impl<D: Decode> Compute<D> {
    pub(super) fn new(plan: &Plan, limits: Limits, bytes_total: u64) -> Result<Self, Refusal> {
        limits.check_bytes(bytes_total)?;
        let shape = &plan.shape;
        let separator = shape.separator.unwrap_or(Separator::Comma);
        let heading_row = shape.heading_row.unwrap_or(1);
        Ok(Self {
            decoder: D::new(shape.encoding.unwrap_or(Encoding::Utf8)),
            rows: Rows::new(separator, heading_row, &plan.columns, limits)?,
            assessor: assessor(plan).ok_or(Refusal::NoOffer)?,
            progress: Progress {
                bytes_total,
                ..Progress::default()
            },
        })
    }

    /// The next piece; its rows go into the table.
    pub(super) fn push(&mut self, piece: &[u8], table: &mut Table) -> Result<(), Refusal> {
        let bytes = self.progress.bytes.saturating_add(super::length(piece));
        self.progress.bytes = bytes;
        let text = self.decoder.decode(piece, false);
        self.rows.push(&text);
        self.answer_rows(table)
    }

    /// The file is at its end.
    pub(super) fn finish(mut self, table: &mut Table) -> Result<Progress, Refusal> {
        let text = self.decoder.decode(&[], true);
        self.rows.push(&text);
        self.rows.finish();
        self.answer_rows(table)?;
        Ok(self.progress)
    }

    /// How far it is.
    pub(super) const fn progress(&self) -> &Progress {
        &self.progress
    }

    fn answer_rows(&mut self, table: &mut Table) -> Result<(), Refusal> {
        while let Some(row) = self.rows.next_row()? {
            let assessed = self.assessor.answer(row);
            self.progress.totals.add(&assessed.outcome);
            let shown = &mut self.progress.mistakes;
            let room = MISTAKES_SHOWN.saturating_sub(shown.len());
            shown.extend(assessed.outcome.mistakes().iter().take(room).cloned());
            table.add(assessed);
        }
        Ok(())
    }
}

/// What answers a plan; `None` where its form or its price list cannot be used.
fn assessor(plan: &Plan) -> Option<Assessor> {
    let question = read_request(plan.request.as_bytes()).ok()?;
    let carried = CarriedShare::new(plan.carried_percent)?;
    let Some(list) = &plan.list else {
        return Some(Assessor::new(question, None, carried));
    };
    let catalog = catalog::read(list.as_bytes()).catalog?;
    let is_empty = catalog.services.is_empty();
    (!is_empty).then(|| Assessor::new(question, Some(&catalog), carried))
}
