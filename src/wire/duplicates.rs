//! Does any object of a line name a field twice? At whatever depth, without recursion.
//!
//! A hostile line may nest as deep as it is long: the stack is kept here and not on the call
//! stack, and every byte is looked at once.

use std::borrow::Cow;
use std::collections::HashSet;

/// What a place in the text is inside of.
enum Frame<'a> {
    List,
    Object {
        names: HashSet<Cow<'a, str>>,
        at_name: bool,
    },
}

/// Whether JSON `text`, which is known to be well formed, has an object with a field twice.
pub(super) fn has_duplicates(text: &str) -> bool {
    let mut frames = Vec::new();
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' => frames.push(Frame::Object {
                names: HashSet::new(),
                at_name: true,
            }),
            b'[' => frames.push(Frame::List),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => expect_name(&mut frames),
            b'"' => {
                let end = skip_text(&mut bytes).unwrap_or(at);
                let literal = text.get(at..=end).unwrap_or_default();
                if !note_name(&mut frames, literal) {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// The place of the quotation mark that ends the text.
fn skip_text(bytes: &mut impl Iterator<Item = (usize, u8)>) -> Option<usize> {
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(at),
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
    None
}

fn expect_name(frames: &mut [Frame<'_>]) {
    if let Some(Frame::Object { at_name, .. }) = frames.last_mut() {
        *at_name = true;
    }
}

/// Notes a text where it is a name; false where its object has it already. Names are compared as
/// they are meant: an escape is the character that it stands for.
fn note_name<'a>(frames: &mut [Frame<'a>], literal: &'a str) -> bool {
    match frames.last_mut() {
        Some(Frame::Object { names, at_name }) if *at_name => {
            *at_name = false;
            let plain = literal.trim_matches('"');
            let name = if literal.contains('\\') {
                serde_json::from_str(literal).map_or(Cow::Borrowed(plain), Cow::Owned)
            } else {
                Cow::Borrowed(plain)
            };
            names.insert(name)
        }
        _ => true,
    }
}
