//! How is a tree of elements written as one text? The form in which a panel comes to the page.
//!
//! A text is a row of tokens, each a letter and what follows it up to [`TOKEN_END`]:
//! `e` and a tag opens an element, `a` a name, `=` and a value is an attribute of the element that
//! was just opened, `t` a text inside of it, and `/` closes the element.
//! `panel::node` writes it, and `ui::tree` reads it.

/// Ends each token; no text holds it.
pub const TOKEN_END: char = '\u{1f}';
