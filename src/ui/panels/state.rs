//! What stands on the panels, and what follows from what happens there? Known without a browser.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::{
    apply, call, charts, checklist, compare, frames, guide, paper, partners, say as said, share,
};
use crate::domain::Date;
use crate::draft::{Action, Draft, Reading};
use crate::platform::{Copied, Saving};
use crate::screen::{say, Paper as Sheet, Topic, Words};
use crate::ui::panel_host::{ChosenOffer, PartnersSaid};
use crate::worker::message::Ask;

/// What a panel looks at beside its own state.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The address of our own page, to which a link leads; none where it is not known.
    pub page: Option<&'a str>,
    /// The form.
    pub draft: &'a Draft,
    /// What it means.
    pub reading: &'a Reading,
    /// Today in Japan, where known.
    pub today: Option<Date>,
    /// The language.
    pub words: Words,
}

/// What happens on the panels.
#[derive(Debug)]
pub enum PanelMsg {
    /// On the steps before applying.
    Apply(apply::Msg),
    /// On the pictures.
    Charts(charts::Msg),
    /// On the checklist.
    Checklist(checklist::Msg),
    /// On the comparison.
    Compare(compare::Msg),
    /// On the other 枠.
    Frames(frames::Msg),
    /// On the guide.
    Guide(guide::Msg),
    /// On the list of partners.
    Partners(partners::Msg),
    /// The desk of that number, which computes such a list, says something.
    FromDesk(u32, PartnersSaid),
    /// On what is sent and opened.
    Share(share::Msg),
    /// On what is read out.
    Say(said::Msg),
    /// At the support desk.
    Call(call::Msg),
    /// Another tab keeps these estimates now, or none.
    Elsewhere(Option<String>),
    /// On the sheet for paper.
    Paper(paper::Msg),
}

/// What follows beyond the panel.
#[derive(Debug)]
pub enum Effect {
    /// The form changes.
    Form(Action),
    /// The form is to hold this offer of a price list.
    UseOffer {
        /// The form with it.
        draft: Box<Draft>,
        /// Whose it is.
        offer: ChosenOffer,
    },
    /// The service with this id is to be held against the standard.
    Check(String),
    /// Another panel is to be open.
    Open(Topic),
    /// The price list at this address is wanted; one of another site is asked about first.
    AskForList(String),
    /// The project's own sample of a price list is wanted.
    LoadSample,
    /// The price list at this address is wanted, and somebody has said yes.
    FetchList(String),
    /// The price list in this file is wanted.
    ReadList(web_sys::File),
    /// The price list that was wanted has come, or why it has not.
    ListSettled(Result<(), String>),
    /// The panel is to be printed.
    Print,
    /// This sheet is to stand in a window of its own.
    OpenSheet(Rc<Sheet>),
    /// This text is to stand on the clipboard.
    Copy {
        /// The text.
        text: String,
        /// Who is told whether it does.
        then: fn(String, Copied) -> PanelMsg,
    },
    /// What stands in the field with this id is to be selected, with the focus.
    Select(&'static str),
    /// The question with this name is to be answered.
    Answer(&'static str),
    /// The part with this id of that panel is to be seen, with the focus.
    Show(Topic, &'static str),
    /// This table is to be saved under that name.
    Save {
        /// The name of the file.
        name: String,
        /// What stands in it.
        csv: String,
        /// Who is told what became of it.
        then: fn(String, Saving) -> PanelMsg,
    },
    /// This is the next part of a table that comes in parts; the whole is saved with the last.
    SavePart {
        /// The name of the file.
        name: String,
        /// The part.
        csv: String,
        /// Whether it is the last.
        is_last: bool,
        /// Who is told what became of it, with the last.
        then: fn(String, Saving) -> PanelMsg,
    },
    /// A list of partners is to come to a worker of its own, which is asked this of it; a worker that has
    /// another is ended.
    OpenPartners {
        /// The list.
        source: partners::Source,
        /// The first question about it.
        ask: Ask,
    },
    /// The worker that has the list is asked this.
    AskPartners(Ask),
    /// Nobody needs the list and its worker any more, whatever it is doing.
    EndPartners,
}

/// All panels.
#[derive(Debug, Default)]
pub struct State {
    /// The steps before applying.
    pub apply: apply::Apply,
    /// The pictures.
    pub charts: charts::Charts,
    /// The checklist.
    pub checklist: checklist::Checklist,
    /// The comparison.
    pub compare: compare::Compare,
    /// The other 枠.
    pub frames: frames::Frames,
    /// The guide.
    pub guide: guide::Guide,
    /// The list of partners.
    pub partners: partners::Partners,
    /// What is sent and opened.
    pub share: share::Share,
    /// What is read out.
    pub say: said::Say,
    /// What the support desk has at hand.
    pub call: call::Call,
    /// The sheet for paper.
    pub paper: paper::Paper,
    /// What is read aloud about the last change.
    pub status: String,
    /// How many changes there were: the same sentence about another change is read aloud again.
    pub changes: u32,
}

impl State {
    /// Takes what has happened.
    pub fn update(&mut self, msg: PanelMsg, beside: &Beside<'_>) -> Option<Effect> {
        if !is_quiet(&msg) {
            self.status.clear();
            self.changes = self.changes.wrapping_add(1);
        }
        if is_use(&msg) {
            let link = self.share.whole_link(beside, &self.compare);
            self.call.note(link, beside);
        }
        let effect = match msg {
            PanelMsg::Apply(msg) => self.apply.update(msg),
            PanelMsg::Charts(msg) => {
                self.charts.update(msg);
                None
            }
            PanelMsg::Checklist(msg) => self.checklist.update(msg),
            PanelMsg::Compare(msg) => {
                let (effect, status) = self.compare.update(msg, beside);
                self.status = status;
                effect
            }
            PanelMsg::Frames(msg) => self.frames.update(msg),
            PanelMsg::Guide(msg) => {
                let effect = self.guide.update(msg);
                self.status = self.guide.verdict(beside.words);
                effect
            }
            PanelMsg::Partners(msg) => {
                let (effect, status) = self.partners.update(msg, beside, &self.compare);
                if !status.is_empty() {
                    self.status = status;
                }
                effect
            }
            PanelMsg::Share(msg) => {
                let (effect, status) = self.share.update(msg, beside, &self.compare);
                self.status = status;
                effect
            }
            PanelMsg::Paper(msg) => {
                let (effect, status) = self.paper.update(msg, beside.words);
                self.status = status;
                effect
            }
            PanelMsg::Say(msg) => {
                let sent = self.share.outgoing(beside, &self.compare).sent(beside);
                let effect = self.say.update(msg, beside, sent);
                self.status = self.say.status(beside.words);
                effect
            }
            PanelMsg::Elsewhere(_) | PanelMsg::FromDesk(..) => None,
            PanelMsg::Call(msg) => {
                if msg == call::Msg::Next {
                    self.say.forget();
                    self.paper.forget();
                }
                let (effect, status) = self.call.update(msg, beside, (&self.compare, &self.share));
                self.status = status;
                effect
            }
        };
        self.followed(effect, beside)
    }

    /// What of an effect concerns another panel.
    fn followed(&mut self, effect: Option<Effect>, beside: &Beside<'_>) -> Option<Effect> {
        match effect {
            Some(Effect::Check(service)) => {
                self.checklist.choose(&service);
                Some(Effect::Open(Topic::Checklist))
            }
            Some(Effect::UseOffer { draft, offer }) => {
                self.status = say::compare::used(beside.words, &offer.name);
                self.share.took(&offer.id);
                Some(Effect::UseOffer { draft, offer })
            }
            other => other,
        }
    }
}

/// Whether what was read aloud before is still being heard.
const fn is_quiet(msg: &PanelMsg) -> bool {
    match msg {
        PanelMsg::Partners(msg) => partners::Partners::is_quiet(msg),
        _ => false,
    }
}

/// Whether the present estimate is put to use: it is read out, copied, saved, held, or the call is over.
const fn is_use(msg: &PanelMsg) -> bool {
    matches!(
        msg,
        PanelMsg::Say(said::Msg::Copy(_) | said::Msg::Save)
            | PanelMsg::Call(call::Msg::Read | call::Msg::Hold | call::Msg::Next)
    )
}

/// Whether what the device keeps is about to change.
pub(super) const fn concerns_record(msg: &PanelMsg) -> bool {
    is_use(msg) || matches!(msg, PanelMsg::Call(call::Msg::Keep(_) | call::Msg::Clear))
}
