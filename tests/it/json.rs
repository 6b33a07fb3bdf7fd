//! Which figure of an answer is meant? Pointers into JSON, differences of two answers, and layout.

use otasuke_calculator::wire::answer_line;
use serde_json::Value;

/// The answer to a request line of a quote.
pub fn answer(line: &[u8]) -> Value {
    parsed(&answer_line(line))
}

/// An answer as a value.
pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON ({error}): {text}"))
}

/// The value at `pointer`, such as `/cost/exclTax`. In a list, a segment is the rule, the code, the
/// way or the frame of an element, an index, or `*` for the list of what every element has there.
pub fn look(value: &Value, pointer: &str) -> Option<Value> {
    let Some((segment, rest)) = split(pointer) else {
        return Some(value.clone());
    };
    match value {
        Value::Object(fields) => look(fields.get(segment)?, rest),
        Value::Array(list) if segment == "*" => list
            .iter()
            .map(|item| look(item, rest))
            .collect::<Option<_>>()
            .map(Value::Array),
        Value::Array(list) => {
            let names = ["rule", "code", "way", "frame"];
            let named = |item: &&Value| names.iter().any(|name| item[*name] == segment);
            let by_index = || list.get(segment.parse::<usize>().ok()?);
            look(list.iter().find(named).or_else(by_index)?, rest)
        }
        _ => None,
    }
}

/// `/cost/exclTax` to `cost` and `/exclTax`; `None` at the end.
fn split(pointer: &str) -> Option<(&str, &str)> {
    let path = pointer.strip_prefix('/')?;
    Some(path.find('/').map_or((path, ""), |end| path.split_at(end)))
}

/// A figure that is not as expected; `None` where there is none.
#[derive(Debug)]
pub struct Difference {
    pub pointer: String,
    pub expected: Option<Value>,
    pub answered: Option<Value>,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let show = |value: &Option<Value>| {
            value
                .as_ref()
                .map_or_else(|| "nothing".to_owned(), Value::to_string)
        };
        writeln!(f, "  {}", self.pointer)?;
        writeln!(f, "    expected {}", show(&self.expected))?;
        writeln!(f, "    answered {}", show(&self.answered))
    }
}

/// Every figure in which two whole answers differ.
pub fn differences(expected: &Value, answered: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(String::new(), Some(expected), Some(answered), &mut found);
    found
}

fn compare(
    at: String,
    expected: Option<&Value>,
    answered: Option<&Value>,
    found: &mut Vec<Difference>,
) {
    match (expected, answered) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            let mut names: Vec<_> = left.keys().chain(right.keys()).collect();
            names.sort();
            names.dedup();
            for name in names {
                compare(
                    format!("{at}/{name}"),
                    left.get(name),
                    right.get(name),
                    found,
                );
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            for index in 0..left.len().max(right.len()) {
                compare(
                    format!("{at}/{index}"),
                    left.get(index),
                    right.get(index),
                    found,
                );
            }
        }
        (left, right) if left == right => {}
        (left, right) => found.push(Difference {
            pointer: at,
            expected: left.cloned(),
            answered: right.cloned(),
        }),
    }
}

/// JSON in the layout of the contract: a line for each field, and for each object of a list.
pub fn lay_out(json: &str) -> String {
    let mut out = String::new();
    let (mut depth, mut text, mut objects) = (0, false, false);
    let bytes = json.as_bytes();
    for (at, char) in json.char_indices() {
        let next = bytes.get(at + 1);
        if text {
            out.push(char);
            text = char != '"' || out.ends_with("\\\"");
            continue;
        }
        text = char == '"';
        let line = |out: &mut String, depth: usize| {
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
        };
        let closes = matches!(char, '}' | ']');
        depth -= usize::from(closes);
        if (closes && depth == 0) || (char == ']' && depth == 1 && objects) {
            line(&mut out, depth);
        }
        out.push(char);
        depth += usize::from(matches!(char, '{' | '['));
        objects = if depth == 1 {
            false
        } else {
            objects || (char == '[' && next == Some(&b'{'))
        };
        let breaks = depth == 1 || (depth == 2 && objects);
        match char {
            '{' if depth == 1 => line(&mut out, depth),
            '[' if breaks => line(&mut out, depth),
            ',' if breaks => line(&mut out, depth),
            ',' | ':' => out.push(' '),
            _ => {}
        }
    }
    out
}

#[test]
fn laid_out_json_says_the_same() {
    let json = answer_line(
        br#"{"terminals":1,"termMonths":1,"offer":{"serviceClass":1,"monitoring":"network"}}"#,
    );
    let laid_out = lay_out(&json);
    assert_eq!(
        serde_json::from_str::<Value>(&laid_out).unwrap(),
        serde_json::from_str::<Value>(&json).unwrap()
    );
    assert!(
        laid_out.contains("\n    {\"rule\": \"capacity\", \"status\""),
        "{laid_out}"
    );
}

#[test]
fn a_pointer_names_an_element_by_rule_code_index_or_all() {
    let value = serde_json::json!({"list": [{"rule": "a", "n": 1}, {"code": "b", "n": 2}]});
    for (pointer, expected) in [
        ("/list/a/n", serde_json::json!(1)),
        ("/list/b/n", serde_json::json!(2)),
        ("/list/1/code", serde_json::json!("b")),
        ("/list/*/n", serde_json::json!([1, 2])),
    ] {
        assert_eq!(look(&value, pointer), Some(expected), "{pointer}");
    }
    assert_eq!(look(&value, "/list/c/n"), None);
}
