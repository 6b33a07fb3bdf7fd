//! Where does a figure of a panel stand? The place, the day of checking, how sure, the document.

use super::node::{element, link, plain, text, Node};
use crate::domain::Basis;
use crate::screen::{Citation, Further, Words};

/// The source of a figure, to stand under it.
pub(crate) fn source(words: Words, basis: &'static Basis) -> Node {
    let citation = Citation::of(Some(basis), words);
    let notes = citation.notes.iter();
    element("p", "oc-source")
        .with(plain(&citation.text))
        .with(plain(" "))
        .with(link(citation.document, citation.url))
        .with_all(citation.also.iter().flat_map(also))
        .with_all(notes.map(|note| text("span", "oc-assumed", note)))
}

/// Another document that says the same.
fn also(further: &Further) -> [Node; 4] {
    [
        plain(" · "),
        plain(further.place),
        plain(" "),
        link(further.document, further.url),
    ]
}
