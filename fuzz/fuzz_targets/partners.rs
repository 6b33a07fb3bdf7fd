//! Does any text break the reader of lists, or make it depend on where the text is cut?
//!
//! `cargo +nightly fuzz run partners` looks for one, with `cargo install cargo-fuzz`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use otasuke_calculator::partners::{
    Columns, Encoding, Limits, Preview, Row, Rows, Separator, Shape, Sniff,
};

const SEPARATORS: [Separator; 3] = [Separator::Comma, Separator::Tab, Separator::Semicolon];

fuzz_target!(|bytes: &[u8]| {
    let [separator, heading_row, length, file @ ..] = bytes else {
        return;
    };
    let mut sniff = Sniff::new(Limits::BROWSER);
    if sniff.push(file).is_ok() {
        sniff.finish().ok();
    }
    let text = String::from_utf8_lossy(file);
    let shape = Shape::default();
    let preview = Preview::of(&text, false, Encoding::Utf8, &shape);
    // Each thing in its own column, unless the headings say otherwise.
    let mut columns = preview.map_or_else(|_| Columns::default(), |preview| preview.columns);
    for (at, column) in (0..).zip(columns.values_mut()) {
        column.get_or_insert(at);
    }
    let separator = SEPARATORS[usize::from(*separator) % SEPARATORS.len()];
    let list = Rows::new(
        separator,
        u32::from(heading_row % 4),
        &columns,
        Limits::NONE,
    )
    .unwrap();
    let whole = read(list.clone(), [text.as_ref()]);
    assert!(whole.windows(2).all(|pair| pair[0].row < pair[1].row));
    let chars: Vec<char> = text.chars().collect();
    let pieces = chars.chunks(usize::from(*length).max(1));
    let pieces: Vec<String> = pieces.map(|piece| piece.iter().collect()).collect();
    assert_eq!(read(list, pieces.iter().map(String::as_str)), whole);
});

fn read<'a>(mut list: Rows, pieces: impl IntoIterator<Item = &'a str>) -> Vec<Row> {
    let mut rows = Vec::new();
    for piece in pieces {
        list.push(piece);
        while let Some(row) = list.next_row().unwrap() {
            rows.push(row);
        }
    }
    list.finish();
    while let Some(row) = list.next_row().unwrap() {
        rows.push(row);
    }
    rows
}
