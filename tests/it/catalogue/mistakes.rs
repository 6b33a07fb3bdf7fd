//! Is each mistake of a price list told at its place, and does the rest still load?

use otasuke_calculator::catalog::fields::{self, Kind};
use otasuke_calculator::catalog::{read, Loaded, ProblemCode};
use toml::{Table, Value};

use super::{between, document, ids, named, told, with, GOOD};
use crate::repository::read as read_file;

const SERVICE: &str = "tests/catalogue/service.toml";
const DOCUMENT: &str = "tests/catalogue/document.toml";

/// The cases of a file.
fn cases(path: &str) -> Vec<Table> {
    let file: Table = read_file(path).parse().unwrap();
    let list = file["case"].as_array().unwrap();
    list.iter()
        .map(|case| case.as_table().unwrap().clone())
        .collect()
}

fn text<'a>(case: &'a Table, key: &str) -> Option<&'a str> {
    case.get(key).and_then(Value::as_str)
}

/// `base` with a text put for another one.
fn changed(case: &Table, base: &str) -> String {
    let (old, new) = (text(case, "for").unwrap(), text(case, "put").unwrap());
    assert!(base.contains(old), "{old} is not in {base}");
    base.replace(old, new)
}

/// The service of a case.
fn service(case: &Table) -> String {
    match (text(case, "service"), text(case, "with")) {
        (Some(service), _) => service.to_owned(),
        (_, Some(fields)) => with(fields),
        _ => changed(case, &named("b")),
    }
}

/// Every document that has one of these mistakes.
pub fn all_documents() -> Vec<String> {
    let of_service = cases(SERVICE);
    let of_service = of_service.iter().map(|case| between(&service(case)));
    let of_document = cases(DOCUMENT);
    let of_document = of_document
        .iter()
        .map(|case| changed(case, &document(&[GOOD])));
    of_service.chain(of_document).collect()
}

/// The one problem is the case's.
fn assert_told(loaded: &Loaded, field: &str, case: &Table) {
    let code = text(case, "code").unwrap();
    let found = told(loaded);
    assert_eq!(found.len(), 1, "{case:?}: {found:?}");
    assert_eq!(found[0].0, field, "{case:?}");
    assert!(
        format!("{:?}", found[0].1).starts_with(code),
        "{case:?}: {:?}",
        found[0]
    );
}

#[test]
fn a_mistake_in_a_service_is_told_and_its_neighbours_load() {
    let cases = cases(SERVICE);
    assert!(cases.len() >= 70);
    for case in cases {
        let loaded = read(between(&service(&case)).as_bytes());
        assert_eq!(ids(&loaded), ["a", "z"], "{case:?}");
        let dot = match text(&case, "field").unwrap() {
            "" => String::new(),
            field => format!(".{field}"),
        };
        assert_told(&loaded, &format!("services[1]{dot}"), &case);
        assert_eq!(loaded.problems[0].place.service, Some(1), "{case:?}");
    }
}

#[test]
fn a_mistake_in_the_document_is_told_and_the_services_load() {
    for case in cases(DOCUMENT) {
        let loaded = read(changed(&case, &document(&[GOOD])).as_bytes());
        assert_eq!(ids(&loaded), ["a"], "{case:?}");
        assert_told(&loaded, text(&case, "field").unwrap(), &case);
    }
}

#[test]
fn what_is_long_or_deep_is_told_and_its_neighbours_load() {
    let long = |chars: usize| "x".repeat(chars);
    let name = named("b").replace("\"A\"", &format!("{:?}", long(201)));
    let deep = format!(r#""notes":{}{}"#, "[".repeat(99_000), "]".repeat(99_000));
    let text = ProblemCode::TextTooLong;
    for (service, field, code) in [
        (name, "name", text(200)),
        (
            with(&format!(r#""notes":"{}""#, long(501))),
            "notes",
            text(500),
        ),
        (
            with(&format!(r#""url":"https://{}""#, long(1993))),
            "url",
            text(2000),
        ),
        (
            with(&deep),
            "notes",
            ProblemCode::WrongType(Kind::Text(500)),
        ),
    ] {
        let loaded = read(between(&service).as_bytes());
        assert_eq!(ids(&loaded), ["a", "z"], "{field}");
        assert_eq!(
            told(&loaded),
            [(format!("services[1].{field}").as_str(), code)]
        );
    }
    let most = with(&format!(
        r#""notes":"{}","url":"https://{}""#,
        "界".repeat(500),
        long(1992)
    ));
    assert_eq!(read(between(&most).as_bytes()).problems, []);
}

#[test]
fn the_forbidden_character_is_shown_by_its_number_wherever_it_stands() {
    let found = |text: &str| {
        let loaded = read(between(&with(&format!(r#""notes":"{text}""#))).as_bytes());
        loaded.problems[0].found.clone()
    };
    assert_eq!(found("a\\u202eb"), "a[U+202E]b");
    assert_eq!(found("a\\u3164"), "a[U+3164]");
    assert_eq!(found("a\u{ad}b"), "a[U+00AD]b");
    assert_eq!(found("a\\udb40\\udc41"), "a[U+E0041]");
    // The shape of a kanji is no secret.
    let shaped = with("\"notes\":\"葛\\udb40\\udd00\"");
    assert_eq!(read(between(&shaped).as_bytes()).problems, []);
    let long = "界".repeat(99);
    let near = "界".repeat(10);
    let end = format!("…{near}[U+FEFF]{}…", "界".repeat(29));
    assert_eq!(found(&format!("{long}\\ufeff{long}")), end);
    assert_eq!(found(&format!("{long}\\n")), format!("…{near}[U+000A]"));
}

#[test]
fn nobodys_password_is_shown() {
    let url = with(r#""url":"https://me:secret@example.com/a""#);
    let loaded = read(between(&url).as_bytes());
    assert_eq!(loaded.problems[0].code, ProblemCode::LinkCredentials);
    assert_eq!(loaded.problems[0].found, "…@example.com/a");
}

#[test]
fn what_is_found_is_shown_as_far_as_it_is_short() {
    let found = |value: &str| {
        let loaded = read(between(&with(&format!("\"initialFee\":{value}"))).as_bytes());
        loaded.problems[0].found.clone()
    };
    let list = |count: usize| format!("[{}]", vec!["1"; count].join(", "));
    assert_eq!(found("[]"), "[]");
    assert_eq!(found(r#"[1,"a",null]"#), r#"[1, "a", null]"#);
    assert_eq!(found("[{},[true],1.5]"), "[{…}, [true], 1.5]");
    assert_eq!(found(&list(10)), list(10));
    assert_eq!(found(&list(11)), list(10).replace(']', ", …]"));
    let text = |count| "界".repeat(count);
    assert_eq!(
        found(&format!("\"{}\"", text(40))),
        format!("\"{}\"", text(40))
    );
    assert_eq!(
        found(&format!("\"{}\"", text(41))),
        format!("\"{}…\"", text(40))
    );
    let name = |count| text(count - "services[1].".len());
    for (count, end) in [(120, ""), (121, "…")] {
        let loaded = read(between(&with(&format!("\"{}\":1", name(count)))).as_bytes());
        let shown = format!("services[1].{}{end}", name(120));
        assert_eq!(loaded.problems[0].place.field, shown);
    }
}

/// Where the text is broken, the end of its line up to there is shown.
#[test]
fn of_broken_text_thirty_characters_before_are_shown() {
    let found = |bytes: &[u8]| read(bytes).problems[0].found.clone();
    for (count, kept) in [(0, 0), (1, 1), (29, 29), (30, 30), (31, 30), (99, 30)] {
        let before = "界".repeat(count);
        let shown = "界".repeat(kept);
        let mut bytes = format!("{{\n{before}").into_bytes();
        bytes.extend(b"\xff\"");
        assert_eq!(found(&bytes), shown, "{count} before what is no UTF-8");
    }
    // With what stands around the name, up to the character that should not be there.
    for (count, opening, kept) in [(1, "\"", 1), (24, "\"", 24), (25, "", 25), (26, "", 25)] {
        let text = format!("{{\n\"{}\":1 x", "界".repeat(count));
        let shown = format!("{opening}{}\":1 x", "界".repeat(kept));
        assert_eq!(found(text.as_bytes()), shown, "{count} before a mistake");
    }
}

/// Reads what is no price list: the code, and line and column.
fn refused(bytes: &[u8]) -> (String, ProblemCode, Option<(usize, usize)>) {
    let loaded = read(bytes);
    let shown = String::from_utf8_lossy(bytes);
    assert_eq!(loaded.catalog, None, "{shown:.200}");
    assert_eq!(loaded.problems.len(), 1, "{shown:.200}");
    let problem = &loaded.problems[0];
    (
        problem.place.field.clone(),
        problem.code,
        problem.place.line_column,
    )
}

#[test]
fn what_is_no_price_list_loads_nothing() {
    use ProblemCode::{ByteOrderMark, Missing, NotObject, NotUtf8, TooLong, WrongType};
    let good = document(&[GOOD]);
    let whole = |code, at| (String::new(), code, at);
    let services = |code| ("services".to_owned(), code, None);
    let most = format!("{good}{}", " ".repeat(fields::BYTES_MAX - good.len()));
    assert_eq!(ids(&read(most.as_bytes())), ["a"]);
    let long = format!("{most} ");
    assert_eq!(read(long.as_bytes()).problems[0].found, "1048577");
    assert_eq!(refused(long.as_bytes()), whole(TooLong, None));
    let marked = format!("\u{feff}{good}");
    assert_eq!(refused(marked.as_bytes()), whole(ByteOrderMark, None));
    let utf16 = b"\xff\xfe{\0}\0";
    assert_eq!(refused(utf16), whole(NotUtf8, Some((1, 1))));
    let shift_jis = b"{\n \"\x93\xfa\": 1}";
    assert_eq!(refused(shift_jis), whole(NotUtf8, Some((2, 3))));
    assert_eq!(refused(b"[]"), whole(NotObject, None));
    assert_eq!(refused(b"\"services\""), whole(NotObject, None));
    let without = good.replace("services", "service");
    let loaded = read(without.as_bytes());
    assert_eq!(loaded.catalog, None);
    assert_eq!(told(&loaded)[1], ("services", Missing));
    let object = br#"{"schema":1,"provider":{"name":"P"},"services":{}}"#;
    assert_eq!(refused(object), services(WrongType(Kind::Services)));
}

#[test]
fn half_of_a_character_is_told_with_its_field_line_and_column() {
    let notes = "界".repeat(99);
    let service = with(&format!("\n \"notes\":\"{notes}\\ud800{notes}\""));
    let loaded = read(between(&service).as_bytes());
    let [problem] = loaded.problems.as_slice() else {
        panic!("{:?}", loaded.problems);
    };
    let place = &problem.place;
    assert_eq!(place.field, "services[1].notes");
    assert_eq!((place.service, place.id.as_deref()), (Some(1), Some("b")));
    // Behind the blank, the name, its colon and the opening mark.
    assert_eq!(place.line_column, Some((2, 10 + 99 + 1)));
    let near = "界".repeat(10);
    assert_eq!(problem.found, format!("…{near}\\ud800{}…", "界".repeat(24)));
    let (field, code, at) = refused(b"{\"\\udc00\":1}");
    assert_eq!((field.as_str(), code), ("", ProblemCode::BrokenEscape));
    assert_eq!(at, Some((1, 3)));
}

#[test]
fn where_the_text_is_broken_its_line_and_column_are_told() {
    let good = document(&[GOOD]);
    let end = good.chars().count();
    for (text, at) in [
        (String::new(), (1, 1)),
        ("<html>".to_owned(), (1, 1)),
        ("{\n  \"schema\": 1,\n}".to_owned(), (3, 1)),
        ("{\"日本\": 01}".to_owned(), (1, 9)),
        (good.replace("]}", "],}"), (1, end + 1)),
        (good.replace("]}", ""), (1, end - 2)),
        (format!("{good} {good}"), (1, end + 2)),
        ("[".repeat(900_000), (1, 900_000)),
    ] {
        let expected = (String::new(), ProblemCode::NotJson, Some(at));
        assert_eq!(refused(text.as_bytes()), expected, "{text:.200}");
    }
}
