//! How does a browser get the built page? From this file server, which listens on 127.0.0.1 alone.

mod compression;
mod headers;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{header, HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::Router;
use percent_encoding::percent_decode_str;
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;

pub use compression::gzip;
use headers::Headers;

/// What every server of this process runs on: the browser tests start one a page.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(Runtime::new);

/// Serves the folder `dir` on 127.0.0.1 from background threads until the process ends.
///
/// `port` 0 takes any free port; the answer says which. A taken port is an error of kind
/// [`io::ErrorKind::AddrInUse`].
pub fn serve(dir: &Path, port: u16) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let folder = Folder {
        files: ServeDir::new(dir.canonicalize()?),
        headers: Headers::of(dir),
    };
    let app = Router::new().fallback(answer).with_state(folder);
    let runtime = RUNTIME.as_ref().map_err(io::Error::other)?;
    let _context = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    runtime.spawn(async { axum::serve(listener, app).await });
    Ok(address)
}

#[derive(Clone)]
struct Folder {
    files: ServeDir,
    headers: Headers,
}

async fn answer(State(folder): State<Folder>, request: Request) -> Response {
    let mut response = match folder.answer(request).await {
        Ok(response) => response,
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    // The servers of the tests that stand before this one wait for the end of each answer.
    let close = HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    response
}

impl Folder {
    async fn answer(mut self, request: Request) -> Result<Response, axum::Error> {
        let path = request.uri().path().to_owned();
        if is_hidden(&path) {
            return Ok(StatusCode::NOT_FOUND.into_response());
        }
        let is_compressed =
            request.method() == Method::GET && compression::is_accepted(request.headers());
        let found = self.files.try_call(request).await;
        let mut response = found.map_err(axum::Error::new)?.map(Body::new);
        match response.status() {
            status @ (StatusCode::OK | StatusCode::PARTIAL_CONTENT) => {
                complete(response.headers_mut());
                self.headers.add(&path, response.headers_mut());
                if is_compressed && status == StatusCode::OK {
                    response = compression::compress(response).await?;
                }
            }
            // A folder named without its slash stays one.
            StatusCode::TEMPORARY_REDIRECT => {
                *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
            }
            _ => {}
        }
        Ok(response)
    }
}

/// Whether a file or a folder on the path is no part of the page.
fn is_hidden(path: &str) -> bool {
    let path = percent_decode_str(path).decode_utf8_lossy();
    path.split('/').any(|part| part.starts_with('.'))
}

/// What a file is sent with, whatever its folder says.
fn complete(headers: &mut HeaderMap) {
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    // It counts whole seconds: a page built twice within one would be taken for the same.
    headers.remove(header::LAST_MODIFIED);
    let kind = headers.get(header::CONTENT_TYPE);
    let text = kind
        .and_then(|kind| kind.to_str().ok())
        .filter(|kind| kind.starts_with("text/"));
    let with_letters = text.map(|kind| HeaderValue::try_from(format!("{kind}; charset=utf-8")));
    if let Some(Ok(kind)) = with_letters {
        headers.insert(header::CONTENT_TYPE, kind);
    }
}

#[cfg(test)]
mod tests;
