//! Does even the longest answer print on one sheet of A4?

use std::io::Read as _;

use anyhow::{ensure, Result};
use flate2::read::ZlibDecoder;
use serde_json::json;
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::engine::Engine;
use crate::page::Page;
use crate::scenarios::states::{State, STATES};
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    // WebKitGTK's driver cannot print.
    let only = &[Engine::Chromium, Engine::Firefox];
    let printed = ["payable", "over the limit", "the longest answer"];
    let wanted = STATES.iter().filter(|state| printed.contains(&state.name));
    let mut tests: Vec<Test> = wanted
        .map(|state| {
            let name = format!("print: {} on one sheet", state.name);
            Test::new(name, move |page| one_sheet(page, state)).only(only)
        })
        .collect();
    // Only Chromium's protocol shows on the screen what would be printed.
    let framed = Test::new("print: with its page, a frame on one sheet", framed);
    tests.push(framed.only(&[Engine::Chromium]));
    tests
}

async fn one_sheet(page: Page, state: &State) -> Result<()> {
    page.open().await?;
    state.reach(&page).await?;
    let a4 = PrintParameters {
        page: PrintPage {
            width: 21.0,
            height: 29.7,
        },
        margin: PrintMargins {
            top: 1.0,
            bottom: 1.0,
            left: 1.0,
            right: 1.0,
        },
        ..PrintParameters::default()
    };
    let pdf = page.driver.print_page(a4).await?;
    let pages = pages(&pdf);
    ensure!(pages == 1, "sheets of A4: expected 1, counted {pages}");
    Ok(())
}

/// A sheet of A4 leaves 718 × 1,047 pixels within margins of 1 cm. A browser cuts a frame at the edge of
/// a sheet, through any line.
async fn framed(page: Page) -> Result<()> {
    let script = "<script src=\"{release}loader.js\" data-loading=\"eager\" data-lang=\"en\" data-terminals=\"30\"></script>";
    let style = "body, main { margin: 0; padding: 0; width: 718px }";
    page.open_host(&Host::bare(script).with_style(style))
        .await?;
    page.heard_times("ready", 1).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    let media = |media| {
        let cdp = page.driver.cdp();
        async move {
            cdp.send_raw("Emulation.setEmulatedMedia", json!({ "media": media }))
                .await
        }
    };
    media("print").await?;
    let fits = "return host.getBoundingClientRect().height < 1047";
    let seen = page.until("it fits on a sheet", fits, true).await;
    media("").await?;
    seen
}

/// The pages of a PDF, also where its objects are compressed.
fn pages(pdf: &[u8]) -> usize {
    let mut count = page_objects(pdf);
    for start in find(pdf, b"stream") {
        let rest = pdf.get(start + b"stream".len()..).unwrap_or_default();
        let data = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"));
        let mut objects = Vec::new();
        if let Some(data) = data {
            // Most streams are pictures, fonts or drawings: what is no zlib ends at once.
            let _ = ZlibDecoder::new(data).read_to_end(&mut objects);
        }
        count += page_objects(&objects);
    }
    count
}

/// `/Type /Page`, but not `/Type /Pages`.
fn page_objects(bytes: &[u8]) -> usize {
    let mark = b"/Type /Page";
    let whole = |start: &usize| bytes.get(start + mark.len()) != Some(&b's');
    find(bytes, mark)
        .iter()
        .filter(|start| whole(start))
        .count()
}

fn find(bytes: &[u8], mark: &[u8]) -> Vec<usize> {
    bytes
        .windows(mark.len())
        .enumerate()
        .filter(|(_, w)| *w == mark)
        .map(|(at, _)| at)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{write::ZlibEncoder, Compression};
    use std::io::Write as _;

    #[test]
    fn counts_pages_in_the_open_and_in_compressed_objects() {
        let open = b"<< /Type /Pages /Count 2 >> << /Type /Page >> <</Type /Page\n/Parent 1 0 R>>";
        assert_eq!(pages(open), 2);
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        packed.write_all(open).unwrap();
        let mut pdf = b"1 0 obj << /Type /ObjStm >>\nstream\n".to_vec();
        pdf.extend(packed.finish().unwrap());
        pdf.extend(b"\nendstream endobj 2 0 obj stream\nno zlib\nendstream");
        assert_eq!(pages(&pdf), 2);
    }
}
