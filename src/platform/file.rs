//! How does a file come to this computer? The browser is asked to save it; whether it does, it does not say.

use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{BlobPropertyBag, HtmlElement};

/// So long a browser may take to fetch what it is to save.
const FETCHED_MS: u32 = 60 * 1_000;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// The browser was asked.
    Asked,
    /// It would not: the frame may not save, or there is no page.
    Refused,
}

/// Asks for a text to be saved as a file of that name and type.
pub fn save_file(name: &str, mime_type: &str, text: &str) -> Saving {
    if is_refused() || click(name, mime_type, text).is_none() {
        Saving::Refused
    } else {
        Saving::Asked
    }
}

/// A text as the bytes of a file, in UTF-8.
pub fn blob_of(text: &str) -> web_sys::Blob {
    Blob::new_with_options(text, None).into()
}

/// A file that comes in parts. Each leaves the module at once: the whole may be larger than all else.
#[derive(Debug, Default)]
pub struct PartedFile(Array);

impl PartedFile {
    /// Adds the next part.
    pub fn add(&mut self, part: &str) {
        self.0.push(&blob_of(part));
    }

    /// Asks for all parts to be saved as a file of that name and type.
    pub fn save(&self, name: &str, mime_type: &str) -> Saving {
        let typed = BlobPropertyBag::new();
        typed.set_type(mime_type);
        let whole = web_sys::Blob::new_with_blob_sequence_and_options(&self.0, &typed).ok();
        let offered = whole.filter(|_| !is_refused());
        match offered.and_then(|whole| offer(name, whole.into())) {
            Some(()) => Saving::Asked,
            None => Saving::Refused,
        }
    }
}

/// Of a frame of another site nothing can be known.
fn is_refused() -> bool {
    let frame = web_sys::window().and_then(|window| window.frame_element().ok()?);
    let sandbox = frame.and_then(|frame| frame.get_attribute("sandbox"));
    sandbox.is_some_and(|allowed| {
        let mut words = allowed.split_ascii_whitespace();
        !words.any(|word| word.eq_ignore_ascii_case("allow-downloads"))
    })
}

fn click(name: &str, mime_type: &str, text: &str) -> Option<()> {
    offer(name, Blob::new_with_options(text, Some(mime_type)))
}

fn offer(name: &str, file: Blob) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let address = ObjectUrl::from(file);
    let link = document.create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_into::<HtmlElement>().ok()?.click();
    // The file is read after the click.
    Timeout::new(FETCHED_MS, move || drop(address)).forget();
    Some(())
}
