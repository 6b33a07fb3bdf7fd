//! Which functions can JavaScript call? These, and no others.

use std::cell::RefCell;
use std::rc::Rc;

use otasuke_calculator::domain::Named;
use otasuke_calculator::draft::{Action, Draft};
use otasuke_calculator::platform;
use otasuke_calculator::screen::{Language, Words};
use otasuke_calculator::ui::{App, AppProps};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback};

/// A calculator on the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Calculator {
    app: AppHandle<App>,
    props: AppProps,
    dispatch: Rc<RefCell<Callback<Action>>>,
    draft: Rc<RefCell<Draft>>,
}

#[wasm_bindgen]
impl Calculator {
    /// Starts the calculator inside `root`, an element of the page that has no other use, in the
    /// language `ja` or `en`, of which `text` holds the words. Fails where the text was not made
    /// together with this module.
    /// It gets the attribute `data-ready` when everything stands on the screen, and the event
    /// `otasuke-form` whenever the form has changed.
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: web_sys::Element,
        language: &str,
        text: String,
    ) -> Result<Calculator, JsError> {
        let language = Language::named(language).unwrap_or_default();
        let words = Words::read(language, vec![text])
            .ok_or_else(|| JsError::new("the text is of another version"))?;
        let form = platform::saved_form();
        let draft = Rc::new(RefCell::new(form.draft().clone()));
        let dispatch = Rc::new(RefCell::new(Callback::noop()));
        let props = AppProps {
            form,
            words,
            today: platform::today_in_japan(),
            dock: true,
            language_link: true,
            topics: true,
            panels: yew::AttrValue::default(),
            panels_failed: false,
            on_ready: on_ready(root.clone(), &dispatch),
            on_change: on_change(root.clone(), &draft),
        };
        let app = yew::Renderer::<App>::with_root_and_props(root, props.clone()).render();
        Ok(Self {
            app,
            props,
            dispatch,
            draft,
        })
    }

    /// The form as it stands, for the panels.
    pub fn draft(&self) -> String {
        self.draft.borrow().to_saved()
    }

    /// Lets the form hold what a panel says.
    pub fn replace(&self, draft: &str) {
        if let Some(draft) = Draft::from_saved(draft) {
            let dispatch = self.dispatch.borrow().clone();
            dispatch.emit(Action::Replaced(Box::new(draft)));
        }
    }

    /// Says that the panels could not be loaded.
    pub fn panels_failed(&mut self) {
        self.props.panels_failed = true;
        self.app.update(self.props.clone());
    }

    /// Shows what the panels hand out.
    pub fn show(&mut self, panels: String) {
        self.props.panels = panels.into();
        self.app.update(self.props.clone());
    }
}

/// Today in Japan, as `2026-11-24`; empty where the browser does not know.
#[wasm_bindgen]
pub fn today() -> String {
    platform::today_in_japan().map_or_else(String::new, |day| day.to_string())
}

fn on_ready(
    root: web_sys::Element,
    kept: &Rc<RefCell<Callback<Action>>>,
) -> Callback<Callback<Action>> {
    let kept = Rc::clone(kept);
    Callback::from(move |dispatch| {
        kept.replace(dispatch);
        root.set_attribute("data-ready", "").ok();
    })
}

fn on_change(root: web_sys::Element, kept: &Rc<RefCell<Draft>>) -> Callback<Draft> {
    let kept = Rc::clone(kept);
    Callback::from(move |draft: Draft| {
        platform::save(&draft);
        kept.replace(draft);
        platform::tell(&root, "otasuke-form");
    })
}
