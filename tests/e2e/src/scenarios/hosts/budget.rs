//! How much does a page of somebody else get from the release?

use anyhow::{ensure, Result};
use serde_json::json;

use super::TAG;
use crate::engine::Engine;
use crate::page::Page;
use crate::site::host::{Change, Host};
use crate::test::Test;

/// The budgets of docs/adr/0020, as transferred with gzip.
const FIRST_PAINT_BYTES: u64 = 197_000;
const CORE_BYTES: u64 = 45_000;
const LOADER_BYTES: u64 = 3_000;

pub(crate) fn tests() -> Vec<Test> {
    // WebKit tells no sizes.
    const TELLING: &[Engine] = &[Engine::Chromium, Engine::Firefox];
    vec![
        Test::new("budget: the first paint of the element", element).only(TELLING),
        Test::new("budget: the calculation alone", core).only(TELLING),
        Test::new("budget: the loader", loader).only(TELLING),
    ]
}

/// What of the release was transferred, once the page was left alone for two seconds.
const TRANSFERS: &str = "setTimeout(() => done(performance.getEntriesByType('resource')
    .filter((entry) => entry.name.includes('/releases/')).map((entry) => [entry.name, entry.encodedBodySize])), 2000)";

async fn budget(page: &Page, release: &str, budget: u64) -> Result<usize> {
    let files: Vec<(String, f64)> =
        serde_json::from_value(page.run_async(TRANSFERS, vec![]).await?)?;
    let sum: u64 = files.iter().map(|(_, size)| *size as u64).sum();
    println!("    {sum:>7} bytes of {budget}, gzip:");
    for (name, size) in &files {
        println!(
            "    {size:>7} {}",
            name.strip_prefix(release).unwrap_or(name)
        );
        ensure!(*size > 0.0, "the browser tells no size of {name}");
    }
    ensure!(sum <= budget, "expected at most {budget}, counted {sum}");
    Ok(files.len())
}

async fn element(page: Page) -> Result<()> {
    let place = page
        .open_host_ready(&Host::new(TAG).with_change(Change::Sizes))
        .await?;
    let files = budget(&page, &place.release, FIRST_PAINT_BYTES).await?;
    ensure!(
        files == 2,
        "script and module were expected, not {files} files"
    );
    Ok(())
}

async fn core(page: Page) -> Result<()> {
    let host = Host::bare(
        "<script type=\"module\">import { load, quote } from \"{release}headless.js\";
         await load();
         window.answer = quote({ terminals: 10, termMonths: 24,
             offer: { serviceClass: 1, monitoring: \"endpoint\", endpointMonthlyFee: \"2000\" } });</script>",
    )
    .with_change(Change::Sizes);
    let place = page.open_host(&host).await?;
    page.until(
        "the answer",
        "return window.answer?.subsidy?.amount",
        "240000",
    )
    .await?;
    let files = budget(&page, &place.release, CORE_BYTES).await?;
    ensure!(
        files == 2,
        "script and module were expected, not {files} files"
    );
    Ok(())
}

async fn loader(page: Page) -> Result<()> {
    let host = Host::bare(
        "<div style=\"height: 6000px\"></div><script crossorigin src=\"{release}loader.js\"></script>",
    )
    .with_change(Change::Sizes);
    let place = page.open_host(&host).await?;
    page.until(
        "the frame",
        "return document.querySelectorAll('iframe').length",
        json!(1),
    )
    .await?;
    let files = budget(&page, &place.release, LOADER_BYTES).await?;
    ensure!(
        files == 1,
        "the script alone was expected, not {files} files"
    );
    Ok(())
}
