//! How does a verdict look? As a few words in a coloured pill.

use yew::prelude::*;

use crate::screen::Chip;

/// The words say it without the colour.
pub(crate) fn chip(chip: &Chip) -> Html {
    html! { <span class="oc-chip" data-tone={chip.tone.name()}>{ &chip.text }</span> }
}
