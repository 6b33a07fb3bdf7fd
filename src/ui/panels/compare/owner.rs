//! Whose price list is it, where did it come from, and how old is it?

use yew::prelude::*;

use crate::catalog::{Catalog, Loaded};
use crate::screen::{format, say, Words};
use crate::ui::components::link;

/// What is said of a list before its services, and behind that what could not be read.
pub(super) fn owner(words: Words, from: &str, loaded: &Loaded, problems: Html) -> Html {
    let catalog = loaded.catalog.as_ref();
    let is_empty = catalog.is_none_or(|catalog| catalog.services.is_empty());
    let from = match from {
        "" => say::compare::from_page(words),
        from => from,
    };
    html! {
        <div>
            { catalog.map(|catalog| whose(words, catalog)) }
            if is_empty {
                <p class="oc-note-box" data-tone="bad">{ say::compare::problems_all(words) }</p>
            }
            if catalog.is_some_and(|catalog| catalog.sample) {
                <p class="oc-note-box">{ say::compare::is_sample(words) }</p>
            }
            <p class="oc-small">{ say::compare::from(words, from) }</p>
            { catalog.map(|catalog| said_of(words, catalog)) }
            { problems }
        </div>
    }
}

fn whose(words: Words, catalog: &Catalog) -> Html {
    let count = catalog.services.len().to_string();
    let said = match catalog.provider.name.as_str() {
        "" => say::compare::owner_unnamed(words, &count),
        name => say::compare::owner(words, name, &count),
    };
    html! { <p class="oc-lead">{ said }</p> }
}

fn said_of(words: Words, catalog: &Catalog) -> Html {
    html! {
        <>
            if let Some(url) = &catalog.provider.url {
                <p class="oc-small">{ link(url, url) }</p>
            }
            if let Some(day) = catalog.updated_on {
                <p class="oc-small">
                    { say::compare::updated(words, &format::date(words, day)) }
                </p>
            }
            <p class="oc-small">{ say::compare::not_checked(words) }</p>
        </>
    }
}
