//! How does a table look? With a name and headings, and stacked where there is no room for columns.
//!
//! The roles are written out: on a phone the rows are stacked, and a browser drops the roles of a
//! table that is no longer laid out as one.

use yew::prelude::*;

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    /// What stands above it.
    pub(crate) heading: AttrValue,
    /// What each of its cells is called where the rows are stacked.
    pub(crate) label: AttrValue,
    /// Whether it holds numbers.
    pub(crate) is_number: bool,
}

impl Column {
    fn class(&self) -> Option<&'static str> {
        self.is_number.then_some("oc-number")
    }
}

/// A table of that class, which the element with the id `name` names.
pub(crate) fn data_table(
    class: &'static str,
    name: &'static str,
    columns: &[Column],
    rows: Html,
) -> Html {
    html! {
        <table {class} role="table" aria-labelledby={name}>
            <thead role="rowgroup">
                <tr role="row">
                    for column in columns {
                        <th class={column.class()} role="columnheader" scope="col">
                            { &column.heading }
                        </th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">{ rows }</tbody>
        </table>
    }
}

/// A cell below the heading of its column.
pub(crate) fn cell(column: &Column, content: Html) -> Html {
    html! {
        <td class={column.class()} role="cell" data-label={&column.label}>{ content }</td>
    }
}
