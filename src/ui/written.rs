//! What can be pressed in the written parts of the page? Each button by its number.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::tree::read_tree;
use crate::draft::Action;
use crate::platform;
use crate::screen::tree::Tree;
use crate::screen::{Chip, Citation};

/// What a button does.
#[derive(Clone, Debug)]
pub(super) enum Press {
    /// An action that may take the button away: the focus goes to the answer.
    ToAnswer(Action),
    /// The focus goes to a field.
    ToField(&'static str),
}

/// The parts of the page that are written, and what their buttons do.
#[derive(Debug, Default)]
pub(super) struct Written {
    presses: RefCell<Vec<Press>>,
}

impl Written {
    /// A part: one element, as `write` writes it.
    pub(super) fn part(&self, write: impl FnOnce(&mut Tree)) -> Html {
        let mut tree = Tree::default();
        write(&mut tree);
        read_tree(tree.as_str())
    }

    /// A button that does `press`.
    pub(super) fn button(&self, tree: &mut Tree, class: &str, label: &str, press: Press) {
        let mut presses = self.presses.borrow_mut();
        tree.open("button", class);
        tree.attr("type", "button");
        tree.attr("data-press", &presses.len().to_string());
        tree.text(label);
        tree.close();
        presses.push(press);
    }

    /// Does what the pressed button is there for; one listener for all of them.
    pub(super) fn listener(self, dispatch: &Callback<Action>) -> Callback<MouseEvent> {
        let presses: Rc<[Press]> = self.presses.into_inner().into();
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            let number = platform::pressed(&event, "data-press");
            match number.and_then(|number| presses.get(number)) {
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
