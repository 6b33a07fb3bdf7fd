//! What does the page look like? The opening example as a picture for the README.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::args::Args;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::page::Page;
use crate::site::Sites;

/// As wide as a desk screen.
const WIDTH: u32 = 1280;

/// Writes the whole opening page to `file`, as a PNG.
pub(crate) async fn take(args: &Args, file: &Path) -> Result<()> {
    let engine = Engine::Chromium;
    let sites = Arc::new(Sites::stage(&args.dist, engine)?);
    let browser = Browser::start(engine, false, &args.artifacts).await?;
    let page = Page::new(browser.session()?, engine, sites, "".into());
    let picture = picture(&page).await;
    drop(page);
    browser.quit().await;
    fs::write(file, picture?).with_context(|| format!("cannot write {}", file.display()))
}

async fn picture(page: &Page) -> Result<Vec<u8>> {
    page.open().await?;
    let height = page
        .run("return document.documentElement.scrollHeight")
        .await?;
    let size = json!({"width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": false});
    page.driver
        .cdp()
        .send_raw("Emulation.setDeviceMetricsOverride", size)
        .await?;
    page.settle().await?;
    Ok(page.driver.screenshot_as_png().await?)
}
