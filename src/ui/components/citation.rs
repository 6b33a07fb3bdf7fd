//! Where does a figure stand? The place, the document where there is one, and what is assumed.

use yew::prelude::*;

use super::link;
use crate::screen::Citation;

/// The source of a figure, to stand under it.
pub(crate) fn citation(citation: &Citation) -> Html {
    html! {
        <p class="oc-source">
            { &citation.text }
            if !citation.url.is_empty() {
                { " " }
                { link(citation.document, citation.url) }
            }
            for further in &citation.also {
                { " · " }
                { further.place }
                { " " }
                { link(further.document, further.url) }
            }
            for note in &citation.notes {
                <span class="oc-assumed">{ *note }</span>
            }
        </p>
    }
}
