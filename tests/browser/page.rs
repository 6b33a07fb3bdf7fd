//! How is the calculator mounted and used in a test? By the events that a visitor causes.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Draft, Form};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::{App, AppProps};
use wasm_bindgen::JsCast;
use web_sys::{
    window, CompositionEvent, CompositionEventInit, Document, Element, Event, FocusEvent,
    FocusEventInit, HtmlElement, HtmlInputElement, HtmlSelectElement, InputEvent, InputEventInit,
};
use yew::{AppHandle, Callback, Renderer};

/// How long something may take that comes by itself.
const PATIENCE_MS: u32 = 6_000;
const GLANCE_MS: u32 = 25;

/// A calculator on the page of the test; gone when it is dropped.
pub struct Page {
    pub host: Element,
    /// The form after each change, as the calculator told it.
    pub changes: Rc<RefCell<Vec<Draft>>>,
    app: Option<AppHandle<App>>,
}

pub fn document() -> Document {
    window().unwrap().document().unwrap()
}

pub async fn sleep(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// Waits until something holds, within reason.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..PATIENCE_MS / GLANCE_MS {
        if holds() {
            return;
        }
        sleep(GLANCE_MS).await;
    }
    panic!("not within {PATIENCE_MS} ms: {what}");
}

impl Page {
    /// The example.
    pub async fn open() -> Self {
        Self::with(Form::example()).await
    }

    pub async fn with(form: Form) -> Self {
        let host = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&host).unwrap();
        let (changes, ready) = (Rc::default(), Rc::new(RefCell::new(false)));
        let app = {
            let (changes, ready) = (Rc::clone(&changes), Rc::clone(&ready));
            let props = AppProps {
                form,
                words: Words::Ja,
                today: Date::new(2024, 5, 1),
                new_day: false,
                own_page: true,
                panels: None,
                wish: None,
                on_ready: Callback::from(move |_| *ready.borrow_mut() = true),
                on_change: Callback::from(move |draft| {
                    let changes: &RefCell<Vec<Draft>> = &changes;
                    changes.borrow_mut().push(draft);
                }),
            };
            Renderer::<App>::with_root_and_props(host.clone(), props).render()
        };
        until("the calculator stands", || *ready.borrow()).await;
        Self {
            host,
            changes,
            app: Some(app),
        }
    }

    /// Takes the calculator off the page.
    pub fn close(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }

    pub fn find(&self, selector: &str) -> Option<HtmlElement> {
        let found = self.host.query_selector(selector).unwrap();
        found.map(JsCast::unchecked_into)
    }

    #[track_caller]
    pub fn element(&self, selector: &str) -> HtmlElement {
        self.find(selector)
            .unwrap_or_else(|| panic!("there is no {selector}"))
    }

    pub fn text(&self, selector: &str) -> String {
        self.element(selector).text_content().unwrap_or_default()
    }

    pub fn field(&self, name: &str) -> HtmlInputElement {
        self.element(&format!("#oc-{name}")).unchecked_into()
    }

    pub fn error(&self, name: &str) -> String {
        self.text(&format!("#oc-{name}-error"))
    }

    pub fn list(&self, selector: &str) -> HtmlSelectElement {
        self.element(selector).unchecked_into()
    }

    /// The subsidy that is shown, where there is an answer.
    pub fn subsidy(&self) -> Option<String> {
        self.find("[data-figure=subsidy]")?.text_content()
    }

    pub fn last_change(&self) -> Draft {
        self.changes.borrow().last().expect("a change").clone()
    }

    /// What a field holds after some keys.
    pub async fn type_in(&self, name: &str, text: &str) {
        self.input(name, text, false).await;
    }

    /// The same while an input method is composing, or not.
    pub async fn input(&self, name: &str, text: &str, composing: bool) {
        let field = self.field(name);
        field.set_value(text);
        send_input(&field, composing);
        settle().await;
    }

    /// An event of an input method, such as `compositionend`.
    pub async fn compose(&self, name: &str, event: &str) {
        let init = CompositionEventInit::new();
        init.set_bubbles(true);
        let event = CompositionEvent::new_with_event_init_dict(event, &init).unwrap();
        self.field(name).dispatch_event(&event).unwrap();
        settle().await;
    }

    /// The focus goes elsewhere.
    pub async fn leave(&self, name: &str) {
        let init = FocusEventInit::new();
        init.set_bubbles(true);
        let event = FocusEvent::new_with_focus_event_init_dict("focusout", &init).unwrap();
        self.field(name).dispatch_event(&event).unwrap();
        settle().await;
    }

    pub async fn click(&self, selector: &str) {
        self.element(selector).click();
        settle().await;
    }

    /// Chooses in a list.
    pub async fn select(&self, selector: &str, value: &str) {
        let list = self.list(selector);
        list.set_value(value);
        let init = web_sys::EventInit::new();
        init.set_bubbles(true);
        let event = Event::new_with_event_init_dict("change", &init).unwrap();
        list.dispatch_event(&event).unwrap();
        settle().await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.close();
        self.host.remove();
    }
}

pub fn send_input(field: &HtmlInputElement, composing: bool) {
    let init = InputEventInit::new();
    init.set_bubbles(true);
    init.set_is_composing(composing);
    let event = InputEvent::new_with_event_init_dict("input", &init).unwrap();
    field.dispatch_event(&event).unwrap();
}

/// Everything that an event set off stands on the page.
pub async fn settle() {
    yew::scheduler::flush().await;
}

/// Whether the focus is on this very element.
pub fn has_focus(element: &Element) -> bool {
    document().active_element().as_ref() == Some(element)
}
