//! Which field does an object of a text name twice? At whatever depth, without recursion.
//!
//! A hostile line may nest as deep as it is long: the stack is kept here and not on the call
//! stack, and every byte is looked at once.

use std::borrow::Cow;

use super::literal::text_of;

/// What a place in the text is inside of.
enum Frame<'a> {
    List { index: usize },
    Object { names: Vec<Name<'a>>, at_name: bool },
}

/// The name of a field, and where in the text it stands.
struct Name<'a> {
    at: usize,
    name: Cow<'a, str>,
}

/// Whether JSON `text`, which is known to be well formed, has an object with a field twice.
pub(super) fn has_duplicates(text: &str) -> bool {
    first_duplicate(text).is_some()
}

/// The place of the first field that stands twice, such as `endpointTiers[1].fee`; the text is
/// known to be well formed.
pub(crate) fn first_duplicate(text: &str) -> Option<String> {
    let mut first: Option<(usize, String)> = None;
    let mut frames = Vec::new();
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' => frames.push(Frame::Object {
                names: Vec::new(),
                at_name: true,
            }),
            b'[' => frames.push(Frame::List { index: 0 }),
            b'}' | b']' => {
                if let Some(Frame::Object { names, .. }) = frames.pop() {
                    let again = repeated(names.len(), &|place| name_at(&names, place));
                    let found = names.iter().zip(again).find(|(_, again)| *again);
                    let found = found.map(|(name, _)| name);
                    let is_first =
                        |name: &&Name<'_>| first.as_ref().is_none_or(|it| name.at < it.0);
                    if let Some(name) = found.filter(is_first) {
                        first = Some((name.at, place(&frames, &name.name)));
                    }
                }
            }
            b',' => step_on(&mut frames),
            b'"' => {
                let end = skip_text(&mut bytes).unwrap_or(at);
                note_name(&mut frames, at, text.get(at..=end).unwrap_or_default());
            }
            _ => {}
        }
    }
    first.map(|(_, place)| place)
}

fn name_at<'a>(names: &'a [Name<'_>], place: usize) -> &'a str {
    names.get(place).map_or("", |name| &name.name)
}

/// Of so many names, which stand before already. A hostile text has as many as it has room for.
pub(crate) fn repeated<'a>(count: usize, name: &dyn Fn(usize) -> &'a str) -> Vec<bool> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by_key(|place| name(*place));
    let mut again = vec![false; count];
    for (earlier, later) in places.iter().zip(places.iter().skip(1)) {
        if let Some(again) = again.get_mut(*later) {
            *again = name(*earlier) == name(*later);
        }
    }
    again
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

/// Where a field of that name stands inside of the frames.
fn place(frames: &[Frame<'_>], name: &str) -> String {
    let mut place = String::new();
    for frame in frames {
        match frame {
            Frame::List { index } => place.push_str(&format!("[{index}]")),
            Frame::Object { names, .. } => {
                step_into(&mut place, names.last().map_or("", |name| &name.name));
            }
        }
    }
    step_into(&mut place, name);
    place
}

fn step_into(place: &mut String, name: &str) {
    place.push_str(if place.is_empty() { "" } else { "." });
    place.push_str(name);
}

/// Notes a text where it is a name. Names are compared as they are meant: an escape is the character
/// that it stands for.
fn note_name<'a>(frames: &mut [Frame<'a>], at: usize, literal: &'a str) {
    if let Some(Frame::Object { names, at_name }) = frames.last_mut() {
        if std::mem::take(at_name) {
            let plain = literal.trim_matches('"');
            let name = text_of(literal).unwrap_or(Cow::Borrowed(plain));
            names.push(Name { at, name });
        }
    }
}
