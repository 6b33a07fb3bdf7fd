//! Does the offer keep the limits? A row for each, in words and signs.
//!
//! The roles are written out: on a phone the rows are stacked, and a browser drops the roles of
//! a table that is no longer laid out as one.

use yew::prelude::*;

use crate::ui::element::text;

use super::{chip, citation};
use crate::screen::{ja, CheckRow, CheckTable};

/// The table of limits.
pub(super) fn check_table(checks: &CheckTable) -> Html {
    html! {
        <div class="oc-card">
            <h2 class="oc-heading" id="oc-checks">
                { ja::table::CAPTION }
                { chip(&checks.verdict) }
            </h2>
            <table class="oc-checks" role="table" aria-labelledby="oc-checks">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{ ja::table::RULE }</th>
                        <th role="columnheader" scope="col" class="oc-number">
                            { checks.actual_heading.clone() }
                        </th>
                        <th role="columnheader" scope="col" class="oc-number">
                            { checks.limit_heading.clone() }
                        </th>
                        <th role="columnheader" scope="col">{ ja::table::VERDICT }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for shown in checks.rows.iter() {
                        { row(shown) }
                    }
                </tbody>
            </table>
            if !checks.not_applicable.is_empty() {
                { text("p", "oc-small", &checks.not_applicable) }
            }
            <ul class="oc-footnotes">
                for footnote in checks.footnotes.iter() {
                    <li key={footnote.text}>{ footnote.mark.clone() }{ " " }{ footnote.text }</li>
                }
            </ul>
            <details class="oc-details">
                { text("summary", "oc-summary", ja::table::SOURCE) }
                for source in checks.citations.iter() {
                    { citation(source) }
                }
            </details>
        </div>
    }
}

fn row(row: &CheckRow) -> Html {
    html! {
        <tr role="row" key={row.rule} data-check={row.rule} data-status={row.status}>
            <th role="rowheader" scope="row">
                { row.title }
                { text("span", "oc-source", &row.source) }
            </th>
            <td role="cell" class="oc-number" data-name={ja::table::ACTUAL_SHORT}>
                { row.actual.clone() }
            </td>
            <td role="cell" class="oc-number" data-name={ja::table::LIMIT_SHORT}>
                { row.limit.clone() }
                { text("span", "oc-mark", &row.marks) }
            </td>
            <td role="cell" class="oc-verdict">{ chip(&row.verdict) }</td>
        </tr>
    }
}
