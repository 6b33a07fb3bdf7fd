//! Where does a figure of a panel stand? The place, the day of checking, how sure, the document.

use super::node::{element, link, plain, text, Node};
use crate::domain::{Basis, Place};
use crate::screen::{Citation, Words};

/// The source of a figure, to stand under it.
pub(crate) fn source(words: Words, basis: &'static Basis) -> Node {
    let citation = Citation::of(Some(basis), words);
    let notes = citation.notes.iter();
    element("p", "oc-source")
        .with(plain(&citation.text))
        .with(plain(" "))
        .with(link(citation.document, citation.url))
        .with_all(basis.also.iter().flat_map(|place| also(words, place)))
        .with_all(notes.map(|note| text("span", "oc-assumed", note)))
}

/// Another document that says the same.
fn also(words: Words, place: &'static Place) -> [Node; 4] {
    [
        plain(" · "),
        plain(words.rule(place.locator)),
        plain(" "),
        link(words.rule(place.source.title), place.source.url),
    ]
}
