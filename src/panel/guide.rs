//! Who applies? Questions about the company, and what the answers come to.

mod result;
mod table;
#[cfg(test)]
mod tests;

use super::act::{Act, Effect};
use super::entry::{Asked, Entry};
use super::field::{choice_field, number_field, select_field, Item};
use super::node::{button, element, text, Node};
use super::source::source;
use super::Context;
use crate::domain::{
    Applicant, Body, Exclusion, ExclusionEffect, GuideAnswers, GuideResult, Industry,
};
use crate::draft::number_text::Unit;
use crate::rules::GUIDE;
use crate::screen::{say, Words};

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
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        match act.part() {
            "body" => self.body = GUIDE.body(act.value),
            "industry" => self.industry = GUIDE.industry(act.value),
            "capital" => self.capital.act(act, Unit::Yen),
            "employees" => self.employees.act(act, Unit::People),
            "all-no" => {
                self.exclusions = self.answers().map(|one| Some(one == Some(true))).collect()
            }
            "use" => {
                let applicant = self.result().applicant;
                return applicant.map_or(Effect::None, Effect::SetApplicant);
            }
            part => {
                let exclusion = part.strip_prefix("exclusion.");
                self.answer(exclusion.unwrap_or_default(), act.value == "yes");
            }
        }
        Effect::None
    }

    /// The result in one sentence.
    pub fn verdict(&self, words: Words) -> String {
        result::verdict(words, &self.result())
    }

    /// Everything that is to be shown.
    pub fn view(&self, context: &Context<'_>) -> Vec<Node> {
        let words = context.words;
        vec![
            text("h2", "oc-heading", say::topics::guide(words)),
            text("p", "oc-small", say::guide::intro(words)),
            self.questions(words),
            self.exclusion_card(words),
            result::card(context, &self.result(), self.body, self.industry),
            table::card(words),
        ]
    }

    fn result(&self) -> GuideResult {
        let number = |entry: &Entry, unit| entry.read(&asked(unit)).ok().flatten();
        let answers = GuideAnswers {
            body: self.body,
            industry: self.industry,
            capital_yen: number(&self.capital, Unit::Yen),
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

    fn answer(&mut self, id: &str, yes: bool) {
        self.exclusions.resize(GUIDE.exclusions.len(), None);
        let answers = GUIDE.exclusions.iter().zip(&mut self.exclusions);
        for (_, answer) in answers.filter(|(exclusion, _)| exclusion.id == id) {
            *answer = Some(yes);
        }
    }

    /// Only what can decide is asked: no industry where one row holds for all, no capital where
    /// employees alone count.
    fn questions(&self, words: Words) -> Node {
        let bodies = GUIDE.bodies.iter();
        let bodies = bodies.map(|body| (body.id, words.rule(body.name)));
        let asks_industry = self.body.is_none_or(|body| body.sme.is_none());
        let asks_capital = self.body.is_none_or(|body| body.capital_counts);
        let body = self.body.map_or("", |body| body.id);
        element("div", "oc-card")
            .with(select(words, "body", say::guide::body(words), bodies, body).key("body"))
            .with_all(asks_industry.then(|| self.industry_field(words)))
            .with_all(asks_capital.then(|| {
                let about = (
                    say::guide::capital(words),
                    say::guide::capital_support(words),
                );
                number(words, "capital", about, &self.capital, Unit::Yen)
            }))
            .with({
                let about = (
                    say::guide::employees(words),
                    say::guide::employees_support(words),
                );
                number(words, "employees", about, &self.employees, Unit::People)
            })
            .with(source(words, &GUIDE.applicants.basis).key("source"))
    }

    fn industry_field(&self, words: Words) -> Node {
        let all = GUIDE.industries.iter();
        let all = all.map(|industry| (industry.id, words.rule(industry.name)));
        let chosen = self.industry.map_or("", |industry| industry.id);
        select(words, "industry", say::guide::industry(words), all, chosen).key("industry")
    }

    /// Those that do the same stand together under what they do, each above its clause.
    fn exclusion_card(&self, words: Words) -> Node {
        let mut card =
            element("div", "oc-card").with(text("h3", "oc-heading", say::guide::exclusions(words)));
        let mut answers = self.answers();
        let alike = |one: &Exclusion, next: &Exclusion| one.effect == next.effect;
        for group in GUIDE.exclusions.chunk_by(alike) {
            let does = group.first().map(|first| effect(words, first.effect));
            let fields = group.iter().zip(&mut answers);
            let fields = fields.map(|(one, answer)| {
                element("div", "")
                    .with(exclusion_field(words, one, answer))
                    .with(source(words, &one.basis))
            });
            card = card.with(
                element("div", "oc-group")
                    .with_all(does.map(|does| text("p", "oc-small", does)))
                    .with(element("div", "oc-fields").with_all(fields)),
            );
        }
        let all_no = say::guide::all_no(words);
        card.with(element("div", "oc-actions").with(button(
            "oc-button",
            all_no,
            "guide.all-no",
            "",
        )))
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

/// What a yes does.
fn effect(words: Words, effect: ExclusionEffect) -> &'static str {
    match effect {
        ExclusionEffect::DeemedLarge => say::guide::if_deemed(words),
        ExclusionEffect::Excluded => say::guide::if_excluded(words),
        ExclusionEffect::OneApplication => say::guide::if_one(words),
    }
}

fn exclusion_field(words: Words, exclusion: &Exclusion, answer: Option<bool>) -> Node {
    let items = [
        ("yes", say::guide::yes(words)),
        ("no", say::guide::no(words)),
    ];
    let chosen = answer.map_or("", |yes| if yes { "yes" } else { "no" });
    let name = ["guide.exclusion.", exclusion.id].concat();
    choice_field(&name, words.rule(exclusion.question), &items, chosen)
}

fn select<'a>(
    words: Words,
    part: &str,
    label: &str,
    items: impl Iterator<Item = Item<'a>>,
    chosen: &str,
) -> Node {
    let mut all = vec![("", say::guide::choose(words))];
    all.extend(items);
    let (id, name) = (["guide-", part].concat(), ["guide.", part].concat());
    select_field((&id, &name), label, &all, chosen)
}

fn number(words: Words, part: &str, about: (&str, &str), entry: &Entry, unit: Unit) -> Node {
    let (id, name) = (["guide-", part].concat(), ["guide.", part].concat());
    number_field(words, (&id, &name), about, entry, &asked(unit)).key(part)
}

/// Nothing is too large to be answered, and no employee at all is an answer.
const fn asked(unit: Unit) -> Asked {
    Asked {
        unit,
        range: 0..=u64::MAX,
        optional: true,
    }
}
