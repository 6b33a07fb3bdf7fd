//! Which 枠 pays more, where another IT tool is introduced as well?

use yew::prelude::*;

use super::state::{Beside, Effect};
use super::written::written;
pub use crate::panel::Frames;

/// What happens on the panel: it is written, and tells by `data-do`.
#[derive(Clone, Copy, Debug)]
pub enum Msg {}

impl Frames {
    pub(super) fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {}
    }
}

/// The panel.
pub(super) fn view(state: &Frames, beside: &Beside<'_>, _on: Callback<Msg>) -> Html {
    written(state.view(&beside.context()))
}
