//! How do React and Vue see the element? `react.d.ts` for React 18 and 19, `vue.d.ts` for Vue 3.

use super::model::{plain, Api};
use super::option::{Choice, Kind};
use super::types::{alias, MARK};

/// The whole of `react.d.ts`.
pub fn react(api: &Api) -> String {
    let Api { tag, class, .. } = api;
    let imports = imports(api);
    let mut out = format!(
        "{MARK}// Attributes work in React 18 and 19; handlers such as onotasuke-quoted in 19 alone: in 18, \
         add the listener\n// through a ref. Use it by `import type {{}} from \"otasuke-calculator/react\"`.\n\
         import type {{ DetailedHTMLProps, HTMLAttributes }} from \"react\";\n{imports}\n\
         /** The attributes and events of `<{tag}>`. */\n\
         export interface OtasukeCalculatorAttributes extends HTMLAttributes<{class}> {{\n"
    );
    attributes(&mut out, api);
    for event in &api.events {
        out.push_str(&format!(
            "  /** {}. */\n  \"on{}\"?: (event: OtasukeCalculatorEvents[{:?}]) => void;\n",
            plain(&event.en),
            event.name,
            event.name
        ));
    }
    out.push_str(&format!(
        "  /** The class of the element: React 18 knows no className here. */\n  class?: string;\n}}\n\n\
         type Tag = DetailedHTMLProps<OtasukeCalculatorAttributes, {class}>;\n\n"
    ));
    for (scope, note) in [
        (
            "module \"react\"",
            "React 19, and 18 with the automatic runtime.",
        ),
        ("global", "React 18 with the classic runtime."),
    ] {
        out.push_str(&format!(
            "// {note}\ndeclare {scope} {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      \
             {tag:?}: Tag;\n    }}\n  }}\n}}\n"
        ));
    }
    out
}

/// The whole of `vue.d.ts`.
pub fn vue(api: &Api) -> String {
    let tag = &api.tag;
    let imports = imports(api).replace(&format!("{}, ", api.class), "");
    let mut out = format!(
        "{MARK}// Tell Vue's compiler that the tag is a custom element, by `isCustomElement`; use this file by\n\
         // `import type {{}} from \"otasuke-calculator/vue\"`.\n\
         import type {{ DefineComponent, HTMLAttributes }} from \"vue\";\n{imports}\n\
         /** The attributes and events of `<{tag}>`. */\n\
         export interface OtasukeCalculatorProps extends /* @vue-ignore */ HTMLAttributes {{\n"
    );
    attributes(&mut out, api);
    for event in &api.events {
        out.push_str(&format!(
            "  /** {}. */\n  {}?: (event: OtasukeCalculatorEvents[{:?}]) => void;\n",
            plain(&event.en),
            handler(&event.name),
            event.name
        ));
    }
    out.push_str(&format!(
        "}}\n\ndeclare module \"vue\" {{\n  interface GlobalComponents {{\n    {tag:?}: \
         DefineComponent<OtasukeCalculatorProps>;\n  }}\n}}\n"
    ));
    out
}

fn imports(api: &Api) -> String {
    let values = api.options.iter().filter(|one| one.kind == Kind::Word);
    let mut names: Vec<String> = values.map(alias).collect();
    names.extend(["Offer", "OtasukeCalculatorEvents"].map(str::to_owned));
    names.push(api.class.clone());
    names.sort();
    format!(
        "import type {{ {} }} from \"./index.js\";\n",
        names.join(", ")
    )
}

fn attributes(out: &mut String, api: &Api) {
    for option in &api.options {
        let name = match option.name.contains('-') {
            true => format!("{:?}", option.name),
            false => option.name.clone(),
        };
        out.push_str(&format!(
            "  /** {}. */\n  {name}?: {};\n",
            plain(&option.en),
            attribute_type(option)
        ));
    }
}

fn attribute_type(option: &Choice) -> String {
    match option.kind {
        Kind::Word => format!("{} | undefined", alias(option)),
        Kind::Words | Kind::Text | Kind::Address => "string | undefined".to_owned(),
        Kind::Number => "number | string | undefined".to_owned(),
        Kind::Offer => "Offer | string | undefined".to_owned(),
        Kind::Flag => "boolean | undefined".to_owned(),
    }
}

/// The name under which Vue looks for the handler of an event: `onOtasukeReady`.
fn handler(event: &str) -> String {
    let mut out = "on".to_owned();
    for word in event.split('-') {
        let mut letters = word.chars();
        out.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}
