//! In which element does a calculator stand? In one that an earlier calculator has left, where there is
//! one: Yew never takes its listeners off the root of an app, nor frees what they hold.

use std::cell::RefCell;

use otasuke_calculator::ui::{App, AppProps};
use web_sys::Element;
use yew::prelude::*;

thread_local! {
    /// Those that nobody uses.
    static FREE: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
}

/// An element that holds a calculator or nothing.
#[derive(Debug)]
pub(crate) struct Root {
    element: Element,
    app: AppHandle<Content>,
    content: ContentProps,
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct ContentProps {
    calculator: Option<AppProps>,
    /// Tells a calculator from the one before it, whose state it does not take over.
    number: u32,
}

#[component]
fn Content(props: &ContentProps) -> Html {
    match props.calculator.clone() {
        Some(calculator) => html! { <App key={props.number} ..calculator /> },
        None => Html::default(),
    }
}

impl Root {
    /// This element, which is nobody else's.
    pub(crate) fn at(element: Element) -> Self {
        let content = ContentProps {
            calculator: None,
            number: 0,
        };
        let renderer =
            yew::Renderer::<Content>::with_root_and_props(element.clone(), content.clone());
        Self {
            element,
            app: renderer.render(),
            content,
        }
    }

    /// One that a calculator has left, if any.
    pub(crate) fn left() -> Option<Self> {
        FREE.with_borrow_mut(Vec::pop)
    }

    /// Where it is.
    pub(crate) const fn element(&self) -> &Element {
        &self.element
    }

    /// Shows a calculator that nobody has seen yet.
    pub(crate) fn mount(&mut self, calculator: AppProps) {
        self.content.number = self.content.number.wrapping_add(1);
        self.update(calculator);
    }

    /// Shows the same calculator with other properties.
    pub(crate) fn update(&mut self, calculator: AppProps) {
        self.content.calculator = Some(calculator);
        self.app.update(self.content.clone());
    }

    /// Takes the calculator off, and leaves the element to the next.
    pub(crate) fn leave(mut self) {
        self.content.calculator = None;
        self.app.update(self.content.clone());
        FREE.with_borrow_mut(|free| free.push(self));
    }
}
