//! Does the calculator stand on the pages of others as on our own, whatever they do to it?

mod address;
mod budget;
mod events;
mod failing;
mod form;
mod framed;
mod fuzz;
mod late;
mod later;
mod life;
mod looks;
mod options;
mod partners;
mod places;
pub(super) mod policy;
mod shared;
mod shift;
mod stated;
mod strange;
mod theirs;
mod theme;
mod theme_axe;

use crate::test::Test;

/// Every test of a host page.
pub(super) fn tests() -> Vec<Test> {
    [
        looks::tests,
        places::tests,
        life::tests,
        options::tests,
        partners::tests,
        failing::tests,
        policy::tests,
        shared::tests,
        shift::tests,
        address::tests,
        strange::tests,
        stated::tests,
        events::tests,
        form::tests,
        theirs::tests,
        late::tests,
        framed::tests,
        later::tests,
        theme::tests,
        theme_axe::tests,
        fuzz::tests,
        budget::tests,
    ]
    .iter()
    .flat_map(|tests| tests())
    .collect()
}

/// Runs a script of the page itself: that of a driver may have built-ins of its own.
async fn run_by_page(page: &crate::page::Page, script: &str) -> anyhow::Result<()> {
    let add = "document.head.append(Object.assign(document.createElement('script'), { textContent: `{${arguments[0]}}` }))";
    page.run_with(add, vec![script.into()]).await.map(drop)
}

/// The calculator, at once.
pub(super) const TAG: &str = "<otasuke-calculator loading=\"eager\"></otasuke-calculator>";

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: crate::look::Answer = crate::look::Answer::new("payable", "292,200円", "216,000円");
const EXAMPLE: crate::look::Answer = crate::look::Answer::new("payable", "249,000円", "180,000円");
/// 30 × 1,500 × 24 = 1,080,000, half 540,000; 1,110,000 with tax 1,221,000.
const THIRTY: crate::look::Answer = crate::look::Answer::new("payable", "681,000円", "540,000円");
