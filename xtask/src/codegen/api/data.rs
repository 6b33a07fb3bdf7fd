//! What does the page that helps to choose options know? `options.json`, in both languages.

use super::super::json::{text, Json};
use super::model::{plain, Api, Event, Named, Syntax, Variable};
use super::option::{Choice, Group, Kind, Way};

type Member = (&'static str, Json);

/// The whole of `options.json`.
pub fn options(api: &Api) -> String {
    let root = Json::Object(vec![
        ("version", text(&api.version)),
        ("tag", text(&api.tag)),
        ("options", list(&api.options, option)),
        ("events", list(&api.events, event)),
        (
            "errors",
            Json::List(api.errors.iter().map(|error| text(&error.code)).collect()),
        ),
        ("parts", list(&api.parts, named)),
        ("variables", list(&api.variables, variable)),
        ("pairs", Json::List(pairs(api))),
    ]);
    format!("{root}\n")
}

fn option(option: &Choice) -> Json {
    let mut members = vec![
        ("name", text(&option.name)),
        ("property", text(&option.property)),
        ("kind", text(kind(option.kind))),
    ];
    if !option.values.is_empty() {
        members.push(("values", list(&option.values, named)));
    }
    for (key, bound) in [
        ("least", option.least),
        ("most", option.most),
        ("lengthMax", option.length_max),
    ] {
        members.extend(bound.map(|bound| (key, Json::Bare(bound.to_string()))));
    }
    if !option.schemes.is_empty() {
        let schemes = option.schemes.iter().map(|scheme| text(scheme));
        members.push(("schemes", Json::List(schemes.collect())));
    }
    members.extend(option.default.iter().map(|word| ("default", text(word))));
    if let Some(unset) = &option.unset {
        members.push(("unset", both(&unset.ja, &unset.en)));
    }
    let ways = option.ways.iter().map(|way| text(way_name(*way)));
    members.push(("ways", Json::List(ways.collect())));
    members.push(("link", Json::Bare(option.link.to_string())));
    members.push(("group", text(group(option.group))));
    members.push(("about", both(&option.ja, &option.en)));
    Json::Object(members)
}

fn event(event: &Event) -> Json {
    Json::Object(vec![
        ("name", text(&event.name)),
        ("cancelable", Json::Bare(event.cancelable.to_string())),
        ("about", both(&event.ja, &event.en)),
    ])
}

fn variable(variable: &Variable) -> Json {
    let kind = match variable.kind {
        Syntax::Colour => "colour",
        Syntax::Length => "length",
        Syntax::Font => "font",
    };
    let mut members = vec![
        ("name", text(&format!("--otasuke-{}", variable.name))),
        ("kind", text(kind)),
        ("light", text(&variable.light)),
    ];
    members.extend(variable.dark.iter().map(|dark| ("dark", text(dark))));
    members.push(("about", both(&variable.ja, &variable.en)));
    Json::Object(members)
}

fn pairs(api: &Api) -> Vec<Json> {
    let name = |name: &str| text(&format!("--otasuke-{name}"));
    let each = api.pairs.iter().map(|pair| {
        let least = Json::Bare(pair.contrast());
        Json::List(vec![name(&pair.text), name(&pair.on), least])
    });
    each.collect()
}

fn named(one: &Named) -> Json {
    Json::Object(vec![
        ("name", text(&one.name)),
        ("about", both(&one.ja, &one.en)),
    ])
}

fn both(ja: &str, en: &str) -> Json {
    let members: Vec<Member> = vec![("ja", text(&plain(ja))), ("en", text(&plain(en)))];
    Json::Object(members)
}

fn list<T>(items: &[T], each: fn(&T) -> Json) -> Json {
    Json::List(items.iter().map(each).collect())
}

/// The word of a kind, in `embed/api.toml` too.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Word => "word",
        Kind::Words => "words",
        Kind::Number => "number",
        Kind::Text => "text",
        Kind::Address => "address",
        Kind::Offer => "offer",
        Kind::Flag => "flag",
    }
}

fn group(group: Group) -> &'static str {
    match group {
        Group::Start => "start",
        Group::Look => "look",
        Group::Offer => "offer",
        Group::Inquiry => "inquiry",
        Group::More => "more",
    }
}

/// The word of a way, in `embed/api.toml` too.
pub fn way_name(way: Way) -> &'static str {
    match way {
        Way::Element => "element",
        Way::Loader => "loader",
        Way::Frame => "frame",
    }
}
