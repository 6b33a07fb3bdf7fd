//! How do the files around the names read? Each as a template in its own language, which is filled with what
//! `embed/api.toml` says.

use anyhow::{Context, Result};
use minijinja::value::Serde;
use minijinja::{context, AutoEscape, Environment, UndefinedBehavior, Value};

use super::model::{plain, Api};
use super::option::{Choice, Kind, Way};

/// As `.prettierrc.json` says.
const COLUMNS: usize = 110;

const TEMPLATES: [(&str, &str); 6] = [
    ("api.mjs", include_str!("templates/api.mjs.jinja")),
    ("attributes", include_str!("templates/attributes.jinja")),
    ("index.d.ts", include_str!("templates/index.d.ts.jinja")),
    ("react.d.ts", include_str!("templates/react.d.ts.jinja")),
    ("vue.d.ts", include_str!("templates/vue.d.ts.jinja")),
    ("tables.md", include_str!("templates/tables.md.jinja")),
];

/// The file of that name.
pub fn render(name: &str, api: &Api) -> Result<String> {
    Ok(templates()?.get_template(name)?.render(names(api))?)
}

/// The templates. A name that is missing in one is an error, and nothing is escaped.
pub fn templates() -> Result<Environment<'static>> {
    let mut all = Environment::new();
    all.set_undefined_behavior(UndefinedBehavior::Strict);
    all.set_auto_escape_callback(|_| AutoEscape::None);
    let mut syntax = all.syntax().to_builder();
    syntax.trim_blocks(true).lstrip_blocks(true);
    all.set_syntax(syntax.keep_trailing_newline(true).build()?);
    all.add_filter("plain", plain);
    all.add_filter("key", key);
    all.add_filter("pascal", pascal);
    all.add_filter("quoted", quoted);
    all.add_filter("listing", listing);
    for (name, template) in TEMPLATES {
        all.add_template(name, template)
            .with_context(|| name.to_owned())?;
    }
    Ok(all)
}

/// What `embed/api.toml` says, and what follows from it for TypeScript.
pub fn names(api: &Api) -> Value {
    let typed = |option: &Choice| {
        context! {
            alias => option.alias(),
            union => option.union(),
            type_name => option.type_name(),
            property_type => option.property_type(),
            is_of_element => option.ways.contains(&Way::Element),
            is_of_frame => option.ways.contains(&Way::Frame),
            ..Value::from(Serde(option))
        }
    };
    let choices = api.options.iter().filter(|one| one.kind == Kind::Word);
    context! {
        options => api.options.iter().map(typed).collect::<Vec<_>>(),
        choices => choices.map(Choice::alias).collect::<Vec<_>>(),
        ..Value::from(Serde(api))
    }
}

/// The name of a member, in quotation marks where it needs them.
fn key(name: &str) -> String {
    match name.contains('-') {
        true => quoted(name),
        false => name.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A list of names that a script exports: on one line where there is room, and on a line each otherwise.
fn listing(name: &str, items: Vec<String>) -> String {
    let items: Vec<_> = items.iter().map(|item| quoted(item)).collect();
    let line = format!("export const {name} = [{}];", items.join(", "));
    if line.len() <= COLUMNS {
        return line;
    }
    format!("export const {name} = [\n  {},\n];", items.join(",\n  "))
}

/// `OtasukeReady` of `otasuke-ready`.
fn pascal(name: &str) -> String {
    name.split('-').map(capital).collect()
}

/// The word with a capital letter.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
