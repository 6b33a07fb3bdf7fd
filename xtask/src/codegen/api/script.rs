//! What do the scripts of the embed know of its names? `api.mjs`: a constant for each use, so that a
//! bundle holds what its scripts read and no more, written as Prettier writes it.

use super::data;
use super::model::{Api, Syntax};
use super::option::{Choice, Way};

/// As `.prettierrc.json` says.
const COLUMNS: usize = 110;

/// The whole of `api.mjs`.
pub fn module(api: &Api) -> String {
    let of = |is_in: fn(&Choice) -> bool| {
        let options = api.options.iter().filter(|option| is_in(option));
        options.map(|option| quoted(&option.name)).collect()
    };
    let colours = api.variables.iter();
    let colours = colours.filter(|one| one.kind == Syntax::Colour);
    let pairs = api.pairs.iter().map(|pair| {
        let [text, on] = [&pair.text, &pair.on].map(|name| quoted(name));
        format!("[{text}, {on}, {}]", pair.contrast())
    });
    [
        "// Which names does a host page use? Each script takes of them what it reads.\n\
         // Written by `cargo xtask codegen` from embed/api.toml: change that file.\n"
            .to_owned(),
        constant("The name of the element.", "TAG", &quoted(&api.tag)),
        options(api),
        list(
            "Attributes that the browser reads, for the form around the element.",
            "FORM_ATTRIBUTES",
            of(|option| option.form),
        ),
        list(
            "Options that can be given to a frame.",
            "FRAME_OPTIONS",
            of(|option| option.ways.contains(&Way::Frame)),
        ),
        list(
            "Options that a link to the host page may choose, as in `?otasuke-terminals=30`.",
            "LINKED",
            of(|option| option.link),
        ),
        list(
            "Options that are an address.",
            "ADDRESSES",
            of(|option| !option.schemes.is_empty()),
        ),
        list(
            "Events of the calculator.",
            "EVENTS",
            api.events.iter().map(|one| quoted(&one.name)).collect(),
        ),
        list(
            "Variables that are a colour, without `--otasuke-`.",
            "COLOURS",
            colours.map(|one| quoted(&one.name)).collect(),
        ),
        list(
            "Which colour stands on which, and how many to 1 their contrast is at least.\n\
             @type {[text: string, ground: string, least: number][]}",
            "PAIRS",
            pairs.collect(),
        ),
    ]
    .join("\n")
}

/// What the element reads, by its name.
fn options(api: &Api) -> String {
    let read = |option: &&Choice| option.ways.contains(&Way::Element) && !option.form;
    let each = api.options.iter().filter(read).map(option);
    constant(
        "What each option of the element takes.\n\
         @type {Record<string, {\n  \
           kind: string, preset?: boolean, values?: string[], expects?: string, least?: number,\n  \
           most?: number, lengthMax?: number, schemes?: string[]\n\
         }>}",
        "OPTIONS",
        &format!("{{\n{}}}", each.collect::<String>()),
    )
}

/// The values that the rules have are known to the module.
fn option(option: &Choice) -> String {
    let mut members = vec![("kind", quoted(data::kind(option.kind)))];
    if option.preset {
        members.push(("preset", "true".to_owned()));
    }
    if option.values_from.is_none() && !option.values.is_empty() {
        let values = option.values.iter().map(|value| quoted(&value.name));
        members.push(("values", one_line(&values.collect::<Vec<_>>())));
    }
    members.extend(option.expects.iter().map(|text| ("expects", quoted(text))));
    for (key, bound) in [
        ("least", option.least),
        ("most", option.most),
        ("lengthMax", option.length_max),
    ] {
        members.extend(bound.map(|bound| (key, bound.to_string())));
    }
    if !option.schemes.is_empty() {
        let schemes = option.schemes.iter().map(|scheme| quoted(scheme));
        members.push(("schemes", one_line(&schemes.collect::<Vec<_>>())));
    }
    let members = members
        .iter()
        .map(|(key, value)| format!("    {key}: {value},\n"));
    let name = match option.name.contains('-') {
        true => quoted(&option.name),
        false => option.name.clone(),
    };
    format!("  {name}: {{\n{}  }},\n", members.collect::<String>())
}

/// On one line where there is room, and on a line each otherwise.
fn list(about: &str, name: &str, items: Vec<String>) -> String {
    let line = one_line(&items);
    let is_wide = format!("export const {name} = {line};").len() > COLUMNS;
    let each = items.iter().map(|item| format!("  {item},\n"));
    let value = match is_wide {
        true => format!("[\n{}]", each.collect::<String>()),
        false => line,
    };
    constant(about, name, &value)
}

fn one_line(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}

fn constant(about: &str, name: &str, value: &str) -> String {
    let comment = match about.contains('\n') {
        true => format!("/**\n * {}\n */", about.replace('\n', "\n * ")),
        false => format!("/** {about} */"),
    };
    format!("{comment}\nexport const {name} = {value};\n")
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
