//! Which cases are asked, and what do they come to under given rules?

use otasuke_calculator::domain::{quote, Request};
use otasuke_calculator::wire::{
    read_comparison, read_request, write_comparison, write_quote, Comparison,
};

use super::figures::Place;
use super::opposite;
use super::rules::Rules;
use crate::golden::{all_cases, QUOTES};
use crate::panels;

/// Every case that gets an answer and no error.
pub struct Cases {
    list: Vec<(String, Asked)>,
}

/// What a case asks.
pub enum Asked {
    Quote(Request),
    Ways(Comparison),
}

impl Cases {
    pub fn read() -> Self {
        let read = |case: crate::golden::Case| {
            let asked = if case.file.starts_with(QUOTES) {
                Asked::Quote(read_request(&case.line).ok()?)
            } else {
                Asked::Ways(read_comparison(&case.line).ok()?)
            };
            let name = case
                .file
                .strip_prefix(QUOTES)
                .or(case.file.strip_prefix("tests/"));
            Some((name.unwrap().to_owned(), asked))
        };
        Self {
            list: all_cases().into_iter().filter_map(read).collect(),
        }
    }

    /// The file and the answer of every case that the rules of a file can concern.
    pub fn answers(&self, rules: &Rules, path: &str) -> Vec<(String, String)> {
        let asked = self.concerned(path);
        let asked = asked.map(|(name, asked)| (name.clone(), asked.answer(rules)));
        asked.chain(panels::answers(rules, path)).collect()
    }

    /// Whether each of these cases would answer something else, were a choice made otherwise of
    /// which the rules know one way alone.
    pub fn that_another_choice_would_change(&self, path: &str, place: &Place) -> Vec<bool> {
        let asked = self.concerned(path);
        let changed = asked.map(|(_, asked)| opposite::would_change(asked, place));
        // The panels answer what they show of sums alone.
        let panels = panels::answers(&Rules::of_today(), path);
        changed.chain(panels.iter().map(|_| false)).collect()
    }

    fn concerned<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a (String, Asked)> {
        let list = self.list.iter();
        list.filter(move |(_, asked)| asked.is_concerned_by(path))
    }
}

impl Asked {
    fn answer(&self, rules: &Rules) -> String {
        match self {
            Self::Quote(request) => write_quote(&quote(&rules.of(*request), rules.book)),
            Self::Ways(asked) => {
                let mut years = rules.frames.iter();
                let year = years.find(|year| year.fiscal_year == asked.year.fiscal_year);
                let (request, plan) = (rules.of(asked.request), asked.plan);
                let year = year.unwrap();
                write_comparison(
                    &Comparison {
                        request,
                        plan,
                        year,
                    },
                    rules.book,
                )
            }
        }
    }

    /// Whether a rule of that file can change the answer.
    fn is_concerned_by(&self, path: &str) -> bool {
        let (programme, year) = match self {
            Self::Quote(request) => (request.programme.id, None),
            Self::Ways(asked) => (asked.request.programme.id, Some(asked.year.fiscal_year)),
        };
        let of_year = |year: u32| path.ends_with(&format!("-{year}.toml"));
        match path.split('/').nth(1) {
            Some("programmes") => path.ends_with(&format!("/{programme}.toml")),
            Some("frames") => year.is_some_and(of_year),
            Some("standard.toml" | "tax.toml") => true,
            _ => false,
        }
    }
}
