//! Do the JSON Schema and the reader say the same of a document?
//!
//! The validator is as small as the schema: it panics at a keyword that it does not know.

use otasuke_calculator::catalog::{read, ProblemCode};
use regex_lite::Regex;
use serde_json::Value;

use super::mistakes::all_documents;
use super::{document, named, with, EVERYTHING};
use crate::repository::read as read_file;

struct Schema(Value);

impl Schema {
    fn read() -> Self {
        Self(serde_json::from_str(&read_file("docs/catalogue.schema.json")).unwrap())
    }

    fn accepts(&self, document: &str) -> bool {
        let value: Result<Value, _> = serde_json::from_str(document);
        value.is_ok_and(|value| self.holds(&self.0, &value))
    }

    fn holds(&self, schema: &Value, value: &Value) -> bool {
        let rules = schema.as_object().unwrap();
        rules
            .iter()
            .all(|(keyword, rule)| self.rule(schema, keyword, rule, value))
    }

    fn rule(&self, schema: &Value, keyword: &str, rule: &Value, value: &Value) -> bool {
        let all = |list: &Value| {
            list.as_array()
                .unwrap()
                .iter()
                .all(|one| self.holds(one, value))
        };
        match keyword {
            "$schema" | "title" | "description" | "$defs" | "format" | "then" => true,
            "$ref" => {
                let place = rule.as_str().unwrap().trim_start_matches('#');
                self.holds(self.0.pointer(place).unwrap(), value)
            }
            "const" => rule == value,
            "enum" => rule.as_array().unwrap().contains(value),
            "allOf" => all(rule),
            "anyOf" => {
                let mut any = rule.as_array().unwrap().iter();
                any.any(|one| self.holds(one, value))
            }
            "not" => !self.holds(rule, value),
            "if" => !self.holds(rule, value) || self.holds(&schema["then"], value),
            _ => match value {
                Value::Object(_) => self.of_object(schema, keyword, rule, value),
                Value::Array(items) => self.of_list(keyword, rule, items),
                Value::String(text) => of_text(keyword, rule, text),
                _ => of_other(keyword, rule, value),
            },
        }
    }

    fn of_object(&self, schema: &Value, keyword: &str, rule: &Value, value: &Value) -> bool {
        let fields = value.as_object().unwrap();
        let mut names = fields.keys();
        match keyword {
            "required" => {
                let mut required = rule.as_array().unwrap().iter();
                required.all(|name| fields.contains_key(name.as_str().unwrap()))
            }
            "properties" => fields
                .iter()
                .all(|(name, value)| rule.get(name).is_none_or(|rule| self.holds(rule, value))),
            "additionalProperties" => names.all(|name| schema["properties"].get(name).is_some()),
            _ => of_other(keyword, rule, value),
        }
    }

    fn of_list(&self, keyword: &str, rule: &Value, items: &[Value]) -> bool {
        let length = u64::try_from(items.len()).unwrap();
        match keyword {
            "items" => items.iter().all(|item| self.holds(rule, item)),
            "minItems" => length >= rule.as_u64().unwrap(),
            "maxItems" => length <= rule.as_u64().unwrap(),
            "uniqueItems" => (1..items.len()).all(|at| !items[..at].contains(&items[at])),
            _ => of_other(keyword, rule, &Value::Array(Vec::new())),
        }
    }
}

fn of_text(keyword: &str, rule: &Value, text: &str) -> bool {
    match keyword {
        "pattern" => Regex::new(rule.as_str().unwrap()).unwrap().is_match(text),
        "maxLength" => text.chars().count() <= usize::try_from(rule.as_u64().unwrap()).unwrap(),
        _ => of_other(keyword, rule, &Value::String(String::new())),
    }
}

/// What asks for the type; a keyword for another type says nothing.
fn of_other(keyword: &str, rule: &Value, value: &Value) -> bool {
    match (keyword, rule.as_str()) {
        ("type", Some("object")) => value.is_object(),
        ("type", Some("array")) => value.is_array(),
        ("type", Some("string")) => value.is_string(),
        ("type", Some("boolean")) => value.is_boolean(),
        ("type", Some("integer")) => value.is_u64() || value.is_i64(),
        ("minimum", _) => value
            .as_i64()
            .is_none_or(|count| count >= rule.as_i64().unwrap()),
        ("maximum", _) => value
            .as_i64()
            .is_none_or(|count| count <= rule.as_i64().unwrap()),
        (
            "required"
            | "properties"
            | "additionalProperties"
            | "items"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "pattern"
            | "maxLength",
            _,
        ) => true,
        _ => panic!("{keyword} is not known"),
    }
}

/// What no schema can say.
fn is_beyond_schemas(code: ProblemCode) -> bool {
    matches!(
        code,
        ProblemCode::DuplicateField
            | ProblemCode::DuplicateId
            | ProblemCode::TierOrder
            | ProblemCode::DatesReversed
            | ProblemCode::NotADate
    )
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = Schema::read();
    let mut compared = 0;
    for document in all_documents() {
        let loaded = read(document.as_bytes());
        let code = loaded.problems[0].code;
        if !is_beyond_schemas(code) {
            assert!(!schema.accepts(&document), "{code:?}: {document}");
            compared += 1;
        }
    }
    assert!(compared >= 80, "{compared}");
}

#[test]
fn the_schema_accepts_what_the_reader_accepts() {
    let schema = Schema::read();
    let page = read_file("docs/catalogue.md");
    let on_page = page.split("```json\n").skip(1);
    let mut good: Vec<String> = vec![
        EVERYTHING.to_owned(),
        read_file("examples/catalogue.sample.json"),
        document::<&str>(&[]),
    ];
    good.extend(on_page.map(|rest| rest.split("```").next().unwrap().to_owned()));
    for fields in [
        r#""networkMonthlyFee":"0""#,
        r#""initialFee":"1000000000""#,
        r#""notes":"""#,
        r#""contact":"+81(0)3 0000-0000""#,
        r#""contact":"110-00""#,
        r#""contact":"MAILTO:a@b?subject=%20""#,
        r#""url":"https://a:1?b#c""#,
        r#""requirements":[]"#,
    ] {
        good.push(document(&[with(fields)]));
    }
    good.push(document(&[named("\\ud83d\\ude00")]));
    for document in good {
        assert_eq!(read(document.as_bytes()).problems, [], "{document}");
        assert!(schema.accepts(&document), "{document}");
    }
}
