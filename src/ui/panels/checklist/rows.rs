//! What does 表1 ask of each class, and how does the service answer? The table, line by line.

use yew::prelude::*;

use super::answer::{checks, is_computed, is_price, Answer};
use super::{figures, Msg, Subject};
use crate::domain::{Basis, CheckStatus, Requirement, ServiceClass, TaxBasis};
use crate::rules::{BOOK, CHECKLIST};
use crate::screen::{say, Sources, Words};
use crate::ui::components::{captioned_table, source_list, source_mark, source_marks, CheckField};

/// A line of 表1. A row that asks each class for something else has a line for each.
pub(super) struct Line {
    pub(super) row: &'static Requirement,
    /// Of which class the line tells; both where it asks the same of both.
    pub(super) classes: &'static [ServiceClass],
}

const ONE: &[ServiceClass] = &[ServiceClass::One];
const TWO: &[ServiceClass] = &[ServiceClass::Two];
const BOTH: &[ServiceClass] = &[ServiceClass::One, ServiceClass::Two];

/// All lines, in the order of 表1.
pub(super) fn lines() -> Vec<Line> {
    let lines = |row: &'static Requirement| {
        let classes: &[&'static [ServiceClass]] = match (row.class1, row.class2) {
            (Some(one), Some(two)) if one == two => &[BOTH],
            (Some(_), Some(_)) => &[ONE, TWO],
            (Some(_), None) => &[ONE],
            (None, _) => &[TWO],
        };
        let line = move |classes: &&'static [ServiceClass]| Line { row, classes };
        classes.iter().map(line).collect::<Vec<_>>()
    };
    CHECKLIST.requirements.iter().flat_map(lines).collect()
}

impl Line {
    /// The row with its number.
    pub(super) fn title(&self, words: Words) -> String {
        let title = words.rule(self.row.title);
        say::checklist::row(words, &self.row.number.to_string(), title)
    }

    /// What it asks for; the prices with their figures.
    pub(super) fn demand(&self, words: Words) -> String {
        if self.asks_prices() {
            return figures::price_demand(words);
        }
        let demand = self.row.of(self.class()).map(|demand| words.rule(demand));
        demand.unwrap_or_default().to_owned()
    }

    /// Where it asks for that.
    fn bases(&self) -> Vec<&'static Basis> {
        let mut bases = vec![&self.row.basis];
        if self.asks_prices() {
            bases.extend(figures::price_bases());
        }
        bases
    }

    fn asks_prices(&self) -> bool {
        is_price(self.row) && self.class() == ServiceClass::One
    }

    /// The class, or the first of both.
    fn class(&self) -> ServiceClass {
        let class = self.classes.first().copied();
        class.unwrap_or(ServiceClass::One)
    }

    /// How the service answers it.
    pub(super) fn answer(&self, subject: &Subject<'_>) -> Answer {
        if self.classes.contains(&subject.class) {
            Answer::of(subject, self.row, subject.class)
        } else {
            Answer::NotRequired
        }
    }
}

/// The table with its verdict and, folded away, its sources.
pub(super) fn card(
    words: Words,
    subject: &Subject<'_>,
    lines: &[Line],
    on: &Callback<Msg>,
) -> Html {
    let mut sources = Sources::new(words);
    let columns = [
        say::checklist::column_row(words),
        say::checklist::column_demand(words),
        say::questions::class_one(words),
        say::questions::class_two(words),
        say::checklist::column_answer(words),
    ];
    let rows = lines
        .iter()
        .map(|line| cells(words, subject, line, &mut sources, on));
    let table = captioned_table(say::checklist::caption(words), &columns, rows.collect());
    let lead = match (subject.service, subject.stated) {
        (None, _) => Some(say::checklist::tick(words)),
        (Some(_), None) => Some(say::checklist::states_none(words)),
        (Some(_), Some(_)) => None,
    };
    let content = html! {
        <>
            <p class="oc-lead" id="oc-checklist-count">{ count(words, subject, lines) }</p>
            if let Some(lead) = lead {
                <p class="oc-small">{ lead }</p>
            }
            { numbering(words) }
            { table }
            <details class="oc-details">
                <summary class="oc-summary">{ say::checklist::sources(words) }</summary>
                { source_list(&sources, words) }
            </details>
        </>
    };
    super::card(None, &subject.title(words), content)
}

/// Whose numbers the rows have, to stand wherever they do.
pub(super) fn numbering(words: Words) -> Html {
    let numbering = say::table::numbering(words, words.rule(BOOK.standard.title));
    html! { <p class="oc-small">{ numbering }</p> }
}

pub(super) fn count(words: Words, subject: &Subject<'_>, lines: &[Line]) -> String {
    let answers: Vec<Answer> = lines.iter().map(|line| line.answer(subject)).collect();
    let count = |is: &dyn Fn(Answer) -> bool| {
        let matching = answers.iter().filter(|answer| is(**answer));
        matching.count().to_string()
    };
    say::checklist::count(
        words,
        &count(&|answer| answer != Answer::NotRequired),
        &count(&Answer::is_open),
        &count(&|answer| answer == Answer::Stated),
        &count(&|answer| answer == Answer::Met),
        &count(&|answer| answer == Answer::Failed),
    )
}

fn cells(
    words: Words,
    subject: &Subject<'_>,
    line: &Line,
    sources: &mut Sources,
    on: &Callback<Msg>,
) -> Vec<Html> {
    let title = line.title(words);
    let demand = line.demand(words);
    vec![
        html! { title },
        html! { <>{ demand }{ source_marks(sources, line.bases()) }</> },
        mark(words, line, ServiceClass::One),
        mark(words, line, ServiceClass::Two),
        answer_cell(words, subject, line, sources, on),
    ]
}

/// ○ or —, as 表1 has it, and in words for who hears it.
fn mark(words: Words, line: &Line, class: ServiceClass) -> Html {
    let (sign, said) = if line.classes.contains(&class) {
        ("○", say::checklist::required(words))
    } else {
        ("—", say::checklist::not_required(words))
    };
    html! {
        <span>
            <span aria-hidden="true">{ sign }</span>
            <span class="oc-visually-hidden">{ said }</span>
        </span>
    }
}

fn answer_cell(
    words: Words,
    subject: &Subject<'_>,
    line: &Line,
    sources: &mut Sources,
    on: &Callback<Msg>,
) -> Html {
    let answer = line.answer(subject);
    let is_required = answer != Answer::NotRequired;
    let is_computed = is_computed(line.row);
    html! {
        <div>
            { answer.chip(words) }
            if is_required && is_computed {
                { computed(words, subject, line.row, sources) }
            } else if is_required && subject.service.is_none() {
                { tick(words, line.row, answer == Answer::Stated, on) }
            }
        </div>
    }
}

/// Asks whether the offer in the form states to meet the row.
fn tick(words: Words, row: &'static Requirement, stated: bool, on: &Callback<Msg>) -> Html {
    html! {
        <CheckField
            id={format!("oc-checklist-states-{}", row.number)}
            label={say::checklist::states(words, words.rule(row.title))}
            checked={stated}
            onchange={on.reform(move |stated| Msg::Stated { row, stated })}
        />
    }
}

/// The figures by which the calculation answers the row, each with its limit.
fn computed(words: Words, subject: &Subject<'_>, row: &Requirement, sources: &mut Sources) -> Html {
    let all = subject.checks.iter().flat_map(|all| checks(all, row));
    let concerned = all.filter(|check| check.status != CheckStatus::NotApplicable);
    let figures =
        concerned.filter_map(|check| Some((figures::sentence(words, check)?, check.basis)));
    let figures: Vec<(String, Option<&'static Basis>)> = figures.collect();
    let offer = subject.offer.filter(|_| !figures.is_empty());
    let tax = offer.map(|offer| match offer.tax_basis {
        TaxBasis::Excluded => say::checklist::tax_excluded(words),
        TaxBasis::Included => say::checklist::tax_included(words),
    });
    html! {
        <>
            for (figure, basis) in figures {
                <p class="oc-small">
                    { figure }
                    for basis in basis {
                        { source_mark(sources, basis) }
                    }
                </p>
            }
            if let Some(tax) = tax {
                <p class="oc-small">{ tax }</p>
            }
        </>
    }
}
