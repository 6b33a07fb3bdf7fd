//! Does the estimate stand in the address of a page that wants it there, and what is the page's stay?

use anyhow::Result;
use serde_json::{json, Value};

use crate::look::Answer;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(super) fn tests() -> Vec<Test> {
    vec![
        Test::new("hosts: address: the estimate comes back by it", comes_back),
        Test::new("hosts: address: another one is opened at once", followed),
        Test::new("hosts: address: what was just typed is not undone", typed),
        Test::new(
            "hosts: address: a page that sets the form writes none",
            preset,
        ),
        Test::new("hosts: address: a route of the page stays", route),
        Test::new("hosts: address: an altered one is refused", altered),
        Test::new("hosts: address: one that is refused stays there", refused),
        Test::new("hosts: address: a desk stays a desk", desk),
        Test::new("hosts: address: nothing stands there unasked", unasked),
    ]
}

const TAG: &str = "<otasuke-calculator loading=\"eager\" link=\"address\"></otasuke-calculator>";

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");
/// 20 × 1,500 × 24 = 720,000, half 360,000; 750,000 with tax 825,000.
const TWENTY: Answer = Answer::new("payable", "465,000円", "360,000円");
/// The example.
const TEN: Answer = Answer::new("payable", "249,000円", "180,000円");

/// Waits until the link stands there, and no other follows: on a busy machine the calculator may pause
/// between the keys of a number as after them.
async fn linked(page: &Page) -> Result<()> {
    let stays = "const link = location.hash;
        setTimeout(() => done(link.startsWith('#otasuke=1') && link === location.hash), 1000)";
    page.comes_to("the link", stays, true).await
}

async fn comes_back(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    let before = page.run("return history.length").await?;
    page.settle().await?;
    page.must("the example", "return location.hash", "").await?;
    page.fill("oc-terminals", "12").await?;
    linked(&page).await?;
    let twelve = page.run("return location.hash").await?;
    page.fill("oc-terminals", "20").await?;
    changed(&page, &twelve).await?;
    page.answers(&TWENTY).await?;
    page.must("the history", "return history.length", before)
        .await?;
    page.reload().await?;
    page.answers(&TWENTY).await
}

/// The address follows a moment later.
async fn changed(page: &Page, before: &Value) -> Result<()> {
    let differs = "return location.hash !== arguments[0]";
    page.until_with("another link", differs, vec![before.clone()], true)
        .await?;
    linked(page).await
}

async fn followed(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.fill("oc-terminals", "12").await?;
    linked(&page).await?;
    let twelve = page.run("return location.hash").await?;
    page.fill("oc-terminals", "20").await?;
    changed(&page, &twelve).await?;
    page.run_with("location.hash = arguments[0]", vec![twelve])
        .await?;
    page.answers(&TWELVE).await
}

/// The address follows a moment after the key: another begin must not open it as it was before.
async fn typed(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.fill("oc-terminals", "12").await?;
    linked(&page).await?;
    page.replace("oc-terminals", "20").await?;
    page.run("host.setAttribute('mode', 'desk')").await?;
    page.until("the desk", "return Boolean($('#oc-call'))", true)
        .await?;
    page.answers(&TWENTY).await?;
    page.replace("oc-terminals", "12").await?;
    page.run(
        "const parent = host.parentNode, next = host.nextSibling;
        host.remove();
        setTimeout(() => parent.insertBefore(host, next), 50)",
    )
    .await?;
    page.until("it is back", "return ready()", true).await?;
    page.answers(&TWELVE).await
}

async fn preset(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run("host.setAttribute('terminals', '20')").await?;
    page.answers(&TWENTY).await?;
    page.open_panel("share").await?;
    page.until(
        "a link",
        "return (byId('oc-share-link')?.value ?? '').includes('#1')",
        true,
    )
    .await?;
    page.settle().await?;
    page.must("nobody's", "return location.hash", "").await
}

async fn route(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run("history.replaceState({ theirs: 1 }, '', '#/prices/1')")
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.open_panel("share").await?;
    page.settle().await?;
    let stands = "return [location.hash, history.state?.theirs]";
    page.must("the route", stands, json!(["#/prices/1", 1]))
        .await
}

async fn altered(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.fill("oc-terminals", "12").await?;
    linked(&page).await?;
    let twelve = page.run("return location.hash").await?;
    page.fill("oc-terminals", "20").await?;
    changed(&page, &twelve).await?;
    let alter = "location.hash = location.hash.slice(0, -1)";
    page.run(alter).await?;
    page.until(
        "it is said",
        "return says('リンクが途中で切れています') || sentences()",
        true,
    )
    .await?;
    page.answers(&TWENTY).await
}

/// What somebody sent is not lost to the example.
async fn refused(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run("history.replaceState(null, '', '#otasuke=1zzzzzz')")
        .await?;
    page.reload().await?;
    page.until(
        "it is said",
        "return says('リンクが途中で切れています') || sentences()",
        true,
    )
    .await?;
    page.answers(&TEN).await?;
    page.settle().await?;
    page.must("it stays", "return location.hash", "#otasuke=1zzzzzz")
        .await
}

async fn desk(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" link=\"address\" mode=\"desk\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    page.fill("oc-terminals", "12").await?;
    linked(&page).await?;
    page.reload().await?;
    page.answers(&TWELVE).await?;
    page.until("the desk", "return Boolean($('#oc-call'))", true)
        .await
}

async fn unasked(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(super::TAG)).await?;
    page.run("history.replaceState(null, '', '#otasuke=1nothing')")
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.open_panel("share").await?;
    page.answers(&TWELVE).await?;
    page.must(
        "it is the page's",
        "return location.hash",
        "#otasuke=1nothing",
    )
    .await?;
    page.reload().await?;
    page.answers(&TEN).await
}
