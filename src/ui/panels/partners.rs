//! What would it take to protect all partners? A list comes, its columns are looked at, every row is
//! computed by a worker, and the panel shows what they come to.

mod area;
mod assumed;
mod bring;
mod carried;
mod check;
mod failure;
mod groups;
mod law;
mod looked;
mod mistakes;
mod msg;
mod picture;
mod progress;
mod question;
mod rows;
mod run;
mod save;
mod scroller;
mod table;
#[cfg(test)]
mod tests;
mod told;
mod totals;

use yew::prelude::*;

use super::compare::Compare;
use super::say::saving_said;
use super::state::{Beside, Effect};
use crate::draft::number_text::group_digits;
use crate::partners::Shape;
use crate::screen::{say, Words};
use crate::worker::message::{Ask, Told};

pub use super::entry::EntryMsg;
use carried::Carried;
use failure::Failure;
use looked::Looked;
pub use msg::{Msg, RowsMsg, Source};
use question::Question;
use run::Run;

/// The list, as far as it has come.
#[derive(Debug, Default)]
pub struct Partners {
    /// Where it comes from.
    source: Option<Source>,
    stage: Stage,
    /// Whether a worker has it.
    is_attended: bool,
    /// Why what was wanted last has not come.
    failure: Option<Failure>,
    carried: Carried,
    /// What became of the last file.
    saved: String,
}

/// How far the list has come.
#[derive(Debug, Default)]
enum Stage {
    /// There is none.
    #[default]
    Empty,
    /// It is being looked at.
    Looking,
    /// It is known how it is read.
    Looked(Box<Looked>),
    /// It is computed, or being so.
    Run(Box<Run>),
}

impl Partners {
    /// What follows, and what is read aloud.
    pub fn update(
        &mut self,
        msg: Msg,
        beside: &Beside<'_>,
        compare: &Compare,
    ) -> (Option<Effect>, String) {
        let words = beside.words;
        let effect = match msg {
            Msg::Came(source) => return (Some(self.open(source)), looking(words)),
            Msg::NothingPasted => return (None, self.fail(Failure::NothingPasted, words)),
            Msg::Template => Some(save::template()),
            Msg::Shape(shape) => self.look_again(shape),
            Msg::Column(column, at) => {
                if let Stage::Looked(looked) = &mut self.stage {
                    looked.set(column, at);
                }
                None
            }
            Msg::Carried(msg) => {
                self.carried.update(msg);
                None
            }
            Msg::Compute => return self.compute(beside, compare),
            Msg::Cancel => return self.cancel(words),
            Msg::Back => self.back(),
            Msg::Another => {
                let carried = std::mem::take(&mut self.carried);
                *self = Self {
                    carried,
                    ..Self::default()
                };
                Some(Effect::EndPartners)
            }
            Msg::Rows(msg) => {
                let run = self.run_mut();
                run.and_then(|run| run.rows.update(msg))
                    .map(Effect::AskPartners)
            }
            Msg::Save(what) => return self.save(what, words),
            Msg::Saving { name, saving } => {
                self.saved = saving_said(words, &name, saving);
                return (None, self.saved.clone());
            }
            Msg::Print => Some(Effect::Print),
            Msg::Told(told) => return self.hear(told, beside),
            Msg::Broke => return self.break_down(words),
        };
        (effect, String::new())
    }

    /// Whether a message comes by itself, again and again, and changes nothing that is read aloud.
    pub(super) const fn is_quiet(msg: &Msg) -> bool {
        matches!(
            msg,
            Msg::Rows(RowsMsg::Scrolled { .. })
                | Msg::Told(Told::Going(_) | Told::Shown(_) | Told::Saved { is_last: false, .. })
        )
    }

    /// Whether there is a list that would be lost with the page.
    pub(super) const fn has_list(&self) -> bool {
        self.source.is_some()
    }

    fn run_mut(&mut self) -> Option<&mut Run> {
        match &mut self.stage {
            Stage::Run(run) => Some(run),
            Stage::Empty | Stage::Looking | Stage::Looked(_) => None,
        }
    }

    fn open(&mut self, source: Source) -> Effect {
        self.source = Some(source.clone());
        self.stage = Stage::Looking;
        self.is_attended = true;
        self.failure = None;
        self.saved.clear();
        let ask = Ask::Look(Shape::default());
        Effect::OpenPartners { source, ask }
    }

    /// Asks the worker that has the list, or another one where it has gone.
    fn ask(&mut self, ask: Ask) -> Option<Effect> {
        if self.is_attended {
            return Some(Effect::AskPartners(ask));
        }
        let source = self.source.clone()?;
        self.is_attended = true;
        Some(Effect::OpenPartners { source, ask })
    }

    fn look_again(&mut self, shape: Shape) -> Option<Effect> {
        let Stage::Looked(looked) = &mut self.stage else {
            return None;
        };
        looked.shape = shape;
        looked.is_waiting = true;
        self.failure = None;
        self.ask(Ask::Look(shape))
    }

    /// Computes every row for what stands in the form now; nothing while something is open.
    fn compute(&mut self, beside: &Beside<'_>, compare: &Compare) -> (Option<Effect>, String) {
        let looked = match &self.stage {
            Stage::Looked(looked) => looked.as_ref().clone(),
            Stage::Run(run) => run.looked.clone(),
            Stage::Empty | Stage::Looking => return (None, String::new()),
        };
        let question = Question::of(beside, compare, &self.carried);
        let ready = looked.is_ready();
        let Some(question) = question.filter(|_| ready) else {
            return (None, String::new());
        };
        let plan = question.plan(&looked);
        // What a worker still says of another question would be taken for the answer to this one.
        self.is_attended &= !matches!(&self.stage, Stage::Run(run) if !run.is_done);
        self.stage = Stage::Run(Box::new(Run::new(looked, question)));
        self.failure = None;
        self.saved.clear();
        let effect = self.ask(Ask::Compute(Box::new(plan)));
        (effect, say::partners::going(beside.words).to_owned())
    }

    /// The worker goes with all that it was doing; how the list is read stays.
    fn cancel(&mut self, words: Words) -> (Option<Effect>, String) {
        if self.back().is_none() {
            return (None, String::new());
        }
        (
            Some(Effect::EndPartners),
            self.fail(Failure::Cancelled, words),
        )
    }

    /// Back to how the list is read. What a worker does not do any more frees its memory.
    fn back(&mut self) -> Option<Effect> {
        let looked = Box::new(self.run_mut()?.looked.clone());
        self.stage = Stage::Looked(looked);
        self.is_attended = false;
        Some(Effect::EndPartners)
    }

    fn fail(&mut self, failure: Failure, words: Words) -> String {
        self.failure = Some(failure);
        failure::sentence(words, failure)
    }
}

fn looking(words: Words) -> String {
    say::partners::looking(words).to_owned()
}

/// So many partners.
fn partners_said(words: Words, count: u32) -> String {
    let unit = if count == 1 {
        say::partners::partner
    } else {
        say::partners::partners
    };
    unit(words, &group_digits(count.into()))
}

/// The panel: what the law says stands below every stage.
pub fn view(state: &Partners, beside: &Beside<'_>, compare: &Compare, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let shown = &Shown {
        state,
        beside,
        compare,
        on,
    };
    html! {
        <>
            <h2 class="oc-heading" part="heading">{ say::topics::partners(words) }</h2>
            <p class="oc-small">{ say::partners::intro(words) }</p>
            { area::stage(shown) }
            { law::notices(shown) }
            { law::law(words) }
        </>
    }
}

/// What the parts of the panel look at.
struct Shown<'a> {
    state: &'a Partners,
    beside: &'a Beside<'a>,
    compare: &'a Compare,
    on: &'a Callback<Msg>,
}

impl Shown<'_> {
    /// Why what was wanted last has not come.
    fn failure(&self) -> Html {
        let words = self.beside.words;
        let Some(failure) = self.state.failure else {
            return Html::default();
        };
        let tone = (failure != Failure::Cancelled).then_some("bad");
        html! {
            <p class="oc-note-box" data-tone={tone}>{ failure::sentence(words, failure) }</p>
        }
    }
}
