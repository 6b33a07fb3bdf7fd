//! Which 枠 pays more, where another IT tool is introduced as well?

mod outcome;
mod steps;
mod terms;
#[cfg(test)]
mod tests;
mod tool;
mod ways;

use yew::prelude::*;

use super::state::{Beside, Effect};
use crate::domain::{
    Basis, FrameGrant, FrameKind, FrameYear, Functions, Processes, Request, Settlement, ToolPlan,
    WayKind, Ways,
};
use crate::rules::{frames_of, BOOK};
use crate::screen::say::frames;
use crate::screen::{Sources, Words};
use crate::ui::components::{source_marks, Card};

pub use super::entry::EntryMsg;
pub use tool::Field;
use tool::Tool;

/// What happens on the panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// In a number field.
    Entry(Field, EntryMsg),
    /// The tool covers so many processes.
    Processes(Processes),
    /// It covers so many functions.
    Functions(Functions),
    /// Whether the condition on wages holds.
    LowWages(bool),
}

/// What was entered about the tool.
#[derive(Debug, Default)]
pub struct Frames {
    tool: Tool,
}

impl Frames {
    /// Takes an answer.
    pub fn update(&mut self, msg: Msg) -> Option<Effect> {
        self.tool.update(msg);
        None
    }

    /// The case that the answers make with the form, or what is to be done first.
    fn case(&self, beside: &Beside<'_>, year: &'static FrameYear) -> Result<Case, &'static str> {
        let words = beside.words;
        let request = beside.reading.request.as_ref();
        let request = request.ok_or_else(|| frames::form_open(words))?;
        let plan = self.tool.plan().ok_or_else(|| frames::mend(words))?;
        Ok(Case::of(words, request, plan, year))
    }
}

/// The questions, the ways, how they come about, and the table of the document.
pub fn view(state: &Frames, beside: &Beside<'_>, on: Callback<Msg>) -> Html {
    let words = beside.words;
    let programme = beside.draft.programme;
    let Some(year) = frames_of(programme) else {
        let title = words.rule(programme.title);
        return html! {
            <Card heading={frames::heading(words)}>
                <p>{ frames::no_year(words, title) }</p>
            </Card>
        };
    };
    let case = state.case(beside, year);
    let ways = case.as_ref().ok().map(|case| &case.ways);
    html! {
        <>
            <Card heading={frames::heading(words)}>
                <p class="oc-support">{ frames::intro(words) }</p>
                <p class="oc-support">{ frames::service_only(words) }</p>
                { tool::questions(&state.tool, words, year, &on) }
            </Card>
            { answer(&case) }
            { terms::table_2(words, year, programme, ways) }
            { terms::slices(words, year) }
        </>
    }
}

/// The ways and how they come about, or what is to be done first.
fn answer(case: &Result<Case, &'static str>) -> Html {
    match case {
        Ok(case) => html! { <>{ ways::answer(case) }{ steps::steps(case) }</> },
        Err(first) => html! { <Card><p>{ *first }</p></Card> },
    }
}

/// One question to the frames, with its answer.
struct Case {
    words: Words,
    request: Request,
    settled: Settlement,
    plan: ToolPlan,
    year: &'static FrameYear,
    ways: Ways,
}

impl Case {
    fn of(words: Words, request: &Request, plan: ToolPlan, year: &'static FrameYear) -> Self {
        let settled = Settlement::of(request, &BOOK);
        Self {
            words,
            request: *request,
            ways: Ways::of(request, &settled, &plan, year, &BOOK),
            settled,
            plan,
            year,
        }
    }

    /// What a frame pays alone and together, where a sum is shown.
    fn grants(&self, kind: FrameKind) -> Option<[FrameGrant; 2]> {
        let grant = |wanted| {
            let way = self.ways.list.iter().find(|way| way.kind == wanted)?;
            way.frame
        };
        Some([
            grant(WayKind::Apart(kind))?,
            grant(WayKind::Together(kind))?,
        ])
    }
}

/// What a frame is called in a sentence.
fn frame_name(words: Words, kind: FrameKind) -> &'static str {
    match kind {
        FrameKind::Normal => frames::normal(words),
        FrameKind::Invoice => frames::invoice(words),
    }
}

/// What is said, and the numbers of its sources behind it.
fn sourced(sources: &mut Sources, says: &str, bases: &[&'static Basis]) -> Html {
    html! { <>{ says }{ source_marks(sources, bases.iter().copied()) }</> }
}
