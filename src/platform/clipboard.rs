//! How does a text come to the clipboard? By the browser's own function, or else by its older command.
//!
//! Nothing is claimed that was not done: the command alone says that it has copied where it copied
//! something else, so that the text is handed over by hand and the handing over is what counts.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Element, Event, HtmlDocument, HtmlInputElement};

/// Whether a text stands on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It does.
    Done,
    /// The browser did not allow it: the text is to be shown, selected.
    Refused,
}

/// Puts a text on the clipboard, as the answer to a press.
pub async fn copy(text: &str) -> Copied {
    if written(text).await || commanded(text).unwrap_or(false) {
        Copied::Done
    } else {
        Copied::Refused
    }
}

/// Selects what stands in the field with that id of the calculator around an element, with the focus: one
/// key copies or replaces it then.
pub(crate) fn select(inside: &Element, id: &str) {
    let found = super::part_of(inside, &format!("#{id}"));
    if let Some(field) = found.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.focus().ok();
        field.select();
    }
}

/// By the function. A page without encryption has none, a frame may not be allowed to use it.
async fn written(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let clipboard = window.navigator().clipboard();
    if AsRef::<JsValue>::as_ref(&clipboard).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// By the command. It asks for a selection, which stands on the page for this moment alone, and takes
/// the focus from nothing; behind a window of the page nothing can be selected, and nothing need be.
fn commanded(text: &str) -> Option<bool> {
    let window = web_sys::window()?;
    let document = window.document()?.dyn_into::<HtmlDocument>().ok()?;
    let selection = window.get_selection().ok()??;
    let selected = document.create_element("span").ok()?;
    selected.set_text_content(Some(text));
    document.body()?.append_child(&selected).ok()?;
    selection.select_all_children(&selected).ok();
    let handed_over = Rc::new(Cell::new(false));
    let listener = hand_over(&document, text.to_owned(), handed_over.clone());
    let is_copied = document.exec_command("copy").unwrap_or(false);
    drop(listener);
    selection.remove_all_ranges().ok();
    selected.remove();
    Some(is_copied && handed_over.get())
}

/// Answers the browser's question what is to be copied, before anybody else on the page.
fn hand_over(document: &HtmlDocument, text: String, done: Rc<Cell<bool>>) -> EventListener {
    let first = EventListenerOptions {
        phase: gloo_events::EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(document, "copy", first, move |event: &Event| {
        let event = event.dyn_ref::<ClipboardEvent>();
        if let Some((event, data)) = event.and_then(|event| Some((event, event.clipboard_data()?)))
        {
            done.set(data.set_data("text/plain", &text).is_ok());
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    })
}
