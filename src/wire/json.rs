//! What does a line say, before it means anything? A JSON tree that forgets nothing.
//!
//! serde_json says whether a text is JSON. What its own `Value` forgets is kept here, since the
//! contract tells these apart: a field that stands twice, and how a number is written (`10` is a
//! count, `10.0` is not). A text that is known to be JSON is taken apart by its commas and colons:
//! a fraction of the code of serde's visitors, which the headless module would carry.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use super::duplicates::has_duplicates;
use super::error::ErrorCode;
use super::literal::text_of;

/// A value.
#[derive(Debug, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Object<'a>),
    /// Nested deeper than any field of the contract: of no type that one could have.
    TooDeep,
}

/// An object: its fields in the order in which they stand, each once.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Object<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Object<'a> {
    /// The value of a field.
    pub(crate) fn get(&self, name: &str) -> Option<&Json<'a>> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// With a field more.
    pub(crate) fn push(&mut self, name: Cow<'a, str>, value: Json<'a>) {
        self.0.push((name, value));
    }

    /// The names of all fields.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }
}

/// The request, its offer, a list in the offer, an entry of it: nothing that the contract knows is
/// deeper.
const DEPTH_MAX: u32 = 4;

/// Reads one JSON object.
pub(super) fn parse(text: &str) -> Result<Object<'_>, ErrorCode> {
    let text = checked(text).map_err(|_| ErrorCode::NotJson)?;
    match value(text, 0)? {
        Json::Object(_) if has_duplicates(text) => Err(ErrorCode::DuplicateField),
        Json::Object(object) => Ok(object),
        _ => Err(ErrorCode::NotJson),
    }
}

/// The text without the blanks around it, once it is known to be well formed. What stands below
/// takes such a text or a part of it.
pub(crate) fn checked(text: &str) -> Result<&str, serde_json::Error> {
    serde_json::from_str::<IgnoredAny>(text)?;
    Ok(trimmed(text))
}

/// A value that stands where the offer of a request does.
pub(crate) fn part(text: &str) -> Result<Json<'_>, ErrorCode> {
    value(text, 1)
}

/// The fields of an object as they are written, duplicates included; `None` where it is none, or
/// where a name is no text.
pub(crate) fn entries(text: &str) -> Option<Vec<(Cow<'_, str>, &str)>> {
    let parts = text.starts_with('{').then(|| parts(text))?;
    let pairs = parts.chunks_exact(2).map(|pair| match pair {
        [name, value] => Some((text_of(name)?, *value)),
        _ => None,
    });
    pairs.collect()
}

/// The items of a list as they are written; `None` where it is none.
pub(crate) fn items(text: &str) -> Option<Vec<&str>> {
    text.starts_with('[').then(|| parts(text))
}

fn value(text: &str, depth: u32) -> Result<Json<'_>, ErrorCode> {
    let inside = depth.saturating_add(1);
    Ok(match text.as_bytes().first() {
        Some(b'{' | b'[') if depth >= DEPTH_MAX => Json::TooDeep,
        Some(b'{') => {
            let mut object = Object::default();
            for (name, text) in entries(text).ok_or(ErrorCode::NotJson)? {
                object.push(name, value(text, inside)?);
            }
            Json::Object(object)
        }
        Some(b'[') => {
            let mut list = Vec::new();
            for text in parts(text) {
                list.push(value(text, inside)?);
            }
            Json::List(list)
        }
        Some(b'"') => Json::Text(text_of(text).ok_or(ErrorCode::NotJson)?),
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        Some(b'n') | None => Json::Null,
        Some(_) => Json::Number(text),
    })
}

/// What stands between the commas of a list or of an object, and there between the colons too.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_u32, 1);
    let (mut in_text, mut is_escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        if std::mem::take(&mut is_escaped) {
            continue;
        }
        match byte {
            b'\\' => is_escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends = match byte {
            b',' | b':' => depth == 1 && !in_text,
            b'}' | b']' => depth == 0 && !in_text,
            _ => false,
        };
        if ends {
            let part = trimmed(text.get(start..at).unwrap_or_default());
            // An empty list has a place for an item, and none there.
            parts.extend((!part.is_empty()).then_some(part));
            start = at.saturating_add(1);
        }
    }
    parts
}

/// Without the blanks of JSON around it.
fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}
