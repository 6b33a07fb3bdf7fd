//! Is a list of partners read as it is meant, and does a mistake cost no more than its own row?

mod cells;
mod files;
mod headings;
mod mistakes;
mod preview;

use otasuke_calculator::partners::{
    Column, Columns, Encoding, Limits, Preview, Row, Rows, Separator, Shape,
};
use strum::VariantArray;
use toml::{Table, Value};

use crate::repository::read as read_file;

/// The cases of a file of `tests/partners`.
fn cases(name: &str) -> Vec<Table> {
    let file: Table = read_file(&format!("tests/partners/{name}"))
        .parse()
        .unwrap();
    let list = file["case"].as_array().unwrap();
    list.iter()
        .map(|case| case.as_table().unwrap().clone())
        .collect()
}

fn texts<'a>(case: &'a Table, key: &str) -> Vec<&'a str> {
    let list = case[key].as_array().unwrap().iter();
    list.map(|text| text.as_str().unwrap()).collect()
}

fn text<'a>(case: &'a Table, key: &str) -> Option<&'a str> {
    case.get(key).and_then(Value::as_str)
}

fn column_named(name: &str) -> Column {
    let is_named = |column: &&Column| <&str>::from(**column) == name;
    *Column::VARIANTS.iter().find(is_named).unwrap()
}

/// What a text looks like.
pub fn look(text: &str) -> Preview {
    Preview::of(text, true, Encoding::Utf8, &Shape::default()).unwrap()
}

/// All rows of a text in pieces, with the columns that its preview has found.
pub fn rows_of<'a>(text: &str, pieces: impl IntoIterator<Item = &'a str>) -> Vec<Row> {
    let preview = look(text);
    rows_by(
        &preview.columns,
        preview.separator,
        preview.heading_row,
        pieces,
    )
}

fn rows_by<'a>(
    columns: &Columns,
    separator: Separator,
    heading_row: u32,
    pieces: impl IntoIterator<Item = &'a str>,
) -> Vec<Row> {
    let mut rows = Rows::new(separator, heading_row, columns, Limits::NONE).unwrap();
    let mut all = Vec::new();
    for piece in pieces {
        rows.push(piece);
        while let Some(row) = rows.next_row().unwrap() {
            all.push(row);
        }
    }
    rows.finish();
    while let Some(row) = rows.next_row().unwrap() {
        all.push(row);
    }
    all
}

/// A cell as it is written in a list.
pub fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// What is wrong with a row: `7 terminals out-of-range 0`.
fn told(rows: &[Row]) -> Vec<String> {
    let mistakes = rows.iter().flat_map(|row| &row.mistakes);
    let told = mistakes.map(|mistake| {
        let column = mistake.column.map_or("row", <&str>::from);
        let code = <&str>::from(mistake.code);
        format!("{} {column} {code} {}", mistake.row, mistake.found)
    });
    told.collect()
}
