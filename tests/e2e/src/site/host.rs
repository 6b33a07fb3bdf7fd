//! What is the page of somebody else, on which the calculator stands? It comes from another origin
//! than the release, with headers of its own, and may spoil what it gets of the release.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread;

use super::stall::read_head;

/// The script tag of the element.
pub(crate) const SCRIPT: &str =
    "<script type=\"module\" src=\"{release}otasuke-calculator.js\"></script>";

/// What is done to a file of the release on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Nothing,
    /// The page may read how much was transferred.
    Sizes,
    /// Every file whose name ends so is sent as plain text.
    AsText(&'static str),
    /// Every file whose name ends so is missing.
    Missing(&'static str),
    /// Every file whose name ends so is cut off.
    Spoilt(&'static str),
    /// Every file whose name ends so is one of another build: a module, and not this one.
    Foreign(&'static str),
    /// The server cannot send the file whose name ends so when it is first asked.
    FailingOnce(&'static str),
}

/// A page of somebody else. `{release}` in it is the address of the release with a slash at its end,
/// `{site}` that of the site without one.
#[derive(Debug, Clone)]
pub(crate) struct Host {
    html: String,
    head: String,
    body: String,
    pub(crate) policy: Option<String>,
    pub(crate) change: Change,
    /// The page is isolated from other origins: those have to agree to be shown.
    isolated: bool,
    /// The release lies at the origin of the page, as from npm.
    one_origin: bool,
    /// What is asked for and is not there is an empty object.
    answers_all: bool,
    files: Vec<(String, &'static str, String)>,
}

impl Host {
    /// A page with this in its body, and the element's script in its head.
    pub(crate) fn new(body: impl Into<String>) -> Self {
        Self::bare(body).with_head(SCRIPT)
    }

    /// A page with this in its body, and no script of the element.
    pub(crate) fn bare(body: impl Into<String>) -> Self {
        Self {
            html: "lang=\"ja\"".to_owned(),
            head: String::new(),
            body: body.into(),
            policy: None,
            change: Change::Nothing,
            isolated: false,
            one_origin: false,
            answers_all: false,
            files: Vec::new(),
        }
    }

    pub(crate) fn with_head(mut self, more: &str) -> Self {
        self.head.push_str(more);
        self
    }

    pub(crate) fn with_style(self, css: &str) -> Self {
        self.with_head(&format!("<style>{css}</style>"))
    }

    /// These attributes of `<html>`.
    pub(crate) fn with_html(mut self, attributes: &str) -> Self {
        attributes.clone_into(&mut self.html);
        self
    }

    pub(crate) fn with_policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    pub(crate) fn with_change(mut self, change: Change) -> Self {
        self.change = change;
        self
    }

    pub(crate) fn isolated(mut self) -> Self {
        self.isolated = true;
        self
    }

    pub(crate) fn on_one_origin(mut self) -> Self {
        self.one_origin = true;
        self
    }

    /// Whatever is asked for, something is there: no list, but no failure to load.
    pub(crate) fn answering(mut self) -> Self {
        self.answers_all = true;
        self
    }

    /// Another file of the same origin.
    pub(crate) fn with_file(mut self, name: &str, kind: &'static str, text: String) -> Self {
        self.files.push((format!("/{name}"), kind, text));
        self
    }

    /// The page as it is served, with scripts of the tests in its head before everything else.
    fn page(&self, scripts: &[&str]) -> String {
        let scripts: String = scripts
            .iter()
            .map(|name| format!("<script src=\"{{site}}/{name}\"></script>"))
            .collect();
        format!(
            "<!doctype html><html {}><head><meta charset=\"utf-8\"><title>host</title>\
             <meta name=\"viewport\" content=\"width=device-width\">{scripts}{}</head>\
             <body><main><h1>A page of somebody else</h1>{}</main></body></html>",
            self.html, self.head, self.body
        )
    }

    /// Serves it at a new origin; the folder `release` comes from `behind`.
    pub(super) fn serve(
        &self,
        behind: SocketAddr,
        release: &str,
        scripts: &[&str],
    ) -> io::Result<SocketAddr> {
        let (one_origin, answers_all) = (self.one_origin, self.answers_all);
        let site = match one_origin {
            true => String::new(),
            false => format!("http://{behind}"),
        };
        let fill = |text: &str| {
            text.replace("{release}", &format!("{site}/{release}"))
                .replace("{site}", &site)
        };
        let mut answers = vec![(
            "/".to_owned(),
            found("text/html", &fill(&self.page(scripts))),
        )];
        for (path, kind, text) in &self.files {
            answers.push((path.clone(), found(kind, &fill(text))));
        }
        let policy = self.policy.iter();
        let mut headers: Vec<String> = policy
            .map(|policy| format!("Content-Security-Policy: {}", fill(policy)))
            .collect();
        if self.isolated {
            headers.push("Cross-Origin-Embedder-Policy: require-corp".to_owned());
            headers.push("Cross-Origin-Opener-Policy: same-origin".to_owned());
        }
        for header in headers {
            let line = format!("\r\n{header}\r\n\r\n");
            for (_, answer) in &mut answers {
                *answer = answer.replacen("\r\n\r\n", &line, 1);
            }
        }
        answers.push(("/favicon.ico".to_owned(), NO_ICON.to_owned()));
        listen(move |head, browser| {
            let path = path_of(head);
            match answers.iter().find(|(of, _)| of == path) {
                Some((_, answer)) => browser.write_all(answer.as_bytes()),
                None if one_origin => browser.write_all(&forwarded(behind, head)?),
                None if answers_all => {
                    browser.write_all(found("application/json", "{}").as_bytes())
                }
                None => browser.write_all(MISSING.as_bytes()),
            }
        })
    }
}

/// Nothing is there, and a browser may keep that answer.
const UNAVAILABLE: &str = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\
                           Cache-Control: max-age=600\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n";

/// No icon, and no failure to load one.
const NO_ICON: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
const MISSING: &str = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\
                       Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n";

fn found(kind: &str, text: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n{text}",
        text.len()
    )
}

/// Serves what `behind` serves, with a change.
pub(super) fn changed(behind: SocketAddr, change: Change) -> io::Result<SocketAddr> {
    let is_first = Arc::new(AtomicBool::new(true));
    listen(move |head, browser| {
        let path = path_of(head);
        let is = |name: &str| is_named(path, name);
        if matches!(change, Change::FailingOnce(name) if is(name))
            && is_first.swap(false, Ordering::SeqCst)
        {
            return browser.write_all(UNAVAILABLE.as_bytes());
        }
        if matches!(change, Change::Missing(ending) if is(ending)) {
            return browser.write_all(MISSING.as_bytes());
        }
        let mut answer = forwarded(behind, head)?;
        match change {
            Change::Sizes => answer = with_header(&answer, "Timing-Allow-Origin: *"),
            Change::AsText(ending) if is(ending) => {
                answer = with_header(&answer, "Content-Type: text/plain");
            }
            Change::Spoilt(ending) if is(ending) => {
                answer = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\
                           Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\ngarbled"
                    .to_vec();
            }
            Change::Foreign(name) if is(name) => {
                let plain = forwarded(behind, &head.replace("Accept-Encoding", "X-Accept"))?;
                answer = foreign(&plain);
            }
            _ => {}
        }
        browser.write_all(&answer)
    })
}

/// Whether the path ends so, where a star stands for what a build puts into a name.
fn is_named(path: &str, name: &str) -> bool {
    let Some((start, end)) = name.split_once('*') else {
        return path.ends_with(name);
    };
    let file = path.rsplit('/').next().unwrap_or_default();
    file.starts_with(start) && file.ends_with(end)
}

/// The answer with a module that is as valid as the one in it, and another.
fn foreign(answer: &[u8]) -> Vec<u8> {
    /// A section that nobody reads.
    const MORE: &[u8] = b"\0\x02\x01x";
    let Some(at) = answer.windows(4).position(|part| part == b"\r\n\r\n") else {
        return answer.to_vec();
    };
    let module = [answer.get(at + 4..).unwrap_or_default(), MORE].concat();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/wasm\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n",
        module.len()
    );
    [head.as_bytes(), &module].concat()
}

/// What that server answers; it closes the connection after one answer.
fn forwarded(behind: SocketAddr, head: &str) -> io::Result<Vec<u8>> {
    let mut server = TcpStream::connect(behind)?;
    server.write_all(head.as_bytes())?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    Ok(answer)
}

/// An answer with this header in place of the one of that name.
fn with_header(answer: &[u8], header: &str) -> Vec<u8> {
    const END: &[u8] = b"\r\n\r\n";
    let Some(at) = answer.windows(END.len()).position(|part| part == END) else {
        return answer.to_vec();
    };
    let (head, body) = answer.split_at(at);
    let name_of = |line: &str| line.split(':').next().map(str::to_ascii_lowercase);
    let head = String::from_utf8_lossy(head);
    let kept: Vec<&str> = head
        .split("\r\n")
        .filter(|line| name_of(line) != name_of(header))
        .chain([header])
        .collect();
    [kept.join("\r\n").as_bytes(), body].concat()
}

/// The path that a head asks for, without its query.
fn path_of(head: &str) -> &str {
    let target = head.split(' ').nth(1).unwrap_or_default();
    target.split(['?', '#']).next().unwrap_or_default()
}

/// Answers each connection once, from background threads, until the process ends.
fn listen(
    answer: impl Fn(&str, &mut TcpStream) -> io::Result<()> + Clone + Send + 'static,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let answer = answer.clone();
            // One that fails concerns its own browser alone.
            thread::spawn(move || answer(&read_head(&mut stream)?, &mut stream));
        }
    });
    Ok(address)
}
