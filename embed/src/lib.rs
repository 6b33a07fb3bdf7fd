//! Which functions can JavaScript call? These, and no others.

use std::cell::RefCell;
use std::rc::Rc;

use otasuke_calculator::domain::{quote, Named};
use otasuke_calculator::draft::{Action, Draft, Form, Reading};
use otasuke_calculator::platform;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::{OpenView, Words};
use otasuke_calculator::ui::{App, AppProps};
use otasuke_calculator::wire;
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
    /// Starts the calculator of our own page inside `root`, an element that has no other use, in the
    /// language `ja` or `en`. What was typed in this tab before comes back.
    /// `root` gets the attribute `data-ready` when everything stands on the screen, and the event
    /// `otasuke-form` then and whenever the form has changed.
    #[wasm_bindgen(constructor)]
    pub fn new(root: web_sys::Element, language: &str) -> Calculator {
        Self::mount(root, language, platform::saved_form(), true)
    }

    /// The same on a page of somebody else, with the form `draft`, or the example where that is none.
    /// Nothing is kept.
    pub fn embedded(root: web_sys::Element, language: &str, draft: &str) -> Calculator {
        Self::mount(root, language, Form::preset(draft_of(draft)), false)
    }

    fn mount(root: web_sys::Element, language: &str, form: Form, own_page: bool) -> Calculator {
        let draft = Rc::new(RefCell::new(form.draft().clone()));
        let dispatch = Rc::new(RefCell::new(Callback::noop()));
        let props = AppProps {
            form,
            words: Words::named(language).unwrap_or_default(),
            today: platform::today_in_japan(),
            own_page,
            topics: true,
            panels: yew::AttrValue::default(),
            panels_failed: false,
            on_ready: on_ready(root.clone(), &dispatch),
            on_change: on_change(root.clone(), &draft, own_page),
        };
        let app = yew::Renderer::<App>::with_root_and_props(root, props.clone()).render();
        Self {
            app,
            props,
            dispatch,
            draft,
        }
    }

    /// The form as it stands.
    pub fn draft(&self) -> String {
        self.draft.borrow().to_saved()
    }

    /// Lets the form hold what the visitor has chosen, or the example where that is no form.
    pub fn replace(&self, draft: &str) {
        self.act(Action::Replaced(Box::new(draft_of(draft))));
    }

    /// The same for what the page has set: the example stays one while nobody has done anything.
    pub fn set(&self, draft: &str) {
        self.act(Action::Preset(Box::new(draft_of(draft))));
    }

    fn act(&self, action: Action) {
        let dispatch = self.dispatch.borrow().clone();
        dispatch.emit(action);
    }

    /// What the form comes to, as JSON: `schema`, whether a figure of the `example` enters it, and
    /// the contract's `request` and `quote`. While a question is open, the name of its field, a line
    /// break, and the question.
    pub fn answer(&self) -> String {
        let draft = self.draft.borrow();
        let reading = Reading::of(&draft, self.props.today);
        if let Some(request) = &reading.request {
            let example = if draft.has_example() { "true" } else { "false" };
            let quote = wire::write_quote(&quote(request, &BOOK));
            let request = wire::write_request(request);
            return [
                r#"{"schema":1,"example":"#,
                example,
                r#","request":"#,
                &request,
                r#","quote":"#,
                &quote,
                "}",
            ]
            .concat();
        }
        OpenView::of(&draft, &reading, self.props.words)
            .map_or_else(String::new, |open| [open.name, "\n", &open.text].concat())
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

    /// Takes the calculator off the page.
    pub fn destroy(self) {
        // It leads to the app, and the app to it: neither would ever be freed.
        self.dispatch.replace(Callback::noop());
        self.app.destroy();
    }
}

/// The form `draft`, or the example where that is none, with one thing set from outside under its
/// name in a form; nothing where it has no such value.
#[wasm_bindgen]
pub fn preset(draft: &str, name: &str, value: &str) -> Option<String> {
    let today = platform::today_in_japan();
    Some(draft_of(draft).preset(name, value, today)?.to_saved())
}

fn draft_of(saved: &str) -> Draft {
    Draft::from_saved(saved).unwrap_or_else(Draft::example)
}

/// Today in Japan, as `2026-11-24`; empty where the browser does not know.
#[wasm_bindgen]
pub fn today() -> String {
    platform::today_in_japan().map_or_else(String::new, |day| day.to_string())
}

/// What happens when the form has changed.
const FORM_EVENT: &str = "otasuke-form";

fn on_ready(
    root: web_sys::Element,
    kept: &Rc<RefCell<Callback<Action>>>,
) -> Callback<Callback<Action>> {
    let kept = Rc::clone(kept);
    Callback::from(move |dispatch| {
        kept.replace(dispatch);
        root.set_attribute("data-ready", "").ok();
        platform::tell(&root, FORM_EVENT);
    })
}

fn on_change(root: web_sys::Element, kept: &Rc<RefCell<Draft>>, keep: bool) -> Callback<Draft> {
    let kept = Rc::clone(kept);
    Callback::from(move |draft: Draft| {
        if keep {
            platform::save(&draft);
        }
        kept.replace(draft);
        platform::tell(&root, FORM_EVENT);
    })
}
