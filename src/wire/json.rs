//! What does a line say, before it means anything? A JSON tree that forgets nothing.
//!
//! serde_json reads; what its own `Value` forgets is kept here, since the contract tells these
//! apart: a field that stands twice, and how a number is written (`10` is a count, `10.0` is not).

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::duplicates::has_duplicates;
use super::error::ErrorCode;

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
    let raw: &RawValue = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
    match value(raw, 0)? {
        Json::Object(_) if has_duplicates(text) => Err(ErrorCode::DuplicateField),
        Json::Object(object) => Ok(object),
        _ => Err(ErrorCode::NotJson),
    }
}

/// A value that stands where the offer of a request does.
pub(crate) fn part(raw: &RawValue) -> Result<Json<'_>, ErrorCode> {
    value(raw, 1)
}

/// The fields of an object as they are written, duplicates included; `None` where it is none.
pub(crate) fn entries(raw: &RawValue) -> Option<Vec<(Cow<'_, str>, &RawValue)>> {
    let Entries(entries) = serde_json::from_str(raw.get()).ok()?;
    let plain = entries.into_iter().map(|(Text(name), raw)| (name, raw));
    Some(plain.collect())
}

/// The items of a list as they are written; `None` where it is none.
pub(crate) fn items(raw: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(raw.get()).ok()
}

fn value(raw: &RawValue, depth: u32) -> Result<Json<'_>, ErrorCode> {
    let text = raw.get();
    Ok(match text.as_bytes().first() {
        Some(b'{' | b'[') if depth >= DEPTH_MAX => Json::TooDeep,
        Some(b'{') => object(text, depth)?,
        Some(b'[') => list(text, depth)?,
        Some(b'"') => {
            let Text(text) = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
            Json::Text(text)
        }
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        Some(b'n') | None => Json::Null,
        Some(_) => Json::Number(text),
    })
}

fn object(text: &str, depth: u32) -> Result<Json<'_>, ErrorCode> {
    let Entries(entries) = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
    let mut object = Object::default();
    for (Text(name), raw) in entries {
        object.push(name, value(raw, depth.saturating_add(1))?);
    }
    Ok(Json::Object(object))
}

fn list(text: &str, depth: u32) -> Result<Json<'_>, ErrorCode> {
    let items: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
    let mut list = Vec::new();
    for raw in items {
        list.push(value(raw, depth.saturating_add(1))?);
    }
    Ok(Json::List(list))
}

/// Text that is borrowed where it has no escapes.
struct Text<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Visit)
    }
}

/// The fields of one object, duplicates included.
struct Entries<'a>(Vec<(Text<'a>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Visit)
    }
}
