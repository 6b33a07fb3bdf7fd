//! How long is it from a key to the answer on the screen, while 50 offers are compared?

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::json;
use thirtyfour::WebDriver;

use super::page::{throttle, SLOW};
use super::report::Series;
use super::spent::Spent;
use super::until;
use crate::site::lists;

const OFFERS: u32 = 50;
/// So many are typed, the first ones to warm up.
const KEYS_TYPED: u32 = 120;
const LIST: &str = "bench-offers.json";

/// Types into the field, key by key, at the beginning of a frame, and notes when that frame is on the screen:
/// what is waited for the next frame says nothing about the page.
const KEYS: &str = "
    const [all, done] = arguments, field = document.getElementById('oc-terminals'), took = [];
    const type = (at) => {
        if (at === all) return done(took);
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

/// From a key to its frame, in milliseconds, and where the time went; the page in `folder` is served at
/// `address`.
pub(super) async fn measure(
    session: &WebDriver,
    folder: &Path,
    address: &str,
) -> Result<(Series, Spent)> {
    fs::write(folder.join(LIST), lists::many(OFFERS).to_string())?;
    session.goto(format!("{address}?catalog={LIST}")).await?;
    let shown = format!(
        "return document.querySelectorAll('#oc-panel table tbody tr').length >= {OFFERS} ? true : null"
    );
    until(session, "compared", &shown).await?;
    throttle(session, SLOW).await?;
    let before = Spent::by(session).await?;
    let took: Vec<f64> = session
        .execute_async(KEYS, vec![json!(KEYS_TYPED)])
        .await?
        .convert()?;
    let after = Spent::by(session).await?;
    let each = |of: fn(&Spent) -> f64| (of(&after) - of(&before)) / f64::from(KEYS_TYPED);
    let each = Spent {
        script: each(|spent| spent.script),
        layout: each(|spent| spent.layout),
        style: each(|spent| spent.style),
    };
    Ok((
        Series::new("a key, 50 offers, processor 4 times slower", took),
        each,
    ))
}
