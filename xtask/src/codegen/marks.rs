//! How is what is generated put between the marks of a file that people write?

use anyhow::{Context, Result};

/// The text with each mark filled by what its name stands for: the mark is what stands before the name, behind
/// it, and behind what is filled in.
pub fn filled(
    text: &str,
    [open, middle, close]: [&str; 3],
    mut value_of: impl FnMut(&str) -> Result<String>,
) -> Result<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(open) {
        let (name, after) = marked
            .split_once(middle)
            .with_context(|| format!("an unfinished {open} in the text"))?;
        let (_, after) = after
            .split_once(close)
            .with_context(|| format!("a {open} without its end in the text"))?;
        let value = value_of(name).with_context(|| format!("{open}{name}"))?;
        out.push_str(&[before, open, name, middle, &value, close].concat());
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// The text with `new` between the first `open` and the next `close`.
pub fn between(text: &str, (open, close): (&str, &str), new: &str) -> Result<String> {
    let (before, rest) = text
        .split_once(open)
        .with_context(|| format!("there is no {open:?}"))?;
    let (_, after) = rest
        .split_once(close)
        .with_context(|| format!("{open:?} has no end"))?;
    Ok([before, open, new, close, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURE: [&str; 3] = ["<data value=\"", "\">", "</data>"];
    const LINK: [&str; 3] = ["<a data-source=\"", "\" href=\"", "\""];

    #[test]
    fn what_is_marked_is_filled_and_the_rest_stays() {
        let known = |name: &str| (name == "a").then(|| "1".to_owned()).context("unknown");
        let cases = [
            (FIGURE, "x", Some("x")),
            (
                FIGURE,
                "x<data value=\"a\">0</data>y",
                Some("x<data value=\"a\">1</data>y"),
            ),
            (FIGURE, "<data value=\"b\">0</data>", None),
            (FIGURE, "<data value=\"a\">0", None),
            (
                LINK,
                "<a data-source=\"a\" href=\"\">l",
                Some("<a data-source=\"a\" href=\"1\">l"),
            ),
            (LINK, "<a data-source=\"a\">l", None),
        ];
        for (marks, text, expected) in cases {
            assert_eq!(
                filled(text, marks, known).ok().as_deref(),
                expected,
                "{text}"
            );
        }
    }
}
