//! How does one come to another page? By a link from which that page learns nothing of this one.

use yew::prelude::*;

/// The address is `https:` or `mailto:`, from the rules or from a price list that was read.
pub(crate) fn link(label: &str, url: &str) -> Html {
    let url = url.to_owned();
    html! { <a href={url} target="_blank" rel="noopener noreferrer">{ label }</a> }
}
