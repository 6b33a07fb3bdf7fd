//! Which field does an object name twice? At whatever depth.

use std::collections::BTreeSet;

use super::json::{Json, Object};

/// The place of the first field that stands twice, such as `endpointTiers[1].fee`. What is nested too
/// deep to be read is no field of the contract, and is refused as such.
pub(crate) fn first_duplicate(object: &Object<'_>) -> Option<String> {
    in_object(object, "")
}

fn in_object(object: &Object<'_>, place: &str) -> Option<String> {
    let mut known = BTreeSet::new();
    object.fields().find_map(|(name, value)| {
        let dot = if place.is_empty() { "" } else { "." };
        let place = format!("{place}{dot}{name}");
        match known.insert(name) {
            true => in_value(value, &place),
            false => Some(place),
        }
    })
}

fn in_value(value: &Json<'_>, place: &str) -> Option<String> {
    match value {
        Json::Object(object) => in_object(object, place),
        Json::List(items) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(index, item)| in_value(item, &format!("{place}[{index}]")))
        }
        _ => None,
    }
}
