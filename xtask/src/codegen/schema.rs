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

use super::json::{text, Json};

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
    let mut root = vec![
        member(
            "$schema",
            text("https://json-schema.org/draft/2020-12/schema"),
        ),
        member("title", text("otasuke-calculator price list")),
    ];
    root.extend(object(&about, "document", DOCUMENT)?);
    let mut service = object(&about, "service", &SERVICE)?;
    service.push(member("allOf", Json::List(combinations())));
    let definitions = vec![
        member(
            "provider",
            Json::Object(object(&about, "provider", PROVIDER)?),
        ),
        member("service", Json::Object(service)),
        member("tier", Json::Object(object(&about, "tier", TIER)?)),
    ];
    root.push(member("$defs", Json::Object(definitions)));
    Ok(format!("{}\n", Json::Object(root)))
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

type Member = (&'static str, Json);

fn member(name: &'static str, value: Json) -> Member {
    (name, value)
}

fn number(value: impl ToString) -> Json {
    Json::Bare(value.to_string())
}

/// An object of a table's fields, and of no others.
fn object(about: &Table, name: &str, fields: &'static [Field]) -> Result<Vec<Member>> {
    let about = about
        .get(name)
        .context("src/catalog/fields.toml lacks an object")?;
    let describe = |key: &str| {
        let words = about.get(key).and_then(toml::Value::as_str);
        words
            .map(text)
            .with_context(|| format!("src/catalog/fields.toml: {name}.{key}"))
    };
    let mut properties = Vec::new();
    for field in fields {
        let mut property = vec![member("description", describe(field.name)?)];
        property.extend(value(field.kind, field.required)?);
        properties.push(member(field.name, Json::Object(property)));
    }
    let required = fields.iter().filter(|field| field.required);
    Ok(vec![
        member("description", describe("about")?),
        member("type", text("object")),
        member("properties", Json::Object(properties)),
        member(
            "required",
            Json::List(required.map(|field| text(field.name)).collect()),
        ),
        member("additionalProperties", Json::Bare("false".to_owned())),
    ])
}

/// What may stand in a field.
fn value(kind: Kind, required: bool) -> Result<Vec<Member>> {
    let written = |pattern: String| {
        vec![
            member("type", text("string")),
            member("pattern", text(&pattern)),
        ]
    };
    let reference = |name: &str| member("$ref", text(&format!("#/$defs/{name}")));
    Ok(match kind {
        Kind::Schema => vec![member("const", number(SCHEMA))],
        Kind::Text(chars_max) => {
            let mut members = written(pattern::shown(required));
            members.push(member("maxLength", number(chars_max)));
            members
        }
        Kind::Link | Kind::Contact => {
            let mut members = written(match kind {
                Kind::Link => pattern::link(),
                _ => pattern::contact(),
            });
            members.push(member("maxLength", number(fields::LINK_CHARS_MAX)));
            members
        }
        Kind::Date => {
            let mut members = written(pattern::DATE.to_owned());
            members.push(member("format", text("date")));
            members
        }
        Kind::Truth => vec![member("type", text("boolean"))],
        Kind::Amount => written(pattern::amount(fields::AMOUNT_MAX)?),
        Kind::Class => vec![member(
            "enum",
            Json::List(CLASSES.iter().map(number).collect()),
        )],
        Kind::Count(least, most) => vec![
            member("type", text("integer")),
            member("minimum", number(least)),
            member("maximum", number(most)),
        ],
        Kind::Word(words) => vec![member(
            "enum",
            Json::List(words.iter().map(|word| text(word)).collect()),
        )],
        Kind::Words(words) => list(value(Kind::Word(words), true)?, true),
        Kind::Requirements => list(value(Kind::Count(1, ROWS), true)?, true),
        Kind::Tiers(most) => {
            let mut members = list(vec![reference("tier")], false);
            members.push(member("minItems", number(1)));
            members.push(member("maxItems", number(most)));
            members
        }
        Kind::Services => {
            let mut members = list(vec![reference("service")], false);
            members.push(member("maxItems", number(SERVICES_MAX)));
            members
        }
        Kind::Tier => vec![reference("tier")],
        Kind::Provider => vec![reference("provider")],
        Kind::Service => vec![reference("service")],
    })
}

fn list(items: Vec<Member>, unique: bool) -> Vec<Member> {
    let mut members = vec![
        member("type", text("array")),
        member("items", Json::Object(items)),
    ];
    if unique {
        members.push(member("uniqueItems", Json::Bare("true".to_owned())));
    }
    members
}

/// What the fields of a service are to each other: a fee that is used, one that is not, and one that
/// is given twice.
fn combinations() -> Vec<Json> {
    let free = || Json::Object(vec![member("const", text("0"))]);
    let fee = Json::Object(vec![member("fee", free())]);
    let free_tier = Json::Object(vec![member("properties", fee)]);
    let free_tiers = Json::Object(vec![member("items", free_tier)]);
    let no_network = vec![member("networkMonthlyFee", free())];
    let no_endpoint = vec![
        member("endpointMonthlyFee", free()),
        member("endpointTiers", free_tiers),
    ];
    let twice = Json::Object(vec![member(
        "required",
        Json::List(ENDPOINT_FEES.iter().map(|fee| text(fee)).collect()),
    )]);
    vec![
        where_it_watches("network", &[NETWORK_FEES], no_endpoint),
        where_it_watches("endpoint", &[ENDPOINT_FEES], no_network),
        where_it_watches("combined", &[NETWORK_FEES, ENDPOINT_FEES], Vec::new()),
        Json::Object(vec![member("not", twice)]),
    ]
}

/// A service of that kind of monitoring states one of each of these fees, and has no others.
fn where_it_watches(monitoring: &str, stated: &[&[&str]], unused: Vec<Member>) -> Json {
    let kind = Json::Object(vec![member("const", text(monitoring))]);
    let condition = Json::Object(vec![member("monitoring", kind)]);
    let one_of = |fees: &&[&str]| {
        let each = fees.iter().map(|fee| {
            let required = Json::List(vec![text(fee)]);
            Json::Object(vec![member("required", required)])
        });
        Json::Object(vec![member("anyOf", Json::List(each.collect()))])
    };
    let mut then = vec![member(
        "allOf",
        Json::List(stated.iter().map(one_of).collect()),
    )];
    if !unused.is_empty() {
        then.push(member("properties", Json::Object(unused)));
    }
    Json::Object(vec![
        member("if", Json::Object(vec![member("properties", condition)])),
        member("then", Json::Object(then)),
    ])
}
