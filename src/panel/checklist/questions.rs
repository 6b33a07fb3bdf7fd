//! What is left to ask the provider? The questions beside the standard, and all of them on a sheet; and
//! what the visitor's own customers may demand.

use super::rows::{numbering, Line};
use super::{enhancements, Subject};
use crate::domain::{Ask, AskGroup, CustomerDemand};
use crate::panel::node::{button, element, text, Node};
use crate::panel::source::source;
use crate::panel::Context;
use crate::rules::{ASKS, DEMANDS};
use crate::screen::{format, say, Words};

/// What is asked beside 表1, with where it stands.
pub(super) fn asks(words: Words) -> [Node; 2] {
    let intro = say::checklist::beyond_intro(words);
    [
        group(words, AskGroup::Beyond, say::checklist::beyond(words))
            .with(text("p", "oc-small", intro)),
        group(words, AskGroup::Subsidy, say::checklist::subsidy(words)),
    ]
}

fn group(words: Words, group: AskGroup, heading: &str) -> Node {
    let asks = ASKS.iter().filter(|ask| ask.group == group);
    let item = |ask: &&'static Ask| {
        text("li", "", words.rule(ask.question)).with(source(words, &ask.basis))
    };
    let list = element("ul", "").with_all(asks.clone().map(|ask| item(&ask)));
    element("div", "oc-card")
        .with(text("h3", "oc-heading", heading))
        .with(list)
}

/// What a customer may demand, for who was told which product to buy.
pub(super) fn demands(words: Words) -> Node {
    let demand = |demand: &'static CustomerDemand| {
        [
            text("p", "", words.rule(demand.detail)),
            source(words, &demand.basis),
        ]
    };
    element("div", "oc-card")
        .attr("id", "oc-checklist-demands")
        .with(text("h3", "oc-heading", say::checklist::demands(words)))
        .with_all(DEMANDS.iter().flat_map(demand))
}

/// Every question on one sheet, with room to write on paper.
pub(super) fn sheet(context: &Context<'_>, subject: &Subject<'_>, lines: &[Line]) -> Node {
    let words = context.words;
    let questions = questions(words, subject, lines);
    let question = |question: &String| {
        let room = element("p", "oc-print-line oc-print-only");
        text("li", "", question).with(room)
    };
    let print = say::checklist::print(words);
    element("div", "oc-card")
        .attr("id", "oc-checklist-sheet")
        .with(text("h3", "oc-heading", say::checklist::sheet(words)))
        .with(text("p", "oc-small", say::checklist::sheet_intro(words)))
        .with_all(head(context, subject))
        .with(numbering(words))
        .with(element("ol", "").with_all(questions.iter().map(question)))
        .with(element("div", "oc-actions").with(button("oc-button", print, "checklist.print", "")))
}

/// Whose sheet it is and of which day; what is not known is left to be written.
fn head(context: &Context<'_>, subject: &Subject<'_>) -> [Node; 3] {
    let words = context.words;
    let blank = say::checklist::blank(words);
    let service = subject.service.map(|one| one.name.as_str());
    let date = context.today.map(|day| format::date(words, day));
    [
        say::checklist::sheet_provider(words, subject.provider.unwrap_or(blank)),
        say::checklist::sheet_service(words, service.unwrap_or(blank)),
        say::checklist::sheet_date(words, date.as_deref().unwrap_or(blank)),
    ]
    .map(|line| text("p", "oc-print-only", &line))
}

/// What is required and open, then what is asked beside the standard.
fn questions(words: Words, subject: &Subject<'_>, lines: &[Line]) -> Vec<String> {
    let open = lines.iter().filter(|line| line.answer(subject).is_open());
    let mut questions: Vec<String> = open
        .map(|line| {
            let number = line.row.number.to_string();
            let title = words.rule(line.row.title);
            say::checklist::question(words, &number, title, &line.demand(words))
        })
        .collect();
    if enhancements::rests_on_unknown(subject) {
        let terminals = enhancements::terminals_min(words);
        questions.push(say::checklist::question_terminals(words, &terminals));
    }
    let asks = ASKS.iter().map(|ask| words.rule(ask.question).to_owned());
    questions.extend(asks);
    questions
}
