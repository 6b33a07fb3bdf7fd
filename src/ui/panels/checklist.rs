//! Does a service state what the standard asks? 表1 as a checklist, and the questions that remain.

use yew::prelude::*;

use super::compare::Compare;
use super::state::{Beside, Effect};
use super::written::written;
pub use crate::panel::Checklist;

/// What happens on the panel: it is written, and tells by `data-do`.
#[derive(Clone, Copy, Debug)]
pub enum Msg {}

impl Checklist {
    pub(super) fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {}
    }
}

/// The panel.
pub(super) fn view(
    state: &Checklist,
    beside: &Beside<'_>,
    compare: &Compare,
    _on: Callback<Msg>,
) -> Html {
    written(state.view(&beside.context(), compare.catalog()))
}
