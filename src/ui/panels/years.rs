//! What would each year's programme pay for the same offer, and what changed between the years?

use yew::prelude::*;

use super::state::Beside;
use super::written::written;

/// The panel.
pub(super) fn view(beside: &Beside<'_>) -> Html {
    written(crate::panel::years(&beside.context()))
}
