//! Which functions can JavaScript call? That of our own page, those of the element, and no others. A
//! module has only those that its script calls.

#[cfg(feature = "element")]
pub mod element;
mod host;
#[cfg(feature = "on-demand")]
mod on_demand;
#[cfg(feature = "page")]
pub mod page;
mod partners;
#[cfg(feature = "element")]
mod root;

use std::cell::RefCell;
use std::rc::Rc;

use otasuke_calculator::draft::Draft;
use otasuke_calculator::platform;
#[cfg(not(feature = "on-demand"))]
use otasuke_calculator::ui::linked_panels as load_panels;
use otasuke_calculator::ui::{AppProps, HostWish};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

#[cfg(feature = "on-demand")]
use on_demand::load_panels;

/// The element says so when everything stands on the screen.
const READY: &str = "data-ready";
/// What happens when the form has changed.
const FORM_EVENT: &str = "otasuke-form";

/// Keeps the form whenever it has changed, and tells the element that it stands in.
fn on_change(root: web_sys::Element, kept: &Rc<RefCell<Draft>>) -> Callback<Draft> {
    let kept = Rc::clone(kept);
    Callback::from(move |draft: Draft| {
        kept.replace(draft);
        let root = root.clone();
        soon(move || platform::tell(&root, FORM_EVENT));
    })
}

/// Tells the page something once its own call has returned: the page is drawn inside of that call, and what
/// is told may lead to another one.
fn soon(tell: impl FnOnce() + 'static) {
    spawn_local(async { tell() });
}

/// Looks at the clock: a page may stay open for days. Whether another day has come.
fn turn_day(props: &mut AppProps) -> bool {
    let today = platform::today_in_japan();
    let is_new = today != props.today;
    if is_new {
        props.today = today;
        props.new_day = true;
    }
    is_new
}

/// Another thing that the page wants of the calculator.
fn wish(props: &mut AppProps, compares: bool, offer: Option<String>, sent: Option<String>) {
    let number = props.wish.as_ref().map_or(0, |wish| wish.number);
    props.wish = Some(HostWish {
        number: number.wrapping_add(1),
        compares,
        offer,
        sent,
    });
}
