//! Which services of a price list can be chosen from a short list? Those that a form can hold, best first.

use yew::prelude::*;

use super::{is_tiered, with_rows, Compare, Shown};
use crate::compare::Row;
use crate::screen::format;
use crate::ui::panels::state::Beside;

/// A service to choose.
pub(in crate::ui::panels) struct Ranked {
    /// Its place in the list.
    pub(in crate::ui::panels) index: usize,
    pub(in crate::ui::panels) name: String,
    /// What it leaves to pay.
    pub(in crate::ui::panels) net: String,
}

impl Compare {
    /// The services in the order of the comparison, which leaves out what is not wanted there.
    pub(in crate::ui::panels) fn ranked(&self, beside: &Beside<'_>) -> Vec<Ranked> {
        let ranked = |shown: &Shown<'_>, all: &[Row]| {
            let wanted = shown.wanted(all).into_iter();
            let one = |row: &Row| {
                let service = shown.catalog.services.get(row.index)?;
                (!is_tiered(service)).then(|| Ranked {
                    index: row.index,
                    name: service.name.clone(),
                    net: format::yen(beside.words, row.settled.net.incl_tax),
                })
            };
            wanted.filter_map(one).collect()
        };
        with_rows(self, beside, &Callback::noop(), ranked).unwrap_or_default()
    }
}
