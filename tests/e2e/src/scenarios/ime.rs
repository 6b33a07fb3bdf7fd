//! Does text that an input method is still composing pass untouched?

use anyhow::Result;
use serde_json::json;

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("ime: composed by the browser itself", composed).only(&[Engine::Chromium]),
        Test::new("ime: composed by events", by_events),
        Test::new(
            "ime: Enter that ends a composition does nothing else",
            enter,
        ),
        Test::new("ime: a link that comes meanwhile waits", link_waits),
        Test::new(
            "ime: a link in the address of a host’s page waits",
            link_of_host_waits,
        ),
    ]
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");

const SEEN: &str = "const { value, invalid, error } = field('oc-terminals');
    return [value, invalid, error, root.activeElement.id]";

/// The field as it must be while and right after `value` was composed.
async fn untouched(page: &Page, value: &str) -> Result<()> {
    page.settle().await?;
    page.must(
        &format!("the field with {value}"),
        SEEN,
        json!([value, false, "", "oc-terminals"]),
    )
    .await
}

async fn composed(page: Page) -> Result<()> {
    page.open().await?;
    page.replace("oc-terminals", "").await?;
    let cdp = page.driver.cdp();
    for text in ["１", "１２", "１２だ", "１２だい", "１２台"] {
        let end = text.chars().count();
        let composition = json!({"text": text, "selectionStart": end, "selectionEnd": end});
        cdp.send_raw("Input.imeSetComposition", composition).await?;
        untouched(&page, text).await?;
    }
    cdp.send_raw("Input.insertText", json!({"text": "１２台"}))
        .await?;
    untouched(&page, "１２台").await?;
    page.answers(&TWELVE).await?;
    page.leave().await?;
    page.answers(&TWELVE).await
}

/// What an input method does to a field, as the events say it. `arguments`: the text, the event
/// that follows its input.
pub(super) const COMPOSE: &str = "const [data, after] = arguments, e = root.activeElement;
    const composition = (type) => e.dispatchEvent(
        new CompositionEvent(type, { bubbles: true, cancelable: true, data }));
    if (after === 'first') composition('compositionstart');
    composition('compositionupdate');
    e.value = data;
    e.setSelectionRange(data.length, data.length);
    e.dispatchEvent(new InputEvent('input',
        { bubbles: true, data, inputType: 'insertCompositionText', isComposing: true }));
    if (after === 'last') composition('compositionend');";

async fn by_events(page: Page) -> Result<()> {
    page.open().await?;
    page.replace("oc-terminals", "").await?;
    for (text, place) in [
        ("１", "first"),
        ("１２", ""),
        ("１２だ", ""),
        ("１２台", "last"),
    ] {
        page.run_with(COMPOSE, vec![json!(text), json!(place)])
            .await?;
        untouched(&page, text).await?;
    }
    page.answers(&TWELVE).await?;
    page.leave().await?;
    page.answers(&TWELVE).await
}

async fn enter(page: Page) -> Result<()> {
    page.open().await?;
    page.replace("oc-terminals", "").await?;
    page.run_with(COMPOSE, vec![json!("１２"), json!("first")])
        .await?;
    page.run("window.stillHere = true").await?;
    let confirm = "const e = document.activeElement;
        for (const type of ['keydown', 'keyup']) e.dispatchEvent(new KeyboardEvent(type,
            { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true,
              bubbles: true, cancelable: true }));";
    page.run(confirm).await?;
    untouched(&page, "１２").await?;
    page.run_with(COMPOSE, vec![json!("１２"), json!("last")])
        .await?;
    page.answers(&TWELVE).await?;
    page.must(
        "the page was not left",
        "return window.stillHere === true",
        true,
    )
    .await
}

/// What an address is while somebody composes is opened when the composition is over.
async fn waits(page: &Page, address: &str) -> Result<()> {
    page.replace("oc-terminals", "").await?;
    page.run_with(COMPOSE, vec![json!("３"), json!("first")])
        .await?;
    page.run_with("location.hash = arguments[0]", vec![json!(address)])
        .await?;
    untouched(page, "３").await?;
    page.run_with(COMPOSE, vec![json!("３０"), json!("")])
        .await?;
    untouched(page, "３０").await?;
    page.run_with(COMPOSE, vec![json!("３０"), json!("last")])
        .await?;
    page.answers(&TWELVE).await?;
    page.must("the field", "return field('oc-terminals').value", "12")
        .await
}

async fn link_waits(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.open_panel("share").await?;
    let is_there = "return Boolean(byId('oc-share-link')?.value.includes('#1'))";
    page.until("a link", is_there, true).await?;
    let fragment = "return byId('oc-share-link').value.split('#')[1]";
    let fragment = page.run(fragment).await?;
    waits(&page, fragment.as_str().unwrap_or_default()).await
}

async fn link_of_host_waits(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" link=\"address\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    page.fill("oc-terminals", "12").await?;
    let is_there = "return location.hash.startsWith('#otasuke=1')";
    page.until("the link", is_there, true).await?;
    let twelve = page.run("return location.hash").await?;
    page.fill("oc-terminals", "20").await?;
    let differs = "return location.hash !== arguments[0]";
    page.until_with("another link", differs, vec![twelve.clone()], true)
        .await?;
    waits(&page, twelve.as_str().unwrap_or_default()).await
}
