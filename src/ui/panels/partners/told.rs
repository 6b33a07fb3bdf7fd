//! What follows from what the worker says? What it says of a list that is no longer wanted changes nothing.

use super::failure::Failure;
use super::looked::Looked;
use super::{totals, Partners, Stage};
use crate::partners::{Refusal, Shape};
use crate::screen::{say, Words};
use crate::ui::panels::state::{Beside, Effect};
use crate::worker::message::{Progress, Told};

impl Partners {
    /// What follows from what it says.
    pub(super) fn hear(&mut self, told: Told, beside: &Beside<'_>) -> (Option<Effect>, String) {
        let words = beside.words;
        match told {
            Told::Looked(Ok(preview)) => {
                let shape = match &self.stage {
                    Stage::Looking => Shape::default(),
                    Stage::Looked(looked) => looked.shape,
                    Stage::Empty | Stage::Run(_) => return (None, String::new()),
                };
                self.stage = Stage::Looked(Box::new(Looked::new(shape, preview)));
                self.failure = None;
                (None, say::partners::check(words).to_owned())
            }
            Told::Looked(Err(refusal)) => self.refuse_look(refusal, words),
            Told::Going(progress) => (self.go_on(*progress), String::new()),
            Told::Done(Ok(progress)) => self.finish(*progress, words),
            Told::Done(Err(refusal)) => {
                if self.back().is_none() {
                    return (None, String::new());
                }
                let said = self.fail(Failure::Refused(refusal), words);
                (Some(Effect::EndPartners), said)
            }
            Told::Shown(shown) => {
                let run = self.run_mut();
                let ask = run.and_then(|run| run.rows.answered(shown));
                (ask.map(Effect::AskPartners), String::new())
            }
            Told::Saved {
                what,
                part,
                is_last,
            } => (self.save_part(what, part, is_last, beside), String::new()),
        }
    }

    /// A file that is none leaves nothing; one that is read wrongly can be read otherwise.
    fn refuse_look(&mut self, refusal: Refusal, words: Words) -> (Option<Effect>, String) {
        match &mut self.stage {
            Stage::Looking => {
                self.stage = Stage::Empty;
                self.source = None;
                self.is_attended = false;
                let said = self.fail(Failure::Refused(refusal), words);
                (Some(Effect::EndPartners), said)
            }
            Stage::Looked(looked) => {
                looked.refusal = Some(refusal);
                looked.is_waiting = false;
                (None, self.fail(Failure::Refused(refusal), words))
            }
            Stage::Empty | Stage::Run(_) => (None, String::new()),
        }
    }

    fn go_on(&mut self, progress: Progress) -> Option<Effect> {
        let run = self.run_mut().filter(|run| !run.is_done)?;
        run.progress = progress;
        let rows = run.progress.totals.rows;
        run.rows.grown(rows).map(Effect::AskPartners)
    }

    fn finish(&mut self, progress: Progress, words: Words) -> (Option<Effect>, String) {
        let Some(run) = self.run_mut().filter(|run| !run.is_done) else {
            return (None, String::new());
        };
        run.progress = progress;
        run.is_done = true;
        let said = totals::done_said(words, &run.progress.totals);
        (run.rows.ask().map(Effect::AskPartners), said)
    }

    /// It does not answer any more, and another may be opened.
    pub(super) fn break_down(&mut self, words: Words) -> (Option<Effect>, String) {
        let failure = match &self.stage {
            Stage::Run(run) if run.progress.bytes > 0 => Failure::Stopped,
            Stage::Empty | Stage::Looking | Stage::Looked(_) | Stage::Run(_) => Failure::NotStarted,
        };
        if self.back().is_none() && matches!(self.stage, Stage::Looking) {
            self.stage = Stage::Empty;
            self.source = None;
        }
        self.is_attended = false;
        (Some(Effect::EndPartners), self.fail(failure, words))
    }
}
