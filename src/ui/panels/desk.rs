//! What does the page do while it stands at a support desk? It hears keys, and keeps what is to be kept.

use gloo_events::EventListener;
use yew::prelude::*;

use super::call::{Held, Msg, Shortcut};
use super::say;
use super::state::PanelMsg;
use super::Panels;
use crate::platform::{self, Entered};
use crate::share::Record;

/// From one of these Enter leads to the next: the questions of size, then the services of a price list.
const FIELDS_BEFORE_LIST: &str = "#oc-terminals, #oc-term-months, #oc-call-offer";
/// Where letters are keys.
const SENTENCES: &str = "#oc-say-script";
/// Without a list the prices are asked for, too.
const FIELDS: &str = ".oc-questions :is(input[type=text], input[type=radio]:checked, select)";

/// What is heard, and what the device keeps.
#[derive(Debug, Default)]
pub(super) struct Desk {
    keys: Option<EventListener>,
    /// Told of other tabs.
    tabs: Option<EventListener>,
    /// What the device keeps as far as this page knows.
    written: Option<Record>,
    /// The held estimate that the tab keeps.
    held: Option<Held>,
    /// Whether the device remembers that keys were switched off.
    are_keys_off: bool,
}

impl Panels {
    /// The page begins to stand at a desk, or does no longer.
    pub(super) fn sit_down(&mut self, ctx: &Context<Self>) {
        if !ctx.props().host.desk {
            self.desk = Desk::default();
            return self.learn_record(ctx, None);
        }
        self.learn_record(ctx, platform::kept_record());
        self.desk.are_keys_off = platform::are_keys_off();
        let has_keys = !self.desk.are_keys_off;
        self.take(ctx, PanelMsg::Call(Msg::Keys(has_keys)));
        if ctx.props().host.own_page {
            self.desk.held = platform::saved_held().as_deref().and_then(Held::read);
            let held = self.desk.held.clone().map(Box::new);
            self.take(ctx, PanelMsg::Call(Msg::Held(held)));
        }
        let heard = ctx.link().callback(PanelMsg::Elsewhere);
        self.desk.tabs = platform::hear_record(move |text| heard.emit(text));
    }

    /// The device keeps this now.
    pub(super) fn learn_record(&mut self, ctx: &Context<Self>, text: Option<String>) {
        self.desk.written = text.as_deref().map(Record::read);
        self.take(ctx, PanelMsg::Call(Msg::Kept(text)));
    }

    /// Another calculator of the same page may have kept something, of which no browser tells this one.
    pub(super) fn refresh_record(&mut self, ctx: &Context<Self>) {
        let text = platform::kept_record();
        if text.as_deref().map(Record::read) != self.desk.written {
            self.learn_record(ctx, text);
        }
    }

    /// What is to be kept is kept, once it has changed.
    pub(super) fn keep_record(&mut self, ctx: &Context<Self>) {
        let record = self.state.call.record();
        if record == self.desk.written.as_ref() {
            return;
        }
        self.desk.written = record.cloned();
        let text = record.map(Record::to_text);
        if !platform::keep_record(text.as_deref()) && text.is_some() {
            // What was kept before stays.
            self.desk.written = None;
            self.take(ctx, PanelMsg::Call(Msg::Refused));
        }
    }

    /// What is held is kept for a reload of the tab, and that keys were switched off on the device.
    pub(super) fn keep_at_desk(&mut self, ctx: &Context<Self>) {
        let props = ctx.props();
        if !props.host.desk {
            return;
        }
        let are_keys_off = !self.state.call.has_keys();
        if are_keys_off != self.desk.are_keys_off {
            self.desk.are_keys_off = are_keys_off;
            platform::switch_keys(are_keys_off);
        }
        let held = self.state.call.held(&props.draft);
        if props.host.own_page && held != self.desk.held.as_ref() {
            self.desk.held = held.cloned();
            platform::save_held(held.map(Held::to_text).as_deref());
        }
    }

    /// Hears keys where they are wanted; a call begins with the first question, unless somebody is
    /// elsewhere.
    pub(super) fn attend_desk(&mut self, ctx: &Context<Self>, is_first: bool) {
        let at_desk = ctx.props().host.desk;
        if at_desk && is_first && platform::is_idle() {
            ctx.link().send_message(PanelMsg::Call(Msg::First));
        }
        if !(at_desk && self.state.call.has_keys()) {
            self.desk.keys = None;
        } else if self.desk.keys.is_none() {
            self.desk.keys = self.hear_keys(ctx);
        }
    }

    fn hear_keys(&self, ctx: &Context<Self>) -> Option<EventListener> {
        let link = ctx.link().clone();
        let heard = move |key: &str, target: &web_sys::Element| {
            let at_sentences = || matches!(target.closest(SENTENCES), Ok(Some(_)));
            let shortcut = Shortcut::of(key);
            let msg = match shortcut.filter(|one| !one.is_letter() || at_sentences()) {
                Some(Shortcut::Next) => match enter(target) {
                    Entered::Elsewhere => return false,
                    Entered::Next => return true,
                    Entered::Last => PanelMsg::Call(Msg::Read),
                },
                Some(Shortcut::First) => PanelMsg::Call(Msg::First),
                Some(Shortcut::Hold) => PanelMsg::Call(Msg::Hold),
                Some(Shortcut::Read) => PanelMsg::Call(Msg::Read),
                Some(Shortcut::Copy) => PanelMsg::Say(say::Msg::Copy(say::Form::Plain)),
                None => return false,
            };
            link.send_message(msg);
            true
        };
        let root = self.root.cast::<web_sys::Element>()?;
        Some(platform::hear_keys(&root, heard))
    }
}

fn enter(field: &web_sys::Element) -> Entered {
    let has_list = platform::has(field, "#oc-call-offer");
    platform::enter_next(field, if has_list { FIELDS_BEFORE_LIST } else { FIELDS })
}
