//! What does 表1 ask of each class, and how does the service answer? The table, line by line.

use super::answer::{checks, is_computed, is_price, Answer};
use super::{figures, Subject};
use crate::domain::{CheckStatus, Requirement, ServiceClass, TaxBasis};
use crate::panel::field::check_field;
use crate::panel::node::{element, plain, text, Node};
use crate::panel::source::source;
use crate::panel::table::table;
use crate::rules::{BOOK, REQUIREMENTS};
use crate::screen::{say, Words};

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
    REQUIREMENTS.iter().flat_map(lines).collect()
}

impl Line {
    /// The row with its number.
    pub(super) fn title(&self, words: Words) -> String {
        let title = words.rule(self.row.title);
        say::checklist::row(words, &self.row.number.to_string(), title)
    }

    /// What it asks for; the prices with their figures.
    pub(super) fn demand(&self, words: Words) -> String {
        let class = self.classes.first().copied();
        let class = class.unwrap_or(ServiceClass::One);
        if is_price(self.row) && class == ServiceClass::One {
            return figures::price_demand(words);
        }
        let demand = self.row.of(class).map(|demand| words.rule(demand));
        demand.unwrap_or_default().to_owned()
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

/// The table with its verdict and its sources.
pub(super) fn card(words: Words, subject: &Subject<'_>, lines: &[Line]) -> Node {
    let columns = [
        say::checklist::column_row(words),
        say::checklist::column_demand(words),
        say::questions::class_one(words),
        say::questions::class_two(words),
        say::checklist::column_answer(words),
    ];
    let rows = lines.iter().map(|line| cells(words, subject, line));
    let lead = match (subject.service, subject.stated) {
        (None, _) => Some(say::checklist::tick(words)),
        (Some(_), None) => Some(say::checklist::states_none(words)),
        (Some(_), Some(_)) => None,
    };
    element("div", "oc-card")
        .with(text("h3", "oc-heading", &subject.title(words)))
        .with(text("p", "oc-lead", &count(words, subject, lines)).attr("id", "oc-checklist-count"))
        .with_all(lead.map(|lead| text("p", "oc-small", lead)))
        .with(numbering(words))
        .with(table(
            say::checklist::caption(words),
            &columns,
            rows.collect(),
        ))
        .with(sources(words))
}

/// Whose numbers the rows have, to stand wherever they do.
pub(super) fn numbering(words: Words) -> Node {
    let numbering = say::table::numbering(words, words.rule(BOOK.standard.title));
    text("p", "oc-small", &numbering)
}

/// Where the rows stand, folded away.
fn sources(words: Words) -> Node {
    let mut details = element("details", "oc-details").with(text(
        "summary",
        "oc-summary",
        say::checklist::sources(words),
    ));
    for row in &REQUIREMENTS {
        details = details.with(source(words, &row.basis));
        if is_price(row) {
            let bases = figures::price_bases().into_iter();
            details = details.with_all(bases.map(|basis| source(words, basis)));
        }
    }
    details
}

fn count(words: Words, subject: &Subject<'_>, lines: &[Line]) -> String {
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

fn cells(words: Words, subject: &Subject<'_>, line: &Line) -> Vec<Node> {
    vec![
        plain(&line.title(words)),
        plain(&line.demand(words)),
        mark(words, line, ServiceClass::One),
        mark(words, line, ServiceClass::Two),
        answer_cell(words, subject, line),
    ]
}

/// ○ or —, as 表1 has it, and in words for who hears it.
fn mark(words: Words, line: &Line, class: ServiceClass) -> Node {
    let (sign, said) = if line.classes.contains(&class) {
        ("○", say::checklist::required(words))
    } else {
        ("—", say::checklist::not_required(words))
    };
    element("span", "")
        .with(text("span", "", sign).attr("aria-hidden", "true"))
        .with(text("span", "oc-visually-hidden", said))
}

fn answer_cell(words: Words, subject: &Subject<'_>, line: &Line) -> Node {
    let answer = line.answer(subject);
    let cell = element("div", "").with(answer.chip(words));
    if answer == Answer::NotRequired {
        return cell;
    }
    if !is_computed(line.row) {
        let number = line.row.number.to_string();
        let label = say::checklist::states(words, words.rule(line.row.title));
        let stated = answer == Answer::Stated;
        let ticks = subject.service.is_none();
        return cell
            .with_all(ticks.then(|| check_field("checklist.states", &number, &label, stated)));
    }
    let all = subject.checks.iter().flat_map(|all| checks(all, line.row));
    let concerned = all.filter(|check| check.status != CheckStatus::NotApplicable);
    let figures = concerned.filter_map(|check| figures::sentence(words, check));
    let figures: Vec<String> = figures.collect();
    let offer = subject.offer.filter(|_| !figures.is_empty());
    let tax = offer.map(|offer| match offer.tax_basis {
        TaxBasis::Excluded => say::checklist::tax_excluded(words),
        TaxBasis::Included => say::checklist::tax_included(words),
    });
    cell.with_all(figures.iter().map(|figure| text("p", "oc-small", figure)))
        .with_all(tax.map(|tax| text("p", "oc-small", tax)))
}
