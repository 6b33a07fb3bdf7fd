//! Does the offer keep the limits? A row for each, in words and signs.
//!
//! The roles are written out: on a phone the rows are stacked, and a browser drops the roles of
//! a table that is no longer laid out as one.

use yew::prelude::*;

use super::{chip, citation};
use crate::screen::{say, CheckRow, CheckTable, Words};
use crate::ui::element::{element, folded, plain, text, when, with};

/// The table of limits.
pub(super) fn check_table(checks: &CheckTable, words: Words) -> Html {
    let heading = vec![plain(say::table::caption(words)), chip(&checks.verdict)];
    let heading = with(element("h2", "oc-heading", heading), "id", "oc-checks");
    let footnotes = checks.footnotes.iter().map(|footnote| {
        let note = vec![plain(&footnote.mark), plain(" "), plain(footnote.text)];
        element("li", "", note)
    });
    let content = vec![
        heading,
        table(checks, words),
        when(!checks.not_applicable.is_empty(), || {
            text("p", "oc-small", &checks.not_applicable)
        }),
        element("ul", "oc-footnotes", footnotes.collect()),
        folded(
            "oc-sources",
            say::table::source(words),
            checks.citations.iter().map(citation).collect(),
        ),
    ];
    element("div", "oc-card", content)
}

fn table(checks: &CheckTable, words: Words) -> Html {
    let heads = vec![
        column_head("", say::table::rule(words)),
        column_head("oc-number", &checks.actual_heading),
        column_head("oc-number", &checks.limit_heading),
        column_head("", say::table::verdict(words)),
    ];
    let head = group("thead", vec![with(element("tr", "", heads), "role", "row")]);
    let body = group(
        "tbody",
        checks.rows.iter().map(|shown| row(shown, words)).collect(),
    );
    let table = with(
        element("table", "oc-checks", vec![head, body]),
        "role",
        "table",
    );
    with(table, "aria-labelledby", "oc-checks")
}

fn group(tag: &'static str, rows: Vec<Html>) -> Html {
    with(element(tag, "", rows), "role", "rowgroup")
}

fn column_head(class: &'static str, name: &str) -> Html {
    with(
        with(text("th", class, name), "role", "columnheader"),
        "scope",
        "col",
    )
}

fn row(row: &CheckRow, words: Words) -> Html {
    let title = vec![plain(row.title), text("span", "oc-source", &row.source)];
    let title = with(
        with(element("th", "", title), "role", "rowheader"),
        "scope",
        "row",
    );
    let limit = vec![plain(&row.limit), text("span", "oc-mark", &row.marks)];
    let cells = vec![
        title,
        figure(say::table::actual_short(words), vec![plain(&row.actual)]),
        figure(say::table::limit_short(words), limit),
        with(
            element("td", "oc-verdict", vec![chip(&row.verdict)]),
            "role",
            "cell",
        ),
    ];
    let row_element = with(element("tr", "", cells), "role", "row");
    with(
        with(row_element, "data-check", row.rule),
        "data-status",
        row.status,
    )
}

fn figure(name: &str, content: Vec<Html>) -> Html {
    with(
        with(element("td", "oc-number", content), "role", "cell"),
        "data-name",
        name,
    )
}
