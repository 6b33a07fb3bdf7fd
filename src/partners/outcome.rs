//! What became of a row of the list? A partner with its answer, or what is wrong with it.

use super::{Answer, Chosen, Mistake, Partner};

/// A row of the list, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessed {
    /// Its number, as a spreadsheet counts it.
    pub row: u32,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It has an answer.
    Answered(Partner, Answer),
    /// It has none.
    Mistaken {
        /// What the partner is called, as far as that can be read.
        name: String,
        /// What is wrong: at least one is in the way.
        mistakes: Vec<Mistake>,
    },
}

impl Outcome {
    /// What the partner is called.
    pub fn name(&self) -> &str {
        match self {
            Self::Answered(partner, _) => &partner.name,
            Self::Mistaken { name, .. } => name,
        }
    }

    /// The answer, where there is one.
    pub const fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answered(_, answer) => Some(answer),
            Self::Mistaken { .. } => None,
        }
    }

    /// The offer, where there is an answer and one can serve.
    pub fn chosen(&self) -> Option<&Chosen> {
        self.answer()?.offer.as_deref()
    }

    /// All mistakes of the row, those that change no figure too.
    pub fn mistakes(&self) -> &[Mistake] {
        match self {
            Self::Answered(_, answer) => &answer.beside,
            Self::Mistaken { mistakes, .. } => mistakes,
        }
    }
}
