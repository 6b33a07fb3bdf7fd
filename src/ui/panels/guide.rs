//! Who applies? Questions about the company, and what the answers come to.

use yew::prelude::*;

use super::state::{Beside, Effect};
use super::written::written;
pub use crate::panel::Guide;

/// What happens on the panel: it is written, and tells by `data-do`.
#[derive(Clone, Copy, Debug)]
pub enum Msg {}

impl Guide {
    pub(super) fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {}
    }
}

/// The panel.
pub(super) fn view(state: &Guide, beside: &Beside<'_>, _on: Callback<Msg>) -> Html {
    written(state.view(&beside.context()))
}
