//! Which keys are pressed in a calculator, and where does the focus go then?

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};

/// What an input method takes for itself, in browsers that do not call it composing.
const COMPOSING: u32 = 229;

/// Hears of keys on the page of a calculator, or inside of its element, but for those that compose a text,
/// those of a browser and those that are held down. `heard` says whether it did something.
pub(crate) fn hear_keys(
    inside: &Element,
    heard: impl Fn(&str, &Element) -> bool + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let root = inside.get_root_node();
    let own = root.clone();
    EventListener::new_with_options(&root, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        // What a page has put inside of an element is the page's.
        let is_own = |target: &Element| target.get_root_node() == own;
        if let Some(target) = target.filter(|target| is_plain(event) && is_own(target)) {
            if heard(&event.key(), &target) {
                event.prevent_default();
            }
        }
    })
}

fn is_plain(event: &KeyboardEvent) -> bool {
    let composes = event.is_composing() || event.key_code() == COMPOSING;
    let led = ["Control", "Alt", "AltGraph", "Meta", "Shift"]
        .iter()
        .any(|key| event.get_modifier_state(key));
    !(composes || led || event.repeat() || event.default_prevented())
}

/// What becomes of Enter in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// The next field has the focus.
    Next,
    /// It was the last one.
    Last,
    /// It is none of those.
    Elsewhere,
}

/// Goes from a field to the next of those that `fields` select in the calculator. What is not seen is left
/// out; a list opens by Enter, as everywhere.
pub(crate) fn enter_next(field: &Element, fields: &str) -> Entered {
    let calculator = field.closest(".oc").ok().flatten();
    let is_list = field.local_name() == "select";
    let found = calculator.filter(|_| !is_list);
    let found = found.and_then(|root| root.query_selector_all(fields).ok());
    let Some(found) = found else {
        return Entered::Elsewhere;
    };
    let all = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<HtmlElement>().ok());
    let seen = |field: &HtmlElement| {
        field.get_client_rects().length() > 0
            && matches!(field.closest("details:not([open])"), Ok(None))
    };
    let mut behind = all.filter(seen).skip_while(|one| {
        let one: &Element = one;
        one != field
    });
    if behind.next().is_none() {
        return Entered::Elsewhere;
    }
    match behind.next() {
        Some(next) => {
            enter(&next);
            Entered::Next
        }
        None => Entered::Last,
    }
}

/// Goes to a field; what stands in it is selected, so that the next key replaces it.
fn enter(field: &HtmlElement) {
    field.focus().ok();
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        if input.type_() == "text" {
            input.select();
        }
    }
}

/// Whether somebody looks at this document, and nothing in it has the focus.
pub(crate) fn is_idle() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| {
        let focused = document.active_element();
        let is_nowhere = focused.is_none_or(|focused| focused.local_name() == "body");
        is_nowhere && document.has_focus().unwrap_or(false)
    })
}

/// Whether the calculator has a part that this selects.
pub(crate) fn has(inside: &Element, part: &str) -> bool {
    super::part_of(inside, part).is_some()
}
