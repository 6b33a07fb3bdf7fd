//! What is sent with a file beside its content? What the folder's own `_headers` says, as hosts of static
//! files read it: a path with `*` for any text, and below it the headers, indented.

use std::collections::BTreeMap;
use std::path::Path;

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// Where `_headers` says nothing: nothing is kept, so that a developer sees each change.
const ALWAYS: [(&str, &str); 2] = [
    ("Cache-Control", "no-cache"),
    ("X-Content-Type-Options", "nosniff"),
];

/// The headers of a folder.
#[derive(Clone, Debug, Default)]
pub(super) struct Headers(Vec<Rule>);

#[derive(Clone, Debug)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Headers {
    /// Those of the folder `dir`; none where it has no `_headers`.
    pub(super) fn of(dir: &Path) -> Self {
        std::fs::read_to_string(dir.join("_headers"))
            .map_or_else(|_| Self::default(), |text| Self::read(&text))
    }

    fn read(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
        {
            match (line.trim().split_once(':'), rules.last_mut()) {
                (Some((name, value)), Some(rule)) if line.starts_with(' ') => {
                    rule.headers
                        .push((name.to_owned(), value.trim().to_owned()));
                }
                _ if line.starts_with('/') => rules.push(Rule {
                    pattern: line.trim_end().to_owned(),
                    headers: Vec::new(),
                }),
                _ => {}
            }
        }
        Self(rules)
    }

    /// Adds those for `path`. What several rules say of one header is joined, as those hosts do: a header
    /// that is said twice is seen here, too.
    pub(super) fn add(&self, path: &str, headers: &mut HeaderMap) {
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for rule in self.0.iter().filter(|rule| fits(&rule.pattern, path)) {
            for (name, value) in &rule.headers {
                found.entry(name).or_default().push(value);
            }
        }
        for (name, value) in ALWAYS {
            found.entry(name).or_insert_with(|| vec![value]);
        }
        for (name, values) in found {
            let name = HeaderName::try_from(name);
            let value = HeaderValue::try_from(values.join(", "));
            if let (Ok(name), Ok(value)) = (name, value) {
                headers.insert(name, value);
            }
        }
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|after| {
            let mut ends = after.char_indices().map(|(at, _)| at).chain([after.len()]);
            ends.any(|at| fits(rest, &after[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_the_headers_of_each_rule_that_fits() {
        let headers = Headers::read(
            "# A comment.\n/a/*\n  X: 1\n  Cache-Control: public, max-age=300\n/a/*/b.html\n  Y: 2\n\n/c\n  X: 3\n/a/1/*\n  X: 4\n",
        );
        let cases = [
            ("/", "no-cache", "", ""),
            ("/a/b.html", "public, max-age=300", "1", ""),
            ("/a/1/b.html", "public, max-age=300", "1, 4", "2"),
            ("/c", "no-cache", "3", ""),
            ("/c/d", "no-cache", "", ""),
        ];
        for (path, cache, x, y) in cases {
            let mut found = HeaderMap::new();
            headers.add(path, &mut found);
            let said = ["cache-control", "x", "y", "x-content-type-options"]
                .map(|name| found.get(name).map_or("", |value| value.to_str().unwrap()));
            assert_eq!(said, [cache, x, y, "nosniff"], "{path}");
        }
    }
}
