//! Which file answers a path, of which type, and how is it sent? Never one from outside the folder.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

use flate2::write::GzEncoder;
use flate2::Compression;

/// What a path leads to.
pub(super) enum Answer {
    Found(File),
    /// A folder named without its slash: relative addresses in it would go wrong.
    Moved(String),
    Missing,
}

/// A file as it goes to the browser.
pub(super) struct File {
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) kind: &'static str,
    pub(super) gzip: bool,
}

/// A state of a file: what was compressed once need not be again.
type State = (PathBuf, SystemTime);

/// What was compressed (`gzip -9`), for every server of this process: the tests start one a page.
static COMPRESSED: LazyLock<Mutex<HashMap<State, Arc<Vec<u8>>>>> = LazyLock::new(Mutex::default);

/// The files of one folder.
pub(super) struct Files {
    dir: PathBuf,
}

impl Files {
    pub(super) fn new(dir: PathBuf) -> Self {
        Self { dir }
    }

    pub(super) fn get(&self, path: &str, accepts_gzip: bool) -> Answer {
        let Some(relative) = relative_path(path) else {
            return Answer::Missing;
        };
        let mut file = self.dir.join(relative);
        if file.is_dir() {
            if !path.ends_with('/') {
                return Answer::Moved(format!("{path}/"));
            }
            file.push("index.html");
        }
        self.load(&file, accepts_gzip)
            .map_or(Answer::Missing, Answer::Found)
    }

    fn load(&self, path: &Path, accepts_gzip: bool) -> io::Result<File> {
        let (kind, text) = content_type(path);
        let gzip = accepts_gzip && text;
        let modified = fs::metadata(path)?.modified()?;
        let bytes = fs::read(path)?;
        if !gzip {
            return Ok(File {
                bytes: Arc::new(bytes),
                kind,
                gzip,
            });
        }
        let mut cache = COMPRESSED.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (path.to_owned(), modified);
        if let Some(bytes) = cache.get(&key) {
            return Ok(File {
                bytes: Arc::clone(bytes),
                kind,
                gzip,
            });
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        let bytes = Arc::new(encoder.finish()?);
        cache.insert(key, Arc::clone(&bytes));
        Ok(File { bytes, kind, gzip })
    }
}

/// The file that a path of an address names, below the folder; `None` where it leads outside
/// or to a hidden file.
fn relative_path(path: &str) -> Option<PathBuf> {
    let decoded = percent_decode(path)?;
    let mut relative = PathBuf::new();
    for part in decoded.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        relative.push(part);
    }
    Some(relative)
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The media type of a file, and whether compression is worth its while.
fn content_type(path: &Path) -> (&'static str, bool) {
    match path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => ("text/html; charset=utf-8", true),
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "json" | "map" => ("application/json; charset=utf-8", true),
        "webmanifest" => ("application/manifest+json; charset=utf-8", true),
        "svg" => ("image/svg+xml; charset=utf-8", true),
        "txt" | "md" | "toml" => ("text/plain; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "png" => ("image/png", false),
        "ico" => ("image/x-icon", false),
        "woff2" => ("font/woff2", false),
        _ => ("application/octet-stream", false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_inside_the_folder() {
        let cases = [
            ("/", Some("")),
            ("/a/b.js", Some("a/b.js")),
            ("//a///b.js", Some("a/b.js")),
            ("/%E8%A1%A8.html", Some("表.html")),
            ("/../secret", None),
            ("/a/../../secret", None),
            ("/%2e%2e/secret", None),
            ("/a%2f..%2f..%2fsecret", None),
            ("/.git/config", None),
            ("/a\\..\\b", None),
            ("/a%00b", None),
            ("/%zz", None),
            ("/%4", None),
            ("/%ff", None),
        ];
        for (path, expected) in cases {
            assert_eq!(relative_path(path), expected.map(PathBuf::from), "{path}");
        }
    }

    #[test]
    fn types_what_a_page_needs() {
        let cases = [
            ("a.wasm", "application/wasm"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.css", "text/css; charset=utf-8"),
            ("a", "application/octet-stream"),
        ];
        for (path, expected) in cases {
            assert_eq!(content_type(Path::new(path)).0, expected, "{path}");
        }
    }
}
