//! How does TypeScript see the element? `index.d.ts`: the class, its properties, and its events.

use super::model::{plain, Api, Event};
use super::option::{Choice, Kind};

/// Properties that every HTMLElement declares by itself.
const INHERITED: [&str; 1] = ["lang"];

/// The first line of each generated file of types.
pub const MARK: &str =
    "// Written by `cargo xtask codegen` from embed/api.toml: change that file.\n";

/// The whole of `index.d.ts`.
pub fn module(api: &Api) -> String {
    let mut out = format!(
        "{MARK}import type {{ Offer, Quote, QuoteRequest }} from \"./headless.js\";\n\n\
         export type {{ Offer, Quote, QuoteRequest }};\n\n"
    );
    aliases(&mut out, api);
    for event in &api.events {
        detail(&mut out, event);
    }
    event_map(&mut out, api);
    class(&mut out, api);
    globals(&mut out, api);
    out
}

/// The name of an option's type, such as `Mode` of `mode`.
pub fn alias(option: &Choice) -> String {
    let mut letters = option.property.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn aliases(out: &mut String, api: &Api) {
    for option in api.options.iter().filter(|one| !one.values.is_empty()) {
        let about = match option.kind {
            Kind::Words => "One of the words of",
            _ => "A value of",
        };
        out.push_str(&format!(
            "/** {about} `{}`: {}. */\nexport type {} = {};\n",
            option.name,
            plain(&option.en),
            alias(option),
            option.union()
        ));
    }
    let codes: Vec<String> = api
        .errors
        .iter()
        .map(|one| format!("\n  /** {}. */\n  | {:?}", plain(&one.en), one.code))
        .collect();
    out.push_str(&format!(
        "/** What failed. */\nexport type ErrorCode ={};\n\n\
         /** Which offer it is. */\n\
         export type OfferName = Pick<Offer, \"id\" | \"name\" | \"provider\">;\n\n",
        codes.concat()
    ));
}

fn detail(out: &mut String, event: &Event) {
    out.push_str(&format!(
        "/** `{}`: {}. */\nexport interface {} {{\n",
        event.name,
        plain(&event.en),
        event.detail
    ));
    for (name, kind) in &event.fields {
        out.push_str(&format!("  readonly {name}: {kind};\n"));
    }
    out.push_str("}\n\n");
}

fn event_map(out: &mut String, api: &Api) {
    out.push_str("/** The events of the element; they bubble and are composed. */\n");
    out.push_str("export interface OtasukeCalculatorEvents {\n");
    for event in &api.events {
        out.push_str(&format!(
            "  {:?}: CustomEvent<{}>;\n",
            event.name, event.detail
        ));
    }
    out.push_str("}\n\n");
}

fn class(out: &mut String, api: &Api) {
    let Api { class, about, .. } = api;
    out.push_str(&format!(
        "/** {} */\nexport declare class {class} extends HTMLElement {{\n  \
         static readonly formAssociated: true;\n",
        about.en
    ));
    let own = |option: &&Choice| !INHERITED.contains(&option.property.as_str());
    for option in api.options.iter().filter(own) {
        out.push_str(&format!(
            "  /** {}. Attribute `{}`. */\n  {}: {};\n",
            plain(&option.en),
            option.name,
            option.property,
            property_type(option)
        ));
    }
    for property in &api.properties {
        out.push_str(&format!(
            "  /** {}. */\n  readonly {}: {};\n",
            plain(&property.en),
            property.name,
            property.kind
        ));
    }
    for (verb, options) in [
        ("add", "AddEventListenerOptions"),
        ("remove", "EventListenerOptions"),
    ] {
        out.push_str(&listener(class, verb, options));
    }
    out.push_str("}\n\n");
}

/// The type of a property; null takes the attribute away.
pub fn property_type(option: &Choice) -> String {
    match option.kind {
        Kind::Word => format!("{} | null", alias(option)),
        Kind::Words | Kind::Text | Kind::Address => "string | null".to_owned(),
        Kind::Number => "number | string | null".to_owned(),
        Kind::Offer => "Offer | string | null".to_owned(),
        Kind::Flag => "boolean".to_owned(),
    }
}

fn listener(class: &str, verb: &str, options: &str) -> String {
    let typed = |map: &str| {
        format!(
            "  {verb}EventListener<K extends keyof {map}>(type: K, listener: (this: {class}, event: \
             {map}[K]) => unknown, options?: boolean | {options}): void;\n"
        )
    };
    format!(
        "{}{}  {verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, \
         options?: boolean | {options}): void;\n",
        typed("OtasukeCalculatorEvents"),
        typed("HTMLElementEventMap")
    )
}

fn globals(out: &mut String, api: &Api) {
    let Api { tag, class, .. } = api;
    out.push_str(&format!(
        "declare global {{\n  interface HTMLElementTagNameMap {{\n    {tag:?}: {class};\n  }}\n  \
         interface HTMLElementEventMap extends OtasukeCalculatorEvents {{}}\n  \
         interface DocumentEventMap extends OtasukeCalculatorEvents {{}}\n}}\n"
    ));
}
