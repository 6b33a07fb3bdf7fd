//! Where does a figure of a panel stand? The place, the day of checking, how sure, the document.

use super::node::{element, link, plain, text, Node};
use crate::domain::Basis;
use crate::screen::{Citation, Words};

/// The source of a figure, to stand under it.
pub(crate) fn source(words: Words, basis: &'static Basis) -> Node {
    let citation = Citation::of(Some(basis), words);
    let notes = citation.notes.iter();
    element("p", "oc-source")
        .with(plain(&citation.text))
        .with(plain(" "))
        .with(link(citation.document, citation.url))
        .with_all(notes.map(|note| text("span", "oc-assumed", note)))
}
