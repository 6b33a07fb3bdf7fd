//! How does a file come to this computer? The browser is asked to save it; whether it does, it does not say.

use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

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
    let document = web_sys::window()?.document()?;
    let address = ObjectUrl::from(Blob::new_with_options(text, Some(mime_type)));
    let link = document.create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_into::<HtmlElement>().ok()?.click();
    // The file is read after the click.
    Timeout::new(FETCHED_MS, move || drop(address)).forget();
    Some(())
}
