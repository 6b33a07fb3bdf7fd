//! Which functions can JavaScript call beside the page? Those of a desk that keeps a list of partners.

mod decoder;

use std::cell::{Cell, RefCell};

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Uint8Array};
use otasuke_calculator::partners::{Limits, Refusal};
use otasuke_calculator::worker::message::{Ask, Told};
use otasuke_calculator::worker::{Engine, Next};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use decoder::Decoder;

/// So much of a file is read at first, and then as much again as has been read, up to the slice: the first
/// rows come soon.
const FIRST_BYTES: u64 = 8 * 1024;

/// A desk for one list of partners.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Desk {
    told: Function,
    slice_bytes: u32,
    engine: RefCell<Engine<Decoder>>,
    file: RefCell<Option<Blob>>,
    /// So much of it has been read for the last question about all of it.
    read: Cell<u64>,
    /// Counts the questions that take time: the last of them goes on with what is to be done.
    turn: Cell<u32>,
}

#[wasm_bindgen]
impl Desk {
    /// One that tells a function what it says, and reads at most so much of a file at once.
    #[wasm_bindgen(constructor)]
    pub fn new(told: Function, slice_bytes: u32) -> Desk {
        Self {
            told,
            slice_bytes,
            engine: RefCell::new(Engine::new(Limits::BROWSER)),
            file: RefCell::default(),
            read: Cell::default(),
            turn: Cell::default(),
        }
    }

    /// Does nothing any more, and gives the file back.
    pub fn end(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.file.take();
    }

    /// Answers; the file comes beside the first question about it.
    pub async fn ask(&self, ask: Vec<u8>, file: Option<Blob>) {
        let Some(ask) = Ask::from_bytes(&ask) else {
            return;
        };
        if file.is_some() {
            self.file.replace(file);
        }
        let takes_time = !matches!(ask, Ask::Show(_));
        if matches!(ask, Ask::Look(_) | Ask::Compute(_)) {
            self.read.set(0);
        }
        let gone = match ask {
            Ask::Look(_) => Told::Looked(Err(Refusal::Gone)),
            _ => Told::Done(Err(Refusal::Gone)),
        };
        self.tell(self.engine.borrow_mut().ask(ask, self.bytes()));
        if takes_time && self.work().await.is_err() {
            self.tell(vec![gone]);
        }
    }
}

impl Desk {
    /// Does what is to be done until nothing is, or until something else is asked for.
    async fn work(&self) -> Result<(), JsValue> {
        let turn = self.turn.get().wrapping_add(1);
        self.turn.set(turn);
        while self.turn.get() == turn {
            let next = self.engine.borrow().next();
            let told = match next {
                Next::Wait => break,
                Next::Piece if self.read.get() < self.bytes() => {
                    let piece = self.piece().await?;
                    if self.turn.get() != turn {
                        break;
                    }
                    let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
                    self.read.set(self.read.get().saturating_add(length));
                    self.engine.borrow_mut().feed(&piece)
                }
                Next::Piece => self.engine.borrow_mut().finish(),
                Next::GoOn => {
                    // What came meanwhile is heard first.
                    TimeoutFuture::new(0).await;
                    if self.turn.get() != turn {
                        break;
                    }
                    self.engine.borrow_mut().go_on()
                }
            };
            self.tell(told);
        }
        Ok(())
    }

    /// How much the file holds.
    fn bytes(&self) -> u64 {
        let size = self.file.borrow().as_ref().map_or(0.0, Blob::size);
        // A browser counts bytes by whole numbers that a float holds exactly.
        format!("{size:.0}").parse().unwrap_or(u64::MAX)
    }

    /// What stands in the file next.
    async fn piece(&self) -> Result<Vec<u8>, JsValue> {
        let slice = {
            let file = self.file.borrow();
            let file = file.as_ref().ok_or(JsValue::NULL)?;
            let place = |at: u64| u32::try_from(at).map(f64::from).map_err(|_| JsValue::NULL);
            let from = self.read.get();
            let length = from.max(FIRST_BYTES).min(self.slice_bytes.into());
            let to = from.saturating_add(length);
            file.slice_with_f64_and_f64(place(from)?, place(to)?)?
        };
        let buffer = JsFuture::from(slice.array_buffer()).await?;
        let bytes = Uint8Array::new(&buffer).to_vec();
        // A file that has been cut meanwhile would be read for ever.
        if bytes.is_empty() {
            return Err(JsValue::NULL);
        }
        Ok(bytes)
    }

    /// Nobody is told twice; whoever listens takes the bytes.
    fn tell(&self, told: Vec<Told>) {
        for told in told {
            let bytes = Uint8Array::from(told.to_bytes().as_slice());
            self.told.call1(&JsValue::UNDEFINED, &bytes).ok();
        }
    }
}
