//! Whose price list is it, where did it come from, and how old is it?

use crate::catalog::Loaded;
use crate::panel::node::{element, link, text, Node};
use crate::screen::{format, say, Words};

/// What is said of a list before its services.
pub(super) fn owner(words: Words, from: &str, loaded: &Loaded) -> Node {
    let from = match from {
        "" => say::compare::from_page(words),
        from => from,
    };
    let from = text("p", "oc-small", &say::compare::from(words, from));
    let Some(catalog) = &loaded.catalog else {
        return element("div", "")
            .with(
                text("p", "oc-note-box", say::compare::problems_all(words))
                    .attr("data-tone", "bad"),
            )
            .with(from);
    };
    let provider = match catalog.provider.name.as_str() {
        "" => say::compare::owner_unnamed(words),
        name => name,
    };
    let count = catalog.services.len().to_string();
    let updated = catalog.updated_on.map(|day| {
        text(
            "p",
            "oc-small",
            &say::compare::updated(words, &format::date(words, day)),
        )
    });
    let sample = catalog
        .sample
        .then(|| text("p", "oc-note-box", say::compare::is_sample(words)));
    let url = catalog.provider.url.as_ref();
    let none = catalog.services.is_empty().then(|| {
        text("p", "oc-note-box", say::compare::problems_all(words)).attr("data-tone", "bad")
    });
    element("div", "")
        .with(text(
            "p",
            "oc-lead",
            &say::compare::owner(words, provider, &count),
        ))
        .with_all(none)
        .with_all(sample)
        .with(from)
        .with_all(url.map(|url| element("p", "oc-small").with(link(url, url))))
        .with_all(updated)
        .with(text("p", "oc-small", say::compare::not_checked(words)))
}
