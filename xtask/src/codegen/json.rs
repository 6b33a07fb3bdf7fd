//! How is JSON written for a reader? Indented, the members in their order.

use std::fmt;

/// A value.
pub enum Json {
    /// A number or a word, as it is.
    Bare(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

/// Text.
pub fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

impl Json {
    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        match self {
            Self::Bare(word) => f.write_str(word),
            Self::Text(text) => quote(f, text),
            Self::List(items) => {
                let line = items
                    .iter()
                    .all(|item| matches!(item, Self::Bare(_) | Self::Text(_)));
                let each = items.iter().map(|item| (None, item));
                block(f, ['[', ']'], each, if line { None } else { Some(depth) })
            }
            Self::Object(members) => {
                let each = members.iter().map(|(name, value)| (Some(*name), value));
                block(f, ['{', '}'], each, Some(depth))
            }
        }
    }
}

/// On a line of its own each, or all on one line where there is no depth.
fn block<'a>(
    f: &mut fmt::Formatter<'_>,
    [open, close]: [char; 2],
    each: impl Iterator<Item = (Option<&'a str>, &'a Json)>,
    depth: Option<usize>,
) -> fmt::Result {
    let line = |f: &mut fmt::Formatter<'_>, inside: usize| match depth {
        Some(depth) => write!(f, "\n{:width$}", "", width = (depth + inside) * 2),
        None => Ok(()),
    };
    write!(f, "{open}")?;
    for (index, (name, value)) in each.enumerate() {
        if index > 0 {
            f.write_str(if depth.is_some() { "," } else { ", " })?;
        }
        line(f, 1)?;
        if let Some(name) = name {
            quote(f, name)?;
            f.write_str(": ")?;
        }
        value.write(f, depth.unwrap_or_default() + 1)?;
    }
    line(f, 0)?;
    write!(f, "{close}")
}

fn quote(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(f, "\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
