//! What is an element of a panel, and how does it come to the page? A tree, sent as one text.
//!
//! Text is always text: a node holds no markup, and the page makes each element and each text by
//! itself. So nothing that comes from a price list can become an element.

use crate::screen::tree::TOKEN_END;

/// A piece of a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Node(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Text(String),
    Element {
        tag: &'static str,
        attributes: Vec<(&'static str, String)>,
        children: Vec<Node>,
    },
}

/// An empty element with a class, or with none where `class` is empty.
pub(crate) fn element(tag: &'static str, class: &str) -> Node {
    let element = Node(Kind::Element {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    });
    if class.is_empty() {
        element
    } else {
        element.attr("class", class)
    }
}

/// An element that holds one text.
pub(crate) fn text(tag: &'static str, class: &str, words: &str) -> Node {
    element(tag, class).with(plain(words))
}

/// A text alone.
pub(crate) fn plain(words: &str) -> Node {
    Node(Kind::Text(words.to_owned()))
}

/// A link to another page, which learns nothing of this one. The address is `https:` or `mailto:`,
/// from the rules or from a price list that was read.
pub(crate) fn link(words: &str, url: &str) -> Node {
    text("a", "", words)
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
}

/// A button that does `name` with `value`.
pub(crate) fn button(class: &str, label: &str, name: &str, value: &str) -> Node {
    text("button", class, label)
        .attr("type", "button")
        .on(name, value)
}

impl Node {
    /// With an attribute more; on an input, `value` and `checked` are its state.
    #[must_use]
    pub(crate) fn attr(mut self, name: &'static str, value: &str) -> Self {
        if let Kind::Element { attributes, .. } = &mut self.0 {
            attributes.push((name, value.to_owned()));
        }
        self
    }

    /// With an attribute that is there or not.
    #[must_use]
    pub(crate) fn attr_if(self, there: bool, name: &'static str, value: &str) -> Self {
        if there {
            self.attr(name, value)
        } else {
            self
        }
    }

    /// Does `name` with `value` when it is pressed. A field says its own value.
    #[must_use]
    pub(crate) fn on(self, name: &str, value: &str) -> Self {
        self.attr("data-do", name).attr("data-value", value)
    }

    /// Is the same element again where another has this key among its siblings. Either all siblings
    /// have one or none has.
    #[must_use]
    pub(crate) fn key(self, key: &str) -> Self {
        self.attr("key", key)
    }

    /// With another inside, behind those that are there.
    #[must_use]
    pub(crate) fn with(mut self, child: Node) -> Self {
        if let Kind::Element { children, .. } = &mut self.0 {
            children.push(child);
        }
        self
    }

    /// With these inside, behind those that are there.
    #[must_use]
    pub(crate) fn with_all(mut self, more: impl IntoIterator<Item = Node>) -> Self {
        if let Kind::Element { children, .. } = &mut self.0 {
            children.extend(more);
        }
        self
    }

    /// The tree as one text for the page, as [`tree`](crate::screen::tree) describes it.
    pub fn encode(&self) -> String {
        let mut out = String::new();
        self.encode_to(&mut out);
        out
    }

    fn encode_to(&self, out: &mut String) {
        let mut token = |kind: char, words: &str| {
            out.push(kind);
            // What would end the token is no character of a text.
            out.extend(words.chars().filter(|char| *char != TOKEN_END));
            out.push(TOKEN_END);
        };
        match &self.0 {
            Kind::Text(words) => token('t', words),
            Kind::Element {
                tag,
                attributes,
                children,
            } => {
                token('e', tag);
                for (name, value) in attributes {
                    token('a', &[name, "=", value].concat());
                }
                for child in children {
                    child.encode_to(out);
                }
                out.push('/');
                out.push(TOKEN_END);
            }
        }
    }
}

/// For tests: what a reader would see and find.
#[cfg(test)]
impl Node {
    /// The tag; empty for a text.
    pub(crate) fn tag(&self) -> &'static str {
        match &self.0 {
            Kind::Text(_) => "",
            Kind::Element { tag, .. } => tag,
        }
    }

    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        match &self.0 {
            Kind::Text(_) => None,
            Kind::Element { attributes, .. } => attributes
                .iter()
                .rev()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.as_str()),
        }
    }

    /// All text inside, in its order.
    pub(crate) fn words(&self) -> String {
        match &self.0 {
            Kind::Text(words) => words.clone(),
            Kind::Element { children, .. } => children.iter().map(Node::words).collect(),
        }
    }

    /// The node itself and all inside, in their order.
    pub(crate) fn all(&self) -> Vec<&Node> {
        let mut all = vec![self];
        if let Kind::Element { children, .. } = &self.0 {
            all.extend(children.iter().flat_map(Node::all));
        }
        all
    }

    /// All elements inside with this tag.
    pub(crate) fn tags(&self, tag: &str) -> Vec<&Node> {
        self.all()
            .into_iter()
            .filter(|node| node.tag() == tag)
            .collect()
    }

    /// All elements inside that do `name`.
    pub(crate) fn doing(&self, name: &str) -> Vec<&Node> {
        let does = |node: &&Node| node.get("data-do") == Some(name);
        self.all().into_iter().filter(does).collect()
    }
}
