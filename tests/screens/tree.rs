//! Which elements does some HTML have? Those that a browser would read in it.

use std::fmt::Write;

use html5ever::tendril::TendrilSink;
use html5ever::{local_name, ns, parse_fragment, QualName};
use markup5ever_rcdom::{Node, NodeData, RcDom};

/// The elements of a page, each before its children.
pub struct Tree(Vec<Element>);

#[derive(Debug)]
pub struct Element {
    pub name: String,
    /// In the order of their names.
    pub attributes: Vec<(String, String)>,
    pub parent: Option<usize>,
    /// All text inside, that of its children too.
    pub text: String,
    /// The text that stands in none of its children.
    pub own_text: String,
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        let classes = self.get("class").unwrap_or_default();
        classes.split(' ').any(|one| one == class)
    }
}

impl Tree {
    pub fn of(html: &str) -> Self {
        let around = QualName::new(None, ns!(html), local_name!("body"));
        let options = Default::default();
        let dom = parse_fragment(RcDom::default(), options, around, Vec::new(), false).one(html);
        assert!(dom.errors.borrow().is_empty(), "{:?}", dom.errors);
        let root = dom.document.children.borrow()[0].clone();
        let mut elements = Vec::new();
        add_children(&mut elements, &root, None);
        Self(elements)
    }

    pub fn all(&self) -> impl Iterator<Item = &Element> {
        self.0.iter()
    }

    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.all().filter(move |element| element.name == name)
    }

    /// Those that carry an attribute with this value.
    pub fn with(&self, name: &str, value: &str) -> Vec<&Element> {
        let carries = |element: &&Element| element.get(name) == Some(value);
        self.all().filter(carries).collect()
    }

    /// The one that carries it.
    #[track_caller]
    pub fn one(&self, name: &str, value: &str) -> &Element {
        let found = self.with(name, value);
        assert_eq!(found.len(), 1, "one {name}={value:?}");
        found[0]
    }

    #[track_caller]
    pub fn id(&self, id: &str) -> &Element {
        self.one("id", id)
    }

    pub fn ancestors<'a>(&'a self, element: &Element) -> impl Iterator<Item = &'a Element> {
        let up = |element: &Element| element.parent.map(|parent| &self.0[parent]);
        std::iter::successors(up(element), move |element| up(element))
    }

    /// The elements inside an element, at any depth.
    pub fn inside(&self, outer: &Element) -> Vec<&Element> {
        let within =
            |element: &&Element| self.ancestors(element).any(|one| std::ptr::eq(one, outer));
        self.all().filter(within).collect()
    }

    /// The element and what is in it, an element a line: for a look at a part of the page.
    pub fn outline(&self, outer: &Element) -> String {
        let mut lines = String::new();
        let parts = std::iter::once(outer).chain(self.inside(outer));
        for part in parts {
            let depth = self.ancestors(part).count() - self.ancestors(outer).count();
            let inner = self.inside(part).is_empty();
            let attributes = part.attributes.iter();
            let attributes: String = attributes
                .map(|(name, value)| format!(" {name}={value:?}"))
                .collect();
            let text = if inner { part.text.as_str() } else { "" };
            let line = format!("{}{}{attributes} {text}", "  ".repeat(depth), part.name);
            writeln!(lines, "{}", line.trim_end()).unwrap();
        }
        lines
    }
}

fn add_children(elements: &mut Vec<Element>, node: &Node, parent: Option<usize>) {
    for child in node.children.borrow().iter() {
        match &child.data {
            NodeData::Text { contents } => add_text(elements, parent, &contents.borrow()),
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let attributes = attributes.iter();
                let mut attributes: Vec<_> = attributes
                    .map(|one| (one.name.local.to_string(), one.value.to_string()))
                    .collect();
                attributes.sort();
                elements.push(Element {
                    name: name.local.to_string(),
                    attributes,
                    parent,
                    text: String::new(),
                    own_text: String::new(),
                });
                add_children(elements, child, Some(elements.len() - 1));
            }
            _ => {}
        }
    }
}

/// A text belongs to everything around it.
fn add_text(elements: &mut [Element], parent: Option<usize>, text: &str) {
    if let Some(parent) = parent {
        elements[parent].own_text.push_str(text);
    }
    let mut around = parent;
    while let Some(index) = around {
        elements[index].text.push_str(text);
        around = elements[index].parent;
    }
}

#[test]
fn html_is_read_into_its_elements() {
    let tree =
        Tree::of(r#"<p class="a b">1 &lt; <b id="x">2</b><input value="&quot;>" checked>3</p>"#);
    let names: Vec<&str> = tree.all().map(|element| element.name.as_str()).collect();
    assert_eq!(names, ["p", "b", "input"]);
    assert_eq!(tree.one("class", "a b").text, "1 < 23");
    assert_eq!(tree.one("value", "\">").get("checked"), Some(""));
    assert_eq!(tree.ancestors(tree.id("x")).count(), 1);
}
