//! Is it told how a file is written, or why it is none, however its bytes come?

use otasuke_calculator::partners::{Encoding, Limits, Refusal, Sniff};

use crate::repository::root;

fn sniff(bytes: &[u8], piece: usize) -> Result<Encoding, Refusal> {
    let mut sniff = Sniff::new(Limits::BROWSER);
    for piece in bytes.chunks(piece) {
        sniff.push(piece)?;
    }
    sniff.finish()
}

fn utf16(text: &str, mark: &[u8], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(bytes);
    mark.iter().copied().chain(units).collect()
}

const LIST: &str = "会社名\t端末数\r\n株式会社　山田商店\t12\r\n有限会社　鈴木\t3\r\n";

fn texts() -> Vec<(Encoding, Vec<u8>)> {
    let long = |text: &str| format!("{}{text}", "name,terminals\n".repeat(1_000)).into_bytes();
    let mut damaged = LIST.repeat(20).into_bytes();
    damaged[2] = b'\n';
    vec![
        (Encoding::Utf8, LIST.into()),
        (Encoding::Utf8, format!("\u{FEFF}{LIST}").into_bytes()),
        (Encoding::Utf8, b"name,terminals\nA,5\n".to_vec()),
        // The first Japanese letter stands in the last row.
        (Encoding::Utf8, long("山")),
        (Encoding::ShiftJis, [long(""), vec![0x8E, 0x52]].concat()),
        (
            Encoding::ShiftJis,
            std::fs::read(root().join("tests/partners/shift_jis.csv")).unwrap(),
        ),
        // One character is damaged, and one is no text.
        (Encoding::Utf8, damaged),
        (Encoding::Utf8, b"name,terminals\nA\0B,5\nC,6\n".to_vec()),
        (
            Encoding::Utf16Le,
            utf16(LIST, b"\xFF\xFE", u16::to_le_bytes),
        ),
        (
            Encoding::Utf16Be,
            utf16(LIST, b"\xFE\xFF", u16::to_be_bytes),
        ),
        (Encoding::Utf16Le, utf16(LIST, b"", u16::to_le_bytes)),
        (Encoding::Utf16Be, utf16(LIST, b"", u16::to_be_bytes)),
        (
            Encoding::Utf16Le,
            utf16("name,terminals\nA,5\n", b"", u16::to_le_bytes),
        ),
    ]
}

#[test]
fn it_is_found_out_how_a_file_is_written() {
    for (number, (encoding, bytes)) in texts().iter().enumerate() {
        for piece in [1, 2, 3, 7, 64, bytes.len()] {
            assert_eq!(
                sniff(bytes, piece),
                Ok(*encoding),
                "text {number} in {piece}"
            );
        }
    }
}

#[test]
fn letters_of_windows_are_read() {
    let bytes = std::fs::read(root().join("tests/partners/shift_jis.csv")).unwrap();
    let (text, ..) = encoding_rs::SHIFT_JIS.decode(&bytes);
    let rows = super::rows_of(&text, [text.as_ref()]);
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names[..2], ["①㈱髙﨑商店", "Ⅲ～－工業  （本社）"]);
    assert_eq!(names[2], "ｶﾌﾞｼｷｶﾞｲｼｬ表示");
    let capital = rows
        .iter()
        .filter_map(|row| row.partner.as_ref()?.capital_yen);
    assert!(capital.eq([10_000_000, 20_000_000, 3_000_000]), "{rows:?}");
}

/// Bytes as a compressed file has them.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn a_file_that_is_no_list_is_refused_by_name() {
    let behind = |beginning: &[u8]| [beginning, &noise(500)].concat();
    let cases = [
        (Refusal::Workbook, behind(b"PK\x03\x04")),
        (
            Refusal::OldWorkbook,
            behind(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        ),
        (Refusal::NoText, behind(b"%PDF-1.7")),
        (Refusal::NoText, behind(b"\x89PNG\r\n")),
        (Refusal::NoText, noise(2_000)),
        (Refusal::NoText, vec![0; 1_000]),
        (Refusal::Empty, Vec::new()),
        (Refusal::Empty, b" \r\n\t\n".to_vec()),
        (Refusal::Empty, b"\xEF\xBB\xBF\n".to_vec()),
        (Refusal::Empty, b"\xFF\xFE\n\0".to_vec()),
    ];
    for (refusal, bytes) in cases {
        for piece in [1, 3, 1_024] {
            assert_eq!(sniff(&bytes, piece), Err(refusal), "{bytes:?}");
        }
    }
}

#[test]
fn what_is_no_list_is_known_at_its_beginning() {
    let mut sniff = Sniff::new(Limits::BROWSER);
    assert_eq!(sniff.push(b"PK\x03"), Ok(()));
    assert_eq!(sniff.push(b"\x04"), Err(Refusal::Workbook));
}

#[test]
fn a_file_that_is_too_large_is_refused_as_soon_as_that_is_known() {
    let bytes_max = Limits::BROWSER.bytes_max.unwrap();
    let bytes = 100_000_000;
    let refusal = Refusal::TooLarge { bytes, bytes_max };
    assert_eq!(Limits::BROWSER.check_bytes(bytes), Err(refusal));
    assert_eq!(Limits::BROWSER.check_bytes(bytes_max), Ok(()));
    assert_eq!(Limits::NONE.check_bytes(u64::MAX), Ok(()));
    let limits = Limits {
        bytes_max: Some(10),
        ..Limits::NONE
    };
    let mut sniff = Sniff::new(limits);
    assert_eq!(sniff.push(b"name,a\n"), Ok(()));
    let (bytes, bytes_max) = (11, 10);
    assert_eq!(
        sniff.push(b"1,2\n"),
        Err(Refusal::TooLarge { bytes, bytes_max })
    );
}
