//! Does text that an input method is still composing pass untouched?

use anyhow::Result;
use serde_json::json;

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("ime: composed by the browser itself", composed).only(&[Engine::Chromium]),
        Test::new("ime: composed by events", by_events),
        Test::new(
            "ime: Enter that ends a composition does nothing else",
            enter,
        ),
    ]
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");

const SEEN: &str = "const { value, invalid, error } = field('oc-terminals');
    return [value, invalid, error, document.activeElement.id]";

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
pub(super) const COMPOSE: &str = "const [data, after] = arguments, e = document.activeElement;
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
