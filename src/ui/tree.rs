//! How does a panel come onto the page? It is read from the text that its module hands out.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Key, VTag};

use crate::screen::tree::TOKEN_END;

/// Classes of elements that a host may style, and the `::part()` by which it does. None of them holds
/// a source or a notice, which could be hidden so: a card has its colours by variables.
const PARTS: [(&str, &str); 7] = [
    ("oc-heading", "heading"),
    ("oc-label", "label"),
    ("oc-input", "input"),
    ("oc-select", "input"),
    ("oc-button", "button"),
    ("oc-figure__amount", "figure"),
    ("oc-error", "error"),
];

/// The elements of a text in the form of [`crate::screen::tree`].
pub(super) fn read_tree(text: &str) -> Html {
    let mut open: Vec<VTag> = Vec::new();
    for token in text.split(TOKEN_END) {
        let Some((kind, words)) = token.split_at_checked(1) else {
            continue;
        };
        match (kind, open.last_mut()) {
            ("e", _) => open.push(tag(words)),
            ("a", Some(tag)) => set_attribute(tag, words),
            ("t", Some(tag)) => tag.add_child(Html::from(words)),
            _ => {
                let Some(done) = open.pop() else { break };
                match open.last_mut() {
                    Some(parent) => parent.add_child(done.into()),
                    None => return done.into(),
                }
            }
        }
    }
    Html::default()
}

fn tag(name: &str) -> VTag {
    let mut tag = VTag::new(name.to_owned());
    // A check mark that was there is taken away where the tree does not say it again.
    tag.set_checked(false);
    tag
}

fn set_attribute(tag: &mut VTag, attribute: &str) {
    let (name, value) = attribute.split_once('=').unwrap_or_default();
    let value = AttrValue::from(value.to_owned());
    match name {
        "key" => tag.key = Some(Key::from(value.to_string())),
        "checked" => tag.set_checked(true),
        "value" if tag.tag() == "input" => tag.set_value(Some(value)),
        _ => {
            let first = value.split(' ').next().filter(|_| name == "class");
            let part = PARTS.iter().find(|(class, _)| Some(*class) == first);
            if let Some((_, part)) = part {
                insert(tag, "part", AttrValue::Static(part));
            }
            insert(tag, name, value);
        }
    }
}

fn insert(tag: &mut VTag, name: &str, value: AttrValue) {
    let attributes = tag.attributes.get_mut_index_map();
    let name = AttrValue::from(name.to_owned());
    attributes.insert(name, AttributeOrProperty::Attribute(value));
}
