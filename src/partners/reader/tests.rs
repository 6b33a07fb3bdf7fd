//! Does each row stand for itself, wherever the text is cut, and whatever is wrong with another row?

use super::{Cells, Fault, Form, Reader};
use crate::partners::limits::{CELL_BYTES_MAX, CELL_LINE_BREAKS_MAX};
use crate::partners::Separator;

/// A row with its number: its cells, or what is wrong with it.
type Read = (u32, Result<Vec<String>, Fault>);

fn read<'a>(pieces: impl IntoIterator<Item = &'a str>, width: Option<usize>) -> Vec<Read> {
    let mut reader = Reader::new(Separator::Comma);
    reader.form = width.map(|width| Form {
        width,
        needed: None,
    });
    let mut rows = Vec::new();
    let mut take = |reader: &mut Reader| {
        while let Some(record) = reader.next() {
            let cells = |text| Cells::new(text, b',').map(String::from).collect();
            rows.push((record.row, record.text.map(cells).map_err(|bad| bad.fault)));
        }
    };
    for piece in pieces {
        reader.push(piece);
        take(&mut reader);
    }
    reader.finish();
    take(&mut reader);
    rows
}

/// The same in one line a row: `2: a|b`, `3: Unclosed`.
fn written(rows: &[Read]) -> Vec<String> {
    let row = |(row, read): &Read| match read {
        Ok(cells) => format!("{row}: {}", cells.join("|")),
        Err(fault) => format!("{row}: {fault:?}"),
    };
    rows.iter().map(row).collect()
}

#[test]
fn rows_are_read_as_a_spreadsheet_reads_them() {
    let cases: &[(&str, &[&str])] = &[
        ("", &[]),
        ("a,b", &["1: a|b"]),
        ("a,b\n", &["1: a|b"]),
        ("a\nb\r\nc\rd", &["1: a", "2: b", "3: c", "4: d"]),
        ("a\n\n\r\r\nb", &["1: a", "2: ", "3: ", "4: ", "5: b"]),
        ("\u{FEFF}a,b", &["1: a|b"]),
        ("a,\n,b\n", &["1: a|", "2: |b"]),
        ("\"a,b\",c", &["1: a,b|c"]),
        ("\"a\nb\",c\nd", &["1: a\nb|c", "2: d"]),
        ("\"a\r\nb\rc\",d\n\"\",\"\"", &["1: a\r\nb\rc|d", "2: |"]),
        ("\"a \"\"b\"\"\",\"\"\"\"", &["1: a \"b\"|\""]),
        ("5\" monitors,a\"b\"c\n", &["1: 5\" monitors|a\"b\"c"]),
        ("a, \"b\"\n", &["1: a| \"b\""]),
        ("=1+1,'=A\n", &["1: =1+1|'=A"]),
        // Old programs mark the end.
        ("a\n\u{1A}", &["1: a"]),
        ("a\nb\u{1A}\u{1A}", &["1: a", "2: b"]),
        ("a\n\u{1A}\u{1A}b\n", &["1: a", "2: \u{1A}\u{1A}b"]),
    ];
    for (text, rows) in cases {
        assert_eq!(written(&read([*text], None)), *rows, "{text:?}");
    }
}

#[test]
fn an_open_quotation_mark_costs_its_own_row() {
    let cases: &[(&str, &[&str])] = &[
        // The text ends, on the same line or on another one.
        ("\"a", &["1: Unclosed"]),
        ("\"a\n", &["1: Unclosed"]),
        ("\"a\nb,c\nd", &["1: Unclosed", "2: b|c", "3: d"]),
        // Another cell is quoted behind it.
        ("a,\"b\n\"c\",d\n", &["1: Unclosed", "2: c|d"]),
        ("a,\"b\nc,\"d,e\"\nf", &["1: Unclosed", "2: c|d,e", "3: f"]),
        (
            "a,\"b\nc,\"d\ne\"\nf",
            &["1: Unclosed", "2: c|d\ne", "3: f"],
        ),
        // One row after the other.
        (
            "\"a\n\"b\n\"c\nd",
            &["1: Unclosed", "2: Unclosed", "3: Unclosed", "4: d"],
        ),
        // Something stands behind the closing one.
        ("\"a\"b,c\nd", &["1: Unclosed", "2: d"]),
        ("\"a\nb\" c\nd", &["1: Unclosed", "2: b\" c", "3: d"]),
        // Empty cells in quotation marks are no partner of it.
        (
            "a,\"b\nc,\"\"\nd,\"\"\n",
            &["1: Unclosed", "2: c|", "3: d|"],
        ),
    ];
    for (text, rows) in cases {
        assert_eq!(written(&read([*text], None)), *rows, "{text:?}");
    }
}

#[test]
fn two_open_quotation_marks_do_not_enclose_what_is_between_them() {
    // The second one looks like the partner of the first: its cell is empty.
    let text = "name,terminals,plan\nA,\"1,x\nB,2,y\nC,3,\"\nD,4,z\n\"E\nF\",5,w\n";
    let kept = [
        "2: Unclosed",
        "3: B|2|y",
        "4: Unclosed",
        "5: D|4|z",
        "6: E\nF|5|w",
    ];
    assert_eq!(written(&read([text], Some(3)))[1..], kept);
    // A cell of several lines with separators in it is one, unless each line looks like a row.
    let text = "A,1,\"x, y\nz\"\n\"B, b\nb\",2,\"z\nz, z\"\n";
    let rows = ["1: A|1|x, y\nz", "2: B, b\nb|2|z\nz, z"];
    assert_eq!(written(&read([text], Some(3))), rows);
}

#[test]
fn an_open_quotation_mark_is_given_up_where_no_cell_is_so_long() {
    let lines = usize::try_from(CELL_LINE_BREAKS_MAX).unwrap();
    let cell = |lines: usize| format!("\"{}a\",b\nc,d\n", "a\n".repeat(lines));
    assert_eq!(read([cell(lines).as_str()], None).len(), 2);
    let rows = read([cell(lines + 1).as_str()], None);
    assert_eq!(rows.len(), lines + 3);
    assert_eq!(rows[0].1, Err(Fault::Unclosed));
    let long = format!(
        "\"{}\n{}\",b\nc",
        "a".repeat(CELL_BYTES_MAX - 3),
        "b".repeat(9)
    );
    let rows = read([long.as_str()], None);
    assert_eq!(rows[0].1, Err(Fault::Unclosed));
    assert_eq!(written(&rows)[2], "3: c");
}

#[test]
fn a_cell_that_is_too_long_costs_its_own_row_and_no_memory() {
    for quote in ["", "\""] {
        let mut reader = Reader::new(Separator::Comma);
        let mut rows = Vec::new();
        let piece = "a".repeat(1_000);
        let pieces = std::iter::repeat_n(piece.as_str(), 1_000);
        let text = [quote].into_iter().chain(pieces);
        for piece in text.chain([quote, ",b\nc,d\n"]) {
            reader.push(piece);
            assert!(reader.text.len() < 2 * CELL_BYTES_MAX);
            while let Some(record) = reader.next() {
                rows.push((record.row, record.text.is_ok()));
            }
        }
        assert_eq!(rows, [(1, false), (2, true)]);
    }
}

/// Texts of which each row may take all others with it, were it not for limits and for what is kept of an
/// earlier one: a reader that begins anew with each line would not come to the end of this test.
#[test]
fn no_text_takes_longer_than_twice_its_length() {
    let lines = [
        "x\",\"a\n",
        "\"\n",
        "\"\"\n\"",
        "\"\"\"\n",
        "a,\"b\n",
        "a\",\"\"\"\n",
        "\r",
    ];
    for line in lines {
        for width in [None, Some(2)] {
            let mut text = String::from("\"");
            for _ in 0..60_000 {
                text.push_str(line);
            }
            let rows = read([text.as_str()], width);
            assert!(rows.len() > 250, "{line:?}: {}", rows.len());
        }
    }
}

/// 4 KB of everything that may go wrong at a cut.
fn torture() -> String {
    let mut text = String::from("\u{FEFF}会社名,従業員数,端末数\r\n");
    for number in 1_u32.. {
        if text.len() >= 4_096 {
            break;
        }
        text.push_str(match number % 13 {
            0 => "\"山田\r\n\"\"商店\"\"\",10,5\r\n",
            1 => "A,\"b\r\n",
            2 => "\"\",\"\"\"\",\"\"\n",
            3 => "C,3,\"\n",
            4 => "①㈱髙﨑,1,2\r",
            5 => "\r\r\n\n",
            6 => "\"D\"x,1\n",
            7 => "5\" モニター社,1,2\r\n",
            8 => "\"E\n",
            9 => ",,\n",
            10 => "F\0,\u{FFFD},𠮷\r\n",
            11 => "\"G\n\n\nG\",\"1\r2\",3\n",
            _ => "H,1,2\r\n",
        });
    }
    text + "\"open\r\nlast\r"
}

#[test]
fn it_is_the_same_for_every_cut() {
    let text = torture();
    for width in [None, Some(3)] {
        let whole = read([text.as_str()], width);
        assert!(whole.iter().filter(|(_, row)| row.is_err()).count() > 20);
        let cuts = (0..=text.len()).filter(|cut| text.is_char_boundary(*cut));
        for cut in cuts {
            let (before, behind) = text.split_at(cut);
            assert_eq!(read([before, behind], width), whole, "cut at {cut}");
        }
        for length in 1..20 {
            let chars: Vec<char> = text.chars().collect();
            let pieces: Vec<String> = chars
                .chunks(length)
                .map(|piece| piece.iter().collect())
                .collect();
            let pieces = pieces.iter().map(String::as_str);
            assert_eq!(read(pieces, width), whole, "pieces of {length}");
        }
    }
}
