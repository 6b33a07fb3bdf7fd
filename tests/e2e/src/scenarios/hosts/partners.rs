//! Is a list of partners computed on the pages of others: beside the page, and on it where that is forbidden?

use anyhow::Result;
use serde_json::json;

use super::policy::policy;
use super::TAG;
use crate::page::Page;
use crate::site::host::{Host, SCRIPT};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("hosts: a list of partners beside the page", beside),
        Test::new(
            "hosts: a list of partners where no worker may start",
            on_page,
        )
        .broken_on_purpose(),
        Test::new(
            "hosts: a list of partners stops where no worker may start",
            stopped,
        )
        .broken_on_purpose(),
        Test::new("hosts: a list of partners stays here", stays),
    ]
}

/// Counts the workers that the page starts, and what it sends.
const WATCH: &str = "window.workers = 0;
    const Started = window.Worker;
    window.Worker = class extends Started {
        constructor(...given) { super(...given); window.workers += 1; }
    };
    window.sent = [];
    const get = window.fetch;
    window.fetch = (what, how = {}) => {
        window.sent.push([new Request(what, how).method, String(what.url ?? what)]);
        return get(what, how);
    };
    const beacon = navigator.sendBeacon;
    navigator.sendBeacon = (...given) => { window.sent.push(['BEACON', given[0]]); return beacon.apply(navigator, given); };
    const open = XMLHttpRequest.prototype.open;
    XMLHttpRequest.prototype.open = function (...given) { window.sent.push(given); return open.apply(this, given); };";

/// So many partners of 12 terminals; 300 of them are three slices and more.
const PASTE: &str = "const field = $('#oc-partners-paste');
    field.value = '会社名,端末数\\n' +
        Array.from({ length: arguments[0] }, (_, at) => `一二三四五六七八九十株式会社第${at + 1}営業所,12\\n`).join('');
    $('[data-action=partners-paste]').click()";

/// 300 times 508,200, 216,000 and 292,200.
async fn computed(page: &Page) -> Result<()> {
    page.open_panel("partners").await?;
    page.run_with(PASTE, vec![json!(300)]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    let sums = json!(["152,460,000円", "64,800,000円", "87,660,000円"]);
    page.until("the sums", FIGURES, sums).await
}

const FIGURES: &str = "return ['cost', 'subsidy', 'left']
    .map((name) => text($(`#oc-panel [data-figure=${name}]`)))";

async fn beside(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    super::run_by_page(&page, WATCH).await?;
    computed(&page).await?;
    page.must("the workers", "return window.workers", 1).await
}

async fn open_without_workers(page: &Page) -> Result<()> {
    let body = format!("{SCRIPT}{TAG}");
    let host = Host::bare(body).with_policy(policy("element, script tag")?);
    page.open_host_ready(&host).await?;
    Ok(())
}

async fn on_page(page: Page) -> Result<()> {
    open_without_workers(&page).await?;
    computed(&page).await
}

/// The page hears between two slices that nobody wants the list, and nothing of it comes into the next one.
async fn stopped(page: Page) -> Result<()> {
    open_without_workers(&page).await?;
    page.open_panel("partners").await?;
    page.run_with(PASTE, vec![json!(50_000)]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.click("[data-action=\"partners-cancel\"]").await?;
    page.panel_says(&["計算を中止しました"]).await?;
    page.must("the sums", FIGURES, json!(["", "", ""])).await?;
    page.click("[data-action=\"partners-another\"]").await?;
    page.run_with(PASTE, vec![json!(300)]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    let sums = json!(["152,460,000円", "64,800,000円", "87,660,000円"]);
    page.until("the sums of the next", FIGURES, sums).await
}

/// Only files of the release are asked for, by their names alone.
async fn stays(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    super::run_by_page(&page, WATCH).await?;
    computed(&page).await?;
    let others = "const files = /\\/(panels-[\\da-f]+|partners)\\.wasm$/;
        return window.sent.filter(([method, url]) => method !== 'GET' || !files.test(url))";
    page.must("what else was sent", others, json!([])).await
}
