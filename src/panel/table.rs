//! How does a table of a panel look? With a caption and headings, and stacked on a phone.

use super::node::{element, text, Node};

/// A table: its columns by their names, its rows by their cells. The first cell of a row names it.
/// Where the page is narrow each row is a block, and each cell says its column's name.
pub(crate) fn table(caption: &str, columns: &[&str], rows: Vec<Vec<Node>>) -> Node {
    let heads = columns.iter().map(|name| {
        text("th", "", name)
            .attr("scope", "col")
            .attr("role", "columnheader")
    });
    let head = element("tr", "").attr("role", "row").with_all(heads);
    element("table", "oc-table")
        .attr("role", "table")
        .with(text("caption", "", caption))
        .with(element("thead", "").attr("role", "rowgroup").with(head))
        .with(
            element("tbody", "")
                .attr("role", "rowgroup")
                .with_all(rows.into_iter().map(|cells| row(columns, cells))),
        )
}

fn row(columns: &[&str], cells: Vec<Node>) -> Node {
    let cells = cells.into_iter().zip(columns).enumerate();
    let cells = cells.map(|(index, (content, column))| {
        let cell = if index == 0 {
            element("th", "")
                .attr("scope", "row")
                .attr("role", "rowheader")
        } else {
            element("td", "")
                .attr("role", "cell")
                .attr("data-label", column)
        };
        cell.with(content)
    });
    element("tr", "").attr("role", "row").with_all(cells)
}
