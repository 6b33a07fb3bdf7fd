//! What in a Rust file is code, what is text, what is comment? A rough reading that is enough here.

use crate::repository::{files_in, read};

/// A Rust file with its parts told apart. Lines stay where they are.
pub struct RustFile {
    pub path: String,
    /// As it is written.
    pub text: String,
    /// Without comments, unit tests and the insides of literals.
    pub code: String,
    /// What stands in literals outside of unit tests, with the line.
    pub literals: Vec<(usize, String)>,
}

/// The Rust files below these folders.
pub fn rust_files(folders: &[&str]) -> Vec<RustFile> {
    let paths = folders.iter().flat_map(|folder| files_in(folder, ".rs"));
    paths
        .map(|path| RustFile::of(path.clone(), read(&path)))
        .collect()
}

impl RustFile {
    fn of(path: String, text: String) -> Self {
        let (mut code, mut literals) = read_parts(&text);
        for (start, end) in test_blocks(&code) {
            let lines = line_of(&code, start)..=line_of(&code, end);
            literals.retain(|(line, _)| !lines.contains(line));
            let blank = blank(&code[start..end]);
            code.replace_range(start..end, &blank);
        }
        Self {
            path,
            text,
            code,
            literals,
        }
    }

    /// A file that `cargo xtask codegen` writes.
    pub fn is_generated(&self) -> bool {
        self.path.ends_with("/generated.rs") || self.path.contains("/generated/")
    }

    /// A file of unit tests: `tests.rs`, or one in a folder `tests` of the sources.
    pub fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    /// The lines of code with their numbers.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }
}

/// The number of the line in which a byte stands.
pub fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

pub fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

fn blank(text: &str) -> String {
    text.chars()
        .map(|char| if char == '\n' { '\n' } else { ' ' })
        .collect()
}

fn read_parts(text: &str) -> (String, Vec<(usize, String)>) {
    let (mut code, mut literals, mut at) = (String::new(), Vec::new(), 0);
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let word_before = code.ends_with(|c| is_word(c) && c != 'b');
        let (length, literal) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |end| end + 2), false)
        } else if let Some(length) = raw_text(rest).filter(|_| !word_before) {
            (length, true)
        } else if first == '"' {
            (quoted(rest, '"'), true)
        } else if is_char(rest) {
            (quoted(rest, '\''), true)
        } else {
            code.push(first);
            at += first.len_utf8();
            continue;
        };
        let part = &rest[..length];
        if literal {
            literals.push((line_of(text, at), part.to_owned()));
        }
        code.push_str(&blank(part));
        at += length;
    }
    (code, literals)
}

/// The length of `r"…"` or `r#"…"#`.
fn raw_text(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('r')?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    body[hashes..].starts_with('"').then_some(())?;
    let close = format!("\"{}", "#".repeat(hashes));
    let start = 1 + hashes + 1;
    rest[start..]
        .find(&close)
        .map(|end| start + end + close.len())
}

/// The length of a literal up to its closing quote.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, char) in rest.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// `'x'` and `'\n'`, but not the lifetime `'a`.
fn is_char(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some('\'') && (chars.next() == Some('\\') || chars.next() == Some('\''))
}

/// Where items under `#[cfg(test)]` stand.
fn test_blocks(code: &str) -> Vec<(usize, usize)> {
    let starts = code.match_indices("#[cfg(test)]").map(|(start, _)| start);
    starts
        .map(|start| (start, block_end(code, start)))
        .collect()
}

/// The end of the item that starts there: its closing brace, or its semicolon.
pub fn block_end(code: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, char) in code[start..].char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 1 => return start + at + 1,
            '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => return start + at + 1,
            _ => {}
        }
    }
    code.len()
}

#[test]
fn the_parts_of_a_file_are_told_apart() {
    let text = "//! Why?\nfn f<'a>() { let s = \"1 // 2\"; g('{', r#\"a\"b\"#) } /* 3 */\n\
                #[cfg(test)]\nmod tests { const X: &str = \"4\"; }\nfn after() {}\n";
    let file = RustFile::of("src/x.rs".to_owned(), text.to_owned());
    assert_eq!(file.code.lines().count(), text.lines().count());
    assert!(file.code.contains("fn f<'a>()") && file.code.contains("fn after() {}"));
    assert!(!file.code.contains(['1', '2', '3', '4']), "{}", file.code);
    let literals: Vec<&str> = file
        .literals
        .iter()
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(literals, ["\"1 // 2\"", "'{'", "r#\"a\"b\"#"]);
}
