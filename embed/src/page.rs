//! How does our own page start the calculator? With what was typed in this tab before, or with what was
//! sent by a link.

use std::cell::RefCell;
use std::rc::Rc;

use otasuke_calculator::domain::Named;
use otasuke_calculator::draft::{Action, Draft};
use otasuke_calculator::platform;
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::{App, AppProps, PanelHost};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback};

use crate::host::Host;
use crate::{turn_day, wish, READY};

/// The calculator of our own page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Page {
    app: AppHandle<App>,
    props: AppProps,
    draft: Rc<RefCell<Draft>>,
}

#[wasm_bindgen]
impl Page {
    /// Starts it inside `root`, an element that has no other use, in the language `ja` or `en`.
    /// `root` gets the attribute `data-ready` when everything stands on the screen, and the event
    /// `otasuke-form` whenever the form has changed.
    #[wasm_bindgen(constructor)]
    pub fn new(root: web_sys::Element, language: &str, host: &Host) -> Page {
        let form = platform::saved_form();
        let draft = Rc::new(RefCell::new(form.draft().clone()));
        let props = AppProps {
            form,
            words: Words::named(language).unwrap_or_default(),
            today: platform::today_in_japan(),
            own_page: true,
            new_day: false,
            panels: Some(PanelHost {
                own_page: true,
                ..host.for_panels()
            }),
            wish: None,
            on_ready: on_ready(root.clone()),
            on_change: on_change(root.clone(), &draft),
        };
        let renderer = yew::Renderer::<App>::with_root_and_props(root, props.clone());
        Self {
            app: renderer.render(),
            props,
            draft,
        }
    }

    /// The form as it stands.
    pub fn draft(&self) -> String {
        self.draft.borrow().to_saved()
    }

    /// Loads the panels and the price list of the page. At a support desk the sentences are open then, and
    /// where the page `compares` the comparison; the form holds what was `sent` by a link, or it is said why not.
    pub fn open(&mut self, compares: bool, sent: Option<String>) {
        wish(&mut self.props, compares, None, sent);
        self.app.update(self.props.clone());
    }

    /// Looks at the clock.
    pub fn look(&mut self) {
        if turn_day(&mut self.props) {
            self.app.update(self.props.clone());
        }
    }
}

fn on_ready(root: web_sys::Element) -> Callback<Callback<Action>> {
    Callback::from(move |_| {
        root.set_attribute(READY, "").ok();
    })
}

/// What is typed here is kept for a reload of the tab.
fn on_change(root: web_sys::Element, kept: &Rc<RefCell<Draft>>) -> Callback<Draft> {
    let tell = crate::on_change(root, kept);
    Callback::from(move |draft: Draft| {
        platform::save(&draft);
        tell.emit(draft);
    })
}
