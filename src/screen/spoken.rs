//! How is a figure told? As it is written, as it is said, or in kana as it sounds.
//!
//! What is said has no separators: a voice stumbles over them, and so does who reads aloud.

pub mod english;
pub mod japanese;

use super::{format, say, Words};
use crate::domain::{Ratio, Yen};
use japanese::{Script, DAYS, FISCAL_YEARS, MONTHS, PERCENT, TERMINALS, YEN};

/// How figures are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Telling {
    /// `360,000円`: to be looked at.
    Written,
    /// `三十六万円`: to be read aloud.
    #[default]
    Said,
    /// `さんじゅうろくまんえん`: the same in kana. English has none.
    Kana,
}

/// Tells figures in one language and one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Teller {
    /// The language.
    pub words: Words,
    /// The way.
    pub telling: Telling,
}

impl Teller {
    /// An amount.
    pub fn yen<B: Copy>(self, amount: Yen<B>) -> String {
        let (words, yen) = (self.words, amount.to_u64());
        match self.voice() {
            Voice::Pen => format::yen(words, amount),
            Voice::English => say::units::yen(words, &english::number(yen)),
            Voice::Japanese(script) => YEN.counts(yen, script),
        }
    }

    /// A number of terminals.
    pub fn terminals(self, count: u32) -> String {
        let (words, count) = (self.words, count.into());
        match self.voice() {
            Voice::Pen => format::terminals_number(words, count),
            Voice::English if count == 1 => say::units::terminal(words, &english::number(count)),
            Voice::English => say::units::terminals(words, &english::number(count)),
            Voice::Japanese(script) => TERMINALS.counts(count, script),
        }
    }

    /// A number of months.
    pub fn months(self, count: u32) -> String {
        let (words, count) = (self.words, count.into());
        match self.voice() {
            Voice::Pen | Voice::English => format::months_number(words, count),
            Voice::Japanese(script) => MONTHS.counts(count, script),
        }
    }

    /// A number of days.
    pub fn days(self, count: u16) -> String {
        match self.voice() {
            Voice::Pen | Voice::English => say::script::days(self.words, &count.to_string()),
            Voice::Japanese(script) => DAYS.counts(count.into(), script),
        }
    }

    /// A fiscal year.
    pub fn fiscal_year(self, year: u32) -> String {
        match self.voice() {
            Voice::Pen | Voice::English => say::script::fiscal_year(self.words, &year.to_string()),
            Voice::Japanese(script) => FISCAL_YEARS.counts(year.into(), script),
        }
    }

    /// A percentage.
    pub fn percent(self, percent: u32) -> String {
        match self.voice() {
            Voice::Pen => say::script::percent_sign(self.words, &percent.to_string()),
            Voice::English => say::script::percent(self.words, &percent.to_string()),
            Voice::Japanese(script) => PERCENT.counts(percent.into(), script),
        }
    }

    /// A share.
    pub fn share(self, ratio: Ratio) -> String {
        let [above, below] = [ratio.numerator(), ratio.denominator()];
        match self.voice() {
            Voice::Pen => ratio.to_string(),
            Voice::English => english::share(above, below),
            Voice::Japanese(script) => japanese::share(above.into(), below.into(), script),
        }
    }

    const fn voice(self) -> Voice {
        match (self.telling, self.words) {
            (Telling::Written, _) => Voice::Pen,
            (_, Words::En) => Voice::English,
            (Telling::Said, Words::Ja) => Voice::Japanese(Script::Kanji),
            (Telling::Kana, Words::Ja) => Voice::Japanese(Script::Kana),
        }
    }
}

/// Who tells it.
#[derive(Clone, Copy)]
enum Voice {
    Pen,
    English,
    Japanese(Script),
}
