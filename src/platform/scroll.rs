//! Which rows of a long table are in view, and how does it get its height?

use web_sys::{Element, HtmlElement};

/// Tells the style sheet how many rows are not there, before and behind those that are. A host may forbid
/// styles in the markup, but not these.
pub(crate) fn make_room(body: &HtmlElement, before: u32, behind: u32) {
    let style = body.style();
    for (name, count) in [("--oc-before", before), ("--oc-behind", behind)] {
        style.set_property(name, &count.to_string()).ok();
    }
}

/// The first of `rows` that is in view, and how many are. All are equally high, and `body` is as high as all
/// of them.
pub(crate) fn rows_in_view(region: &Element, body: &Element, rows: u32) -> (u32, u32) {
    let length = |pixels: i32| u64::try_from(pixels).unwrap_or(0);
    let height = length(body.client_height());
    let rows_in = |pixels: i32| {
        let count = length(pixels).saturating_mul(rows.into());
        let count = count.checked_div(height).unwrap_or(0);
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let first = rows_in(region.scroll_top());
    let count = rows_in(region.client_height()).saturating_add(2);
    (first.min(rows), count)
}
