//! How is the form sent to others, and what others sent opened? As a link, or as a code that is read
//! aloud.

mod incoming;
mod opened;
mod outgoing;
mod says;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::compare::Compare;
use super::state::{Beside, Effect, PanelMsg};
use crate::catalog::Service;
use crate::draft::Draft;
use crate::platform::Copied;
use crate::rules::BOOK;
use crate::screen::say;
use crate::share::link::{self, Shared};
use crate::share::Figures;

use incoming::{Outcome, Refusal, Sent};
pub use outgoing::Outgoing;

/// What happens on the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Somebody types a link or a code.
    Typed(String),
    /// What stands in the field is to be opened.
    Open,
    /// The page was opened by a link.
    Sent(String),
    /// A price list has come, or has not.
    ListCame,
    /// This link is to be on the clipboard.
    Copy(String),
    /// Whether it is.
    Settled {
        /// The link.
        text: String,
        /// What became of it.
        copied: Copied,
    },
}

/// The id of the field with the link.
const LINK_FIELD: &str = "oc-share-link";

/// What was opened, and what was copied.
#[derive(Debug, Default)]
pub struct Share {
    /// What stands in the field.
    text: String,
    /// What became of what was opened last.
    outcome: Option<Outcome>,
    /// What waits for a price list, and the form of then: what has been entered since is not replaced.
    waiting: Option<(Sent, Draft)>,
    /// The link that was to be copied, and what became of it.
    copied: Option<(String, Copied)>,
    /// The id of the service whose offer the form took last.
    taken: Option<String>,
}

impl Share {
    /// The form has taken the offer of a service.
    pub(super) fn took(&mut self, id: &str) {
        self.taken = Some(id.to_owned());
    }

    /// The service of the list whose offer the form holds, and its place.
    pub(super) fn place<'a>(
        &self,
        beside: &Beside<'_>,
        compare: &'a Compare,
    ) -> Option<(usize, &'a Service)> {
        outgoing::place(beside, compare, self.taken.as_deref())
    }

    /// What the service is called whose offer the form holds.
    pub(super) fn service<'a>(&self, beside: &Beside<'_>, compare: &'a Compare) -> Option<&'a str> {
        let (_, service) = self.place(beside, compare)?;
        Some(&service.name)
    }

    /// What can be sent of the form.
    pub(super) fn outgoing<'a>(&self, beside: &Beside<'_>, compare: &'a Compare) -> Outgoing<'a> {
        Outgoing::of(beside, compare, self.taken.as_deref())
    }

    /// What stands behind the `#` of the link, where there is one.
    pub(super) fn link(&self, beside: &Beside<'_>, compare: &Compare) -> Option<String> {
        self.outgoing(beside, compare).fragment.ok()
    }

    /// What stands behind the `#` of a link that needs no list; nothing while a question is open.
    pub(super) fn whole_link(&self, beside: &Beside<'_>, compare: &Compare) -> Option<String> {
        let then = Some(Figures::of(beside.reading.request.as_ref()?, &BOOK));
        let link = |listed| {
            let what = outgoing::typed(beside, compare, listed);
            link::write(&Shared { what, then })
        };
        // Names that are too long for a link are left out.
        let named = link(self.place(beside, compare));
        named.or_else(|_| link(None)).ok()
    }

    /// Whether what was opened last was refused.
    pub(super) const fn is_refused(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Refused(_)))
    }

    /// Whether a price list must come first.
    pub(super) fn is_waiting(&self, draft: &Draft) -> bool {
        self.waiting.as_ref().is_some_and(|(_, of)| of == draft)
    }

    /// What follows, and what is read aloud.
    pub fn update(
        &mut self,
        msg: Msg,
        beside: &Beside<'_>,
        compare: &Compare,
    ) -> (Option<Effect>, String) {
        let mut status = String::new();
        let effect = match msg {
            Msg::Typed(text) => {
                self.text = text;
                None
            }
            Msg::Open => return self.open(&self.text.clone(), beside, compare),
            Msg::Sent(text) => return self.open(&text, beside, compare),
            Msg::ListCame => match self.waiting.take() {
                Some((sent, _)) => return self.resolve(sent, beside, compare),
                None => None,
            },
            Msg::Copy(text) => {
                self.copied = None;
                let then = |text, copied| PanelMsg::Share(Msg::Settled { text, copied });
                Some(Effect::Copy { text, then })
            }
            Msg::Settled { text, copied } => {
                status = says::copied(beside.words, copied).to_owned();
                self.copied = Some((text, copied));
                (copied == Copied::Refused).then_some(Effect::Select(LINK_FIELD))
            }
        };
        (effect, status)
    }

    fn open(
        &mut self,
        text: &str,
        beside: &Beside<'_>,
        compare: &Compare,
    ) -> (Option<Effect>, String) {
        self.waiting = None;
        match Sent::read(text, compare) {
            Ok(sent) => self.resolve(sent, beside, compare),
            Err(refusal) => (None, self.refuse(refusal, beside)),
        }
    }

    fn resolve(
        &mut self,
        sent: Sent,
        beside: &Beside<'_>,
        compare: &Compare,
    ) -> (Option<Effect>, String) {
        match sent.resolve(beside, compare) {
            Ok((effect, opened)) => {
                let said = say::share::opened(beside.words).to_owned();
                self.outcome = Some(Outcome::Opened(opened));
                (Some(effect), said)
            }
            Err(refusal) => {
                if refusal.waits_for_list() {
                    self.waiting = Some((sent, beside.draft.clone()));
                }
                (None, self.refuse(refusal, beside))
            }
        }
    }

    fn refuse(&mut self, refusal: Refusal, beside: &Beside<'_>) -> String {
        let said = says::refusal(beside.words, &refusal);
        self.outcome = Some(Outcome::Refused(refusal));
        said
    }

    /// What became of copying this link, where somebody wanted it.
    fn copied(&self, link: &str) -> Option<Copied> {
        let (text, copied) = self.copied.as_ref()?;
        (text == link).then_some(*copied)
    }
}

/// The panel: what can be sent, and what is opened.
pub fn view(state: &Share, beside: &Beside<'_>, compare: &Compare, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let outgoing = state.outgoing(beside, compare);
    html! {
        <>
            <h2 class="oc-heading" part="heading">{ say::topics::share(words) }</h2>
            { opened::card(state, beside, on) }
            { outgoing::link_card(state, beside, &outgoing, on) }
            { outgoing::code_card(words, &outgoing) }
        </>
    }
}
