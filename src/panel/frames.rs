//! Which 枠 pays more, where another IT tool is introduced as well?

mod outcome;
mod steps;
mod terms;
#[cfg(test)]
mod tests;
mod tool;
mod ways;

use super::act::{Act, Effect};
use super::node::{element, said, text, Node};
use super::Context;
use crate::domain::{
    FrameGrant, FrameKind, FrameYear, Request, Settlement, ToolPlan, WayKind, Ways,
};
use crate::rules::{frames_of, BOOK};
use crate::screen::say::frames;
use crate::screen::Words;

use tool::Tool;

/// What was entered about the tool.
#[derive(Debug, Default)]
pub struct Frames {
    tool: Tool,
}

impl Frames {
    /// Takes what a visitor did.
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        self.tool.act(act);
        Effect::None
    }

    /// The questions, the ways, how they come about, and the table of the document.
    pub fn view(&self, context: &Context<'_>) -> Vec<Node> {
        let words = context.words;
        let programme = context.draft.programme;
        let Some(year) = frames_of(programme) else {
            let title = words.rule(programme.title);
            return vec![card(words).with(said("p", "", frames::no_year(words, title)))];
        };
        let questions = card(words)
            .with(text("p", "oc-support", frames::intro(words)))
            .with(text("p", "oc-support", frames::service_only(words)))
            .with_all(self.tool.fields(words, year));
        let mut nodes = vec![questions];
        let mut found = None;
        match (&context.reading.request, self.tool.plan()) {
            (None, _) => nodes.push(card_of(vec![text("p", "", frames::form_open(words))])),
            (_, None) => nodes.push(card_of(vec![text("p", "", frames::mend(words))])),
            (Some(request), Some(plan)) => {
                let case = Case::of(words, request, plan, year);
                nodes.push(card_of(ways::answer(&case)));
                nodes.push(card_of(steps::steps(&case)));
                found = Some(case.ways);
            }
        }
        let table = terms::table_2(words, year, programme, found.as_ref());
        nodes.push(card_of(vec![table]));
        nodes.push(card_of(terms::slices(words, year)));
        nodes
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

fn card(words: Words) -> Node {
    element("div", "oc-card").with(text("h2", "oc-heading", frames::heading(words)))
}

fn card_of(content: Vec<Node>) -> Node {
    element("div", "oc-card").with_all(content)
}

/// What a frame is called in a sentence.
fn frame_name(words: Words, kind: FrameKind) -> &'static str {
    match kind {
        FrameKind::Normal => frames::normal(words),
        FrameKind::Invoice => frames::invoice(words),
    }
}
