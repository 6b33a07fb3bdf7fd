//! What does a price list say? From bytes to services, and whatever is wrong with it.
//!
//! What is wrong in one service refuses that service alone.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::value::RawValue;

use super::broken::broken_escape;
use super::fields::{find, Kind, BYTES_MAX, DOCUMENT, PROVIDER, SCHEMA, SERVICES_MAX};
use super::part::Part;
use super::problem::{Place, Problem, ProblemCode, Problems};
use super::raw::{checked, entries, items, part};
use super::service::Services;
use super::text::{excerpt, line_column, place};
use super::{Catalog, Provider};
use crate::wire::json::{Json, Object};

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The price list, where the document is one; without the services that have a problem.
    pub catalog: Option<Catalog>,
    /// What is wrong, in the order of reading; no more than a person reads.
    pub problems: Vec<Problem>,
    /// How many further problems there are.
    pub more_problems: usize,
}

/// Reads a price list. Total: no bytes panic or stop anything.
pub fn read(bytes: &[u8]) -> Loaded {
    let mut problems = Problems::default();
    let catalog = match whole(bytes) {
        Ok((text, fields)) => document(text, fields, &mut problems),
        Err(problem) => {
            problems.report(|| *problem);
            None
        }
    };
    let (problems, more_problems) = problems.finish();
    Loaded {
        catalog,
        problems,
        more_problems,
    }
}

type Entries<'a> = Vec<(Cow<'a, str>, &'a RawValue)>;

/// The document, and its fields as they are written.
fn whole(bytes: &[u8]) -> Result<(&str, Entries<'_>), Box<Problem>> {
    if bytes.len() > BYTES_MAX {
        return Err(of_document(ProblemCode::TooLong, bytes.len().to_string()));
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        return Err(of_document(ProblemCode::ByteOrderMark, excerpt("\u{feff}")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        at_line(ProblemCode::NotUtf8, &good, line_column(&good))
    })?;
    let raw = checked(text).map_err(|error| syntax(text, &error))?;
    if !raw.get().starts_with('{') {
        return Err(of_document(ProblemCode::NotObject, excerpt(raw.get())));
    }
    // A name may be no text although the whole is well formed: half of a surrogate pair.
    let fields = entries(raw).map_err(|_| Box::new(broken_escape(text, raw, "", None)))?;
    Ok((text, fields))
}

fn of_document(code: ProblemCode, found: String) -> Box<Problem> {
    Box::new(Problem {
        place: Place::default(),
        code,
        found,
    })
}

fn at_line(code: ProblemCode, before: &str, line_column: (usize, usize)) -> Box<Problem> {
    let mut problem = of_document(code, excerpt(&tail(before)));
    problem.place.line_column = Some(line_column);
    problem
}

/// Characters before a broken place that are shown.
const BEFORE_CHARS: usize = 30;

/// The end of the last line of a text.
fn tail(text: &str) -> String {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let skipped = line.chars().count().saturating_sub(BEFORE_CHARS);
    line.chars().skip(skipped).collect()
}

/// Where the text is not JSON: serde_json counts bytes, a person counts characters.
fn syntax(text: &str, error: &serde_json::Error) -> Box<Problem> {
    let line = text.split('\n').nth(error.line().saturating_sub(1));
    let line = line.unwrap_or_default();
    let starts = line.char_indices().map(|(start, _)| start);
    let column = starts.take_while(|start| *start < error.column()).count();
    let before: String = line.chars().take(column).collect();
    at_line(ProblemCode::NotJson, &before, (error.line(), column.max(1)))
}

fn document(text: &str, fields: Entries<'_>, problems: &mut Problems) -> Option<Catalog> {
    let mut known = BTreeSet::new();
    let mut read = Vec::new();
    let (mut services, mut provider) = (None, None);
    for (name, raw) in fields {
        if !known.insert(name.clone()) {
            problems.report(|| at_field(&name, ProblemCode::DuplicateField, &name));
            continue;
        }
        match name.as_ref() {
            "services" => services = Some(raw),
            "provider" => provider = Some(raw),
            // Whatever stands in it.
            field if find(DOCUMENT, field).is_none() => read.push((name, Json::Null)),
            _ => match part(raw) {
                Ok(value) => read.push((name, value)),
                Err(_) => problems.report(|| broken_escape(text, raw, &name, None)),
            },
        }
    }
    let object = Object::from_iter(read);
    let mut part = Part::new(&object, DOCUMENT, "", problems);
    part.only_known();
    schema(&mut part);
    let updated_on = part.date("updatedOn");
    let sample = part.take(part.fields.bool("sample")).flatten();
    let provider = read_provider(text, provider, problems);
    Some(Catalog {
        provider,
        updated_on,
        sample: sample.unwrap_or(false),
        services: read_services(text, services, problems)?,
    })
}

fn at_field(field: &str, code: ProblemCode, found: &str) -> Problem {
    let mut problem = of_document(code, excerpt(found));
    problem.place.field = place(field);
    *problem
}

fn schema(part: &mut Part<'_, '_>) {
    match part.take(part.fields.integer("schema")) {
        Some(None) => part.tell("schema", ProblemCode::Missing),
        Some(Some(number)) if number != u64::from(SCHEMA) => {
            part.tell("schema", ProblemCode::UnknownValue(Kind::Schema));
        }
        _ => {}
    }
}

/// The provider, as far as it can be read.
fn read_provider(text: &str, raw: Option<&RawValue>, problems: &mut Problems) -> Provider {
    let wrong = |problems: &mut Problems, code, found: &str| {
        problems.report(|| at_field("provider", code, found));
        Provider::default()
    };
    let Some(raw) = raw else {
        return wrong(problems, ProblemCode::Missing, "");
    };
    let object = match part(raw) {
        Ok(Json::Object(object)) => object,
        Ok(_) => return wrong(problems, ProblemCode::WrongType(Kind::Provider), raw.get()),
        Err(_) => {
            problems.report(|| broken_escape(text, raw, "provider", None));
            return Provider::default();
        }
    };
    let mut part = Part::new(&object, PROVIDER, "provider.", problems);
    part.only_once();
    part.only_known();
    Provider {
        name: part.text("name").unwrap_or_default(),
        url: part.link("url"),
        contact: part.contact("contact"),
    }
}

fn read_services(
    text: &str,
    raw: Option<&RawValue>,
    problems: &mut Problems,
) -> Option<Vec<super::Service>> {
    problems.next_part();
    let Some(raw) = raw else {
        problems.report(|| at_field("services", ProblemCode::Missing, ""));
        return None;
    };
    let Some((items, left_out)) = items(raw, SERVICES_MAX) else {
        let code = ProblemCode::WrongType(Kind::Services);
        problems.report(|| at_field("services", code, raw.get()));
        return None;
    };
    if left_out > 0 {
        let code = ProblemCode::TooManyServices;
        problems.report(|| at_field("services", code, &left_out.to_string()));
    }
    let mut services = Services::default();
    for (index, raw) in items.into_iter().enumerate() {
        services.add(text, index, raw, problems);
    }
    Some(services.finish())
}
