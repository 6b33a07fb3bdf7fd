//! What is left where something is missing or forbidden? A sentence, what stands in the tag, and an event.

use anyhow::Result;
use serde_json::json;

use super::{EXAMPLE, TAG, TWELVE};
use crate::page::Page;
use crate::site::host::{Change, Host, SCRIPT};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("hosts: the module as plain text", as_text),
        Test::new("hosts: storage is blocked", blocked),
        Test::new(
            "hosts: without the script the tag shows what stands in it",
            no_script,
        )
        .broken_on_purpose(),
        Test::new("hosts: the panels are missing", |page| {
            no_panels(page, Change::Missing(CHUNK))
        })
        .broken_on_purpose(),
        Test::new("hosts: the panels are of another build", |page| {
            no_panels(page, Change::Foreign(CHUNK))
        })
        .broken_on_purpose(),
        Test::new("hosts: the browser has no WebAssembly", no_wasm).broken_on_purpose(),
        Test::new("hosts: a frame that fails waits for nothing", frame_fails).broken_on_purpose(),
        Test::new(
            "hosts: a place for a frame keeps its content where that fails",
            place_fails,
        )
        .broken_on_purpose(),
        Test::new("hosts: the panels come by the second press", again).broken_on_purpose(),
        Test::new("hosts: a panic takes the figures away", panic).broken_on_purpose(),
    ];
    let broken = [
        ("the module is missing", Change::Missing(".wasm")),
        ("the module is garbled", Change::Spoilt(".wasm")),
    ];
    tests.extend(broken.into_iter().map(|(name, change)| {
        Test::new(format!("hosts: {name}"), move |page| {
            broken_by(page, change)
        })
        .broken_on_purpose()
    }));
    tests
}

const FALLBACK: &str =
    "<otasuke-calculator loading=\"eager\"><p id=\"inside\">Call us</p></otasuke-calculator>";

async fn as_text(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG).with_change(Change::AsText(".wasm")))
        .await?;
    page.answers(&EXAMPLE).await
}

async fn blocked(page: Page) -> Result<()> {
    let host = Host::bare(TAG)
        .with_head("<script src=\"{site}/e2e-block.js\"></script>")
        .with_head(SCRIPT);
    page.open_host_ready(&host).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await
}

async fn broken_by(page: Page, change: Change) -> Result<()> {
    page.open_host(&Host::new(FALLBACK).with_change(change))
        .await?;
    page.heard_times("error", 1).await?;
    let told = "const error = heard.find((one) => one.name === 'error');
        return [error.detail.schema, error.detail.code, typeof error.detail.message, visible(document.getElementById('inside')),
            visible($('[role=alert]')) && /[ぁ-ん]/.test(text($('[role=alert]'))), $$('[data-figure]').length,
            heard.filter((one) => one.name === 'ready').length, host.quote]";
    page.until(
        "what is told",
        told,
        json!([1, "load", "string", true, true, 0, 0, null]),
    )
    .await
}

/// As in Lockdown Mode. The sentence is of the browser, and no frame is tried: it has none either.
async fn no_wasm(page: Page) -> Result<()> {
    let without = "<script>delete globalThis.WebAssembly</script>";
    let host = Host::bare(FALLBACK).with_head(without).with_head(SCRIPT);
    page.open_host(&host).await?;
    page.heard_times("error", 1).await?;
    let told = "const error = heard.find((one) => one.name === 'error');
        return [error.detail.code, visible(document.getElementById('inside')),
            text($('[role=alert]')).includes('ブラウザーではWebAssemblyが使えない'), $$('iframe').length]";
    page.until("what is told", told, json!(["wasm-missing", true, true, 0]))
        .await
}

/// Only the sentence of the failure is left in the frame of the loader.
async fn frame_fails(page: Page) -> Result<()> {
    let script =
        "<script src=\"{release}loader.js\" data-loading=\"eager\" data-lang=\"en\"></script>";
    let host = Host::bare(script).with_change(Change::Missing("otasuke-calculator.wasm"));
    page.open_host(&host).await?;
    page.heard_times("error", 1).await?;
    page.driver.enter_frame(0).await?;
    let told = "return [text($('[role=alert]')).includes('could not be loaded'),
        /Loading|appears here/.test(document.body.innerText + text(host) + text($('.frame')))]";
    page.until("what is told", told, json!([true, false])).await
}

/// What the host wrote into the place stands beside the frame that cannot calculate.
async fn place_fails(page: Page) -> Result<()> {
    let place =
        "<div data-otasuke-calculator data-loading=\"eager\"><p id=\"inside\">Call us</p></div>
        <script src=\"{release}loader.js\"></script>";
    let host = Host::bare(place).with_change(Change::Missing("otasuke-calculator.wasm"));
    page.open_host(&host).await?;
    page.heard_times("error", 1).await?;
    let shown = "return [visible(document.getElementById('inside')), document.querySelectorAll('iframe').length]";
    page.until("what stands in the place", shown, json!([true, 1]))
        .await
}

/// What a browser or a proxy keeps of the first answer is not taken again.
async fn again(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG).with_change(Change::FailingOnce(CHUNK)))
        .await?;
    page.click("[data-value=\"guide\"]").await?;
    page.heard_times("error", 1).await?;
    page.open_panel("guide").await
}

async fn no_script(page: Page) -> Result<()> {
    page.open_host(&Host::new(FALLBACK).with_change(Change::Missing("otasuke-calculator.js")))
        .await?;
    let shown = "return visible(document.getElementById('inside'))";
    page.must("what stands in the tag", shown, true).await
}

/// The part of the module with the panels.
const CHUNK: &str = "panels-*.wasm";

async fn no_panels(page: Page, change: Change) -> Result<()> {
    page.open_host_ready(&Host::new(TAG).with_change(change))
        .await?;
    page.click("[data-value=\"guide\"]").await?;
    page.heard_times("error", 1).await?;
    page.answers(&EXAMPLE).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await
}

/// A trap of the module arrives at the window as an error whose stack names the script.
async fn panic(page: Page) -> Result<()> {
    let place = page.open_host_ready(&Host::new(TAG)).await?;
    let trap = "const script = document.createElement('script');
        script.textContent = `setTimeout(() => {
            const error = new WebAssembly.RuntimeError('unreachable');
            error.stack = '${arguments[0]}otasuke-calculator.js:1:1';
            throw error;
        })`;
        document.head.append(script)";
    page.run_with(trap, vec![json!(place.release)]).await?;
    page.heard_times("error", 1).await?;
    let told =
        "return [heard.find((one) => one.name === 'error').detail.code, visible($('[role=alert]')),
        visible($('.oc-answer')), host.quote]";
    page.until("what is told", told, json!(["stopped", true, false, null]))
        .await
}
