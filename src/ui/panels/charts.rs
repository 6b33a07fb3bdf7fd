//! How do cost and subsidy change with size and term? Pictures, each with its figures as a table.

use yew::prelude::*;

use super::compare::Compare;
use super::state::{Beside, Effect};
use super::written::written;
pub use crate::panel::Charts;

/// What happens on the panel: it is written, and tells by `data-do`.
#[derive(Clone, Copy, Debug)]
pub enum Msg {}

impl Charts {
    pub(super) fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {}
    }
}

/// The panel.
pub(super) fn view(
    state: &Charts,
    beside: &Beside<'_>,
    compare: &Compare,
    _on: Callback<Msg>,
) -> Html {
    written(state.view(&beside.context(), &compare.picked()))
}
