//! What is sent smaller than it is? Text and modules, as a web server would send them: `gzip -9`.

use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::{LazyLock, Mutex, PoisonError};

use axum::body::{to_bytes, Body, Bytes};
use axum::http::{header, HeaderMap, HeaderValue};
use axum::response::Response;
use flate2::write::GzEncoder;
use flate2::Compression;

/// What was compressed, for every server of this process: the tests start one a page.
static COMPRESSED: LazyLock<Mutex<HashMap<Bytes, Bytes>>> = LazyLock::new(Mutex::default);

/// Whether who asks can read it.
pub(super) fn is_accepted(request: &HeaderMap) -> bool {
    let codings = request.get_all(header::ACCEPT_ENCODING).iter();
    codings
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            parts.next() == Some("gzip") && !parts.any(|quality| quality == "q=0")
        })
}

/// The same answer, smaller where that is worth its while.
pub(super) async fn compress(response: Response) -> Result<Response, axum::Error> {
    if !is_large(response.headers()) {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await?;
    let small = tokio::task::block_in_place(|| compressed(bytes)).map_err(axum::Error::new)?;
    let headers = &mut parts.headers;
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    headers.insert(header::CONTENT_LENGTH, small.len().into());
    // A part of it would be one of the compressed bytes.
    headers.remove(header::ACCEPT_RANGES);
    Ok(Response::from_parts(parts, Body::from(small)))
}

fn is_large(answer: &HeaderMap) -> bool {
    let kind = answer.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/")
        || ["javascript", "json", "xml", "wasm"]
            .iter()
            .any(|ending| kind.ends_with(ending))
}

fn compressed(bytes: Bytes) -> io::Result<Bytes> {
    let mut known = COMPRESSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(small) = known.get(&bytes) {
        return Ok(small.clone());
    }
    let small = Bytes::from(gzip(&bytes)?);
    known.insert(bytes, small.clone());
    Ok(small)
}

/// As small as gzip makes it.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
