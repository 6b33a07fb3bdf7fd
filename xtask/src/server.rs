//! How does a browser get the built page? From this file server, which listens on 127.0.0.1 alone.

mod files;
mod headers;
mod request;

use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use files::{Answer, Files};
use headers::Headers;
use request::Request;

/// A browser that says nothing for so long is left alone.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves the folder `dir` on 127.0.0.1 from background threads until the process ends.
///
/// `port` 0 takes any free port; the answer says which. A taken port is an error of kind
/// [`io::ErrorKind::AddrInUse`].
pub fn serve(dir: &Path, port: u16) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let address = listener.local_addr()?;
    let dir = dir.canonicalize()?;
    let folder = Arc::new((Headers::of(&dir), Files::new(dir)));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = Arc::clone(&folder);
            // One that fails concerns its own browser alone: it has closed the connection.
            thread::spawn(move || answer(&stream, &folder).ok());
        }
    });
    Ok(address)
}

fn answer(mut stream: &TcpStream, (headers, files): &(Headers, Files)) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(stream)? else {
        return stream.write_all(plain("400 Bad Request", "").as_bytes());
    };
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        let head = plain("405 Method Not Allowed", "Allow: GET, HEAD\r\n");
        return stream.write_all(head.as_bytes());
    }
    let with_body = request.method == "GET";
    match files.get(&request.path, request.accepts_gzip) {
        Answer::Missing => stream.write_all(plain("404 Not Found", "").as_bytes()),
        Answer::Moved(to) => {
            let head = plain("301 Moved Permanently", &format!("Location: {to}\r\n"));
            stream.write_all(head.as_bytes())
        }
        Answer::Found(file) => {
            let encoding = if file.gzip {
                "Content-Encoding: gzip\r\n"
            } else {
                ""
            };
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\n{encoding}\
                 Vary: Accept-Encoding\r\n{}Connection: close\r\n\r\n",
                file.kind,
                file.bytes.len(),
                headers.lines(&request.path),
            );
            stream.write_all(head.as_bytes())?;
            if with_body {
                stream.write_all(&file.bytes)?;
            }
            stream.flush()
        }
    }
}

fn plain(status: &str, header: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\n{header}Content-Type: text/plain; charset=utf-8\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{status}",
        status.len(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn ask(address: SocketAddr, request: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        answer
    }

    #[test]
    fn answers_over_a_real_connection() {
        let dir = std::env::temp_dir().join(format!("xtask-serve-{}", std::process::id()));
        std::fs::create_dir_all(dir.join("sub")).unwrap();
        std::fs::write(dir.join("index.html"), "<p>お助け隊</p>".repeat(50)).unwrap();
        std::fs::write(dir.join("sub/a.wasm"), b"\0asm").unwrap();
        std::fs::create_dir_all(dir.join("releases/1")).unwrap();
        std::fs::write(dir.join("releases/1/a.js"), b"").unwrap();
        let headers = include_str!("../../embed/site/_headers");
        std::fs::write(dir.join("_headers"), headers).unwrap();
        let address = serve(&dir, 0).unwrap();
        let cases = [
            (
                "GET / HTTP/1.1\r\n\r\n",
                "HTTP/1.1 200",
                "text/html; charset=utf-8",
            ),
            (
                "GET /?x=1#y HTTP/1.1\r\n\r\n",
                "HTTP/1.1 200",
                "text/html; charset=utf-8",
            ),
            (
                "HEAD /sub/a.wasm HTTP/1.1\r\n\r\n",
                "HTTP/1.1 200",
                "application/wasm",
            ),
            (
                "GET / HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n",
                "HTTP/1.1 200",
                "Encoding: gzip",
            ),
            (
                "GET /releases/1/a.js HTTP/1.1\r\n\r\n",
                "HTTP/1.1 200",
                "Access-Control-Allow-Origin: *",
            ),
            (
                "GET /releases/1/a.js HTTP/1.1\r\n\r\n",
                "HTTP/1.1 200",
                "immutable",
            ),
            (
                "GET /sub HTTP/1.1\r\n\r\n",
                "HTTP/1.1 301",
                "Location: /sub/",
            ),
            ("GET /none HTTP/1.1\r\n\r\n", "HTTP/1.1 404", ""),
            ("GET /../etc/passwd HTTP/1.1\r\n\r\n", "HTTP/1.1 404", ""),
            (
                "POST / HTTP/1.1\r\n\r\n",
                "HTTP/1.1 405",
                "Allow: GET, HEAD",
            ),
            ("nonsense\r\n\r\n", "HTTP/1.1 400", ""),
        ];
        for (request, status, part) in cases {
            let answer = String::from_utf8_lossy(&ask(address, request)).into_owned();
            assert!(answer.starts_with(status), "{request:?}: {answer}");
            assert!(answer.contains(part), "{request:?}: {answer}");
        }
        std::fs::remove_dir_all(&dir).unwrap();
    }
}
