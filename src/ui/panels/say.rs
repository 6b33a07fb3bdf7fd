//! What is read out to a customer, and how is it handed on? The sentences, and their copies.

mod copies;
mod script;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::state::{Beside, Effect, PanelMsg};
use crate::domain::{quote, Quote, Request};
use crate::platform;
use crate::rules::BOOK;
use crate::screen::{say, sheet, Copied, Sent, Words};

/// What happens on the panel.
#[derive(Debug)]
pub enum Msg {
    /// Whether numbers are wanted in kana.
    Kana(bool),
    /// For whom the copies are.
    Addressee(String),
    /// A copy is wanted on the clipboard.
    Copy(Form),
    /// It is there, or not.
    Settled {
        /// What was to be copied.
        text: String,
        /// Whether it was.
        copied: platform::Copied,
    },
    /// The steps are wanted as a file.
    Save,
    /// A file was asked for.
    Saving {
        /// Its name.
        name: String,
        /// What became of it.
        saving: platform::Saving,
    },
}

/// As what the sentences are copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Plain,
    /// Markdown.
    Markdown,
}

/// What was wanted, and what became of it.
#[derive(Debug, Default)]
pub struct Say {
    kana: bool,
    /// As typed; kept nowhere else.
    addressee: String,
    outcome: Outcome,
}

/// What became of the last copy or file.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Outcome {
    /// Nothing was asked for.
    #[default]
    None,
    /// This text stands on the clipboard.
    Copied(String),
    /// It does not, and is shown to be copied by hand.
    Refused(String),
    /// The browser was asked to save the file of that name.
    Saving(String),
    /// It may save nothing here.
    NotSaved,
}

impl Say {
    /// What follows from what has happened.
    pub fn update(&mut self, msg: Msg, beside: &Beside<'_>, sent: Sent) -> Option<Effect> {
        match msg {
            Msg::Kana(kana) => self.kana = kana,
            Msg::Addressee(name) => {
                self.addressee = name;
                self.outcome = Outcome::None;
            }
            Msg::Copy(form) => return self.copy(form, beside, sent),
            Msg::Save => return save(beside),
            Msg::Settled { text, copied } => {
                self.outcome = match copied {
                    platform::Copied::Done => Outcome::Copied(text),
                    platform::Copied::Refused => Outcome::Refused(text),
                }
            }
            Msg::Saving { name, saving } => {
                self.outcome = match saving {
                    platform::Saving::Asked => Outcome::Saving(name),
                    platform::Saving::Refused => Outcome::NotSaved,
                }
            }
        }
        None
    }

    /// The customer has gone: for whom the copies were goes too.
    pub fn forget(&mut self) {
        self.addressee.clear();
        self.outcome = Outcome::None;
    }

    fn copy(&mut self, form: Form, beside: &Beside<'_>, sent: Sent) -> Option<Effect> {
        self.outcome = Outcome::None;
        let copied = self.copied(beside, sent)?;
        let text = match form {
            Form::Plain => copied.plain(),
            Form::Markdown => copied.markdown(),
        };
        let then = |text, copied| PanelMsg::Say(Msg::Settled { text, copied });
        Some(Effect::Copy { text, then })
    }

    /// What is copied of the present answer; nothing while a question is open.
    fn copied(&self, beside: &Beside<'_>, sent: Sent) -> Option<Copied> {
        let (quote, request) = answer(beside)?;
        let words = beside.words;
        Some(Copied::of(
            &quote,
            request,
            &BOOK,
            words,
            &self.addressee,
            sent,
        ))
    }

    /// What is read aloud of the last outcome.
    pub fn status(&self, words: Words) -> String {
        match &self.outcome {
            Outcome::None => String::new(),
            Outcome::Copied(_) => say::desk::copied(words).to_owned(),
            Outcome::Refused(_) => say::desk::refused(words).to_owned(),
            Outcome::Saving(name) => saving_said(words, name, platform::Saving::Asked),
            Outcome::NotSaved => saving_said(words, "", platform::Saving::Refused),
        }
    }
}

/// What became of a file.
pub(super) fn saving_said(words: Words, name: &str, saving: platform::Saving) -> String {
    match saving {
        platform::Saving::Asked => say::desk::saving(words, name),
        platform::Saving::Refused => say::desk::not_saved(words).to_owned(),
    }
}

fn answer<'a>(beside: &'a Beside<'_>) -> Option<(Quote, &'a Request)> {
    let request = beside.reading.request.as_ref()?;
    Some((quote(request, &BOOK), request))
}

fn save(beside: &Beside<'_>) -> Option<Effect> {
    let (quote, request) = answer(beside)?;
    let csv = sheet::trace(&quote, request, &BOOK, beside.words).to_csv();
    let name = sheet::file_name("calculation", beside.today);
    let then = |name, saving| PanelMsg::Say(Msg::Saving { name, saving });
    Some(Effect::Save { name, csv, then })
}

/// The sentences, and below them the ways to hand them on.
pub fn view(state: &Say, beside: &Beside<'_>, sent: &Sent, on: Callback<Msg>) -> Html {
    let words = beside.words;
    let heading = html! { <h2 class="oc-heading" part="heading">{ say::topics::say(words) }</h2> };
    let Some((quote, request)) = answer(beside) else {
        return html! {
            <>
                { heading }
                <p class="oc-small">{ say::desk::no_request(words) }</p>
            </>
        };
    };
    html! {
        <>
            { heading }
            <p class="oc-small">{ say::desk::intro(words) }</p>
            { script::card(state.kana, &quote, request, words, &on) }
            { copies::card(state, beside, sent, &on) }
        </>
    }
}
