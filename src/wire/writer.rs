//! How is JSON written? Piece by piece, at the end of one text.
//!
//! serde would do it too, but it is code for every type, and the first visit carries this
//! (ARCHITECTURE.md, Size): a call that appends is the least that there is.

/// A JSON text that is being written. A piece without a name is an item of a list, or the whole.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    /// Opens the object or the list of that name; `bracket` is `{` or `[`.
    #[inline(never)]
    pub(super) fn open(&mut self, name: &str, bracket: char) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[')) {
            self.0.push(',');
        }
        if !name.is_empty() {
            self.quoted(name);
            self.0.push(':');
        }
        self.0.push(bracket);
    }

    /// Closes what was opened last; `bracket` is `}` or `]`.
    #[inline(never)]
    pub(super) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// A text.
    #[inline(never)]
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.open(name, '"');
        self.escaped(text);
        self.0.push('"');
    }

    /// Money, which is text: a JSON number would be a float to many readers.
    #[inline(never)]
    pub(super) fn amount(&mut self, name: &str, yen: u64) {
        self.text(name, &yen.to_string());
    }

    /// A number without quotation marks.
    #[inline(never)]
    pub(super) fn count(&mut self, name: &str, count: u32) {
        self.plain(name, &count.to_string());
    }

    /// A truth.
    pub(super) fn truth(&mut self, name: &str, truth: bool) {
        self.plain(name, if truth { "true" } else { "false" });
    }

    /// What is JSON already: `true`, or the digits of a number.
    #[inline(never)]
    pub(super) fn plain(&mut self, name: &str, json: &str) {
        let mut chars = json.chars();
        if let Some(first) = chars.next() {
            self.open(name, first);
            self.0.push_str(chars.as_str());
        }
    }

    /// The whole text.
    pub(super) fn finish(self) -> String {
        self.0
    }

    fn quoted(&mut self, text: &str) {
        self.0.push('"');
        self.escaped(text);
        self.0.push('"');
    }

    #[inline(never)]
    fn escaped(&mut self, text: &str) {
        for char in text.chars() {
            let short = match char {
                '"' | '\\' => char,
                '\u{8}' => 'b',
                '\t' => 't',
                '\n' => 'n',
                '\u{c}' => 'f',
                '\r' => 'r',
                '\0'..='\u{1f}' => {
                    let code = u32::from(char);
                    self.0.push_str(if code < 16 { "\\u000" } else { "\\u001" });
                    self.0.extend(char::from_digit(code % 16, 16));
                    continue;
                }
                _ => {
                    self.0.push(char);
                    continue;
                }
            };
            self.0.push('\\');
            self.0.push(short);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;

    #[test]
    fn commas_stand_between_pieces_alone() {
        let mut json = Writer::default();
        json.open("", '{');
        json.open("list", '[');
        json.text("", "{");
        json.text("", "[");
        json.close(']');
        json.open("none", '{');
        json.close('}');
        json.amount("amount", 120_000);
        json.count("count", 0);
        json.truth("truth", true);
        json.close('}');
        let expected = r#"{"list":["{","["],"none":{},"amount":"120000","count":0,"truth":true}"#;
        assert_eq!(json.finish(), expected);
    }

    #[test]
    fn every_character_is_escaped_as_serde_json_does() {
        let mut text: String = ('\0'..='\u{ff}').collect();
        text.push_str("お助け隊\u{2028}\u{1f600}");
        let mut json = Writer::default();
        json.text("", &text);
        assert_eq!(json.finish(), serde_json::to_string(&text).unwrap());
    }
}
