//! Where does a figure stand? Its citation in one line, and what is assumed as footnotes.

use super::{format, ja, Words};
use crate::domain::{Basis, RuleText};

/// A source, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// Where, when checked, how sure.
    pub text: String,
    /// The document; empty where the visitor is the source.
    pub document: &'static str,
    /// Where the document can be read; empty where there is none.
    pub url: &'static str,
    /// What is assumed.
    pub notes: Vec<&'static str>,
}

impl Citation {
    /// The citation of a rule; without one, the visitor's own entry.
    pub(crate) fn of(basis: Option<&'static Basis>) -> Self {
        let Some(basis) = basis else {
            return Self {
                text: ja::answer::FROM_OFFER.to_owned(),
                document: "",
                url: "",
                notes: Vec::new(),
            };
        };
        let text = ja::answer::citation(
            Words::ja().rule(basis.locator),
            &format::date(super::Words::ja(), basis.checked_on),
            ja::answer::certainty(basis.certainty),
        );
        let notes = basis
            .notes
            .iter()
            .map(|note| Words::ja().rule(*note))
            .collect();
        Self {
            text,
            document: Words::ja().rule(basis.source.title),
            url: basis.source.url,
            notes,
        }
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
#[derive(Debug, Default)]
pub(super) struct Footnotes(Vec<&'static str>);

impl Footnotes {
    /// The marks of these notes.
    pub(super) fn marks(&mut self, notes: &[RuleText]) -> String {
        notes
            .iter()
            .map(|note| self.mark(Words::ja().rule(*note)))
            .collect()
    }

    fn mark(&mut self, note: &'static str) -> String {
        let known = self.0.iter().position(|known| *known == note);
        let index = known.unwrap_or_else(|| {
            self.0.push(note);
            self.0.len().saturating_sub(1)
        });
        ja::table::mark(index.saturating_add(1))
    }

    /// All notes that were marked.
    pub(super) fn into_list(self) -> Vec<Footnote> {
        let footnote = |(index, text): (usize, &'static str)| Footnote {
            mark: ja::table::mark(index.saturating_add(1)),
            text,
        };
        self.0.into_iter().enumerate().map(footnote).collect()
    }
}
