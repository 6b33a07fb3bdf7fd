//! Which sources does a card have? Each once at its foot, by the number that its figures carry.

use yew::prelude::*;

use super::citation;
use crate::domain::Basis;
use crate::screen::{say, Citation, Sources, Words};

/// The source of a single figure, to stand under it.
pub(crate) fn source(words: Words, basis: &'static Basis) -> Html {
    citation(&Citation::of(Some(basis), words))
}

/// The number of the source of a figure, to stand behind it.
pub(crate) fn source_mark(sources: &mut Sources, basis: &'static Basis) -> Html {
    html! { <span class="oc-mark">{ sources.mark(basis) }</span> }
}

/// The numbers of several sources, each once.
pub(crate) fn source_marks(
    sources: &mut Sources,
    bases: impl IntoIterator<Item = &'static Basis>,
) -> Html {
    let mut marks: Vec<String> = Vec::new();
    for basis in bases {
        let mark = sources.mark(basis);
        if !marks.contains(&mark) {
            marks.push(mark);
        }
    }
    html! {
        for mark in marks {
            <span class="oc-mark">{ mark }</span>
        }
    }
}

/// Every source that was marked, to stand at the foot of the card; nothing where there is none.
pub(crate) fn source_list(sources: &Sources, words: Words) -> Html {
    html! {
        if sources.list().next().is_some() {
            <ul class="oc-sources" aria-label={say::table::source(words)}>
                for (mark, source) in sources.list() {
                    <li><span class="oc-mark">{ mark }</span>{ citation(source) }</li>
                }
            </ul>
        }
    }
}
