//! Which names does the code of the embed use? Read out of its text.

use regex_lite::Regex;

use super::Names;
use crate::repository::{files, read};

/// The text of a file, or of all files below a folder; none where there is none yet.
pub fn sources(place: &str) -> Option<String> {
    let mut paths = files();
    paths.retain(|path| path == place || (place.ends_with('/') && path.starts_with(place)));
    let texts: Vec<String> = paths.iter().map(|path| read(path)).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// What the first group of the pattern matches.
pub fn found(text: &str, pattern: &str) -> Names {
    let pattern = Regex::new(pattern).unwrap();
    pattern
        .captures_iter(text)
        .map(|captures| captures[1].to_owned())
        .collect()
}

/// The short texts between quotation marks.
pub fn literals(code: &str) -> Names {
    let mut all = found(code, r#""([a-zA-Z-]+)""#);
    all.extend(found(code, r"'([a-zA-Z-]+)'"));
    // The keys of an object stand without them.
    all.extend(found(code, r"\b([a-zA-Z]+):"));
    all
}

/// The literals of the list with that name.
pub fn list(code: &str, name: &str) -> Names {
    found(
        block(code, name, ['[', ']']),
        r#"["'](?:\.\.\.)?([a-z-]+)["']"#,
    )
}

/// The keys of an object, not those of the objects in it.
pub fn keys(object: &str) -> Names {
    let mut depth = 0_usize;
    let mut top = String::new();
    for char in without_comments(object).chars() {
        match char {
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' => depth = depth.saturating_sub(1),
            _ if depth == 1 => top.push(char),
            _ => {}
        }
    }
    found(&format!(",{top}"), r#"[,\s]["']?([a-z-]+)["']?\s*:"#)
}

fn without_comments(code: &str) -> String {
    let line = Regex::new(r"(?m)^\s*//.*$|/\*[^*]*\*/").unwrap();
    line.replace_all(code, "").into_owned()
}

/// From the bracket that opens behind `const NAME =` to the one that closes it.
pub fn block<'a>(code: &'a str, name: &str, [open, close]: [char; 2]) -> &'a str {
    let start = code
        .find(&format!("const {name} ="))
        .unwrap_or_else(|| panic!("there is no constant {name}"));
    let rest = &code[start..];
    let rest = &rest[rest.find(open).unwrap()..];
    let mut depth = 0_usize;
    for (at, char) in rest.char_indices() {
        match char {
            _ if char == open => depth += 1,
            _ if char == close && depth == 1 => return &rest[..=at],
            _ if char == close => depth -= 1,
            _ => {}
        }
    }
    panic!("{name} has no end")
}

/// The parts in the code of the element and of the page.
pub fn parts(code: &str) -> Names {
    let mut words = found(code, r#"[^-\w]part=\\?["']([a-z -]+)\\?["']"#);
    words.extend(found(code, r#"\bpart: *["']([a-z -]+)["']"#));
    words.extend(found(code, r#"["']part["'], *["']([a-z -]+)["']"#));
    words.extend(found(code, r#"[^-\w]part=\{[^}"]*"([a-z -]+)""#));
    let each = words.iter().flat_map(|words| words.split_whitespace());
    each.map(str::to_owned).collect()
}

/// What the styles give a variable, as the default of `--otasuke-NAME` or the value of `--oc-NAME`;
/// without spaces.
pub fn defaults(styles: &str, name: &str) -> Names {
    let mut all = Names::new();
    for start in [format!("var(--otasuke-{name},"), format!("--oc-{name}:")] {
        for (at, _) in styles.match_indices(&start) {
            let value = value(&styles[at + start.len()..]);
            all.insert(value.replace([' ', '\n'], ""));
        }
    }
    all
}

/// Up to what ends the value: a semicolon, or a bracket that was not opened in it.
fn value(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' if depth == 0 => return &text[..at],
            ')' => depth -= 1,
            ';' | '}' => return &text[..at],
            _ => {}
        }
    }
    text
}

/// A number with a comma between each three digits.
pub fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[test]
fn names_are_read_out_of_code() {
    let code = "// OPTIONS\nexport const OPTIONS = {\n  // The first: of all.\n  lang: word([\"ja\", \"en\"]),\n  \
                \"term-months\": { kind: \"number\", least: 1 },\n};\nexport const EVENTS = [\"otasuke-ready\"];";
    let set = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Names>()
    };
    let options = block(code, "OPTIONS", ['{', '}']);
    assert_eq!(keys(options), set(&["lang", "term-months"]));
    assert_eq!(list(code, "EVENTS"), set(&["otasuke-ready"]));
    assert_eq!(
        parts(r#"<i part="input error" data-part="net"></i> h("b", { part: "card" })"#),
        set(&["input", "error", "card"])
    );
    assert_eq!(
        parts(r#"<i part={main.then_some("button")} data-part={name} id="b">"#),
        set(&["button"])
    );
    let styles = "--oc-ink: var(--otasuke-ink, #1b2327);\n--otasuke-ink-soft: red;";
    assert!(defaults(styles, "ink").contains("#1b2327"));
}
