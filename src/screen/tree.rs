//! How is a tree of elements written as one text? What comes to the page so is data, and no markup.
//!
//! A text is a row of tokens, each a letter and what follows it up to [`TOKEN_END`]:
//! `e` and a tag opens an element, `a` a name, `=` and a value is an attribute of the element that
//! is open, `t` a text inside of it, and `/` closes it.
//! `ui::tree` reads it. `panel::node` writes it for the panels, and [`Tree`] what of the page has no
//! fields: a call that appends is a fraction of the code of one that builds (docs/adr/0011).

/// Ends each token; no text holds it.
pub const TOKEN_END: char = '\u{1f}';

/// A tree that is being written.
#[derive(Debug, Default)]
pub struct Tree(String);

impl Tree {
    /// Opens an element with a class, or with none where `class` is empty.
    #[inline(never)]
    pub fn open(&mut self, tag: &str, class: &str) {
        self.token("e", tag);
        if !class.is_empty() {
            self.attr("class", class);
        }
    }

    /// Gives the open element an attribute.
    #[inline(never)]
    pub fn attr(&mut self, name: &str, value: &str) {
        self.0.push('a');
        self.0.push_str(name);
        self.token("=", value);
    }

    /// Puts a text into the open element.
    #[inline(never)]
    pub fn text(&mut self, words: &str) {
        self.token("t", words);
    }

    /// Closes the open element.
    #[inline(never)]
    pub fn close(&mut self) {
        self.token("/", "");
    }

    /// An element that holds one text.
    #[inline(never)]
    pub fn leaf(&mut self, tag: &str, class: &str, words: &str) {
        self.open(tag, class);
        self.text(words);
        self.close();
    }

    /// A link to another page, which learns nothing of this one.
    pub fn link(&mut self, words: &str, url: &str) {
        self.open("a", "");
        self.attr("href", url);
        self.attr("target", "_blank");
        self.attr("rel", "noopener noreferrer");
        self.text(words);
        self.close();
    }

    /// What was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn token(&mut self, kind: &str, words: &str) {
        self.0.push_str(kind);
        // What would end the token is no character of a text.
        words
            .split(TOKEN_END)
            .for_each(|part| self.0.push_str(part));
        self.0.push(TOKEN_END);
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn a_tree_is_one_text_and_no_text_ends_a_token() {
        let mut tree = Tree::default();
        tree.open("p", "a");
        tree.attr("id", "x=y");
        tree.leaf("b", "", "1\u{1f}/<i>");
        tree.close();
        let expected = "ep\u{1f}aclass=a\u{1f}aid=x=y\u{1f}eb\u{1f}t1/<i>\u{1f}/\u{1f}/\u{1f}";
        assert_eq!(tree.as_str(), expected);
    }
}
