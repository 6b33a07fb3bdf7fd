//! Where does a figure stand? Its citation in one line, what is assumed as footnotes, and the sources of
//! a card by their numbers.

use super::{format, say, Words};
use crate::domain::{Basis, Certainty, Place, RuleText};

/// A source, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// Where, when checked, how sure.
    pub text: String,
    /// The document; empty where the visitor is the source.
    pub document: &'static str,
    /// Where the document can be read; empty where there is none.
    pub url: &'static str,
    /// Other documents that say the same.
    pub also: Vec<Further>,
    /// What is assumed.
    pub notes: Vec<&'static str>,
}

/// Another document that says the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Further {
    /// Where in it.
    pub place: &'static str,
    /// What it is called.
    pub document: &'static str,
    /// Where it can be read.
    pub url: &'static str,
}

impl Further {
    fn of(place: &'static Place, words: Words) -> Self {
        Self {
            place: words.rule(place.locator),
            document: words.rule(place.source.title),
            url: place.source.url,
        }
    }
}

impl Citation {
    /// The citation of a rule; without one, the visitor's own entry.
    pub(crate) fn of(basis: Option<&'static Basis>, words: Words) -> Self {
        let Some(basis) = basis else {
            return Self {
                text: say::answer::from_offer(words).to_owned(),
                document: "",
                url: "",
                also: Vec::new(),
                notes: Vec::new(),
            };
        };
        Self::of_places(basis, &[basis], words)
    }

    /// The citations of several rules: those of one document that are equally sure and were checked
    /// on one day are one.
    pub(super) fn of_all(bases: &[&'static Basis], words: Words) -> Vec<Self> {
        let like = |one: &Basis, other: &Basis| {
            let same_document = one.source == other.source;
            same_document && (one.checked_on, one.certainty) == (other.checked_on, other.certainty)
        };
        let places = |one: &&'static Basis| {
            let alike = bases.iter().copied().filter(|other| like(one, other));
            Self::of_places(one, &alike.collect::<Vec<_>>(), words)
        };
        let mut all: Vec<Self> = Vec::new();
        for citation in bases.iter().map(places) {
            if !all.contains(&citation) {
                all.push(citation);
            }
        }
        all
    }

    /// The citation of `basis` with the places of all that are like it.
    fn of_places(basis: &'static Basis, alike: &[&'static Basis], words: Words) -> Self {
        let mut locators: Vec<&str> = Vec::new();
        let mut notes: Vec<&'static str> = Vec::new();
        let mut also: Vec<Further> = Vec::new();
        for one in alike {
            for place in one.also {
                add(&mut also, Further::of(place, words));
            }
            add(&mut locators, words.rule(one.locator));
            for note in one.notes {
                add(&mut notes, words.rule(*note));
            }
        }
        let text = say::answer::citation(
            words,
            &format::list(words, &locators),
            &format::date(words, basis.checked_on),
            certainty_text(words, basis.certainty),
        );
        Self {
            text,
            document: words.rule(basis.source.title),
            url: basis.source.url,
            also,
            notes,
        }
    }
}

/// Once is enough.
fn add<T: PartialEq>(list: &mut Vec<T>, one: T) {
    if !list.contains(&one) {
        list.push(one);
    }
}

/// How sure a figure is.
pub(crate) fn certainty_text(words: Words, certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => say::answer::certainty_official(words),
        Certainty::Secondary => say::answer::certainty_secondary(words),
        Certainty::Assumed => say::answer::certainty_assumed(words),
        Certainty::Given => say::answer::certainty_given(words),
    }
}

/// A footnote with its mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// The mark, such as `※1`.
    pub mark: String,
    /// What it says.
    pub text: &'static str,
}

/// Gives each note one mark, in the order of first use.
#[derive(Debug)]
pub(super) struct Footnotes {
    words: Words,
    notes: Vec<&'static str>,
}

impl Footnotes {
    pub(super) const fn new(words: Words) -> Self {
        Self {
            words,
            notes: Vec::new(),
        }
    }

    /// The marks of these notes.
    pub(super) fn marks(&mut self, notes: &[RuleText]) -> String {
        notes
            .iter()
            .map(|note| self.mark(self.words.rule(*note)))
            .collect()
    }

    fn mark(&mut self, note: &'static str) -> String {
        let known = self.notes.iter().position(|known| *known == note);
        let index = known.unwrap_or_else(|| {
            self.notes.push(note);
            self.notes.len().saturating_sub(1)
        });
        mark(self.words, index)
    }

    /// All notes that were marked.
    pub(super) fn into_list(self) -> Vec<Footnote> {
        let footnote = |(index, text): (usize, &'static str)| Footnote {
            mark: mark(self.words, index),
            text,
        };
        self.notes.into_iter().enumerate().map(footnote).collect()
    }
}

fn mark(words: Words, index: usize) -> String {
    say::table::mark(words, &index.saturating_add(1).to_string())
}

/// Gives each source of a card one number, in the order of first use. Figures whose sources read the
/// same have one; without a rule behind a figure, its source is the visitor's own entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    words: Words,
    citations: Vec<Citation>,
}

impl Sources {
    /// The sources of a card that has none yet.
    pub const fn new(words: Words) -> Self {
        Self {
            words,
            citations: Vec::new(),
        }
    }

    /// The mark of this source, such as `［1］`.
    pub fn mark(&mut self, basis: impl Into<Option<&'static Basis>>) -> String {
        let citation = Citation::of(basis.into(), self.words);
        let known = self.citations.iter().position(|known| *known == citation);
        let index = known.unwrap_or_else(|| {
            self.citations.push(citation);
            self.citations.len().saturating_sub(1)
        });
        self.number(index)
    }

    /// Every source that was marked, each with its mark.
    pub fn list(&self) -> impl Iterator<Item = (String, &Citation)> + '_ {
        let citations = self.citations.iter().enumerate();
        citations.map(|(index, citation)| (self.number(index), citation))
    }

    fn number(&self, index: usize) -> String {
        say::answer::source_mark(self.words, &index.saturating_add(1).to_string())
    }
}
