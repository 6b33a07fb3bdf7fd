//! Which price list is open, and what becomes of another that is wanted?

use std::rc::Rc;

use super::msg::ListMsg;
use crate::catalog::{read, Catalog, Loaded};
use crate::platform::ListFailure;
use crate::screen::{say, Words};
use crate::ui::panels::state::Effect;

/// The price list of the panel.
#[derive(Debug, Default)]
pub(super) struct List {
    /// What stands in the field of the address.
    pub(super) address: String,
    /// The last list that was one; it stays while another is tried.
    open: Option<Read>,
    pub(super) trial: Trial,
    /// Whether the fields for another list are wanted although one is open.
    pub(super) another: bool,
}

/// A document that was read, as far as it can be.
#[derive(Debug)]
pub(super) struct Read {
    /// Where it came from; empty for that inside the page.
    pub(super) from: String,
    /// As it came.
    text: Rc<str>,
    pub(super) loaded: Loaded,
}

/// What becomes of the list that was asked for last.
#[derive(Debug, Default)]
pub(super) enum Trial {
    /// It is open, or there was none.
    #[default]
    None,
    /// That of another site waits for a confirmation.
    Asking { url: String, host: String },
    /// Somebody did not want it from there.
    Refused { host: String },
    /// It is being fetched.
    Loading(String),
    /// It could not be fetched.
    Failed(ListFailure),
    /// What arrived has no service that could be read.
    Unreadable(Read),
}

impl super::Compare {
    /// The price list as it came, for who reads it once more.
    pub(in crate::ui::panels) fn text(&self) -> Option<&Rc<str>> {
        self.list.open().map(|read| &read.text)
    }
}

impl List {
    /// The list that is open.
    pub(super) fn open(&self) -> Option<&Read> {
        self.open.as_ref()
    }

    /// Whether somebody is asked first whether it is wanted.
    pub(super) const fn is_asking(&self) -> bool {
        matches!(self.trial, Trial::Asking { .. })
    }

    /// What was read of it.
    pub(super) fn catalog(&self) -> Option<&Catalog> {
        self.open.as_ref()?.loaded.catalog.as_ref()
    }

    /// A list will not come; what follows, and what is read aloud.
    pub(super) fn fail(&mut self, failure: ListFailure, words: Words) -> (Option<Effect>, String) {
        self.trial = Trial::Failed(failure);
        let settled = Effect::ListSettled(Err(failure.code().to_owned()));
        (Some(settled), failure_sentence(words, failure))
    }

    /// Something has arrived; the answer is how many services it has, where there is any. Only then
    /// does it take the place of the one before.
    pub(super) fn arrive(&mut self, bytes: &[u8], from: &str) -> Option<usize> {
        let loaded = read(bytes);
        let count = loaded.catalog.as_ref();
        let count = count.map(|catalog| catalog.services.len());
        let count = count.filter(|count| *count > 0);
        let from = from.to_owned();
        let text = String::from_utf8_lossy(bytes).into();
        let read = Read { from, text, loaded };
        if count.is_some() {
            self.another = false;
            self.open = Some(read);
            self.trial = Trial::None;
        } else {
            self.trial = Trial::Unreadable(read);
        }
        count
    }

    /// What follows, and what is read aloud.
    pub(super) fn update(&mut self, msg: ListMsg, words: Words) -> (Option<Effect>, String) {
        let status = String::new();
        let mut effect = None;
        match msg {
            ListMsg::Address(text) => self.address = text,
            // It would be read as the address of this page.
            ListMsg::Load if self.address.trim().is_empty() => {
                return self.fail(ListFailure::Address, words);
            }
            ListMsg::Load => {
                effect = Some(Effect::AskForList(self.address.trim().to_owned()));
            }
            ListMsg::Sample => effect = Some(Effect::LoadSample),
            ListMsg::FileChosen(file) => effect = Some(Effect::ReadList(file)),
            ListMsg::Another => self.another = true,
            ListMsg::Moved(address) => effect = Some(Effect::AskForList(address)),
            ListMsg::Asked { url, host } => self.trial = Trial::Asking { url, host },
            ListMsg::Confirmed => effect = self.confirmed(),
            ListMsg::Refused => return self.refuse(words),
            ListMsg::Started(url) => self.trial = Trial::Loading(url),
            ListMsg::Stop => return self.fail(ListFailure::Stopped, words),
        }
        (effect, status)
    }

    /// A yes that was not asked for fetches nothing.
    fn confirmed(&self) -> Option<Effect> {
        match &self.trial {
            Trial::Asking { url, .. } => Some(Effect::FetchList(url.clone())),
            _ => None,
        }
    }

    /// What waits for the list need not wait any longer.
    fn refuse(&mut self, words: Words) -> (Option<Effect>, String) {
        let Trial::Asking { host, .. } = &self.trial else {
            return (None, String::new());
        };
        let host = host.clone();
        let said = say::compare::refused(words, &host);
        self.trial = Trial::Refused { host };
        (Some(Effect::ListSettled(Ok(()))), said)
    }
}

/// Why a list could not be fetched.
pub(super) fn failure_sentence(words: Words, failure: ListFailure) -> String {
    let why = match failure {
        ListFailure::Address => say::compare::failed_address(words),
        ListFailure::Network => say::compare::failed_network(words),
        ListFailure::Status => say::compare::failed_status(words),
        ListFailure::Stalled => say::compare::failed_stalled(words),
        ListFailure::Slow => say::compare::failed_slow(words),
        ListFailure::Stopped => say::compare::failed_stopped(words),
        ListFailure::TooLong => say::compare::failed_too_long(words),
    };
    say::compare::failed(words, why)
}
