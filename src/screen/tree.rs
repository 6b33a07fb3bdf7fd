//! How is a panel written as one text? What comes to the page so is data, and no markup.
//!
//! A text is a row of tokens, each a letter and what follows it up to [`TOKEN_END`]:
//! `e` and a tag opens an element, `a` a name, `=` and a value is an attribute of the element that
//! is open, `t` a text inside of it, and `/` closes it.
//! `panel::node` writes it, and `ui::tree` reads it.

/// Ends each token; no text holds it.
pub const TOKEN_END: char = '\u{1f}';
