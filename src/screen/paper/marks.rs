//! Which number has a source on the whole sheet? And by which names do programs know its clauses?

use super::Source;
use crate::domain::Basis;
use crate::screen::{say, Sources, Words};

/// The sources of a sheet.
pub(super) struct Marks {
    words: Words,
    sources: Sources,
    /// The number of a source, and a clause of it.
    clauses: Vec<(String, &'static str)>,
    /// The number of a source, and what is assumed there.
    notes: Vec<(String, &'static str)>,
}

impl Marks {
    pub(super) const fn new(words: Words) -> Self {
        Self {
            words,
            sources: Sources::new(words),
            clauses: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// The numbers of these sources, each once.
    pub(super) fn of(&mut self, bases: &[Option<&'static Basis>]) -> Vec<String> {
        let mut marks: Vec<String> = Vec::new();
        for basis in bases {
            let mark = self.mark(*basis);
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks
    }

    fn mark(&mut self, basis: Option<&'static Basis>) -> String {
        let mark = self.sources.mark(basis);
        if let Some(basis) = basis {
            let clause = (mark.clone(), basis.clause);
            if !self.clauses.contains(&clause) {
                self.clauses.push(clause);
            }
            for note in basis.notes {
                let note = (mark.clone(), self.words.rule(*note));
                if !self.notes.contains(&note) {
                    self.notes.push(note);
                }
            }
        }
        mark
    }

    /// What is assumed, each once, with the numbers of the sources where it is.
    pub(super) fn assumed(&self) -> Vec<(&'static str, Vec<String>)> {
        let mut all: Vec<(&'static str, Vec<String>)> = Vec::new();
        for (mark, note) in &self.notes {
            match all.iter_mut().find(|(known, _)| known == note) {
                Some((_, marks)) => marks.push(mark.clone()),
                None => all.push((note, vec![mark.clone()])),
            }
        }
        all
    }

    /// Every source that was marked, in the order of the numbers.
    pub(super) fn into_list(self) -> Vec<Source> {
        let source = |(mark, citation): (String, &crate::screen::Citation)| {
            let mut citation = citation.clone();
            citation.notes.clear();
            Source {
                clauses: self.clauses_of(&mark),
                mark,
                citation,
            }
        };
        self.sources.list().map(source).collect()
    }

    fn clauses_of(&self, mark: &str) -> String {
        let own = self.clauses.iter().filter(|(of, _)| of == mark);
        let own: Vec<&str> = own.map(|(_, clause)| *clause).collect();
        if own.is_empty() {
            return String::new();
        }
        say::paper::clauses(self.words, &own.join(say::panels::and(self.words)))
    }
}
