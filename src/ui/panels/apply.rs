//! What is to be done to be paid, and by when? The steps of a year, to be ticked off.

use yew::prelude::*;

use super::state::{Beside, Effect};
use super::written::written;
pub use crate::panel::Apply;

/// What happens on the panel: it is written, and tells by `data-do`.
#[derive(Clone, Copy, Debug)]
pub enum Msg {}

impl Apply {
    pub(super) fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {}
    }
}

/// The panel.
pub(super) fn view(state: &Apply, beside: &Beside<'_>, _on: Callback<Msg>) -> Html {
    written(state.view(&beside.context()))
}
