//! What does the browser ask for? The head of an HTTP/1.1 request, as far as a file server needs it.

use std::io::{self, BufRead, BufReader, Read};

/// A longer head is no browser's.
const HEAD_BYTES_MAX: u64 = 32 * 1024;

/// The head of one request.
#[derive(Debug, PartialEq)]
pub(super) struct Request {
    pub(super) method: String,
    /// As sent: still with its escapes, but without the query.
    pub(super) path: String,
    pub(super) accepts_gzip: bool,
}

impl Request {
    /// Reads a head up to its empty line; `None` where it is no HTTP request.
    pub(super) fn read(from: impl Read) -> io::Result<Option<Self>> {
        let mut head = Vec::new();
        let mut reader = BufReader::new(from.take(HEAD_BYTES_MAX));
        loop {
            let start = head.len();
            reader.read_until(b'\n', &mut head)?;
            if matches!(&head[start..], b"" | b"\r\n" | b"\n") {
                break;
            }
        }
        Ok(Self::parse(&String::from_utf8_lossy(&head)))
    }

    fn parse(head: &str) -> Option<Self> {
        let mut lines = head.lines();
        let mut words = lines.next()?.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
            return None;
        }
        let path = target.split(['?', '#']).next()?;
        let accepts_gzip = lines
            .filter_map(|line| line.split_once(':'))
            .filter(|(name, _)| name.eq_ignore_ascii_case("accept-encoding"))
            .any(|(_, value)| value.split(',').any(|coding| coding.trim() == "gzip"));
        Some(Self {
            method: method.to_owned(),
            path: path.to_owned(),
            accepts_gzip,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_browsers_send() {
        let cases = [
            ("GET / HTTP/1.1\r\n\r\n", Some(("GET", "/", false))),
            (
                "GET /a.js?v=1 HTTP/1.1\r\nHost: x\r\n\r\n",
                Some(("GET", "/a.js", false)),
            ),
            (
                "HEAD /a HTTP/1.1\r\naccept-encoding: br, gzip\r\n\r\n",
                Some(("HEAD", "/a", true)),
            ),
            ("GET / HTTP/2\r\n\r\n", None),
            ("GET http://elsewhere/ HTTP/1.1\r\n\r\n", None),
            ("", None),
        ];
        for (head, expected) in cases {
            let read = Request::read(head.as_bytes()).unwrap();
            let read = read
                .as_ref()
                .map(|r| (r.method.as_str(), r.path.as_str(), r.accepts_gzip));
            assert_eq!(read, expected, "{head:?}");
        }
    }
}
