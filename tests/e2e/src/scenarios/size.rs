//! How much does a first visit transfer, and from whom?

use anyhow::{ensure, Context as _, Result};
use serde_json::{json, Value};

use crate::engine::Engine;
use crate::page::Page;
use crate::scenarios::panels::TOPICS;
use crate::site::Variant;
use crate::test::Test;

/// The budget of docs/adr/0020: everything until ready and 5 idle seconds, as transferred.
const FIRST_PAINT_BYTES: u64 = 185_000;

/// Everything that can be had: the page, every panel and the sample of a price list.
const EVERYTHING_OPENED_BYTES: u64 = 552_000;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("size: a first visit stays within its budget", first_visit)
            // WebKit tells no sizes.
            .only(&[Engine::Chromium, Engine::Firefox]),
        Test::new(
            "size: everything opened stays within its budget",
            everything,
        )
        .only(&[Engine::Chromium, Engine::Firefox]),
        Test::new("size: nothing is asked of another origin", own_origin),
    ]
}

/// Everything that was transferred, once the page was left alone for 5 s after it got ready.
const IDLE: &str = "setTimeout(() => done(
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => [entry.name, entry.encodedBodySize])), 5000)";

async fn transfers(page: &Page) -> Result<Vec<(String, u64)>> {
    let Value::Array(entries) = page.run_async(IDLE, vec![]).await? else {
        anyhow::bail!("the browser tells no transfers");
    };
    let entry = |entry: Value| {
        let (name, size): (String, f64) = serde_json::from_value(entry)?;
        Ok((name, size as u64))
    };
    entries.into_iter().map(entry).collect()
}

async fn first_visit(page: Page) -> Result<()> {
    page.open_variant(Variant::Offline).await?;
    page.ready().await?;
    let files = transfers(&page).await?;
    budget(&page, &files, FIRST_PAINT_BYTES).await
}

/// Prints what was transferred, and holds the sum to the budget.
async fn budget(page: &Page, files: &[(String, u64)], budget: u64) -> Result<()> {
    let sum: u64 = files.iter().map(|(_, size)| size).sum();
    let origin = page.origin().await?;
    println!("    {sum:>7} bytes of {budget}, gzip:");
    for (name, size) in files {
        println!(
            "    {size:>7} {}",
            name.strip_prefix(&origin).unwrap_or(name)
        );
    }
    let wasm = files.iter().find(|(name, _)| name.ends_with(".wasm"));
    let (_, size) = wasm.context("no wasm module among the transfers: the sum is no good")?;
    ensure!(*size > 0, "the browser tells no sizes");
    ensure!(sum <= budget, "expected at most {budget}, counted {sum}");
    Ok(())
}

async fn everything(page: Page) -> Result<()> {
    page.open_variant(Variant::Untouched).await?;
    page.ready().await?;
    for (topic, _) in TOPICS {
        page.open_panel(topic).await?;
    }
    page.open_panel("compare").await?;
    page.click("[data-action=\"list-sample\"]").await?;
    page.panel_says(&["サンプル事業者"]).await?;
    let files = transfers(&page).await?;
    budget(&page, &files, EVERYTHING_OPENED_BYTES).await
}

async fn own_origin(page: Page) -> Result<()> {
    page.open_variant(Variant::Untouched).await?;
    page.ready().await?;
    page.open_all().await?;
    page.fill("oc-terminals", "12").await?;
    let files = transfers(&page).await?;
    ensure!(
        files.len() > 2,
        "expected the page and its files, the browser tells {files:?}"
    );
    let origin = format!("{}/", page.origin().await?);
    let foreign = |(name, _): &&(String, u64)| {
        !name.starts_with(&origin) && !name.starts_with("data:") && !name.starts_with("blob:")
    };
    let foreign: Vec<_> = files.iter().filter(foreign).collect();
    ensure!(foreign.is_empty(), "asked of others: {foreign:?}");
    let named = "return $$('script[src], link[href], img[src], iframe[src]')
        .map((e) => e.src ?? e.href).filter((url) => /^https?:/.test(url)
        && !url.startsWith(location.origin + '/'))";
    page.must("other origins in the page", named, json!([]))
        .await
}
