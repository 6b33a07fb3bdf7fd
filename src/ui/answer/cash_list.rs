//! Which sums does a small firm plan with?

use yew::prelude::*;

use crate::screen::{say, CashLine, Words};
use crate::ui::element::{element, text, with};

/// The cash plan.
pub(super) fn cash_list(lines: &[CashLine], words: Words) -> Html {
    let list = element("dl", "oc-cash", lines.iter().map(line).collect());
    element(
        "div",
        "oc-card",
        vec![text("h2", "oc-heading", say::answer::cash(words)), list],
    )
}

fn line(line: &CashLine) -> Html {
    let amount = vec![
        text("b", "", &line.amount),
        text("span", "oc-small", &line.note),
    ];
    let content = vec![text("dt", "", line.name), element("dd", "", amount)];
    with(
        element("div", "oc-cash__line", content),
        "data-cash",
        line.code,
    )
}
