//! How is the page written, and what can be pressed on it? Each button and choice by its number.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::tree::read_tree;
use crate::draft::Action;
use crate::platform;
use crate::screen::tree::Tree;
use crate::screen::{Chip, Citation};

/// What a button, or one of several choices, does.
#[derive(Clone, Debug)]
pub(super) enum Press {
    /// An action.
    Act(Action),
    /// An action that may take the button away: the focus goes to the answer.
    ToAnswer(Action),
    /// The focus goes to a field.
    ToField(&'static str),
}

/// The attribute with a button's number.
const PRESS: &str = "data-press";

/// What the written buttons do, by their numbers.
#[derive(Debug, Default)]
pub(super) struct Written {
    presses: RefCell<Vec<Press>>,
}

impl Written {
    /// One element, as `write` writes it.
    pub(super) fn part(&self, write: impl FnOnce(&mut Tree)) -> Html {
        let mut tree = Tree::default();
        write(&mut tree);
        read_tree(tree.as_str())
    }

    /// A button that does `press`.
    pub(super) fn button(&self, tree: &mut Tree, class: &str, label: &str, press: Press) {
        self.open_button(tree, class, Some(press));
        tree.text(label);
        tree.close();
    }

    /// A button that is left open. Without anything to do it stays in reach of the keyboard, so
    /// that the focus is not lost when it has done its last.
    pub(super) fn open_button(&self, tree: &mut Tree, class: &str, press: Option<Press>) {
        tree.open("button", class);
        tree.attr("type", "button");
        match press {
            Some(press) => self.number(tree, press),
            None => tree.attr("aria-disabled", "true"),
        }
    }

    /// A radio button or a box, left open: a press chooses it, by mouse, touch or key.
    pub(super) fn input(
        &self,
        tree: &mut Tree,
        class: &str,
        kind: &str,
        checked: bool,
        press: Press,
    ) {
        tree.open("input", class);
        tree.attr("type", kind);
        if checked {
            tree.attr("checked", "");
        }
        self.number(tree, press);
    }

    fn number(&self, tree: &mut Tree, press: Press) {
        let mut presses = self.presses.borrow_mut();
        tree.attr(PRESS, &presses.len().to_string());
        presses.push(press);
    }

    /// Does what the pressed element is there for; one listener for all of them.
    pub(super) fn listener(self, dispatch: &Callback<Action>) -> Callback<MouseEvent> {
        let presses: Rc<[Press]> = self.presses.into_inner().into();
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            let number = platform::pressed(&event, PRESS);
            match number.and_then(|number| presses.get(number)) {
                Some(Press::Act(action)) => dispatch.emit(action.clone()),
                Some(Press::ToAnswer(action)) => {
                    platform::focus(&event, "answer");
                    dispatch.emit(action.clone());
                }
                Some(Press::ToField(name)) => platform::focus(&event, name),
                None => {}
            }
        })
    }
}

/// A few words in a coloured pill.
pub(super) fn chip(tree: &mut Tree, chip: &Chip) {
    tree.open("span", "oc-chip");
    tree.attr("data-tone", chip.tone.name());
    tree.text(&chip.text);
    tree.close();
}

/// Where a figure stands, the document where there is one, and what is assumed.
pub(super) fn citation(tree: &mut Tree, citation: &Citation) {
    tree.open("p", "oc-source");
    tree.text(&citation.text);
    if !citation.url.is_empty() {
        tree.text(" ");
        tree.link(citation.document, citation.url);
    }
    for further in &citation.also {
        tree.text(" · ");
        tree.text(further.place);
        tree.text(" ");
        tree.link(further.document, further.url);
    }
    for note in &citation.notes {
        tree.leaf("span", "oc-assumed", note);
    }
    tree.close();
}

/// A part that is folded away; whoever calls it closes it.
pub(super) fn folded(tree: &mut Tree, id: &str, summary: &str) {
    tree.open("details", "oc-details");
    tree.attr("id", id);
    tree.leaf("summary", "oc-summary", summary);
}
