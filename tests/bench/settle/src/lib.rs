//! How long does one settlement take inside of the module? Many of them for one call.

use std::hint::black_box;

use otasuke_calculator::domain::Settlement;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::wire::read_request;
use wasm_bindgen::prelude::*;

/// Settles one request so many times; the answer is what is left to pay with tax, nothing for what is
/// no request.
#[wasm_bindgen]
pub fn settlements(request: &str, times: u32) -> String {
    let Ok(request) = read_request(request.as_bytes()) else {
        return String::new();
    };
    let settle = || black_box(Settlement::of(black_box(&request), &BOOK));
    (1..times).for_each(|_| {
        settle();
    });
    settle().net.incl_tax.to_string()
}
