//! Which field does an object of a text name twice? At whatever depth, without recursion.
//!
//! A hostile line may nest as deep as it is long: the stack is kept here and not on the call
//! stack, and every byte is looked at once.

use std::borrow::Cow;
use std::collections::HashSet;

/// What a place in the text is inside of.
enum Frame<'a> {
    List {
        index: usize,
    },
    Object {
        names: HashSet<Cow<'a, str>>,
        name: Cow<'a, str>,
        at_name: bool,
    },
}

/// Whether JSON `text`, which is known to be well formed, has an object with a field twice.
pub(super) fn has_duplicates(text: &str) -> bool {
    first_duplicate(text).is_some()
}

/// The place of the first field that stands twice, such as `endpointTiers[1].fee`; the text is
/// known to be well formed.
pub(crate) fn first_duplicate(text: &str) -> Option<String> {
    let mut frames = Vec::new();
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' => frames.push(Frame::Object {
                names: HashSet::new(),
                name: Cow::Borrowed(""),
                at_name: true,
            }),
            b'[' => frames.push(Frame::List { index: 0 }),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => step_on(&mut frames),
            b'"' => {
                let end = skip_text(&mut bytes).unwrap_or(at);
                let literal = text.get(at..=end).unwrap_or_default();
                if !note_name(&mut frames, literal) {
                    return Some(place(&frames));
                }
            }
            _ => {}
        }
    }
    None
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

/// After a comma comes the next name, or the next item.
fn step_on(frames: &mut [Frame<'_>]) {
    match frames.last_mut() {
        Some(Frame::Object { at_name, .. }) => *at_name = true,
        Some(Frame::List { index }) => *index = index.saturating_add(1),
        None => {}
    }
}

/// Where the frames stand.
fn place(frames: &[Frame<'_>]) -> String {
    let mut place = String::new();
    for frame in frames {
        match frame {
            Frame::List { index } => place.push_str(&format!("[{index}]")),
            Frame::Object { name, .. } if place.is_empty() => place.push_str(name),
            Frame::Object { name, .. } => place.push_str(&format!(".{name}")),
        }
    }
    place
}

/// Notes a text where it is a name; false where its object has it already. Names are compared as
/// they are meant: an escape is the character that it stands for.
fn note_name<'a>(frames: &mut [Frame<'a>], literal: &'a str) -> bool {
    match frames.last_mut() {
        Some(Frame::Object {
            names,
            name: current,
            at_name,
        }) if *at_name => {
            *at_name = false;
            let plain = literal.trim_matches('"');
            let name = if literal.contains('\\') {
                serde_json::from_str(literal).map_or(Cow::Borrowed(plain), Cow::Owned)
            } else {
                Cow::Borrowed(plain)
            };
            current.clone_from(&name);
            names.insert(name)
        }
        _ => true,
    }
}
