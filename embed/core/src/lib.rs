//! Which functions of the calculation alone can JavaScript call? These, and no others.

use otasuke_calculator::domain::Date;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::wire::{answer_line, ways_line};
use wasm_bindgen::prelude::*;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The answer to a request, one line: the quote, or its first error, as JSON.
#[wasm_bindgen]
pub fn answer(request: &str) -> String {
    answer_line(request.as_bytes())
}

/// The comparison of 枠 for a request, one line: the comparison, or its first error, as JSON.
#[wasm_bindgen]
pub fn comparison(request: &str) -> String {
    ways_line(request.as_bytes())
}

/// The newest programme that is not over on that day, `YYYY-MM-DD`; the newest of all where that is
/// no day.
#[wasm_bindgen]
pub fn latest_programme(day: &str) -> String {
    BOOK.latest_on(Date::parse(day)).id.to_owned()
}
