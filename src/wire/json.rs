//! What does a line say, before it means anything? A JSON tree that forgets nothing.
//!
//! serde_json reads; what its own `Value` forgets is kept here, since the contract tells these
//! apart: a field that stands twice, and how a number is written (`10` is a count, `10.0` is not).

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::ErrorCode;

/// A value.
#[derive(Debug, PartialEq)]
pub(super) enum Json<'a> {
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Object<'a>),
}

/// An object: its fields in the order in which they stand, each once.
#[derive(Debug, PartialEq)]
pub(super) struct Object<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Object<'a> {
    /// The value of a field.
    pub(super) fn get(&self, name: &str) -> Option<&Json<'a>> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// The names of all fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }
}

/// Deeper than this nothing is told apart: no request nests so deep, so that the line is refused
/// all the same. It bounds the time that a hostile line takes.
const DEPTH_MAX: u32 = 64;

/// Reads one JSON object.
pub(super) fn parse(text: &str) -> Result<Object<'_>, ErrorCode> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
    if !raw.get().starts_with('{') {
        return Err(ErrorCode::NotJson);
    }
    match value(raw, 0)? {
        Read {
            json: Json::Object(object),
            duplicates: false,
        } => Ok(object),
        Read {
            duplicates: true, ..
        } => Err(ErrorCode::DuplicateField),
        Read { .. } => Err(ErrorCode::NotJson),
    }
}

/// A value, and whether any object in it names a field twice. The latter is no early return:
/// a line that is not JSON further on is that in the first place.
struct Read<'a> {
    json: Json<'a>,
    duplicates: bool,
}

fn value(raw: &RawValue, depth: u32) -> Result<Read<'_>, ErrorCode> {
    let text = raw.get();
    let plain = |json| {
        Ok(Read {
            json,
            duplicates: false,
        })
    };
    match text.as_bytes().first() {
        Some(b'{') if depth < DEPTH_MAX => object(text, depth),
        Some(b'[') if depth < DEPTH_MAX => list(text, depth),
        Some(b'{' | b'[') | None => plain(Json::Null),
        Some(b'"') => match serde_json::from_str(text) {
            Ok(Text(text)) => plain(Json::Text(text)),
            Err(_) => Err(ErrorCode::NotJson),
        },
        Some(b't') => plain(Json::Bool(true)),
        Some(b'f') => plain(Json::Bool(false)),
        Some(b'n') => plain(Json::Null),
        Some(_) => plain(Json::Number(text)),
    }
}

fn object(text: &str, depth: u32) -> Result<Read<'_>, ErrorCode> {
    let Entries(entries) = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
    let mut names: Vec<&str> = entries
        .iter()
        .map(|(Text(name), _)| name.as_ref())
        .collect();
    names.sort_unstable();
    let mut duplicates = names.windows(2).any(|pair| pair.first() == pair.last());
    let mut fields = Vec::with_capacity(entries.len());
    for (Text(name), raw) in entries {
        let read = value(raw, depth.saturating_add(1))?;
        duplicates |= read.duplicates;
        fields.push((name, read.json));
    }
    Ok(Read {
        json: Json::Object(Object(fields)),
        duplicates,
    })
}

fn list(text: &str, depth: u32) -> Result<Read<'_>, ErrorCode> {
    let items: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| ErrorCode::NotJson)?;
    let mut duplicates = false;
    let mut list = Vec::with_capacity(items.len());
    for raw in items {
        let read = value(raw, depth.saturating_add(1))?;
        duplicates |= read.duplicates;
        list.push(read.json);
    }
    Ok(Read {
        json: Json::List(list),
        duplicates,
    })
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
