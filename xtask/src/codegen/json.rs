//! How is JSON written for a reader? Indented, a list of words on one line, the members in their order: serde_json
//! would sort them. A member that is null or empty is left out.

use serde::Serialize;
use serde_json::{json, Value};

/// A value.
pub enum Json {
    /// What has no members: a word, a number, a list of them.
    Plain(Value),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

/// An object, written as in JSON.
macro_rules! object {
    ($($name:literal: $value:expr),* $(,)?) => {
        $crate::codegen::json::Json::Object(vec![$(($name, ($value).into())),*])
    };
}
pub(crate) use object;

impl<T: Serialize> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Plain(json!(value))
    }
}

/// What is made of each of several.
pub fn list<T>(items: impl IntoIterator<Item = T>, each: impl Fn(T) -> Json) -> Json {
    Json::List(items.into_iter().map(each).collect())
}

impl Json {
    /// What is left out.
    pub const NONE: Self = Self::Plain(Value::Null);

    /// The text of its file.
    pub fn file(&self) -> String {
        format!("{}\n", self.shown(0))
    }

    /// With more members.
    pub fn and(self, more: Self) -> Self {
        match (self, more) {
            (Self::Object(members), Self::Object(more)) => {
                Self::Object(members.into_iter().chain(more).collect())
            }
            (this, _) => this,
        }
    }

    fn shown(&self, depth: usize) -> String {
        match self {
            Self::Object(members) => {
                let said = members.iter().filter(|(_, value)| !value.is_empty());
                let line = |(name, value): &(&str, Self)| {
                    format!("\"{name}\": {}", value.shown(depth + 1))
                };
                block(['{', '}'], said.map(line).collect(), depth)
            }
            Self::List(items) => {
                let lines = items.iter().map(|item| item.shown(depth + 1));
                block(['[', ']'], lines.collect(), depth)
            }
            Self::Plain(Value::Array(items)) => {
                let words: Vec<_> = items.iter().map(Value::to_string).collect();
                format!("[{}]", words.join(", "))
            }
            Self::Plain(word) => word.to_string(),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Plain(Value::Array(items)) => items.is_empty(),
            Self::Plain(value) => value.is_null(),
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }
}

fn block([open, close]: [char; 2], lines: Vec<String>, depth: usize) -> String {
    let indent = format!("\n{}", "  ".repeat(depth));
    let lines = lines.join(&format!(",{indent}  "));
    format!("{open}{indent}  {lines}{indent}{close}")
}
