//! Is a cell with digits alone read as one that a person writes?

use super::{digits, number};
use crate::draft::number_text::{read_number, NumberText, Unit};
use crate::partners::{Column, MistakeCode};

#[test]
fn digits_alone_are_read_as_what_a_person_writes() {
    for text in [
        "0",
        "7",
        "007",
        "10",
        "4096",
        "100000",
        "100001",
        "999999999999999",
    ] {
        let read = read_number(text, Unit::Terminals);
        assert_eq!(digits(text).map(NumberText::Value), Some(read), "{text}");
        let typed = format!("{text}台");
        assert_eq!(
            number(Column::Terminals, text),
            number(Column::Terminals, &typed),
            "{text}"
        );
    }
    for text in ["", "+5", "-5", "1,234", "１", "1.0", "99999999999999999999"] {
        assert_eq!(digits(text), None, "{text}");
    }
    let long = number(Column::Capital, "99999999999999999999");
    assert_eq!(long, Err(MistakeCode::OutOfRange));
}
