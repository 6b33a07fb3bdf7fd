//! Which elements does some HTML have? A reading that is enough for what Yew writes.

use std::fmt::Write;

const VOID: [&str; 4] = ["input", "br", "img", "hr"];

/// The elements of a page, each before its children.
pub struct Tree(Vec<Element>);

#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub parent: Option<usize>,
    /// All text inside, that of its children too.
    pub text: String,
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
        let (mut elements, mut open, mut rest) = (Vec::new(), Vec::new(), html);
        while !rest.is_empty() {
            let Some(tag) = rest.strip_prefix('<') else {
                let end = rest.find('<').unwrap_or(rest.len());
                add_text(&mut elements, &open, &decoded(&rest[..end]));
                rest = &rest[end..];
                continue;
            };
            let (inside, after) = tag.split_at(tag_end(tag));
            rest = &after[1..];
            if let Some(name) = inside.strip_prefix('/') {
                let closed: usize = open.pop().expect("an open element");
                let element: &Element = &elements[closed];
                assert_eq!(element.name, name, "closed in the wrong order");
                continue;
            }
            let element = element(inside, open.last().copied());
            let is_void = VOID.contains(&element.name.as_str());
            elements.push(element);
            if !is_void {
                open.push(elements.len() - 1);
            }
        }
        assert!(open.is_empty(), "{open:?} are never closed");
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

/// The end of a tag: a `>` outside of quotes.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, char) in tag.char_indices() {
        match char {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    panic!("a tag without end: {tag}");
}

fn element(inside: &str, parent: Option<usize>) -> Element {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("a closing quote"),
            None => ("", after),
        };
        attributes.push((attribute.to_owned(), decoded(value)));
        rest = after.trim_start();
    }
    Element {
        name: name.to_owned(),
        attributes,
        parent,
        text: String::new(),
    }
}

fn add_text(elements: &mut [Element], open: &[usize], text: &str) {
    for index in open {
        elements[*index].text.push_str(text);
    }
}

fn decoded(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
    ];
    let plain = named
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    plain.replace("&amp;", "&")
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
