//! What is an element of a panel, and how does it come to the page? A tree, sent as one text.
//!
//! Text is always text: a node holds no markup, and the page makes each element and each text by
//! itself. So nothing that comes from a price list can become an element.

use crate::screen::tree::TOKEN_END;

/// A piece of a panel, as it is sent: an element without its end, or a text.
///
/// The box makes it one word, which every call below takes and gives in a register.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::box_collection)] // Measured: without it the module is larger.
pub struct Node(Box<String>);

/// An empty element with a class, or with none where `class` is empty.
#[inline(never)]
pub(crate) fn element(tag: &'static str, class: &str) -> Node {
    let element = Node::token('e', tag);
    if class.is_empty() {
        element
    } else {
        element.attr("class", class)
    }
}

/// An element that holds one text.
#[inline(never)]
pub(crate) fn text(tag: &'static str, class: &str, words: &str) -> Node {
    element(tag, class).with(plain(words))
}

/// A text alone.
#[inline(never)]
pub(crate) fn plain(words: &str) -> Node {
    Node::token('t', words)
}

/// A link to another page, which learns nothing of this one. The address is `https:` or `mailto:`,
/// from the rules or from a price list that was read.
#[inline(never)]
pub(crate) fn link(words: &str, url: &str) -> Node {
    text("a", "", words)
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
}

/// A button that does `name` with `value`.
#[inline(never)]
pub(crate) fn button(class: &str, label: &str, name: &str, value: &str) -> Node {
    text("button", class, label)
        .attr("type", "button")
        .on(name, value)
}

impl Node {
    #[inline(never)]
    fn token(kind: char, words: &str) -> Self {
        let mut node = Self(Box::default());
        node.push(kind, words);
        node
    }

    #[inline(never)]
    fn push(&mut self, kind: char, words: &str) {
        self.0.push(kind);
        // What would end the token is no character of a text.
        words
            .split(TOKEN_END)
            .for_each(|part| self.0.push_str(part));
        self.0.push(TOKEN_END);
    }

    /// With an attribute more; on an input, `value` and `checked` are its state.
    #[must_use]
    #[inline(never)]
    pub(crate) fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.push('a', name);
        // The end of the name is the sign before the value.
        self.0.pop();
        self.push('=', value);
        self
    }

    /// With an attribute that is there or not.
    #[must_use]
    #[inline(never)]
    pub(crate) fn attr_if(self, there: bool, name: &'static str, value: &str) -> Self {
        if there {
            self.attr(name, value)
        } else {
            self
        }
    }

    /// Does `name` with `value` when it is pressed. A field says its own value.
    #[must_use]
    #[inline(never)]
    pub(crate) fn on(self, name: &str, value: &str) -> Self {
        self.attr("data-do", name).attr("data-value", value)
    }

    /// Is the same element again where another has this key among its siblings. Either all siblings
    /// have one or none has.
    #[must_use]
    #[inline(never)]
    pub(crate) fn key(self, key: &str) -> Self {
        self.attr("key", key)
    }

    /// With another inside, behind those that are there.
    #[must_use]
    #[inline(never)]
    pub(crate) fn with(mut self, child: Node) -> Self {
        self.0.push_str(&child.encode());
        self
    }

    /// With these inside, behind those that are there.
    #[must_use]
    pub(crate) fn with_all(mut self, more: impl IntoIterator<Item = Node>) -> Self {
        for child in more {
            self = self.with(child);
        }
        self
    }

    /// The piece as one text for the page, as [`tree`](crate::screen::tree) describes it.
    pub fn encode(mut self) -> String {
        if self.0.starts_with('e') {
            self.push('/', "");
        }
        *self.0
    }
}

/// For tests: what a reader would see and find.
#[cfg(test)]
impl Node {
    fn tokens(&self) -> impl Iterator<Item = (char, &str)> {
        let tokens = self.0.split_terminator(TOKEN_END);
        tokens.map(|token| (token.chars().next().unwrap(), &token[1..]))
    }

    /// The tag; empty for a text.
    pub(crate) fn tag(&self) -> &str {
        match self.tokens().next() {
            Some(('e', tag)) => tag,
            _ => "",
        }
    }

    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut depth = 0_usize;
        let mut found = None;
        for (kind, words) in self.tokens() {
            match kind {
                'e' => depth = depth.saturating_add(1),
                '/' => depth = depth.saturating_sub(1),
                'a' if depth == 1 => {
                    let (known, value) = words.split_once('=').unwrap();
                    found = if known == name { Some(value) } else { found };
                }
                _ => {}
            }
        }
        found
    }

    /// All text inside, in its order.
    pub(crate) fn words(&self) -> String {
        self.tokens()
            .filter_map(|(kind, words)| (kind == 't').then_some(words))
            .collect()
    }

    /// The node itself and all inside, in their order. They live as long as the tests.
    pub(crate) fn all(&self) -> Vec<&'static Node> {
        let mut all: Vec<Node> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for (kind, words) in self.tokens() {
            if matches!(kind, 'e' | 't') {
                all.push(Node(Box::default()));
                open.push(all.len().saturating_sub(1));
            }
            for index in &open {
                all[*index].push(kind, words);
            }
            if matches!(kind, '/' | 't') {
                open.pop();
            }
        }
        all.into_iter()
            .map(|node| &*Box::leak(Box::new(node)))
            .collect()
    }

    /// All elements inside with this tag.
    pub(crate) fn tags(&self, tag: &str) -> Vec<&'static Node> {
        self.all()
            .into_iter()
            .filter(|node| node.tag() == tag)
            .collect()
    }

    /// All elements inside that do `name`.
    pub(crate) fn doing(&self, name: &str) -> Vec<&'static Node> {
        let does = |node: &&Node| node.get("data-do") == Some(name);
        self.all().into_iter().filter(does).collect()
    }
}
