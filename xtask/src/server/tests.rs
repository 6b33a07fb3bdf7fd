//! Is a folder served as a host of static files would serve it?

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use super::*;

/// A script of a release.
const SCRIPT: &str = "GET /releases/1/a.js";

/// A folder that goes with the test.
struct Page(PathBuf);

impl Page {
    fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let headers = include_str!("../../../embed/site/_headers");
        let files = [
            ("index.html", "<p>お助け隊</p>".repeat(50)),
            ("表.html", String::new()),
            (".git/config", String::new()),
            ("sub/a.wasm", "\0asm".to_owned()),
            ("sub/a.css", String::new()),
            ("sub/a.mjs", "export {};".repeat(50)),
            ("sub/a", String::new()),
            ("releases/1/a.js", String::new()),
            ("_headers", headers.to_owned()),
        ];
        for (name, content) in files {
            let file = dir.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        Self(dir)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn ask(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn answers_over_a_real_connection() {
    let page = Page::new("serve");
    let address = serve(&page.0, 0).unwrap();
    // Hosts write the names of headers in any case, and a list of methods with spaces or without.
    let cases = [
        ("GET /", "", "200", "content-type: text/html; charset=utf-8"),
        (
            "GET /?x=1",
            "",
            "200",
            "content-type: text/html; charset=utf-8",
        ),
        (
            "HEAD /sub/a.wasm",
            "",
            "200",
            "content-type: application/wasm",
        ),
        (
            "GET /sub/a.css",
            "",
            "200",
            "content-type: text/css; charset=utf-8",
        ),
        (
            "GET /sub/a",
            "",
            "200",
            "content-type: application/octet-stream",
        ),
        ("GET /", "br, gzip", "200", "content-encoding: gzip"),
        ("GET /", "gzip;q=0.8, br", "200", "content-encoding: gzip"),
        ("GET /sub/a.mjs", "gzip", "200", "content-encoding: gzip"),
        ("GET /", "", "200", "cache-control: no-cache"),
        (
            SCRIPT,
            "",
            "200",
            "content-type: text/javascript; charset=utf-8",
        ),
        (SCRIPT, "", "200", "access-control-allow-origin: *"),
        (SCRIPT, "", "200", "immutable"),
        ("GET /sub", "", "301", "location: /sub/"),
        ("GET /none", "", "404", ""),
        ("POST /", "", "405", "allow: get,head"),
    ];
    for (request, codings, status, part) in cases {
        let codings = match codings {
            "" => String::new(),
            codings => format!("Accept-Encoding: {codings}\r\n"),
        };
        let request = format!("{request} HTTP/1.1\r\nHost: x\r\n{codings}\r\n");
        let answer = ask(address, &request);
        let status = format!("HTTP/1.1 {status}");
        assert!(answer.starts_with(&status), "{request:?}: {answer}");
        let line = format!("{part}\r\n");
        let is_said = answer.to_ascii_lowercase().contains(&line);
        assert!(is_said, "{request:?}: {answer}");
    }
    let answer = ask(address, "nonsense\r\nHost: x\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
}

#[test]
fn stays_inside_the_folder() {
    let page = Page::new("folder");
    let address = serve(&page.0, 0).unwrap();
    let cases = [
        ("/", true),
        ("//sub///a.css", true),
        ("/%E8%A1%A8.html", true),
        ("/../Cargo.toml", false),
        ("/sub/../../index.html", false),
        ("/%2e%2e/index.html", false),
        ("/sub%2f..%2f..%2findex.html", false),
        ("/.git/config", false),
        ("/%2Egit/config", false),
        ("/sub\\..\\index.html", false),
        ("/sub%00/a.css", false),
        ("/%zz", false),
        ("/%4", false),
        ("/%ff", false),
    ];
    for (path, is_there) in cases {
        let answer = ask(address, &format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"));
        assert_eq!(
            answer.starts_with("HTTP/1.1 200"),
            is_there,
            "{path}: {answer}"
        );
    }
}
