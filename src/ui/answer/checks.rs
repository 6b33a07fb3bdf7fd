//! Does the offer keep the limits? A row for each, in words and signs.

use yew::prelude::*;

use crate::screen::{say, CheckRow, CheckTable, Words};
use crate::ui::components::{cell, chip, citation, data_table, Card, Column};

/// The table of limits.
pub(super) fn checks(checks: &CheckTable, words: Words) -> Html {
    let heading = html! { <>{ say::table::caption(words) }{ chip(&checks.verdict) }</> };
    html! {
        <Card heading_id="oc-checks" {heading}>
            { table(checks, words) }
            if !checks.not_applicable.is_empty() {
                <p class="oc-small">{ &checks.not_applicable }</p>
            }
            <ul class="oc-footnotes">
                for footnote in &checks.footnotes {
                    <li>{ &footnote.mark }{ " " }{ footnote.text }</li>
                }
            </ul>
            <p class="oc-small">{ &checks.numbering }</p>
            <details class="oc-details" id="oc-sources">
                <summary class="oc-summary">{ say::table::source(words) }</summary>
                for source in &checks.citations {
                    { citation(source) }
                }
            </details>
        </Card>
    }
}

fn table(checks: &CheckTable, words: Words) -> Html {
    let columns = columns(checks, words);
    let rows = html! {
        for shown in &checks.rows {
            { row(shown, &columns) }
        }
    };
    data_table("oc-checks", "oc-checks", &columns, rows)
}

fn columns(checks: &CheckTable, words: Words) -> [Column; 4] {
    let text = |heading: &'static str| Column {
        heading: heading.into(),
        label: heading.into(),
        is_number: false,
    };
    let number = |heading: &String, label: &'static str| Column {
        heading: heading.clone().into(),
        label: label.into(),
        is_number: true,
    };
    [
        text(say::table::rule(words)),
        number(&checks.actual_heading, say::table::actual_short(words)),
        number(&checks.limit_heading, say::table::limit_short(words)),
        text(say::table::verdict(words)),
    ]
}

fn row(row: &CheckRow, [_, actual, limit, _]: &[Column; 4]) -> Html {
    let limit_marked = html! { <>{ &row.limit }<span class="oc-mark">{ &row.marks }</span></> };
    html! {
        <tr role="row" key={row.rule} data-check={row.rule} data-status={row.status}>
            <th role="rowheader" scope="row">
                { row.title }
                <span class="oc-source">{ &row.source }</span>
            </th>
            { cell(actual, html! { &row.actual }) }
            { cell(limit, limit_marked) }
            <td role="cell" class="oc-verdict">{ chip(&row.verdict) }</td>
        </tr>
    }
}
