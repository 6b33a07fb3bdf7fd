//! How does an element come onto the page? Through these few functions, where it can.
//!
//! Each element that `html!` writes out costs some 400 bytes of module, a call of these some 60
//! (docs/adr/0005). What has state, properties or listeners of its own is written with `html!`.

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

/// An element that holds one text.
pub(super) fn text(tag: &'static str, class: &'static str, text: &str) -> Html {
    element(tag, class, vec![plain(text)])
}

/// A text alone.
pub(super) fn plain(text: &str) -> Html {
    Html::from(text)
}

/// An element around others.
#[inline(never)]
pub(super) fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    element.add_children(children);
    element.into()
}

/// The element with an attribute more.
#[inline(never)]
pub(super) fn with(element: Html, name: &'static str, value: &str) -> Html {
    match element {
        VNode::VTag(tag) => {
            let mut tag = std::rc::Rc::unwrap_or_clone(tag);
            tag.add_attribute(name, AttrValue::from(value.to_owned()));
            tag.into()
        }
        other => other,
    }
}

/// Nothing, where there is nothing to show.
pub(super) fn when(shown: bool, element: impl FnOnce() -> Html) -> Html {
    if shown {
        element()
    } else {
        Html::default()
    }
}

/// A button that does not send a form. Without anything to do it stays in reach of the keyboard,
/// so that the focus is not lost when it has done its last.
#[inline(never)]
pub(super) fn button(
    class: &'static str,
    label: &str,
    onclick: Option<Callback<MouseEvent>>,
) -> Html {
    let disabled = onclick.is_none().then_some("true");
    html! { <button type="button" {class} aria-disabled={disabled} {onclick}>{ label }</button> }
}

/// A part of the page that is folded away.
pub(super) fn folded(id: &str, summary: &str, mut content: Vec<Html>) -> Html {
    content.insert(0, text("summary", "oc-summary", summary));
    with(element("details", "oc-details", content), "id", id)
}
