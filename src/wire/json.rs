//! What does a JSON text say, before it means anything? A tree that forgets nothing.
//!
//! serde_json reads, and one visitor keeps what its own `Value` forgets and the contract tells apart:
//! the order of the fields, one that stands twice, and how a number is written (`10` is a count,
//! `10.0` is not).

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::Deserialize;

use super::duplicates::first_duplicate;
use super::error::ErrorCode;

/// A value.
#[derive(Debug, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    /// A whole number.
    Count(u64),
    /// Any other number, as it is written: no field of the contract takes one.
    Number(String),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Object<'a>),
    /// Nested deeper than anything that is read.
    TooDeep,
}

/// An object: its fields in the order in which they stand, those that stand twice included.
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

    /// All fields.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &Json<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl<'a> FromIterator<(Cow<'a, str>, Json<'a>)> for Object<'a> {
    fn from_iter<I: IntoIterator<Item = (Cow<'a, str>, Json<'a>)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

/// Reads one JSON object.
pub(super) fn parse(text: &str) -> Result<Object<'_>, ErrorCode> {
    match serde_json::from_str(text) {
        Ok(Json::Object(object)) => match first_duplicate(&object) {
            Some(_) => Err(ErrorCode::DuplicateField),
            None => Ok(object),
        },
        _ => Err(ErrorCode::NotJson),
    }
}

/// So many levels are read, the most that serde_json does: a hostile text may be nested as deep as it is
/// long. Nothing that the contract knows is deeper than four.
const LEVELS_MAX: u32 = 127;

/// What serde_json calls the one field of the object in which it hands on the text of a number, under
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level::outermost(Most::ALL).deserialize(deserializer)
    }
}

/// How much of a list and of an object is kept: what stands behind is passed over.
#[derive(Clone, Copy)]
pub(crate) struct Most {
    pub(crate) items: usize,
    pub(crate) fields: usize,
}

impl Most {
    const ALL: Self = Self {
        items: usize::MAX,
        fields: usize::MAX,
    };
}

/// A value inside so many others.
#[derive(Clone, Copy)]
pub(crate) struct Level {
    depth: u32,
    most: Most,
}

impl Level {
    /// The outermost value.
    pub(crate) const fn outermost(most: Most) -> Self {
        Self { depth: 0, most }
    }

    const fn inside(self) -> Self {
        let depth = self.depth.saturating_add(1);
        Self { depth, ..self }
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Json<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json<'de>, D::Error> {
        if self.depth < LEVELS_MAX {
            return deserializer.deserialize_any(self);
        }
        IgnoredAny::deserialize(deserializer).map(|_| Json::TooDeep)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, count: u64) -> Result<Json<'de>, E> {
        Ok(Json::Count(count))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number.to_string()))
    }

    /// No number comes as a float: `arbitrary_precision` hands on its text.
    fn visit_f64<E>(self, _: f64) -> Result<Json<'de>, E> {
        Ok(Json::Number(String::new()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json<'de>, A::Error> {
        let mut items = Vec::new();
        while items.len() < self.most.items {
            match list.next_element_seed(self.inside())? {
                Some(item) => items.push(item),
                None => return Ok(Json::List(items)),
            }
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json<'de>, A::Error> {
        let mut fields = Vec::new();
        while fields.len() < self.most.fields {
            let Some(Name(name)) = object.next_key()? else {
                break;
            };
            fields.push((name, object.next_value_seed(self.inside())?));
        }
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(match fields.as_slice() {
            [(name, Json::Text(number))] if name == NUMBER => Json::Number(number.to_string()),
            _ => Json::Object(Object(fields)),
        })
    }
}

/// A name, borrowed where it has no escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);
