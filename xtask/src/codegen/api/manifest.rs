//! How do editors and catalogues of components see the element? The Custom Elements Manifest, and
//! the custom data of VS Code.

use super::super::json::{list, object, Json};
use super::model::{css_name, plain, Api, Event, Named, Property, Syntax, Variable};
use super::option::{Choice, Kind};

/// The entry of the package, where the class is exported and defined.
const ENTRY: &str = "otasuke-calculator.js";

/// The whole of `custom-elements.json`.
pub fn manifest(api: &Api) -> String {
    let module = object! {
        "kind": "javascript-module",
        "path": ENTRY,
        "declarations": Json::List(vec![declaration(api)]),
        "exports": Json::List(vec![
            export(api, "js", &api.class),
            export(api, "custom-element-definition", &api.tag),
        ]),
    };
    object! {
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": Json::List(vec![module]),
    }
    .file()
}

/// The whole of `vscode.html-custom-data.json`.
pub fn vscode(api: &Api) -> String {
    let attribute = |option: &Choice| {
        object! {
            "name": &option.name,
            "description": plain(&option.en),
            "values": list(&option.values, named),
        }
    };
    let tag = object! {
        "name": &api.tag,
        "description": plain(&api.about.en),
        "attributes": list(&api.options, attribute),
    };
    object! { "version": 1.1, "tags": Json::List(vec![tag]) }.file()
}

fn declaration(api: &Api) -> Json {
    let own = api.options.iter().map(member);
    let members = own.chain(api.properties.iter().map(property)).collect();
    object! {
        "kind": "class",
        "name": &api.class,
        "tagName": &api.tag,
        "customElement": true,
        "description": plain(&api.about.en),
        "superclass": object! { "name": "HTMLElement", "package": "global:" },
        "attributes": list(&api.options, attribute),
        "members": Json::List(members),
        "events": list(&api.events, event),
        "slots": list(&api.slots, named),
        "cssParts": list(&api.parts, named),
        "cssProperties": list(&api.variables, variable),
    }
}

fn export(api: &Api, kind: &str, name: &str) -> Json {
    object! {
        "kind": kind,
        "name": name,
        "declaration": object! { "name": &api.class, "module": ENTRY },
    }
}

fn attribute(option: &Choice) -> Json {
    let kind = match option.kind {
        Kind::Word => option.union(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "boolean".to_owned(),
        _ => "string".to_owned(),
    };
    object! {
        "name": &option.name,
        "description": plain(&option.en),
        "type": object! { "text": kind },
        "default": option.default.as_ref().map(|default| format!("{default:?}")),
        "fieldName": &option.property,
    }
}

fn member(option: &Choice) -> Json {
    object! {
        "kind": "field",
        "name": &option.property,
        "description": plain(&option.en),
        "type": object! { "text": option.property_type() },
        "attribute": &option.name,
    }
}

fn property(property: &Property) -> Json {
    object! {
        "kind": "field",
        "name": &property.name,
        "description": plain(&property.en),
        "type": object! { "text": &property.kind },
        "readonly": true,
    }
}

fn event(event: &Event) -> Json {
    object! {
        "name": &event.name,
        "description": plain(&event.en),
        "type": object! { "text": format!("CustomEvent<{}>", event.detail) },
    }
}

fn variable(variable: &Variable) -> Json {
    object! {
        "name": css_name(&variable.name),
        "description": plain(&variable.en),
        "default": &variable.light,
        "syntax": match variable.kind {
            Syntax::Colour => Some("<color>"),
            Syntax::Length => Some("<length>"),
            Syntax::Font => None,
        },
    }
}

fn named(one: &Named) -> Json {
    object! { "name": &one.name, "description": plain(&one.en) }
}
