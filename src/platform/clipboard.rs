//! How does a text come to the clipboard? By the newer way, else by the older, else it is selected for
//! the visitor; and nothing is said to be copied that is not.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{spawn_local, JsFuture};
use web_sys::{Element, HtmlDocument, HtmlInputElement, Navigator};

/// Copies the text, which stands in that field, and says whether it did; where not, it is selected.
pub(crate) fn copy(field: Option<Element>, text: String, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let copied = written(&text).await || selected(field).is_some_and(copied_selection);
        done(copied);
    });
}

/// Frames need the permission of the page around them, and a page that is not encrypted has no clipboard.
async fn written(text: &str) -> bool {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return false;
    };
    has_clipboard(&navigator)
        && JsFuture::from(navigator.clipboard().write_text(text))
            .await
            .is_ok()
}

fn has_clipboard(navigator: &Navigator) -> bool {
    Reflect::get(navigator, &"clipboard".into()).is_ok_and(|it| it.is_object())
}

fn selected(field: Option<Element>) -> Option<Element> {
    let input = field?.dyn_into::<HtmlInputElement>().ok()?;
    input.focus().ok()?;
    input.select();
    Some(input.into())
}

fn copied_selection(field: Element) -> bool {
    let document = field.owner_document();
    let document = document.and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}
