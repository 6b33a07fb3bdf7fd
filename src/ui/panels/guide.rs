//! Who applies? Questions about the company, and what the answers come to.

mod exclusions;
mod questions;
mod result;
mod table;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::entry::{Asked, Entry};
use super::state::{Beside, Effect};
use crate::domain::{Applicant, Body, Exclusion, GuideAnswers, GuideResult, Industry};
use crate::draft::number_text::{Per, Price, Unit};
use crate::draft::{Action, Choice};
use crate::rules::GUIDE;
use crate::screen::{say, Words};

pub use super::entry::EntryMsg;

/// What happens on the panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The applicant is of this kind.
    Body(Option<&'static Body>),
    /// It belongs to this industry.
    Industry(Option<&'static Industry>),
    /// In the field of the capital.
    Capital(EntryMsg),
    /// In the field of the employees.
    Employees(EntryMsg),
    /// An exclusion is answered, by yes where it is true.
    Exclusion(&'static Exclusion, bool),
    /// All exclusions that are not answered by yes are answered by no.
    AllNo,
    /// The result is wanted in the form.
    Use,
}

/// What was answered so far.
#[derive(Debug, Default)]
pub struct Guide {
    body: Option<&'static Body>,
    industry: Option<&'static Industry>,
    capital: Entry,
    employees: Entry,
    exclusions: Vec<Option<bool>>,
}

impl Guide {
    /// Takes an answer, or hands the result to the form.
    pub fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {
            Msg::Body(body) => self.body = body,
            Msg::Industry(industry) => self.industry = industry,
            Msg::Capital(msg) => self.capital.update(msg, CAPITAL),
            Msg::Employees(msg) => self.employees.update(msg, Unit::People),
            Msg::Exclusion(exclusion, yes) => self.answer(exclusion, yes),
            Msg::AllNo => {
                self.exclusions = self.answers().map(|one| Some(one == Some(true))).collect();
            }
            Msg::Use => {
                let applicant = Choice::Applicant(self.result().applicant?);
                return Some(Effect::Form(Action::Chosen(applicant)));
            }
        }
        None
    }

    /// The result in one sentence.
    pub fn verdict(&self, words: Words) -> String {
        result::verdict(words, &self.result())
    }

    fn result(&self) -> GuideResult {
        let number = |entry: &Entry, unit| entry.read(&asked(unit)).ok().flatten();
        let answers = GuideAnswers {
            body: self.body,
            industry: self.industry,
            capital_yen: number(&self.capital, CAPITAL),
            employees: number(&self.employees, Unit::People),
            exclusions: self.exclusions.clone(),
        };
        GuideResult::of(&answers, &GUIDE)
    }

    /// The answer to each exclusion, in their order.
    fn answers(&self) -> impl Iterator<Item = Option<bool>> + '_ {
        let answer = |index| self.exclusions.get(index).copied().flatten();
        (0..GUIDE.exclusions.len()).map(answer)
    }

    fn answer(&mut self, exclusion: &Exclusion, yes: bool) {
        self.exclusions.resize(GUIDE.exclusions.len(), None);
        let answers = GUIDE.exclusions.iter().zip(&mut self.exclusions);
        for (_, answer) in answers.filter(|(one, _)| one.id == exclusion.id) {
            *answer = Some(yes);
        }
    }
}

/// The questions, what the answers come to, and the whole table of limits.
pub fn view(state: &Guide, beside: &Beside<'_>, on: Callback<Msg>) -> Html {
    let words = beside.words;
    html! {
        <>
            <h2 class="oc-heading" part="heading">{ say::topics::guide(words) }</h2>
            <p class="oc-small">{ say::guide::intro(words) }</p>
            { questions::card(state, words, &on) }
            { exclusions::card(state, words, &on) }
            { result::card(state, beside, &on) }
            { table::card(words) }
        </>
    }
}

/// What the form would call that applicant.
fn name(words: Words, applicant: Applicant) -> &'static str {
    match applicant {
        Applicant::Sme => say::guide::sme(words),
        Applicant::Small => say::guide::small(words),
        Applicant::Large => say::guide::large(words),
    }
}

/// 資本金 is no price.
const CAPITAL: Unit = Unit::Yen(Price {
    tax: None,
    per: Per::Once,
});

/// Nothing is too large to be answered, and no employee at all is an answer.
const fn asked(unit: Unit) -> Asked {
    Asked {
        unit,
        range: 0..=u64::MAX,
        optional: true,
    }
}
