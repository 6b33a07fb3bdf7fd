//! How does a price list look to other programs? Its JSON Schema, from the table of fields that the
//! reader uses.

#[path = "../../../src/domain/offer_field.rs"]
mod offer;

#[path = "../../../src/catalog/fields.rs"]
#[allow(dead_code, reason = "the reader uses the rest")]
mod fields;
mod pattern;

use anyhow::{Context, Result};
use toml::Table;

use super::json::{list, object, Json};

pub use offer::{OfferField, OfferKind, OFFER_FIELDS};

use fields::{
    Field, Kind, CLASSES, DOCUMENT, ENDPOINT_FEES, NETWORK_FEES, PROVIDER, ROWS, SCHEMA, SERVICE,
    SERVICES_MAX, TIER,
};

/// What each field is for.
const DESCRIPTIONS: &str = include_str!("../../../src/catalog/fields.toml");

/// The whole schema.
pub fn schema() -> Result<String> {
    let about: Table = DESCRIPTIONS.parse()?;
    let root = object! {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "otasuke-calculator price list",
    };
    let service = object_of(&about, "service", &SERVICE)?;
    let definitions = object! {
        "provider": object_of(&about, "provider", PROVIDER)?,
        "service": service.and(object! { "allOf": combinations() }),
        "tier": object_of(&about, "tier", TIER)?,
    };
    let root = root.and(object_of(&about, "document", DOCUMENT)?);
    Ok(root.and(object! { "$defs": definitions }).file())
}

/// What a field of a service is for, and how large a number may be.
pub fn about_service(field: &str) -> Result<String> {
    let about: Table = DESCRIPTIONS.parse()?;
    let words = about["service"].get(field).and_then(toml::Value::as_str);
    let words = words.with_context(|| format!("src/catalog/fields.toml: service.{field}"))?;
    Ok(
        match fields::find(&SERVICE, field).map(|field| field.kind) {
            Some(Kind::Count(least, most)) => format!("{words} From {least} to {most}."),
            _ => words.to_owned(),
        },
    )
}

/// An object of a table's fields, and of no others.
fn object_of(about: &Table, name: &str, fields: &'static [Field]) -> Result<Json> {
    let about = about
        .get(name)
        .context("src/catalog/fields.toml lacks an object")?;
    let describe = |key: &str| {
        let words = about.get(key).and_then(toml::Value::as_str);
        words.with_context(|| format!("src/catalog/fields.toml: {name}.{key}"))
    };
    let mut properties = Vec::new();
    for field in fields {
        let property = object! { "description": describe(field.name)? };
        properties.push((field.name, property.and(value(field.kind, field.required)?)));
    }
    let required = fields.iter().filter(|field| field.required);
    Ok(object! {
        "description": describe("about")?,
        "type": "object",
        "properties": Json::Object(properties),
        "required": required.map(|field| field.name).collect::<Vec<_>>(),
        "additionalProperties": false,
    })
}

/// What may stand in a field.
fn value(kind: Kind, required: bool) -> Result<Json> {
    let text = |pattern: String| object! { "type": "string", "pattern": pattern };
    let up_to = |chars_max: usize| object! { "maxLength": chars_max };
    Ok(match kind {
        Kind::Schema => object! { "const": SCHEMA },
        Kind::Text(chars_max) => text(pattern::shown(required)).and(up_to(chars_max)),
        Kind::Link => text(pattern::link()).and(up_to(fields::LINK_CHARS_MAX)),
        Kind::Contact => text(pattern::contact()).and(up_to(fields::LINK_CHARS_MAX)),
        Kind::Date => text(pattern::DATE.to_owned()).and(object! { "format": "date" }),
        Kind::Truth => object! { "type": "boolean" },
        Kind::Amount => text(pattern::amount(fields::AMOUNT_MAX)?),
        Kind::Class => object! { "enum": CLASSES },
        Kind::Count(least, most) => {
            object! { "type": "integer", "minimum": least, "maximum": most }
        }
        Kind::Word(words) => object! { "enum": words },
        Kind::Words(words) => {
            array(value(Kind::Word(words), true)?).and(object! { "uniqueItems": true })
        }
        Kind::Requirements => {
            array(value(Kind::Count(1, ROWS), true)?).and(object! { "uniqueItems": true })
        }
        Kind::Tiers(most) => {
            array(reference("tier")).and(object! { "minItems": 1, "maxItems": most })
        }
        Kind::Services => array(reference("service")).and(object! { "maxItems": SERVICES_MAX }),
        Kind::Tier => reference("tier"),
        Kind::Provider => reference("provider"),
        Kind::Service => reference("service"),
    })
}

fn reference(name: &str) -> Json {
    object! { "$ref": format!("#/$defs/{name}") }
}

fn array(items: Json) -> Json {
    object! { "type": "array", "items": items }
}

/// What the fields of a service are to each other: a fee that is used, one that is not, and one that
/// is given twice.
fn combinations() -> Json {
    let free = || object! { "const": "0" };
    let free_tiers = object! { "items": object! { "properties": object! { "fee": free() } } };
    let no_network = object! { "networkMonthlyFee": free() };
    let no_endpoint = object! { "endpointMonthlyFee": free(), "endpointTiers": free_tiers };
    Json::List(vec![
        where_it_watches("network", &[NETWORK_FEES], no_endpoint),
        where_it_watches("endpoint", &[ENDPOINT_FEES], no_network),
        where_it_watches("combined", &[NETWORK_FEES, ENDPOINT_FEES], Json::NONE),
        object! { "not": object! { "required": ENDPOINT_FEES } },
    ])
}

/// A service of that kind of monitoring states one of each of these fees, and has no others.
fn where_it_watches(monitoring: &str, stated: &[&[&str]], unused: Json) -> Json {
    let condition = object! { "monitoring": object! { "const": monitoring } };
    let required = |fee: &&str| object! { "required": [fee] };
    let one_of = |fees: &&[&str]| object! { "anyOf": list(*fees, required) };
    object! {
        "if": object! { "properties": condition },
        "then": object! { "allOf": list(stated, one_of), "properties": unused },
    }
}
