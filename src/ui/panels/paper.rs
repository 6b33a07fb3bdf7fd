//! How does the calculation come to paper? As a sheet in a window of its own, for a name and a day.

mod sheet;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use yew::prelude::*;

use super::share::Outgoing;
use super::state::{Beside, Effect};
use crate::domain::{quote, Date};
use crate::platform;
use crate::rules::BOOK;
use crate::screen::paper::{Handed, Paper as View};
use crate::screen::{say, OpenView, Sent, Words};
use crate::ui::components::{on_typed, Button};

pub use sheet::sheet;
pub(super) use sheet::{InOwnWindow, InOwnWindowProps, ON_A_PANEL, STYLES};

/// What happens on the card.
#[derive(Clone, Debug)]
pub enum Msg {
    /// For whom the sheet is.
    Addressee(String),
    /// Of which day it is.
    Day(String),
    /// This sheet is wanted.
    Open(Rc<View>),
    /// It has its window, or the browser refused one.
    Opened(bool),
    /// The sheet on the panel is to be printed, as made at that moment.
    Print(String),
}

/// What was typed for the sheet, which is kept nowhere else, and what became of it.
#[derive(Debug, Default)]
pub struct Paper {
    addressee: String,
    /// As the browser's field for a day has it; empty as long as it is today.
    day: String,
    /// When the last one was made, in words.
    made_at: String,
    /// Whether it has a window of its own.
    opened: Option<bool>,
}

impl Paper {
    /// What follows, and what is read aloud.
    pub fn update(&mut self, msg: Msg, words: Words) -> (Option<Effect>, String) {
        let nothing = (None, String::new());
        match msg {
            Msg::Addressee(name) => self.addressee = name,
            Msg::Day(day) => self.day = day,
            Msg::Open(paper) => {
                self.made_at.clone_from(&paper.made_at);
                return (Some(Effect::OpenSheet(paper)), String::new());
            }
            Msg::Opened(opened) => {
                self.opened = Some(opened);
                return (None, outcome(words, opened).to_owned());
            }
            Msg::Print(made_at) => {
                self.made_at = made_at;
                return (Some(Effect::Print), String::new());
            }
        }
        nothing
    }

    /// The customer has gone: for whom and of which day the sheet was goes too.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    fn day(&self, today: Option<Date>) -> Option<Date> {
        Date::parse(&self.day).or(today)
    }

    /// The sheet of the present answer; nothing while a question is open.
    fn view(&self, beside: &Beside<'_>, outgoing: &Outgoing<'_>) -> Option<View> {
        let request = beside.reading.request.as_ref()?;
        let Sent { link, code } = outgoing.sent(beside);
        let handed = Handed {
            addressee: &self.addressee,
            day: self.day(beside.today),
            service: outgoing.service(),
            link: link.as_deref(),
            code: code.as_deref(),
            made_at: &self.made_at,
        };
        let quote = quote(request, &BOOK);
        Some(View::of(&quote, request, &BOOK, beside.words, &handed))
    }
}

fn outcome(words: Words, opened: bool) -> &'static str {
    if opened {
        say::paper::opened(words)
    } else {
        say::paper::refused(words)
    }
}

/// The name and the day, the button, and the sheet itself where it got no window.
pub fn view(
    state: &Paper,
    beside: &Beside<'_>,
    outgoing: &Outgoing<'_>,
    on: &Callback<Msg>,
) -> Html {
    let words = beside.words;
    let Some(paper) = state.view(beside, outgoing) else {
        return missing(beside);
    };
    let paper = Rc::new(paper);
    let open = {
        let paper = Rc::clone(&paper);
        on.reform(move |_: MouseEvent| {
            let made_at = say::paper::made_at(words, &platform::moment_in_japan());
            let paper = View::clone(&paper);
            Msg::Open(Rc::new(View { made_at, ..paper }))
        })
    };
    html! {
        <>
            <div class="oc-card" id="oc-paper-card">
                <h3 class="oc-heading" part="heading">{ say::paper::heading(words) }</h3>
                <p class="oc-small">{ say::paper::intro(words) }</p>
                { fields(state, beside, on) }
                <div class="oc-actions">
                    <Button action="open-sheet" onclick={open}>{ say::paper::open(words) }</Button>
                </div>
                for opened in state.opened {
                    <p class={if opened { "oc-small" } else { "oc-note-box" }}>
                        { outcome(words, opened) }
                    </p>
                }
            </div>
            if state.opened == Some(false) {
                { on_the_panel(paper, words, on) }
            }
        </>
    }
}

/// There is no sheet without an answer: which question is open.
fn missing(beside: &Beside<'_>) -> Html {
    let words = beside.words;
    let open = OpenView::of(beside.draft, beside.reading, words);
    html! {
        <div class="oc-card" id="oc-paper-card">
            <h3 class="oc-heading" part="heading">{ say::paper::heading(words) }</h3>
            for open in open {
                <p class="oc-small">{ open.text }</p>
            }
        </div>
    }
}

fn fields(state: &Paper, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let day = state.day(beside.today).map(|day| day.to_string());
    html! {
        <>
            <label class="oc-label" part="label" for="oc-paper-addressee">
                { say::paper::addressee(words) }
            </label>
            <input
                id="oc-paper-addressee"
                class="oc-input oc-input--text"
                part="input"
                type="text"
                autocomplete="off"
                spellcheck="false"
                value={state.addressee.clone()}
                oninput={on_typed(on, Msg::Addressee)}
            />
            <label class="oc-label" part="label" for="oc-paper-day">
                { say::paper::day(words) }
            </label>
            <input
                id="oc-paper-day"
                class="oc-input oc-input--text"
                part="input"
                type="date"
                value={day}
                oninput={on_typed(on, Msg::Day)}
            />
        </>
    }
}

/// Where a browser opens no window, the sheet stands here and is printed alone.
fn on_the_panel(paper: Rc<View>, words: Words, on: &Callback<Msg>) -> Html {
    // It follows the form: what is printed is made now.
    let print = on.reform(move |_: MouseEvent| {
        Msg::Print(say::paper::made_at(words, &platform::moment_in_japan()))
    });
    html! {
        <div class="oc-card" id={ON_A_PANEL}>
            <div class="oc-actions">
                <Button action="print-sheet" onclick={print}>
                    { say::paper::print(words) }
                </Button>
            </div>
            { sheet(&paper) }
        </div>
    }
}
