//! What does the element do with a calculator on the page of somebody else? It gives the form and asks
//! what that comes to.

use std::cell::RefCell;
use std::rc::Rc;

use otasuke_calculator::domain::{quote, Named};
use otasuke_calculator::draft::{Action, Draft, Form, Reading};
use otasuke_calculator::platform;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::{OpenView, Words};
use otasuke_calculator::ui::AppProps;
use otasuke_calculator::wire;
use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::host::Host;
use crate::root::Root;
use crate::{on_change, soon, turn_day, wish, FORM_EVENT, READY};

/// A calculator on the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Calculator {
    host: Host,
    root: Root,
    props: AppProps,
    dispatch: Rc<RefCell<Callback<Action>>>,
    draft: Rc<RefCell<Draft>>,
}

#[wasm_bindgen]
impl Calculator {
    /// Starts it in the language `ja` or `en` with the form `draft`, or the example where that is none.
    /// Nothing is kept. It stands in `fresh`, or in an element that an earlier one has left, which gets
    /// the attribute `data-ready` when everything stands on the screen, and the event `otasuke-form`
    /// then and whenever the form has changed.
    pub fn embedded(
        fresh: web_sys::Element,
        language: &str,
        host: &Host,
        draft: &str,
    ) -> Calculator {
        let mut root = Root::left().unwrap_or_else(|| Root::at(fresh));
        let form = Form::preset(draft_of(draft));
        let draft = Rc::new(RefCell::new(form.draft().clone()));
        let dispatch = Rc::new(RefCell::new(Callback::noop()));
        let element = root.element();
        let props = AppProps {
            form,
            words: Words::named(language).unwrap_or_default(),
            today: platform::today_in_japan(),
            own_page: false,
            new_day: false,
            panels: Some(host.for_panels()),
            wish: None,
            on_ready: on_ready(element.clone(), &dispatch),
            on_change: on_change(element.clone(), &draft),
        };
        root.mount(props.clone());
        Self {
            host: host.clone(),
            root,
            props,
            dispatch,
            draft,
        }
    }

    /// The element that it stands in.
    #[wasm_bindgen(getter)]
    pub fn root(&self) -> web_sys::Element {
        self.root.element().clone()
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

    /// Speaks this language, and shows the price list that the host names now. Where the page
    /// `compares` or names an `offer` of the list, both are loaded at once: the comparison is open
    /// then, and the host is told of the form with the offer. At a support desk the sentences are open.
    /// What was `sent` by a link is opened.
    pub fn begin(
        &mut self,
        language: &str,
        compares: bool,
        offer: Option<String>,
        sent: Option<String>,
    ) {
        self.props.words = Words::named(language).unwrap_or_default();
        let panels = self.host.for_panels();
        let has_more = panels.desk || panels.on_link.is_some();
        let is_wanted = compares || has_more || offer.is_some();
        self.props.panels = Some(panels);
        if is_wanted {
            wish(&mut self.props, compares, offer, sent);
        }
        self.root.update(self.props.clone());
    }

    /// Looks at the clock. Whether another day has come.
    pub fn look(&mut self) -> bool {
        let is_new = turn_day(&mut self.props);
        if is_new {
            self.root.update(self.props.clone());
        }
        is_new
    }

    /// Takes the calculator off the page.
    pub fn destroy(self) {
        // It leads to the app, and the app to it: neither would ever be freed.
        self.dispatch.replace(Callback::noop());
        self.root.element().remove_attribute(READY).ok();
        self.root.leave();
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

fn on_ready(
    root: web_sys::Element,
    kept: &Rc<RefCell<Callback<Action>>>,
) -> Callback<Callback<Action>> {
    let kept = Rc::clone(kept);
    Callback::from(move |dispatch| {
        kept.replace(dispatch);
        root.set_attribute(READY, "").ok();
        let root = root.clone();
        soon(move || platform::tell(&root, FORM_EVENT));
    })
}
