//! What does the page that helps to choose options know? `options.json`, in both languages.

use serde_json::json;

use super::super::json::{list, object, Json};
use super::model::{css_name, plain, Api, Event, Named, Pair, Variable};
use super::option::Choice;

/// The whole of `options.json`.
pub fn options(api: &Api) -> String {
    object! {
        "version": &api.version,
        "tag": &api.tag,
        "options": list(&api.options, option),
        "events": list(&api.events, event),
        "errors": api.errors.iter().map(|error| &error.code).collect::<Vec<_>>(),
        "parts": list(&api.parts, named),
        "variables": list(&api.variables, variable),
        "pairs": list(&api.pairs, pair),
    }
    .file()
}

fn option(option: &Choice) -> Json {
    let unset = option.unset.as_ref();
    let unset = unset.map_or(Json::NONE, |words| both(&words.ja, &words.en));
    object! {
        "name": &option.name,
        "property": &option.property,
        "kind": option.kind,
        "values": list(&option.values, named),
        "least": option.least,
        "most": option.most,
        "lengthMax": option.length_max,
        "schemes": &option.schemes,
        "default": &option.default,
        "unset": unset,
        "ways": &option.ways,
        "link": option.link,
        "group": option.group,
        "about": both(&option.ja, &option.en),
    }
}

fn event(event: &Event) -> Json {
    object! {
        "name": &event.name,
        "cancelable": event.cancelable,
        "about": both(&event.ja, &event.en),
    }
}

fn variable(variable: &Variable) -> Json {
    object! {
        "name": css_name(&variable.name),
        "kind": variable.kind,
        "light": &variable.light,
        "dark": &variable.dark,
        "about": both(&variable.ja, &variable.en),
    }
}

fn pair(pair: &Pair) -> Json {
    json!([css_name(&pair.text), css_name(&pair.on), pair.contrast()]).into()
}

fn named(one: &Named) -> Json {
    object! { "name": &one.name, "about": both(&one.ja, &one.en) }
}

fn both(ja: &str, en: &str) -> Json {
    object! { "ja": plain(ja), "en": plain(en) }
}
