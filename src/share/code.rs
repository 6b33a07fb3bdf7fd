//! Which question about which offer of a price list does a spoken code name? Twelve characters that are
//! told apart when they are read aloud.
//!
//! `check` finds every mistake of the usual kinds, `number` is what the characters say, and `text` reads
//! them as people type them.

mod check;
mod number;
mod text;

pub use check::{Slip, LENGTH, SYMBOLS};

use super::question::Question;
use super::tags::{Hit, Lost};
use crate::catalog::Catalog;
use crate::domain::RuleBook;
use number::Said;

/// A code, each character as its place in [`SYMBOLS`]; its check holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

/// Why there is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCode {
    /// A number of the question is open.
    Open,
    /// The programme is of a year that a code cannot name.
    Year,
    /// The list has no such offer, or another one that the same code would name.
    Offer(Lost),
}

/// Why a code is not read. Places are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It has not twelve characters, but so many.
    Length(usize),
    /// A character stands in no code.
    NotASymbol {
        /// Where.
        place: usize,
        /// Which.
        found: char,
    },
    /// It was read, heard or typed wrong.
    Check([u8; LENGTH]),
    /// The check holds by chance: no code says this.
    NotOurs,
    /// It is of a programme year that is not known here: the rules there are newer.
    RulesNewer,
    /// The offer is not found.
    Lost(Lost),
}

/// What a code names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Named {
    /// What the customer asks.
    pub question: Question,
    /// The offer, in the list.
    pub hit: Hit,
    /// Whether it was made under another edition of the rules.
    pub rules_changed: bool,
}

impl Code {
    /// The code of a question about the service at that place of the list.
    ///
    /// # Errors
    /// As [`NoCode`] tells.
    pub fn of(
        question: &Question,
        catalog: &Catalog,
        index: usize,
        book: &RuleBook,
    ) -> Result<Self, NoCode> {
        let service = catalog.services.get(index);
        let service = service.ok_or(NoCode::Offer(Lost::OfferGone))?;
        let said = Said::of(question, catalog, service, book)?;
        let code = Self(check::completed(said.number()));
        match code.open(Some(catalog), book) {
            Ok(named) if named.hit.index == index => Ok(code),
            Err(CodeError::Lost(lost)) => Err(NoCode::Offer(lost)),
            _ => Err(NoCode::Offer(Lost::Ambiguous)),
        }
    }

    /// The code in a text, in any case and width, with hyphens or without, also as it was read aloud.
    ///
    /// # Errors
    /// As [`CodeError`] tells.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let symbols = text::symbols(text)?;
        if check::holds(&symbols) {
            Ok(Self(symbols))
        } else {
            Err(CodeError::Check(symbols))
        }
    }

    /// What it names, among the offers of a price list.
    ///
    /// # Errors
    /// As [`CodeError`] tells.
    pub fn open(self, catalog: Option<&Catalog>, book: &RuleBook) -> Result<Named, CodeError> {
        let said = Said::from_number(check::data(self.0)).ok_or(CodeError::NotOurs)?;
        let question = said.question(book).ok_or(CodeError::RulesNewer)?;
        let hit = said.tags.find(catalog, said.room());
        Ok(Named {
            question,
            hit: hit.map_err(CodeError::Lost)?,
            rules_changed: !said.is_of(book),
        })
    }

    /// What was mistaken in characters whose check fails, where only one thing explains it: that with
    /// it the code would name an offer of the list as it is today. It is told and never mended.
    pub fn slip(symbols: [u8; LENGTH], catalog: Option<&Catalog>, book: &RuleBook) -> Option<Slip> {
        let names = |symbols: [u8; LENGTH]| {
            let named = Self(symbols).open(catalog, book);
            named.is_ok_and(|named| !named.rules_changed && !named.hit.price_changed)
        };
        let explained = check::slips(symbols).into_iter();
        let mut slips = explained.filter(|(_, mended)| names(*mended));
        let (slip, _) = slips.next()?;
        slips.next().is_none().then_some(slip)
    }

    /// Its characters, in order.
    pub fn characters(self) -> impl Iterator<Item = char> {
        self.0.into_iter().filter_map(check::character)
    }
}

/// In three groups of four.
impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, character) in self.characters().enumerate() {
            if index > 0 && index % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{character}")?;
        }
        Ok(())
    }
}

/// So many characters stand together.
pub const GROUP: usize = 4;
