//! Which functions of the calculation alone can JavaScript call? These two, and no other.

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
