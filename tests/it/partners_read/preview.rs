//! Is it found out how a list is written, and may it be said otherwise?

use otasuke_calculator::partners::{
    Column, Columns, Encoding, Limits, Preview, Refusal, Rows, Separator, Shape,
};

use super::{look, rows_by, rows_of};

#[test]
fn the_separator_and_the_headings_are_found() {
    let cases = [
        ("会社名,端末数\nA,5\n", Separator::Comma, 1, 2),
        ("会社名\t端末数\nA\t5\n", Separator::Tab, 1, 2),
        ("会社名;端末数\n\"A, B\";5\n", Separator::Semicolon, 1, 2),
        ("端末数\n5\n6\n", Separator::Comma, 1, 1),
        ("名簿\n\n\n会社名\t端末数\nA\t5\n", Separator::Tab, 4, 2),
        ("A,5\nB,6\n", Separator::Comma, 0, 0),
        ("A\tサービス\t5\nB\t小売\t6\n", Separator::Tab, 0, 0),
        ("A, B社\t5\nB\t6\nC\t7\n", Separator::Tab, 0, 0),
    ];
    for (text, separator, heading_row, headings) in cases {
        let preview = look(text);
        let found = (
            preview.separator,
            preview.heading_row,
            preview.headings.len(),
        );
        assert_eq!(found, (separator, heading_row, headings), "{text:?}");
    }
}

#[test]
fn a_preview_shows_the_first_rows_and_the_usual_heading_wins() {
    let preview = look("保護対象の端末,台数,会社名,会社名\n\nA,1\n,\nB,2\nC,3\nD,4\n");
    assert_eq!(preview.samples, [["A", "1"], ["B", "2"], ["C", "3"]]);
    assert_eq!(preview.columns[Column::Terminals], Some(1));
    assert_eq!(preview.columns[Column::Name], Some(2));
}

#[test]
fn what_is_said_is_not_found_out() {
    let text = "会社名,端末数\n\"A;B\",5\n";
    let said = Shape {
        separator: Some(Separator::Semicolon),
        heading_row: Some(0),
        ..Shape::default()
    };
    let preview = Preview::of(text, true, Encoding::ShiftJis, &said).unwrap();
    assert_eq!(preview.encoding, Encoding::ShiftJis);
    assert_eq!(
        (preview.separator, preview.heading_row),
        (Separator::Semicolon, 0)
    );
    assert!(preview.headings.is_empty());
    // The columns may be said otherwise too.
    let mut columns = Columns::default();
    columns[Column::Terminals] = Some(0);
    let rows = rows_by(&columns, Separator::Comma, 0, ["5,A\n6,B\n"]);
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.partner.is_some()));
}

#[test]
fn a_preview_and_all_rows_are_of_one_reader() {
    // Two open quotation marks that look like a pair, with headings and without.
    let rows = "A,\"1,x\nB,2,y\nC,3,\"\nD,4,z\n";
    let headings = format!("name,terminals,plan\n{rows}");
    let preview = look(&headings);
    assert_eq!(preview.samples, [["B", "2", "y"], ["D", "4", "z"]]);
    let read = rows_of(&headings, [headings.as_str()]);
    let named: Vec<_> = read.iter().filter(|row| row.partner.is_some()).collect();
    assert!(named.iter().map(|row| &row.name).eq(["B", "D"]));
    let rows = format!("E,5,v\n{rows}");
    let samples = [["E", "5", "v"], ["B", "2", "y"], ["D", "4", "z"]];
    assert_eq!(look(&rows).samples, samples);
}

#[test]
fn a_row_that_has_not_come_as_a_whole_is_not_shown() {
    let shape = Shape::default();
    let preview = Preview::of("会社名,端末数\nA,5\nB,", false, Encoding::Utf8, &shape);
    assert_eq!(preview.unwrap().samples, [["A", "5"]]);
}

#[test]
fn an_empty_list_and_one_that_is_too_long_are_refused() {
    for text in ["", "\n\n", ",,,\n \t\n", "\u{3000}"] {
        let shape = Shape::default();
        let preview = Preview::of(text, true, Encoding::Utf8, &shape);
        assert_eq!(preview, Err(Refusal::Empty), "{text:?}");
    }
    let columns = Columns::default();
    let rows = Rows::new(Separator::Comma, 0, &columns, Limits::NONE);
    assert_eq!(rows.err(), Some(Refusal::NoTerminals));
    let limits = Limits {
        rows_max: Some(2),
        ..Limits::NONE
    };
    let mut columns = Columns::default();
    columns[Column::Terminals] = Some(0);
    let mut rows = Rows::new(Separator::Comma, 1, &columns, limits).unwrap();
    rows.push("端末数\n1\n\n2\n\n3\n");
    assert!(rows.next_row().unwrap().is_some());
    assert!(rows.next_row().unwrap().is_some());
    assert_eq!(rows.next_row(), Err(Refusal::TooManyRows { rows_max: 2 }));
}

#[test]
fn the_sample_is_a_list_without_mistakes() {
    let sample = crate::repository::read("examples/partners.sample.csv");
    let preview = look(&sample);
    assert!(
        preview.columns.values().all(Option::is_some),
        "{:?}",
        preview.columns
    );
    let rows = rows_of(&sample, [sample.as_str()]);
    assert_eq!(rows.len(), 10);
    assert!(rows.iter().all(|row| row.mistakes.is_empty()), "{rows:?}");
}
