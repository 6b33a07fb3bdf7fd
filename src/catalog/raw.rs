//! How is a price list taken apart before it is read? Into parts of its text that are known to be well
//! formed, so that what is wrong in one service refuses that service alone.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::wire::json::{Json, Level, Most};

/// The value that a text holds, unread.
///
/// # Errors
/// Where the text is not well formed.
pub(super) fn checked(text: &str) -> serde_json::Result<&RawValue> {
    serde_json::from_str(text)
}

/// No list may have so many items, and no object so many fields: a longer one is refused by these alone,
/// so that a hostile one costs no more.
pub(super) const MOST: Most = Most {
    items: 64,
    fields: 1_000,
};

/// A value, read; of its lists and objects no more than that.
///
/// # Errors
/// Where a text in it is none: half of a surrogate pair.
pub(super) fn part(raw: &RawValue) -> serde_json::Result<Json<'_>> {
    let mut reader = serde_json::Deserializer::from_str(raw.get());
    Level::outermost(MOST).deserialize(&mut reader)
}

/// The first items of a list, unread, and how many more there are; `None` where it is none.
pub(super) fn items(raw: &RawValue, most: usize) -> Option<(Vec<&RawValue>, usize)> {
    let mut reader = serde_json::Deserializer::from_str(raw.get());
    reader.deserialize_seq(First(most)).ok()
}

/// So many items, and the number of the rest.
struct First(usize);

impl<'de> Visitor<'de> for First {
    type Value = (Vec<&'de RawValue>, usize);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let (mut items, mut more) = (Vec::new(), 0_usize);
        while items.len() < self.0 {
            match list.next_element()? {
                Some(item) => items.push(item),
                None => return Ok((items, more)),
            }
        }
        while list.next_element::<IgnoredAny>()?.is_some() {
            more = more.saturating_add(1);
        }
        Ok((items, more))
    }
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
