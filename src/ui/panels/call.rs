//! What does the support desk have at hand during a call? A second estimate to compare, the last ones,
//! and keys.

mod held;
mod kept;
mod keys;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::compare::{Compare, Ranked};
use super::share::Share;
use super::state::{Beside, Effect, State};
use crate::draft::{Action, Draft};
use crate::screen::{say, OpenView, Topic};
use crate::share::{Kept, Record};
use crate::ui::components::{Button, Item, SelectField};

pub use held::Held;
pub use keys::Shortcut;

/// The field with which a call begins.
const FIRST_FIELD: &str = "oc-terminals";
/// The cards with the held estimate and with the kept ones.
const HELD: &str = "oc-call-held";
const KEPT: &str = "oc-call-kept";
/// The card with the sentences.
const SENTENCES: &str = "oc-say-script";

/// What happens there.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The offer at this place of the price list is wanted.
    Offer(usize),
    /// The first question is to be answered.
    First,
    /// The sentences are to be read out.
    Read,
    /// The call is over: what was of this customer goes.
    Next,
    /// The present estimate is to stand beside those that come.
    Hold,
    /// The held one is to stand in the form, and the present one to be held.
    Swap,
    /// None is to be held.
    Release,
    /// This one was held in this tab before it was loaded again.
    Held(Option<Box<Held>>),
    /// Whether keys are to do something.
    Keys(bool),
    /// Whether the last estimates are to be kept on this device.
    Keep(bool),
    /// All kept ones are to go.
    Clear,
    /// This link of a kept one is to be opened.
    Reopen(String),
    /// What the device keeps now, of this or another tab; nothing where none is to be kept.
    Kept(Option<String>),
    /// The device keeps nothing.
    Refused,
}

/// What is at hand.
#[derive(Debug)]
pub struct Call {
    held: Option<Held>,
    /// What was held before it changed places with the form.
    swapped: Option<Held>,
    has_keys: bool,
    /// The last estimates, where they are kept.
    record: Option<Record>,
    /// Whether the device refused to keep them.
    is_refused: bool,
}

impl Default for Call {
    fn default() -> Self {
        Self {
            held: None,
            swapped: None,
            has_keys: true,
            record: None,
            is_refused: false,
        }
    }
}

impl Call {
    /// Whether keys do something.
    pub const fn has_keys(&self) -> bool {
        self.has_keys
    }

    /// What the device is to keep, where it is to keep anything.
    pub const fn record(&self) -> Option<&Record> {
        self.record.as_ref()
    }

    /// What is held beside the form `present`. Where a change of places was undone, that of before is.
    pub(super) fn held(&self, present: &Draft) -> Option<&Held> {
        match (&self.held, &self.swapped) {
            (Some(held), Some(before)) if held.draft == *present => Some(before),
            (held, _) => held.as_ref(),
        }
    }

    fn hold(&mut self, held: Option<Held>, swapped: Option<Held>) {
        (self.held, self.swapped) = (held, swapped);
    }

    /// What follows, and what is read aloud.
    pub fn update(
        &mut self,
        msg: Msg,
        beside: &Beside<'_>,
        (compare, share): (&Compare, &Share),
    ) -> (Option<Effect>, String) {
        let words = beside.words;
        let present = || Held {
            draft: beside.draft.clone(),
            service: share.service(beside, compare).map(str::to_owned),
        };
        let mut said = String::new();
        let mut effect = None;
        match msg {
            Msg::Offer(index) => effect = compare.use_offer(index, beside),
            Msg::First => effect = Some(Effect::Select(FIRST_FIELD)),
            Msg::Read => (effect, said) = read(beside),
            Msg::Next => {
                self.hold(None, None);
                said = say::call::next_done(words).to_owned();
                effect = Some(Effect::Select(FIRST_FIELD));
            }
            Msg::Hold => {
                self.hold(Some(present()), None);
                said = say::call::held(words).to_owned();
            }
            Msg::Swap => {
                if let Some(held) = self.held(beside.draft).cloned() {
                    self.hold(Some(present()), Some(held.clone()));
                    said = say::call::swapped(words).to_owned();
                    effect = Some(replaced(held.draft));
                }
            }
            Msg::Release => {
                self.hold(None, None);
                effect = Some(Effect::Show(Topic::Say, HELD));
                said = say::call::released(words).to_owned();
            }
            Msg::Held(held) => self.hold(held.map(|held| *held), None),
            Msg::Keys(has_keys) => self.has_keys = has_keys,
            Msg::Keep(keep) => {
                self.is_refused = false;
                // Another calculator of the page may keep some already.
                let record = self.record.take().unwrap_or_default();
                self.record = keep.then_some(record);
            }
            Msg::Clear => {
                effect = Some(Effect::Show(Topic::Say, KEPT));
                self.record = Some(Record::default());
                said = say::call::cleared(words).to_owned();
            }
            Msg::Reopen(link) => {
                let kept = Kept { day: None, link };
                if let Some((draft, ..)) = kept.open() {
                    said = say::call::reopened(words).to_owned();
                    effect = Some(replaced(draft));
                }
            }
            Msg::Kept(text) => self.record = text.as_deref().map(Record::read),
            Msg::Refused => {
                self.is_refused = true;
                self.record = None;
                said = say::call::kept_refused(words).to_owned();
            }
        }
        (effect, said)
    }

    /// The present estimate was read out, copied or held.
    pub(super) fn note(&mut self, link: Option<String>, beside: &Beside<'_>) {
        if let (Some(record), Some(link)) = (&mut self.record, link) {
            let day = beside.today;
            record.keep(Kept { day, link });
        }
    }
}

/// To the sentences, or to the question that is still open.
fn read(beside: &Beside<'_>) -> (Option<Effect>, String) {
    match OpenView::of(beside.draft, beside.reading, beside.words) {
        None => (Some(Effect::Show(Topic::Say, SENTENCES)), String::new()),
        Some(open) => (Some(Effect::Answer(open.name)), open.text),
    }
}

fn replaced(draft: Draft) -> Effect {
    Effect::Form(Action::Replaced(Box::new(draft)))
}

/// What stands below the sentences.
pub fn view(state: &State, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let (words, call) = (beside.words, &state.call);
    let service = state.share.service(beside, &state.compare);
    html! {
        <>
            <div class="oc-card" id="oc-call">
                <h3 class="oc-heading" part="heading">{ say::call::heading(words) }</h3>
                <p class="oc-small">{ say::call::intro(words) }</p>
                { offers(state, beside, on) }
                <div class="oc-actions">
                    { press("call-next", say::call::next(words), on, Msg::Next) }
                </div>
            </div>
            { held::card(call.held(beside.draft), service, beside, on) }
            { kept::card(call, words, on) }
            { keys::card(call.has_keys, words, on) }
        </>
    }
}

fn press(action: &'static str, label: &'static str, on: &Callback<Msg>, msg: Msg) -> Html {
    let onclick = on.reform(move |_: MouseEvent| msg.clone());
    html! { <Button {action} {onclick}>{ label }</Button> }
}

/// The offers of the price list, in the order of the comparison, each with what it leaves to pay.
fn offers(state: &State, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let ranked = state.compare.ranked(beside);
    if ranked.is_empty() {
        return Html::default();
    }
    let chosen = state.share.place(beside, &state.compare);
    let chosen = chosen.map(|(index, _)| index);
    let typed = Item {
        value: AttrValue::default(),
        label: say::call::offer_none(words).into(),
        explanation: None,
        chosen: true,
        onchoose: Callback::noop(),
    };
    let typed = chosen.is_none().then_some(typed);
    let items = ranked.into_iter().map(|Ranked { index, name, net }| Item {
        value: index.to_string().into(),
        label: say::call::offer_named(words, &name, &net).into(),
        explanation: None,
        chosen: chosen == Some(index),
        onchoose: on.reform(move |()| Msg::Offer(index)),
    });
    html! {
        <SelectField
            id="oc-call-offer"
            label={say::call::offer(words)}
            items={typed.into_iter().chain(items).collect::<Vec<_>>()}
        />
    }
}
