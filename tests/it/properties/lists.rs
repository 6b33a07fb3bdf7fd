//! Does a list of partners come to the same rows however its text is cut, whatever stands in it?

use otasuke_calculator::partners::{Column, Columns, Limits, Row, Rows, Separator, Sniff};
use proptest::prelude::*;
use strum::VariantArray;

use super::cases;

/// What may go wrong in a list, and what may not.
const PIECES: [&str; 32] = [
    "\"",
    "\"\"",
    "\"\"\"",
    ",",
    "\t",
    ";",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{FFFD}",
    "\u{FEFF}",
    "\u{85}",
    "𠮷",
    "①㈱髙",
    "会社",
    "製造業",
    "情報通信業",
    "5",
    "10",
    "1,234",
    "-1",
    "4月1日",
    "1.23457E+12",
    "7000012050002",
    "百万円",
    "=",
    "'",
    " ",
    "\u{3000}",
    "A,製造業,10,1000,5,\n",
    "\"B\",\"小売業\r\n\",3,,2,\"x\"\r\n",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        40 => prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => (prop::sample::select(PIECES.as_slice()), 1_000_usize..40_000)
            .prop_map(|(piece, times)| piece.repeat(times)),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Each thing in its own column, or some of them nowhere.
fn columns() -> impl Strategy<Value = Columns> {
    prop::collection::vec(
        prop::option::weighted(0.8, 0_u16..8),
        Column::VARIANTS.len(),
    )
    .prop_map(|places| {
        let mut columns = Columns::default();
        for (column, at) in Column::VARIANTS.iter().zip(places) {
            columns[*column] = at;
        }
        columns[Column::Terminals].get_or_insert(4);
        columns
    })
}

/// All rows of a text that is cut into pieces of so many characters, one after the other.
fn read(rows: &Rows, text: &str, lengths: &[usize]) -> Vec<Row> {
    let mut rows = rows.clone();
    let mut all = Vec::new();
    let mut take = |rows: &mut Rows| {
        while let Some(row) = rows.next_row().unwrap() {
            all.push(row);
        }
    };
    let mut rest = text;
    for length in lengths.iter().cycle() {
        let end = rest
            .char_indices()
            .nth(*length)
            .map_or(rest.len(), |(end, _)| end);
        let (piece, behind) = rest.split_at(end);
        rows.push(piece);
        take(&mut rows);
        rest = behind;
        if rest.is_empty() {
            break;
        }
    }
    rows.finish();
    take(&mut rows);
    all
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn a_list_is_the_same_for_every_cut(
        text in text(),
        columns in columns(),
        separator in prop::sample::select(Separator::VARIANTS),
        heading_row in 0_u32..4,
        lengths in prop::collection::vec(1_usize..5_000, 1..9),
    ) {
        let rows = Rows::new(separator, heading_row, &columns, Limits::NONE).unwrap();
        let whole = read(&rows, &text, &[usize::MAX]);
        prop_assert_eq!(&read(&rows, &text, &lengths), &whole);
        // Each row comes once and in order, with its own mistakes, of which those in the way cost the partner.
        prop_assert!(whole.windows(2).all(|pair| pair[0].row < pair[1].row));
        for row in &whole {
            prop_assert!(row.row > heading_row);
            prop_assert!(row.mistakes.iter().all(|mistake| mistake.row == row.row));
            let is_in_the_way = row.mistakes.iter().any(|mistake| mistake.is_in_the_way());
            prop_assert_eq!(row.partner.is_none(), is_in_the_way);
            let found = row.mistakes.iter().map(|mistake| &mistake.found);
            for text in found.chain([&row.name]) {
                prop_assert!(text.chars().count() <= 200 && !text.chars().any(char::is_control));
            }
        }
    }

    #[test]
    fn rows_without_quotation_marks_do_not_depend_on_an_open_one_before_them(
        before in "[a-c,\"]{0,20}",
        rows in prop::collection::vec("[a-c]{1,3},[1-9]", 1..300),
    ) {
        let mut columns = Columns::default();
        columns[Column::Name] = Some(0);
        columns[Column::Terminals] = Some(1);
        let list = Rows::new(Separator::Comma, 1, &columns, Limits::NONE).unwrap();
        let behind = rows.join("\n");
        let alone = read(&list, &format!("name,terminals\n\n{behind}"), &[usize::MAX]);
        let all = read(&list, &format!("name,terminals\n{before}\n{behind}"), &[usize::MAX]);
        let kept: Vec<Row> = all.into_iter().filter(|row| row.row > 2).collect();
        prop_assert_eq!(kept, alone);
    }

    #[test]
    fn a_file_is_written_the_same_way_for_every_cut(
        bytes in prop::collection::vec(
            prop_oneof![any::<u8>(), Just(0), Just(b'\n'), 0x81_u8..0xA0, 0xE3_u8..0xE9],
            0..400,
        ),
        length in 1_usize..40,
    ) {
        let sniff = |length: usize| {
            let mut sniff = Sniff::new(Limits::BROWSER);
            for piece in bytes.chunks(length) {
                sniff.push(piece)?;
            }
            sniff.finish()
        };
        prop_assert_eq!(sniff(length), sniff(bytes.len().max(1)));
    }
}
