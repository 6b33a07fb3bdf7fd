//! How is a price list taken apart before it is read? Into parts of its text that are known to be well
//! formed, so that what is wrong in one service refuses that service alone.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::wire::json::Json;

/// The value that a text holds, unread.
///
/// # Errors
/// Where the text is not well formed.
pub(super) fn checked(text: &str) -> serde_json::Result<&RawValue> {
    serde_json::from_str(text)
}

/// A value, read.
///
/// # Errors
/// Where a text in it is none: half of a surrogate pair.
pub(super) fn part(raw: &RawValue) -> serde_json::Result<Json<'_>> {
    serde_json::from_str(raw.get())
}

/// The items of a list, unread; `None` where it is none.
pub(super) fn items(raw: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(raw.get()).ok()
}

/// The fields of an object, unread, in the order in which they stand, those that stand twice included.
///
/// # Errors
/// Where it is none, or a name is no text.
pub(super) fn entries(raw: &RawValue) -> serde_json::Result<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str(raw.get()).map(|Entries(entries)| entries)
}

struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some((Name(name), value)) = map.next_entry()? {
            entries.push((name, value));
        }
        Ok(Entries(entries))
    }
}

/// A name, borrowed where it has no escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);
