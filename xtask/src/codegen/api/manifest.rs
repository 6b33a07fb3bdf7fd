//! How do editors and catalogues of components see the element? The Custom Elements Manifest, and
//! the custom data of VS Code.

use super::super::json::{text, Json};
use super::model::{plain, Api, Named, Syntax};
use super::option::{Choice, Kind};
use super::types::property_type;

type Member = (&'static str, Json);

/// The entry of the package, where the class is exported and defined.
const ENTRY: &str = "otasuke-calculator.js";

/// The whole of `custom-elements.json`.
pub fn manifest(api: &Api) -> String {
    let module = Json::Object(vec![
        ("kind", text("javascript-module")),
        ("path", text(ENTRY)),
        ("declarations", Json::List(vec![declaration(api)])),
        ("exports", Json::List(exports(api))),
    ]);
    let root = Json::Object(vec![
        ("schemaVersion", text("2.1.0")),
        ("readme", text("README.md")),
        ("modules", Json::List(vec![module])),
    ]);
    format!("{root}\n")
}

/// The whole of `vscode.html-custom-data.json`.
pub fn vscode(api: &Api) -> String {
    let attributes = api.options.iter().map(|option| {
        let mut members = vec![("name", text(&option.name)), about(&option.en)];
        if !option.values.is_empty() {
            let values = option.values.iter().map(named);
            members.push(("values", Json::List(values.collect())));
        }
        Json::Object(members)
    });
    let tag = Json::Object(vec![
        ("name", text(&api.tag)),
        about(&api.about.en),
        ("attributes", Json::List(attributes.collect())),
    ]);
    let root = Json::Object(vec![
        ("version", Json::Bare("1.1".to_owned())),
        ("tags", Json::List(vec![tag])),
    ]);
    format!("{root}\n")
}

fn declaration(api: &Api) -> Json {
    let base = Json::Object(vec![
        ("name", text("HTMLElement")),
        ("package", text("global:")),
    ]);
    Json::Object(vec![
        ("kind", text("class")),
        ("name", text(&api.class)),
        ("tagName", text(&api.tag)),
        ("customElement", yes()),
        about(&api.about.en),
        ("superclass", base),
        ("attributes", list(&api.options, attribute)),
        ("members", Json::List(members(api))),
        ("events", Json::List(events(api))),
        ("slots", list(&api.slots, named)),
        ("cssParts", list(&api.parts, named)),
        ("cssProperties", Json::List(variables(api))),
    ])
}

fn exports(api: &Api) -> Vec<Json> {
    let reference = || Json::Object(vec![("name", text(&api.class)), ("module", text(ENTRY))]);
    let export = |kind: &str, name: &str| {
        Json::Object(vec![
            ("kind", text(kind)),
            ("name", text(name)),
            ("declaration", reference()),
        ])
    };
    vec![
        export("js", &api.class),
        export("custom-element-definition", &api.tag),
    ]
}

fn attribute(option: &Choice) -> Json {
    let kind = match option.kind {
        Kind::Word => option.union(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "boolean".to_owned(),
        _ => "string".to_owned(),
    };
    let mut members = vec![
        ("name", text(&option.name)),
        about(&option.en),
        type_of(&kind),
    ];
    if let Some(default) = &option.default {
        members.push(("default", text(&format!("{default:?}"))));
    }
    members.push(("fieldName", text(&option.property)));
    Json::Object(members)
}

fn members(api: &Api) -> Vec<Json> {
    let options = api.options.iter().map(|option| {
        Json::Object(vec![
            ("kind", text("field")),
            ("name", text(&option.property)),
            about(&option.en),
            type_of(&property_type(option)),
            ("attribute", text(&option.name)),
        ])
    });
    let others = api.properties.iter().map(|property| {
        Json::Object(vec![
            ("kind", text("field")),
            ("name", text(&property.name)),
            about(&property.en),
            type_of(&property.kind),
            ("readonly", yes()),
        ])
    });
    options.chain(others).collect()
}

fn events(api: &Api) -> Vec<Json> {
    let each = api.events.iter().map(|event| {
        Json::Object(vec![
            ("name", text(&event.name)),
            about(&event.en),
            type_of(&format!("CustomEvent<{}>", event.detail)),
        ])
    });
    each.collect()
}

fn variables(api: &Api) -> Vec<Json> {
    let each = api.variables.iter().map(|variable| {
        let mut members = vec![
            ("name", text(&format!("--otasuke-{}", variable.name))),
            about(&variable.en),
            ("default", text(&variable.light)),
        ];
        match variable.kind {
            Syntax::Colour => members.push(("syntax", text("<color>"))),
            Syntax::Length => members.push(("syntax", text("<length>"))),
            Syntax::Font => {}
        }
        Json::Object(members)
    });
    each.collect()
}

fn named(one: &Named) -> Json {
    Json::Object(vec![("name", text(&one.name)), about(&one.en)])
}

fn list<T>(items: &[T], each: fn(&T) -> Json) -> Json {
    Json::List(items.iter().map(each).collect())
}

fn about(words: &str) -> Member {
    ("description", text(&plain(words)))
}

fn type_of(kind: &str) -> Member {
    ("type", Json::Object(vec![("text", text(kind))]))
}

fn yes() -> Json {
    Json::Bare("true".to_owned())
}
