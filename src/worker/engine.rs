//! How does a list become answers, piece by piece? Questions and pieces of the file in, what is to be told
//! out; between any two pieces whoever drives it may stop, or ask for rows.

use super::compute::Compute;
use super::look::Look;
use super::message::{Ask, Told};
use super::saving::Saving;
use super::table::Table;
use super::{Decode, Headings};
use crate::partners::{Limits, Totals};

/// What drives the engine is to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing, until something is asked.
    Wait,
    /// [`feed`](Engine::feed) the next piece of the file, from its beginning after a question, and
    /// [`finish`](Engine::finish) behind the last one.
    Piece,
    /// [`go_on`](Engine::go_on).
    GoOn,
}

/// So many bytes are read before it is told again how far it is.
const TOLD_BYTES: u64 = 262_144;

/// Holds a list of partners and answers what is asked of it.
#[derive(Debug)]
pub struct Engine<D> {
    limits: Limits,
    reading: Option<Reading<D>>,
    saving: Option<Saving>,
    table: Table,
    totals: Totals,
    headings: Headings,
    /// So many bytes had been read when it was last told.
    told_bytes: Option<u64>,
}

/// What a file is read for.
#[derive(Debug)]
enum Reading<D> {
    Look(Box<Look>),
    Compute(Box<Compute<D>>),
}

impl<D: Decode> Engine<D> {
    /// Without a list. No more is read than the limits allow.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            reading: None,
            saving: None,
            table: Table::default(),
            totals: Totals::default(),
            headings: Headings::default(),
            told_bytes: None,
        }
    }

    /// Takes a question, and the size of the file that it is about. [`Ask::Look`] and [`Ask::Compute`] begin
    /// anew, and each wants the whole file once; [`Ask::Show`] is answered at once, also while a file is
    /// read; [`Ask::Save`] is answered part by part.
    pub fn ask(&mut self, ask: Ask, bytes_total: u64) -> Vec<Told> {
        match ask {
            Ask::Look(shape) => {
                self.forget();
                if let Err(refusal) = self.limits.check_bytes(bytes_total) {
                    return vec![Told::Looked(Err(refusal))];
                }
                let look = Look::new(shape, self.limits);
                self.reading = Some(Reading::Look(Box::new(look)));
                Vec::new()
            }
            Ask::Compute(plan) => {
                self.forget();
                self.headings = Headings::new(&plan.headings, &plan.columns);
                match Compute::new(&plan, self.limits, bytes_total) {
                    Ok(compute) => {
                        self.reading = Some(Reading::Compute(Box::new(compute)));
                        Vec::new()
                    }
                    Err(refusal) => vec![Told::Done(Err(refusal))],
                }
            }
            Ask::Show(window) => vec![Told::Shown(self.table.window(&window))],
            Ask::Save { what, is_english } => {
                self.saving = Some(Saving::new(what, is_english));
                Vec::new()
            }
        }
    }

    /// Takes the next piece of the file, of any size.
    pub fn feed(&mut self, piece: &[u8]) -> Vec<Told> {
        let told = match &mut self.reading {
            None => None,
            Some(Reading::Look(look)) => {
                let refused = look.push(piece).err();
                refused.map(|refusal| Told::Looked(Err(refusal)))
            }
            Some(Reading::Compute(compute)) => {
                let refused = compute.push(piece, &mut self.table).err();
                refused.map(|refusal| Told::Done(Err(refusal)))
            }
        };
        match told {
            Some(refused) => {
                self.forget();
                vec![refused]
            }
            None => self.going().into_iter().collect(),
        }
    }

    /// The file has come to its end.
    pub fn finish(&mut self) -> Vec<Told> {
        let told = match self.reading.take() {
            None => return Vec::new(),
            Some(Reading::Look(look)) => Told::Looked(look.finish::<D>()),
            Some(Reading::Compute(compute)) => match compute.finish(&mut self.table) {
                Ok(progress) => {
                    self.totals = progress.totals.clone();
                    Told::Done(Ok(Box::new(progress)))
                }
                Err(refusal) => {
                    self.forget();
                    Told::Done(Err(refusal))
                }
            },
        };
        vec![told]
    }

    /// Says the next part of the table that was asked for.
    pub fn go_on(&mut self) -> Vec<Told> {
        let Some(saving) = &mut self.saving else {
            return Vec::new();
        };
        let told = saving.next_part(self.table.rows(), &self.headings, &self.totals);
        if matches!(told, Told::Saved { is_last: true, .. }) {
            self.saving = None;
        }
        vec![told]
    }

    /// What is to be done next.
    pub const fn next(&self) -> Next {
        if self.saving.is_some() {
            Next::GoOn
        } else if self.reading.is_some() {
            Next::Piece
        } else {
            Next::Wait
        }
    }

    /// How far it is, where that is to be told: with the first rows, and then from time to time.
    fn going(&mut self) -> Option<Told> {
        let Some(Reading::Compute(compute)) = &self.reading else {
            return None;
        };
        let progress = compute.progress();
        let is_due = self
            .told_bytes
            .is_none_or(|told| progress.bytes.saturating_sub(told) >= TOLD_BYTES);
        if progress.totals.rows == 0 || !is_due {
            return None;
        }
        self.told_bytes = Some(progress.bytes);
        Some(Told::Going(Box::new(progress.clone())))
    }

    /// Begins anew.
    fn forget(&mut self) {
        *self = Self::new(self.limits);
    }
}
