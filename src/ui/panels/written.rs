//! How does a panel that is not a component yet come to the page, and what was done to it? It is
//! written, and found by the `data-do` of its elements.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::state::{Beside, Effect, State};
use crate::domain::Named;
use crate::panel::{self, Act, How, Node};
use crate::screen::Topic;
use crate::ui::tree::read_tree;

/// The elements of a panel.
pub(super) fn written(nodes: Vec<Node>) -> Html {
    let elements = nodes.into_iter().map(|node| read_tree(&node.encode()));
    html! { { for elements } }
}

impl Beside<'_> {
    /// The same for a written panel.
    pub(super) fn context(&self) -> panel::Context<'_> {
        panel::Context {
            draft: self.draft,
            reading: self.reading,
            today: self.today,
            words: self.words,
        }
    }
}

/// Takes what was done to a written panel.
pub(super) fn update(state: &mut State, done: &Done, beside: &Beside<'_>) -> Option<Effect> {
    let act = &done.act();
    let effect = match act.panel() {
        _ => return Topic::named(act.value).map(Effect::Open),
    };
    match effect {
        panel::Effect::None => None,
        panel::Effect::Load(address) if address.is_empty() => Some(Effect::LoadSample),
        panel::Effect::Load(address) => Some(Effect::AskForList(address)),
        panel::Effect::Fetch(address) => Some(Effect::FetchList(address)),
        panel::Effect::Print => Some(Effect::Print),
    }
}

/// Something that was done to a written element.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    name: String,
    value: String,
    how: How,
}

impl Done {
    /// As the panels take it.
    fn act(&self) -> Act<'_> {
        Act {
            name: &self.name,
            value: &self.value,
            how: self.how,
        }
    }

    /// What an event does; nothing where it says nothing new of the element.
    pub(super) fn read(event: &Event) -> Option<Self> {
        let element = written_element(event)?;
        let name = element.get_attribute("data-do")?;
        let kind = event.type_();
        let done = |value, how| Some(Self { name, value, how });
        if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
            return (kind == "change")
                .then(|| done(select.value(), How::Chosen))
                .flatten();
        }
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            let how = match (input.type_().as_str(), kind.as_str()) {
                ("file", _) => return None,
                ("radio", "change") => How::Chosen,
                ("checkbox", "change") if input.checked() => How::On,
                ("checkbox", "change") => How::Off,
                ("radio" | "checkbox", _) => return None,
                (_, "input") => How::Typed,
                (_, "focusout") => How::Left,
                _ => return None,
            };
            return done(input.value(), how);
        }
        let value = element.get_attribute("data-value").unwrap_or_default();
        (kind == "click")
            .then(|| done(value, How::Chosen))
            .flatten()
    }
}

fn written_element(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("[data-do]").ok()?
}
