//! Is what a visitor does before the module has come theirs afterwards?

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::look::Answer;
use crate::page::Page;
use crate::scenarios::ime::COMPOSE;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("take-over: text, caret and focus stay", text),
        Test::new("take-over: choices stay, and lists", choices),
        Test::new("take-over: no price is asked for as it was", offer),
        Test::new("take-over: what is open and in view stays", place),
        Test::new("take-over: presses are done when the module comes", presses),
        Test::new("take-over: all in its order", order),
        Test::new("take-over: it waits for an input method", composed),
        Test::new("take-over: it waits for a press that is not over", pressing),
        Test::new("take-over: a key between is not lost", typing),
    ]
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");

/// The field in use: its name, its text and the caret.
const IN_USE: &str =
    "const e = document.activeElement; return [e.id, e.value, e.selectionStart, e.selectionEnd]";
/// Whether figures of the answer are seen, and whether it is said that they are coming.
const WAITING: &str =
    "return [figure('net') !== null || visible($('.oc-dock b')), visible($('#oc-waiting'))]";

async fn text(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.must("before anything is done", WAITING, json!([true, false]))
        .await?;
    page.replace("oc-terminals", "12").await?;
    page.press(&[Key::Left]).await?;
    // The figures of the example answer nothing any more.
    page.must("what is seen", WAITING, json!([false, true]))
        .await?;
    let in_use = json!(["oc-terminals", "12", 1, 1]);
    page.must("the field", IN_USE, in_use.clone()).await?;
    page.let_go().await?;
    page.answers(&TWELVE).await?;
    page.must("the field", IN_USE, in_use).await?;
    page.keys("3").await?;
    page.until("the field", IN_USE, json!(["oc-terminals", "132", 2, 2]))
        .await?;
    page.press(&[Key::Backspace]).await?;
    page.leave().await?;
    page.answers(&TWELVE).await?;
    // As typed in the live form: it can be taken back, and is kept.
    page.driver.refresh().await?;
    page.let_go().await?;
    page.answers(&TWELVE).await
}

async fn choices(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.choose("oc-applicant", "small").await?;
    page.choose("oc-monitoring", "network").await?;
    page.choose("oc-monitoring", "endpoint").await?;
    page.choose_programme("it-security-2025").await?;
    page.must("what is seen", WAITING, json!([false, true]))
        .await?;
    page.let_go().await?;
    let chosen = "return ['oc-applicant', 'oc-monitoring']
        .map((name) => $(`input[name=${name}]:checked`).value).concat(byId('oc-programme').value)";
    page.until(
        "what is chosen",
        chosen,
        json!(["small", "endpoint", "it-security-2025"]),
    )
    .await?;
    // 360,000 × 2/3
    page.answers(&Answer::new("payable", "189,000円", "240,000円"))
        .await
}

/// What is painted asks for a price without tax: who has chosen the other must not type it there.
async fn offer(page: Page) -> Result<()> {
    page.open_held("").await?;
    let fee = "const fee = byId('oc-endpoint-monthly-fee'); return [visible(fee), fee.labels[0].textContent]";
    page.must("the fee", fee, json!([true, "月額（端末1台あたり・税抜）"]))
        .await?;
    page.choose("oc-tax-included", "true").await?;
    page.until(
        "no fee",
        "return visible(byId('oc-endpoint-monthly-fee'))",
        false,
    )
    .await?;
    page.let_go().await?;
    page.until("the fee", fee, json!([true, "月額（端末1台あたり・税込）"]))
        .await
}

async fn place(page: Page) -> Result<()> {
    page.open_held("").await?;
    for part in ["oc-terms", "oc-steps"] {
        let summary = "return shown($(`#${arguments[0]} > summary`))";
        let summary = page.returned(summary, vec![json!(part)]).await?;
        summary.element()?.click().await?;
    }
    page.run("scrollTo(0, 400)").await?;
    let place = "return [scrollY, $$('details[open]').map((e) => e.id), document.activeElement.parentElement.id,
        Math.round($('.oc-checks').getBoundingClientRect().top)]";
    let before = page.run(place).await?;
    let open = "return $$('details[open]').length";
    page.must("what is open", open, 2).await?;
    page.must("what is seen", WAITING, json!([true, false]))
        .await?;
    page.let_go().await?;
    page.settle().await?;
    page.must("the place", place, before).await
}

async fn presses(page: Page) -> Result<()> {
    page.open_held("").await?;
    let more = "[aria-label=\"1台増やす\"]";
    page.click(more).await?;
    page.click(more).await?;
    page.must("what is seen", WAITING, json!([false, true]))
        .await?;
    page.click(".oc-topic[data-value=\"guide\"]").await?;
    page.let_go().await?;
    page.answers(&TWELVE).await?;
    page.until("the panel", "return visible(panel())", true)
        .await
}

async fn order(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.fill("oc-terminals", "99").await?;
    page.click("[data-action=\"clear\"]").await?;
    page.fill("oc-terminals", "１２").await?;
    page.fill("oc-initial-fee", "0").await?;
    page.let_go().await?;
    let texts =
        "return ['oc-terminals', 'oc-term-months', 'oc-initial-fee'].map((id) => byId(id).value)";
    page.until("the fields", texts, json!(["12", "", "0"]))
        .await?;
    page.answers(&Answer::OPEN).await?;
    page.click("[data-action=\"undo\"]").await?;
    page.until("the fields", texts, json!(["12", "", ""])).await
}

async fn composed(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.replace("oc-terminals", "").await?;
    page.run_with(COMPOSE, vec![json!("１"), json!("first")])
        .await?;
    page.run("letGo()").await?;
    for text in ["１２", "１２だ"] {
        page.run_with(COMPOSE, vec![json!(text), json!("")]).await?;
        page.settle().await?;
        page.must("it is ready", "return ready()", false).await?;
    }
    page.run_with(COMPOSE, vec![json!("１２台"), json!("last")])
        .await?;
    page.ready().await?;
    page.answers(&TWELVE).await?;
    page.must("the field", IN_USE, json!(["oc-terminals", "１２台", 3, 3]))
        .await?;
    page.leave().await?;
    page.answers(&TWELVE).await
}

async fn pressing(page: Page) -> Result<()> {
    page.open_held("").await?;
    let button = page.element("[aria-label=\"1台増やす\"]").await?;
    button.scroll_into_view().await?;
    let chain = page.driver.action_chain();
    chain
        .move_to_element_center(&button)
        .click_and_hold()
        .perform()
        .await?;
    page.run("letGo()").await?;
    page.driver.action_chain().release().perform().await?;
    page.ready().await?;
    let eleven = "return byId('oc-terminals').value";
    page.until("the press", eleven, "11").await
}

/// Keys that follow each other, before and after the module: each of them is in the field.
async fn typing(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.replace("oc-initial-fee", "1").await?;
    page.run("setTimeout(letGo)").await?;
    page.keys("2345").await?;
    page.ready().await?;
    page.keys("6").await?;
    page.until(
        "the field",
        IN_USE,
        json!(["oc-initial-fee", "123456", 6, 6]),
    )
    .await
}
