//! What does the calculator ask of the browser? The day, the storage of the tab, the focus, a price
//! list, the printer, a window, the clipboard, a place for a file.
//!
//! Everything may be missing or refuse: then the calculator goes on without.

mod clipboard;
mod device;
mod download;
mod file;
mod keys;
mod own_window;
mod price_list;
mod scroll;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
    Storage,
};

pub(crate) use clipboard::select;
pub use clipboard::{copy, Copied};
pub(crate) use device::{are_keys_off, hear_record, keep_record, kept_record, switch_keys};
pub use download::{fetch_list, Fetched};
pub use file::{blob_of, save_file, PartedFile, Saving};
pub(crate) use keys::{enter_next, has, hear_keys, is_idle, Entered};
pub(crate) use own_window::{dress_around, open_window, prints_its_window};
pub use price_list::{read_list, Incoming, ListAddress, ListBytes, ListFailure};
pub(crate) use scroll::{make_room, rows_in_view};

use crate::domain::Date;
use crate::draft::{Draft, Form};

/// The form is kept under this name, for this tab alone.
const STORAGE_KEY: &str = "otasuke-calculator";
/// So is the estimate that is held beside it.
const HELD_KEY: &str = "otasuke-calculator-held";
/// Japan is so far ahead of UTC, all year.
const JAPAN_OFFSET_MS: i32 = 9 * 60 * 60 * 1_000;

/// Today in Japan, wherever the browser is.
pub fn today_in_japan() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let shifted = js_sys::Date::new_0();
    shifted.set_time(shift(now.get_time()));
    let year = u16::try_from(shifted.get_utc_full_year()).ok()?;
    let month = u8::try_from(shifted.get_utc_month().checked_add(1)?).ok()?;
    Date::new(year, month, u8::try_from(shifted.get_utc_date()).ok()?)
}

/// The moment in Japan, as `2026-11-30 09:05`.
pub(crate) fn moment_in_japan() -> String {
    const TO_THE_MINUTE: usize = "2026-11-30T09:05".len();
    let shifted = js_sys::Date::new_0();
    shifted.set_time(shift(shifted.get_time()));
    let written = String::from(shifted.to_iso_string());
    let minute: String = written.chars().take(TO_THE_MINUTE).collect();
    minute.replace('T', " ")
}

/// The only float of the project: a moment as JavaScript counts it, which is no amount.
#[expect(clippy::float_arithmetic, reason = "JavaScript has no other moment")]
fn shift(milliseconds: f64) -> f64 {
    milliseconds + f64::from(JAPAN_OFFSET_MS)
}

/// The form that this tab kept, or the example.
pub fn saved_form() -> Form {
    storage()
        .and_then(|storage| storage.get_item(STORAGE_KEY).ok()?)
        .and_then(|saved| Draft::from_saved(&saved))
        .map_or_else(Form::example, Form::resumed)
}

/// The estimate that this tab held, as text.
pub(crate) fn saved_held() -> Option<String> {
    storage()?.get_item(HELD_KEY).ok()?
}

/// Keeps it for a reload, or none any more.
pub(crate) fn save_held(text: Option<&str>) {
    if let Some(storage) = storage() {
        device::put(&storage, HELD_KEY, text);
    }
}

/// Keeps the form for a reload. Where storage refuses, nothing is kept.
pub fn save(draft: &Draft) {
    if let Some(storage) = storage() {
        device::put(&storage, STORAGE_KEY, Some(&draft.to_saved()));
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Moves the focus to a part of the calculator that the event came from; opens what hides it.
pub(crate) fn focus(event: &Event, name: &str) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let field = target.and_then(|target| part_of(&target, &format!("#oc-{name}")));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    if let Ok(Some(hiding)) = field.closest("details") {
        hiding.set_attribute("open", "").ok();
    }
    field.focus().ok();
    if shows_its_middle(&field) {
        field.scroll_into_view();
    }
}

/// Of what is higher than the window a browser shows the middle when it gets the focus.
fn shows_its_middle(element: &Element) -> bool {
    let window = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    let place = element.get_bounding_client_rect();
    window.is_some_and(|window| place.height() > window && !(0.0..window).contains(&place.top()))
}

/// Goes to the part of the calculator that a pressed link of it leads to, and opens it. A browser that
/// followed it would change the address of the page, and find nothing inside of an element.
pub(crate) fn follow_link(event: &Event) {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("a[href^='#']").ok()?);
    let Some((link, name)) =
        link.and_then(|link| Some((link.clone(), link.get_attribute("href")?)))
    else {
        return;
    };
    event.prevent_default();
    if let Some(part) = part_of(&link, &name) {
        show(&part);
    }
}

/// Brings the part with that id of the calculator around an element into view, with the focus.
pub(crate) fn show_part(inside: &Element, id: &str) {
    if let Some(part) = part_of(inside, &format!("#{id}")) {
        show(&part);
    }
}

/// Gives a part the focus that went with what had it; whoever works elsewhere keeps it.
pub(crate) fn regain_focus(part: &Element, scrolls: bool) {
    if !is_idle() {
        return;
    }
    if scrolls {
        show(part);
    } else {
        focus_quietly(part);
    }
}

/// Asks whoever leaves the page, in the words of the browser, as long as this is kept. Inside of another page
/// nobody is asked.
pub(crate) fn ask_before_leaving() -> Option<EventListener> {
    let window = web_sys::window()?;
    let is_inside = window.top().ok().flatten().as_ref() != Some(&window);
    if is_inside {
        return None;
    }
    let options = EventListenerOptions::enable_prevent_default();
    let ask = |event: &Event| {
        event.prevent_default();
        // Older browsers wait for this.
        js_sys::Reflect::set(event, &"returnValue".into(), &true.into()).ok();
    };
    let listener = EventListener::new_with_options(&window, "beforeunload", options, ask);
    Some(listener)
}

/// The part of the calculator around an element that this selects.
fn part_of(inside: &Element, selector: &str) -> Option<Element> {
    let calculator = inside.closest(".oc").ok()??;
    calculator.query_selector(selector).ok()?
}

/// Brings a part into view with the focus: a field to the middle, all else to its beginning.
fn show(part: &Element) {
    if part.local_name() == "details" {
        part.set_attribute("open", "").ok();
    }
    let head = part.query_selector("summary").ok().flatten();
    focus_quietly(head.as_ref().unwrap_or(part));
    let place = ScrollIntoViewOptions::new();
    place.set_block(match part.local_name().as_str() {
        "input" => ScrollLogicalPosition::Center,
        _ => ScrollLogicalPosition::Start,
    });
    part.scroll_into_view_with_scroll_into_view_options(&place);
}

/// The page stays where it is.
fn focus_quietly(part: &Element) {
    if let Some(part) = part.dyn_ref::<HtmlElement>() {
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        part.focus_with_options(&quietly).ok();
    }
}

/// Prints, and lets the style sheet leave out what is not asked for: `part` stands at the calculator
/// around `element` until it is done.
pub(crate) fn print(element: &Element, part: &str) {
    const MARK: &str = "data-print";
    let (Some(window), Ok(Some(calculator))) = (web_sys::window(), element.closest(".oc")) else {
        return;
    };
    calculator.set_attribute(MARK, part).ok();
    EventListener::once(&window, "afterprint", move |_| {
        calculator.remove_attribute(MARK).ok();
    })
    .forget();
    // What was asked for at the same time is drawn first.
    Timeout::new(0, move || {
        window.print().ok();
    })
    .forget();
}

/// Tells the page of something that happened on an element.
pub fn tell(element: &Element, name: &str) {
    // Old libraries of a page put something else in the place of the constructor.
    let document = element.owner_document();
    if let Some(event) = document.and_then(|document| document.create_event("Event").ok()) {
        event.init_event(name);
        element.dispatch_event(&event).ok();
    }
}
