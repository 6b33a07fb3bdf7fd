//! Is each mistake told by the row of the spreadsheet, and is every other row read?

use super::{rows_of, told};

#[test]
fn each_mistake_is_told_at_its_place() {
    let list = "\
取引先一覧
2026年4月1日現在

会社名,業種,従業員数,端末数,プラン
A,製造業,10,5,
B,製造業,10
C,製造業,10,5,,x
D,製造業,10,5
,,,,

E,\"製造業,10,5,
F,製造業,多,0,
G,製造業,10,5,,,
\"H
社\",小売業,3,2,
I,小売業,3,,
";
    let rows = rows_of(list, [list]);
    let expected = [
        "6 row too-few-cells B,製造業,10",
        "7 row too-many-cells x",
        "11 row unclosed-quote E,\"製造業,10,5,",
        "12 employees not-a-number 多",
        "12 terminals out-of-range 0",
        "15 terminals missing ",
    ];
    assert_eq!(told(&rows), expected);
    let read: Vec<_> = rows.iter().filter(|row| row.partner.is_some()).collect();
    let read: Vec<_> = read
        .iter()
        .map(|row| (row.row, row.name.as_str()))
        .collect();
    assert_eq!(read, [(5, "A"), (8, "D"), (13, "G"), (14, "H 社")]);
}

/// Rows without the cells that a spreadsheet leaves out, or with empty ones behind; two marks that look like a
/// pair enclose them.
#[test]
fn an_open_mark_costs_one_row_of_a_ragged_list() {
    for first in ["\"A,10", "\"A,10,,", "A,\"10,"] {
        let list = format!("会社名,端末数,プラン\n{first}\nB,20\nC 24\",30\nD,40\n");
        let rows = rows_of(&list, [list.as_str()]);
        let read: Vec<_> = rows.iter().filter(|row| row.partner.is_some()).collect();
        let names: Vec<_> = read.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["B", "C 24\"", "D"], "{list}");
        assert_eq!(rows[0].mistakes.len(), 1, "{list}");
    }
    // What is well formed is believed.
    let list = "会社名,端末数,備考\nA,10,\"一行目\n二行目\"\nB,20\n";
    let rows = rows_of(list, [list]);
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["A", "B"]);
}

#[test]
fn a_row_of_sums_is_no_partner() {
    let list = "会社名,端末数\nA,10\nB,20\n合　計,30\nGrand total,30\n";
    let rows = rows_of(list, [list]);
    let expected = ["4 row sum-row 合\u{3000}計", "5 row sum-row Grand total"];
    assert_eq!(told(&rows), expected);
}

/// A list of so many rows; those that `is_open` names have a quotation mark that nothing closes.
fn list(rows: usize, is_open: impl Fn(usize) -> Option<usize>) -> String {
    let mut text = String::from("会社名,住所,業種,従業員数,端末数,プラン\n");
    for number in 0..rows {
        let address = match is_open(number) {
            Some(1) => "\"東京都",
            None if number % 3 == 0 => "\"東京都, 港区\n\"\"芝\"\" 1-1\"",
            _ => "",
        };
        let mut cells = [
            format!("\"会社{number}\""),
            address.to_owned(),
            "製造業".to_owned(),
            "10".to_owned(),
            "5".to_owned(),
            String::new(),
        ];
        if let Some(at) = is_open(number).filter(|at| *at != 1) {
            cells[at] = format!("\"{}", cells[at].trim_matches('"'));
        }
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// Whatever is open and wherever it stands: each cell of a row in turn, every second row, every row.
#[test]
fn open_quotation_marks_cost_their_own_rows() {
    const ROWS: usize = 150;
    for every in [1, 2, 7, 149] {
        for at in 0..6 {
            for is_turned in [false, true] {
                let is_open = |number: usize| {
                    let at = if is_turned {
                        (number / every + at) % 6
                    } else {
                        at
                    };
                    (number % every == every - 1).then_some(at)
                };
                let text = list(ROWS, is_open);
                let rows = rows_of(&text, [text.as_str()]);
                let open = (0..ROWS)
                    .filter(|number| is_open(*number).is_some())
                    .count();
                let read: Vec<_> = rows.iter().filter(|row| row.partner.is_some()).collect();
                assert_eq!(
                    read.len(),
                    ROWS - open,
                    "every {every}, cell {at}, {is_turned}"
                );
                let bad = rows.iter().filter(|row| row.partner.is_none());
                assert_eq!(
                    bad.clone().count(),
                    open,
                    "every {every}, cell {at}, {is_turned}"
                );
                assert!(bad.flat_map(|row| &row.mistakes).all(|mistake| {
                    <&str>::from(mistake.code) == "unclosed-quote" && mistake.column.is_none()
                }));
            }
        }
    }
}
