//! Which functions can JavaScript call? These, and no others.

use otasuke_calculator::platform;
use otasuke_calculator::ui::{App, AppProps};
use wasm_bindgen::prelude::*;
use yew::Callback;

/// Starts the calculator inside `root`, an element of the page that has no other use.
/// It gets the attribute `data-ready` when everything stands on the screen.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element) {
    let ready = root.clone();
    let props = AppProps {
        form: platform::saved_form(),
        today: platform::today_in_japan(),
        dock: true,
        on_ready: Callback::from(move |()| {
            ready.set_attribute("data-ready", "").ok();
        }),
        on_change: Callback::from(|draft| platform::save(&draft)),
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}
