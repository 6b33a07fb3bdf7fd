//! How does a table with a caption look? Its first column names the rows, and on a phone it is stacked.
//!
//! The roles are written out, as in [`data_table`](super::data_table()).

use yew::prelude::*;

/// A table: its columns by their names, its rows by their cells, of which the first names the row.
/// Where the page is narrow each row is a block, and each cell says its column's name.
pub(crate) fn captioned_table(caption: &str, columns: &[&str], rows: Vec<Vec<Html>>) -> Html {
    html! {
        <table class="oc-table" role="table">
            <caption>{ caption }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    for column in columns {
                        <th scope="col" role="columnheader">{ *column }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for cells in rows {
                    { row(columns, cells) }
                }
            </tbody>
        </table>
    }
}

fn row(columns: &[&str], cells: Vec<Html>) -> Html {
    let mut cells = cells.into_iter().zip(columns);
    let named = cells.next().map(|(content, _)| content);
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ named }</th>
            for (content, column) in cells {
                <td role="cell" data-label={(*column).to_owned()}>{ content }</td>
            }
        </tr>
    }
}
