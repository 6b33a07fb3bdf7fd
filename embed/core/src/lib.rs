//! Which functions of the calculation alone can JavaScript call? These, and no others.

use otasuke_calculator::domain::Date;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::wire::{answer_line, ways_line};
use wasm_bindgen::prelude::*;

/// The answers to requests, one a line each: the quote, or its first error, as JSON.
#[wasm_bindgen]
pub fn answers(requests: &str) -> String {
    each_line(requests, answer_line)
}

/// The comparisons of 枠 for requests, one a line each: the comparison, or its first error, as JSON.
#[wasm_bindgen]
pub fn comparisons(requests: &str) -> String {
    each_line(requests, ways_line)
}

fn each_line(requests: &str, answer: fn(&[u8]) -> String) -> String {
    let answers: Vec<String> = requests
        .split('\n')
        .map(|request| answer(request.as_bytes()))
        .collect();
    answers.join("\n")
}

/// The newest programme that is not over on that day, `YYYY-MM-DD`; the newest of all where that is
/// no day.
#[wasm_bindgen]
pub fn latest_programme(day: &str) -> String {
    BOOK.latest_on(Date::parse(day)).id.to_owned()
}
