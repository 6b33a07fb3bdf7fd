//! Where does a price list have half of a character? The field, line and column of an escape such as
//! `\ud83d` without its other half.

use serde_json::value::RawValue;

use super::problem::{Place, Problem, ProblemCode};
use super::raw::{entries, items, part, MOST};
use super::text::{around, excerpt, line_column, place};
use crate::wire::json::Json;

/// No field that is read stands deeper.
const LEVELS_MAX: u32 = 3;

/// The problem of a value in which an escape is broken; it is a part of the document, and stands at that
/// field.
pub(super) fn broken_escape(
    document: &str,
    raw: &RawValue,
    field: &str,
    service: Option<usize>,
) -> Problem {
    let within = raw.get();
    let found = broken_at(within).unwrap_or_default();
    let at = offset(document, within).saturating_add(found);
    let (field, leaf) = field_at(document, raw, field.to_owned(), at, LEVELS_MAX);
    let inside = at.saturating_sub(offset(document, leaf));
    Problem {
        place: Place {
            service,
            id: service.and_then(|_| id_of(raw)),
            field: place(&field),
            line_column: document.get(..at).map(line_column),
        },
        code: ProblemCode::BrokenEscape,
        found: around(
            leaf,
            leaf.get(..inside)
                .map_or(0, |before| before.chars().count()),
        ),
    }
}

/// Where an escape is broken, in bytes: half of a pair that stands alone.
fn broken_at(text: &str) -> Option<usize> {
    let mut at = 0_usize;
    loop {
        at = at.checked_add(text.get(at..)?.find('\\')?)?;
        let unit = |behind: usize| unit(text.get(at.checked_add(behind)?..)?);
        let length = match (unit(0), unit(LENGTH)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => LENGTH.saturating_mul(2),
            (Some(0xD800..=0xDFFF), _) => return Some(at),
            (Some(_), _) => LENGTH,
            // Such as \n.
            (None, _) => 2,
        };
        at = at.checked_add(length)?;
    }
}

/// Bytes of an escape by its number, `\ud83d`.
const LENGTH: usize = 6;

fn unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u32::from_str_radix(digits, 16).ok()
}

/// Where a part of the document begins in it, in bytes.
fn offset(document: &str, part: &str) -> usize {
    let (whole, part) = (document.as_ptr().addr(), part.as_ptr().addr());
    part.saturating_sub(whole)
}

/// The innermost field around a byte of the document, and what is written there.
fn field_at<'a>(
    document: &str,
    raw: &'a RawValue,
    field: String,
    at: usize,
    levels: u32,
) -> (String, &'a str) {
    let holds = |value: &RawValue| {
        let start = offset(document, value.get());
        (start..start.saturating_add(value.get().len())).contains(&at)
    };
    let inner = match entries(raw) {
        Ok(fields) => fields.into_iter().find_map(|(name, value)| {
            let dot = if field.is_empty() { "" } else { "." };
            holds(value).then(|| (format!("{field}{dot}{name}"), value))
        }),
        Err(_) => items(raw, MOST.items)
            .map_or_else(Vec::new, |(items, _)| items)
            .into_iter()
            .enumerate()
            .find_map(|(index, value)| holds(value).then(|| (format!("{field}[{index}]"), value))),
    };
    match inner.filter(|_| levels > 0) {
        Some((field, value)) => field_at(document, value, field, at, levels.saturating_sub(1)),
        None => (field, raw.get()),
    }
}

/// The id of a service, where it can be read.
fn id_of(raw: &RawValue) -> Option<String> {
    let fields = entries(raw).ok()?;
    let (_, id) = fields.into_iter().find(|(name, _)| name == "id")?;
    match part(id) {
        Ok(Json::Text(id)) => Some(excerpt(id.trim())).filter(|id| !id.is_empty()),
        _ => None,
    }
}
