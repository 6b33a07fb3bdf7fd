//! Which field does an object name twice? At whatever depth.

use std::collections::BTreeSet;

use super::json::{Json, Object};

/// The place of the first field that stands twice, such as `endpointTiers[1].fee`. What is nested too
/// deep to be read is no field of the contract, and is refused as such.
pub(crate) fn first_duplicate(object: &Object<'_>) -> Option<String> {
    let mut known = BTreeSet::new();
    object.fields().find_map(|(name, value)| {
        if !known.insert(name) {
            return Some(name.to_owned());
        }
        inside(value).map(|place| format!("{name}{place}"))
    })
}

fn inside(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Object(object) => first_duplicate(object).map(|place| format!(".{place}")),
        Json::List(items) => items.iter().enumerate().find_map(|(index, item)| {
            let place = inside(item)?;
            Some(format!("[{index}]{place}"))
        }),
        _ => None,
    }
}
