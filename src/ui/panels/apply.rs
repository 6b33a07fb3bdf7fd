//! What is to be done to be paid, and by when? The steps of a year, to be ticked off.

mod rounds;
mod steps;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::state::{Beside, Effect};
use crate::domain::{ApplyStep, PointScheme, Programme, StepPhase};
use crate::rules::{APPLICATION, BOOK};
use crate::screen::{say, Sources, Words};
use crate::ui::components::{source_list, source_mark, Button, Item, SelectField};

/// What happens on the panel.
#[derive(Clone, Copy, Debug)]
pub enum Msg {
    /// The steps of this year are wanted.
    Programme(&'static Programme),
    /// A step is ticked, or no more.
    Done(&'static ApplyStep, bool),
    /// The panel is wanted on paper.
    Print,
}

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
    pub fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {
            Msg::Programme(programme) => self.programme = Some(programme),
            Msg::Done(step, done) => {
                self.done.retain(|id| *id != step.id);
                self.done.extend(done.then_some(step.id));
            }
            Msg::Print => return Some(Effect::Print),
        }
        None
    }

    /// The year whose steps are shown.
    fn programme(&self, beside: &Beside<'_>) -> &'static Programme {
        self.programme.unwrap_or(beside.draft.programme)
    }

    fn is_done(&self, step: &ApplyStep) -> bool {
        self.done.contains(&step.id)
    }

    /// How many steps of the year there are, and how many of them are done.
    fn progress(&self, programme: &'static Programme) -> [usize; 2] {
        let all = steps::shown(programme);
        let done = steps::shown(programme).filter(|(step, _)| self.is_done(step));
        [all.count(), done.count()]
    }
}

/// The year, its steps phase by phase, and 加点.
pub fn view(state: &Apply, beside: &Beside<'_>, on: Callback<Msg>) -> Html {
    let words = beside.words;
    let phases = [
        StepPhase::Prepare,
        StepPhase::Wait,
        StepPhase::Pay,
        StepPhase::Report,
    ];
    html! {
        <>
            <h2 class="oc-heading" part="heading">{ say::topics::apply(words) }</h2>
            <p class="oc-small">{ say::apply::intro(words) }</p>
            { year_card(state, beside, &on) }
            for phase in phases {
                { steps::card(state, beside, phase, &on) }
            }
            { points(words) }
        </>
    }
}

fn year_card(state: &Apply, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let programme = state.programme(beside);
    let mut sources = Sources::new(words);
    let [all, done] = state.progress(programme).map(|count| count.to_string());
    html! {
        <div class="oc-card">
            <SelectField
                id="oc-apply-programme"
                label={say::apply::programme(words)}
                items={years(words, programme, on)}
            />
            { rounds::says(beside, programme, &mut sources) }
            { steps::not_read(words, programme) }
            <p class="oc-small">{ say::apply::done(words, &all, &done) }</p>
            <div class="oc-actions">
                <Button action="print" onclick={on.reform(|_| Msg::Print)}>
                    { say::apply::print(words) }
                </Button>
            </div>
            { source_list(&sources, words) }
        </div>
    }
}

fn years(words: Words, chosen: &'static Programme, on: &Callback<Msg>) -> Vec<Item> {
    let item = |programme: &&'static Programme| {
        let programme = *programme;
        Item {
            value: programme.id.into(),
            label: words.rule(programme.title).into(),
            explanation: None,
            chosen: programme.id == chosen.id,
            onchoose: on.reform(move |()| Msg::Programme(programme)),
        }
    };
    BOOK.programmes.iter().map(item).collect()
}

/// 加点, each with where it stands.
fn points(words: Words) -> Html {
    let mut sources = Sources::new(words);
    let mut item = |points: &'static PointScheme| {
        html! {
            <li>
                { words.rule(points.title) }
                <p class="oc-small">
                    { words.rule(points.detail) }
                    { source_mark(&mut sources, &points.basis) }
                </p>
            </li>
        }
    };
    let items: Vec<Html> = APPLICATION.points.iter().map(&mut item).collect();
    html! {
        <div class="oc-card" id="oc-apply-points">
            <h3 class="oc-heading" part="heading">{ say::apply::points(words) }</h3>
            <p class="oc-small">{ say::apply::points_about(words) }</p>
            <ul>{ items }</ul>
            { source_list(&sources, words) }
        </div>
    }
}
