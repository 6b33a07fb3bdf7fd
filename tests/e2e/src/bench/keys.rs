//! How long is it from a key to the answer on the screen, while 50 offers are compared?

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::WebDriver;
use tokio::time::{sleep, timeout};

use super::page::{throttle, SLOW};
use super::report::Series;
use crate::limits;
use crate::site::lists;

const OFFERS: u32 = 50;
const LIST: &str = "bench-offers.json";

/// Types into the field, key by key, at the beginning of a frame, and notes when that frame is on the screen:
/// what is waited for the next frame says nothing about the page.
const KEYS: &str = "
    const done = arguments[0], field = document.getElementById('oc-terminals'), took = [];
    const type = (at) => {
        if (at === 120) return done(took);
        requestAnimationFrame(() => {
            const start = performance.now();
            field.value = String(10 + at % 90);
            field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
                // The first ones warm up.
                if (at >= 20) took.push(performance.now() - start);
                setTimeout(type, 50, at + 1);
            };
            port2.postMessage(null);
        });
    };
    type(0);";

/// From a key to its frame, in milliseconds; the page in `folder` is served at `address`.
pub(super) async fn measure(session: &WebDriver, folder: &Path, address: &str) -> Result<Series> {
    fs::write(folder.join(LIST), lists::many(OFFERS).to_string())?;
    session.goto(format!("{address}?catalog={LIST}")).await?;
    let all = "return document.querySelectorAll('#oc-panel table tbody tr').length >= arguments[0]";
    let shown = async {
        while !session
            .execute(all, vec![json!(OFFERS)])
            .await?
            .convert::<bool>()?
        {
            sleep(limits::POLL).await;
        }
        Ok::<_, anyhow::Error>(())
    };
    timeout(limits::PATIENCE, shown)
        .await
        .context("the comparison is never shown")??;
    throttle(session, SLOW).await?;
    let took = session.execute_async(KEYS, vec![]).await?.convert()?;
    Ok(Series::new(
        "a key, 50 offers, processor 4 times slower",
        took,
    ))
}
