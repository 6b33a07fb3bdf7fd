//! What would it take to protect all partners? A list comes, its columns are looked at, every row is
//! computed by a worker, and the panel shows what they come to.

mod msg;

pub use msg::{Breakdown, Msg, RowsMsg, Source};

use yew::prelude::*;

use super::compare::Compare;
use super::state::{Beside, Effect};

/// The list, as far as it has come.
#[derive(Debug, Default)]
pub struct Partners {}

impl Partners {
    /// What follows, and what is read aloud.
    pub fn update(
        &mut self,
        _msg: Msg,
        _beside: &Beside<'_>,
        _compare: &Compare,
    ) -> (Option<Effect>, String) {
        (None, String::new())
    }
}

/// The panel.
pub fn view(
    _state: &Partners,
    _beside: &Beside<'_>,
    _compare: &Compare,
    _on: &Callback<Msg>,
) -> Html {
    Html::default()
}
