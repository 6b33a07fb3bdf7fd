//! How does a document get a window of its own? Empty and of this origin, whatever the page around
//! allows: it has neither a script nor an address.

use gloo_events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event};

/// What is named so is dressed by a sheet of this module.
const SHEETS: &str = "adoptedStyleSheets";

/// Opens it, as the answer to a press, and hands over where its content goes. Nothing where the browser
/// refuses.
pub(crate) fn open_window(title: &str, language: &str, styles: &[&str]) -> Option<Element> {
    let window = web_sys::window()?
        .open_with_url_and_target("", "_blank")
        .ok()??;
    let document = window.document()?;
    document.set_title(title);
    document
        .document_element()?
        .set_attribute("lang", language)
        .ok()?;
    for style in styles {
        dress(&document, &document, style);
    }
    let body = document.body()?;
    Some(body.unchecked_into())
}

/// Gives a style to what is around an element: the document, or the tree of a custom element.
pub(crate) fn dress_around(element: &Element, style: &str) {
    if let Some(document) = element.owner_document() {
        dress(&document, &element.get_root_node(), style);
    }
}

/// By a sheet that is no text of the document, which a page may forbid; one of the document's own window.
fn dress(document: &Document, root: &JsValue, style: &str) -> Option<()> {
    let window = document.default_view()?;
    let make: Function = Reflect::get(&window, &"CSSStyleSheet".into())
        .ok()?
        .unchecked_into();
    let sheet = Reflect::construct(&make, &Array::new()).ok()?;
    let replace: Function = Reflect::get(&sheet, &"replaceSync".into())
        .ok()?
        .unchecked_into();
    replace.call1(&sheet, &style.into()).ok()?;
    let worn = Reflect::get(root, &SHEETS.into()).ok()?;
    let worn = Array::from(&worn);
    worn.push(&sheet);
    Reflect::set(root, &SHEETS.into(), &worn).ok()?;
    Some(())
}

/// A press on this prints the window in which it stands.
pub(crate) fn prints_its_window(button: &Element) -> EventListener {
    let window = button.owner_document().and_then(|of| of.default_view());
    EventListener::new(button, "click", move |_: &Event| {
        if let Some(window) = &window {
            window.print().ok();
        }
    })
}
