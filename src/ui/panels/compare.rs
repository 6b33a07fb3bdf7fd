//! Which offer of a price list is best? The list, the table of its offers, a few side by side.

use web_sys::File;
use yew::prelude::*;

use super::state::{Beside, Effect};
use super::written::written;
pub use crate::panel::Compare;
use crate::panel::ListFailure;
use crate::platform::ListBytes;
use crate::screen::{say, Words};
use crate::ui::panel_host::ChosenOffer;

/// What happens on the panel; the rest of it is written, and tells by `data-do`.
#[derive(Debug)]
pub enum Msg {
    /// A list was chosen among the files of this computer.
    FileChosen(File),
    /// A list of another site waits for somebody to say yes.
    Asked {
        /// Its address.
        url: String,
        /// Where it lies.
        host: String,
    },
    /// The list at this address is being fetched.
    Started(String),
    /// A list that was wanted has come, or has not.
    Came {
        /// Its address, or the name of its file; empty where it stands inside of the page.
        from: String,
        /// What came.
        bytes: ListBytes,
    },
}

impl Compare {
    /// What follows, and what is read aloud.
    pub(super) fn update(&mut self, msg: Msg, beside: &Beside<'_>) -> (Option<Effect>, String) {
        match msg {
            Msg::FileChosen(file) => (Some(Effect::ReadList(file)), String::new()),
            Msg::Asked { url, host } => {
                self.list_mut().ask(&url, &host);
                (None, String::new())
            }
            Msg::Started(url) => {
                self.list_mut().start(&url);
                (None, String::new())
            }
            Msg::Came { from, bytes } => {
                let (settled, status) = self.take(&from, bytes, beside.words);
                (Some(Effect::ListSettled(settled)), status)
            }
        }
    }

    fn take(&mut self, from: &str, bytes: ListBytes, words: Words) -> (Result<(), String>, String) {
        let failure = match bytes {
            Ok(bytes) => {
                return match self.arrive(&bytes, from) {
                    Some(count) => (Ok(()), say::compare::loaded(words, &count.to_string())),
                    None => {
                        let reason = "this is no price list".to_owned();
                        (Err(reason), say::compare::problems_all(words).to_owned())
                    }
                }
            }
            Err(failure) => failure,
        };
        let code = failure.code();
        let failure = ListFailure::named(code);
        self.list_mut().fail(failure);
        (Err(code.to_owned()), failure.sentence(words))
    }

    /// The form with the offer of the service with this id, where there is one that a form can hold.
    pub(super) fn chosen(&self, id: &str, beside: &Beside<'_>) -> Option<Effect> {
        self.use_offer(self.index_of(id)?, beside)
    }

    /// The same by its place in the list.
    pub(super) fn use_offer(&self, index: usize, beside: &Beside<'_>) -> Option<Effect> {
        let (draft, [id, name, provider]) = self.used(beside.draft, index)?;
        let draft = Box::new(draft);
        let offer = ChosenOffer { id, name, provider };
        Some(Effect::UseOffer { draft, offer })
    }
}

/// The panel.
pub(super) fn view(state: &Compare, beside: &Beside<'_>, _on: Callback<Msg>) -> Html {
    written(state.view(&beside.context()))
}
