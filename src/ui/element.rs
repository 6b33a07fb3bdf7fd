//! How is a piece of text put on the page? Through one function, as every `html!` element is
//! code that is sent: an element written out costs about 100 bytes, a call of this about 30.

use yew::prelude::*;

/// An element that holds one text.
pub(super) fn text(tag: &'static str, class: &'static str, text: &str) -> Html {
    html! { <@{tag} {class}>{ text }</@> }
}
