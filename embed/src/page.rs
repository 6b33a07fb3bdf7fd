//! How does our own page start the calculator? With what was typed in this tab before.

use otasuke_calculator::domain::Named;
use otasuke_calculator::draft::Draft;
use otasuke_calculator::platform;
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::{App, AppProps, HostWish};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback};

use crate::host::Host;
use crate::{turn_day, READY};

/// The calculator of our own page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Page {
    app: AppHandle<App>,
    props: AppProps,
}

#[wasm_bindgen]
impl Page {
    /// Starts it inside `root`, an element that has no other use, in the language `ja` or `en`.
    /// `root` gets the attribute `data-ready` when everything stands on the screen. Where the page
    /// `compares`, the panels and the price list are loaded and the comparison is open.
    #[wasm_bindgen(constructor)]
    pub fn new(root: web_sys::Element, language: &str, host: &Host, compares: bool) -> Page {
        let ready = root.clone();
        let props = AppProps {
            form: platform::saved_form(),
            words: Words::named(language).unwrap_or_default(),
            today: platform::today_in_japan(),
            own_page: true,
            new_day: false,
            panels: Some(host.for_panels()),
            wish: compares.then_some(HostWish {
                number: 1,
                compares,
                offer: None,
            }),
            on_ready: Callback::from(move |_| {
                ready.set_attribute(READY, "").ok();
            }),
            on_change: Callback::from(|draft: Draft| platform::save(&draft)),
        };
        let renderer = yew::Renderer::<App>::with_root_and_props(root, props.clone());
        Self {
            app: renderer.render(),
            props,
        }
    }

    /// Looks at the clock.
    pub fn look(&mut self) {
        if turn_day(&mut self.props) {
            self.app.update(self.props.clone());
        }
    }
}
