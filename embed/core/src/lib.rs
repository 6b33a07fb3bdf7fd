//! Which functions of the calculation alone can JavaScript call? This one, and no other.

use otasuke_calculator::wire::answer_line;
use wasm_bindgen::prelude::*;

/// The answers to requests, one a line each: the quote, or its first error, as JSON.
#[wasm_bindgen]
pub fn answers(requests: &str) -> String {
    let mut all = String::new();
    for request in requests.split('\n') {
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(&answer_line(request.as_bytes()));
    }
    all
}
