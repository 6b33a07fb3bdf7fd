//! What is to be done to be paid, and by when? The steps of a year, to be ticked off.

mod rounds;
mod steps;
#[cfg(test)]
mod tests;

use super::act::{Act, Effect, How};
use super::field::{select_field, Item};
use super::node::{button, element, text, Node};
use super::source::source;
use super::Context;
use crate::domain::{Deadline, PointScheme, Programme, StepPhase};
use crate::rules::{BOOK, POINTS, STEPS};
use crate::screen::{say, Words};

/// The year that was chosen, and what is done.
#[derive(Debug, Default)]
pub struct Apply {
    /// `None` for that of the form.
    programme: Option<&'static Programme>,
    /// The ids of the steps.
    done: Vec<&'static str>,
}

impl Apply {
    /// Takes a choice or a tick, or asks for the print.
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        match act.part() {
            "programme" => self.programme = BOOK.programme(act.value),
            "done" => {
                self.done.retain(|id| *id != act.value);
                let ticked = STEPS.iter().filter(|step| step.id == act.value);
                let ticked = ticked.filter(|_| act.how == How::On);
                self.done.extend(ticked.map(|step| step.id));
            }
            "print" => return Effect::Print,
            _ => {}
        }
        Effect::None
    }

    /// Everything that is to be shown.
    pub fn view(&self, context: &Context<'_>) -> Vec<Node> {
        let programme = self.programme.unwrap_or(context.draft.programme);
        self.view_of(context, programme)
    }

    /// The same of any programme, so that a year to come can be shown.
    fn view_of(&self, context: &Context<'_>, programme: &'static Programme) -> Vec<Node> {
        let words = context.words;
        let day = Deadline::of(programme).map(|deadline| deadline.day);
        let mut nodes = vec![
            text("h2", "oc-heading", say::topics::apply(words)),
            text("p", "oc-small", say::apply::intro(words)),
            self.year_card(context, programme),
        ];
        let phases = [
            StepPhase::Prepare,
            StepPhase::Wait,
            StepPhase::Pay,
            StepPhase::Report,
        ];
        let phase = |phase| steps::card(context, programme, day, phase, &self.done);
        nodes.extend(phases.map(phase));
        nodes.push(points(words));
        nodes
    }

    fn year_card(&self, context: &Context<'_>, programme: &'static Programme) -> Node {
        let words = context.words;
        let items = BOOK.programmes.iter();
        let items = items.map(|each| (each.id, words.rule(each.title)));
        let items: Vec<Item<'_>> = items.collect();
        let label = say::apply::programme(words);
        let all: Vec<_> = steps::shown(programme).map(|(step, _)| step.id).collect();
        let done = all.iter().filter(|id| self.done.contains(id)).count();
        let progress = say::apply::done(words, &all.len().to_string(), &done.to_string());
        let print = say::apply::print(words);
        element("div", "oc-card")
            .with(select_field(
                ("apply-programme", "apply.programme"),
                label,
                &items,
                programme.id,
            ))
            .with_all(rounds::says(context, programme))
            .with_all(steps::not_read(words, programme))
            .with(text("p", "oc-small", &progress))
            .with(element("div", "oc-actions").with(button("oc-button", print, "apply.print", "")))
    }
}

/// 加点, each with where it stands.
fn points(words: Words) -> Node {
    let item = |points: &'static PointScheme| {
        text("li", "", words.rule(points.title))
            .with(text("p", "oc-small", words.rule(points.detail)))
            .with(source(words, &points.basis))
    };
    element("div", "oc-card")
        .attr("id", "oc-apply-points")
        .with(text("h3", "oc-heading", say::apply::points(words)))
        .with(text("p", "oc-small", say::apply::points_about(words)))
        .with(element("ul", "").with_all(POINTS.iter().map(item)))
}
