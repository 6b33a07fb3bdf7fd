//! How long does each part of a quote take inside of the module? Each many times for one call.

use std::hint::black_box;

use otasuke_calculator::domain::{quote, Quote, Request, Settlement};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::wire::{read_request, write_quote};
use wasm_bindgen::prelude::*;

/// Settles one request so many times; the answer is what is left to pay with tax, nothing for what is
/// no request.
#[wasm_bindgen]
pub fn settlements(request: &str, times: u32) -> String {
    let of = |settled: Settlement| settled.net.incl_tax.to_string();
    asked(request).map_or_else(String::new, |request| {
        of(repeat(times, || Settlement::of(black_box(&request), &BOOK)))
    })
}

/// Reads one request so many times.
#[wasm_bindgen]
pub fn readings(request: &str, times: u32) {
    repeat(times, || asked(black_box(request)));
}

/// Answers one request so many times, not as JSON.
#[wasm_bindgen]
pub fn quotes(request: &str, times: u32) {
    if let Some(request) = asked(request) {
        repeat(times, || answered(black_box(&request)));
    }
}

/// Writes one answer as JSON so many times.
#[wasm_bindgen]
pub fn writings(request: &str, times: u32) {
    if let Some(request) = asked(request) {
        let quote = answered(&request);
        repeat(times, || write_quote(black_box(&quote)));
    }
}

fn asked(request: &str) -> Option<Request> {
    read_request(request.as_bytes()).ok()
}

fn answered(request: &Request) -> Quote {
    quote(request, &BOOK)
}

/// What it comes to the last time.
fn repeat<T>(times: u32, run: impl Fn() -> T) -> T {
    (1..times).for_each(|_| {
        black_box(run());
    });
    black_box(run())
}
