//! Does the offer keep the limits? A row for each, in words and signs.
//!
//! The roles are written out: on a phone the rows are stacked, and a browser drops the roles of
//! a table that is no longer laid out as one.

use crate::screen::tree::Tree;
use crate::screen::{say, CheckRow, CheckTable, Words};
use crate::ui::written::{chip, citation, folded};

/// The table of limits.
pub(super) fn check_table(tree: &mut Tree, checks: &CheckTable, words: Words) {
    tree.open("div", "oc-card");
    tree.attr("key", "checks");
    tree.open("h2", "oc-heading");
    tree.attr("id", "oc-checks");
    tree.text(say::table::caption(words));
    chip(tree, &checks.verdict);
    tree.close();
    table(tree, checks, words);
    if !checks.not_applicable.is_empty() {
        tree.leaf("p", "oc-small", &checks.not_applicable);
    }
    tree.open("ul", "oc-footnotes");
    for footnote in &checks.footnotes {
        tree.open("li", "");
        tree.text(&footnote.mark);
        tree.text(" ");
        tree.text(footnote.text);
        tree.close();
    }
    tree.close();
    tree.leaf("p", "oc-small", &checks.numbering);
    folded(tree, "oc-sources", say::table::source(words));
    for one in &checks.citations {
        citation(tree, one);
    }
    tree.close();
    tree.close();
}

fn table(tree: &mut Tree, checks: &CheckTable, words: Words) {
    with_role(tree, "table", "oc-checks", "table");
    tree.attr("aria-labelledby", "oc-checks");
    with_role(tree, "thead", "", "rowgroup");
    with_role(tree, "tr", "", "row");
    column_head(tree, "", say::table::rule(words));
    column_head(tree, "oc-number", &checks.actual_heading);
    column_head(tree, "oc-number", &checks.limit_heading);
    column_head(tree, "", say::table::verdict(words));
    tree.close();
    tree.close();
    with_role(tree, "tbody", "", "rowgroup");
    for shown in &checks.rows {
        row(tree, shown, words);
    }
    tree.close();
    tree.close();
}

fn with_role(tree: &mut Tree, tag: &str, class: &str, role: &str) {
    tree.open(tag, class);
    tree.attr("role", role);
}

fn column_head(tree: &mut Tree, class: &str, name: &str) {
    with_role(tree, "th", class, "columnheader");
    tree.attr("scope", "col");
    tree.text(name);
    tree.close();
}

fn row(tree: &mut Tree, row: &CheckRow, words: Words) {
    with_role(tree, "tr", "", "row");
    tree.attr("data-check", row.rule);
    tree.attr("data-status", row.status);
    with_role(tree, "th", "", "rowheader");
    tree.attr("scope", "row");
    tree.text(row.title);
    tree.leaf("span", "oc-source", &row.source);
    tree.close();
    figure(tree, say::table::actual_short(words), &row.actual);
    tree.close();
    figure(tree, say::table::limit_short(words), &row.limit);
    tree.leaf("span", "oc-mark", &row.marks);
    tree.close();
    with_role(tree, "td", "oc-verdict", "cell");
    chip(tree, &row.verdict);
    tree.close();
    tree.close();
}

/// A figure; whoever calls it closes it.
fn figure(tree: &mut Tree, name: &str, words: &str) {
    with_role(tree, "td", "oc-number", "cell");
    tree.attr("data-name", name);
    tree.text(words);
}
