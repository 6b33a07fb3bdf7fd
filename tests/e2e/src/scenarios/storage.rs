//! Is what was typed kept over a reload, and is no storage, however bad, in the way?

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use crate::look::Answer;
use crate::page::Page;
use crate::site::Variant;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("storage: a reload keeps what was typed", kept),
        Test::new("storage: a new tab begins with the example", apart),
        Test::new("storage: blocked, the page works all the same", blocked),
    ];
    tests.extend(GARBAGE.iter().map(|(name, spoil)| {
        Test::new(format!("storage: {name} in it"), move |page| {
            garbage(page, spoil)
        })
    }));
    tests
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");
const EXAMPLE: Answer = Answer::new("payable", "249,000円", "180,000円");

async fn kept(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "１２").await?;
    page.choose("oc-applicant", "small").await?;
    page.replace("oc-initial-fee", "3万").await?;
    page.answers(&TWELVE).await?;
    page.reload().await?;
    page.answers(&TWELVE).await?;
    let read = "return ['oc-terminals', 'oc-initial-fee'].map((id) => field(id).echo.match(/[\\d,]+/)?.[0])";
    page.until(
        "both fields are read as before",
        read,
        json!(["12", "30,000"]),
    )
    .await?;
    let applicant = "return $('input[name=oc-applicant]:checked').value";
    page.must("the applicant", applicant, "small").await?;
    page.must(
        "it is no example any more",
        "return $$('[data-example]').length",
        0,
    )
    .await
}

async fn apart(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    let first = page.driver.window().await?;
    let second = page.driver.new_tab().await?;
    let address = format!("{}/", page.origin().await?);
    page.driver.switch_to_window(second).await?;
    let seen = async {
        page.driver.goto(address).await?;
        page.ready().await?;
        page.answers(&EXAMPLE).await
    }
    .await;
    page.driver.close_window().await?;
    page.driver.switch_to_window(first).await?;
    seen?;
    page.answers(&TWELVE).await
}

async fn blocked(page: Page) -> Result<()> {
    page.open_variant(Variant::StorageBlocked).await?;
    page.ready().await?;
    let blocked = "try { return String(sessionStorage) } catch { return 'blocked' }";
    page.must("the storage", blocked, "blocked").await?;
    page.answers(&EXAMPLE).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.must(
        "no failure is told",
        "return visible($('#oc-failure'))",
        false,
    )
    .await
}

/// What becomes of every stored text: a function of it, in JavaScript.
const GARBAGE: &[(&str, &str)] = &[
    ("nothing", "''"),
    ("null", "'null'"),
    ("a number", "'1e309'"),
    ("half of it", "old.slice(0, old.length / 2)"),
    ("a list of lists", "'[[[[[[[[[[[[[[[[[[[['.repeat(400)"),
    ("a text of 300 kB", "'９'.repeat(300000)"),
    ("a lone surrogate and a zero", "'\\ud800\\u0000' + old"),
    (
        "a tag for every number",
        "old.replace(/[0-9,]+/g, '<img src=x onerror=window.hit=1>')",
    ),
    (
        "an endless number for every number",
        "old.replace(/[0-9,]+/g, '9'.repeat(5000))",
    ),
    (
        "nonsense for every word",
        "old.replace(/[A-Za-z]{3,}/g, '__proto__')",
    ),
    (
        "a newer version's keys",
        "old.replace(/^\\{/, '{\"version\":999,\"unknown\":{},')",
    ),
];

/// Spoils every stored text and reloads: the page must answer whatever is typed then.
async fn garbage(page: Page, spoil: &str) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    // Left first, so that the page cannot store its own text over the garbage.
    let stored = page.run("return Object.entries(sessionStorage)").await?;
    page.goto_beside("e2e-empty.html").await?;
    let script = format!(
        "for (const [key, old] of arguments[0]) sessionStorage.setItem(key, {spoil});
         return Object.keys(sessionStorage).length"
    );
    let count = page.run_with(&script, vec![stored]).await?;
    ensure!(
        count != json!(0) && count != Value::Null,
        "the page stored nothing to spoil"
    );
    page.goto_beside("").await?;
    page.ready().await?;
    for (id, typed) in [
        ("oc-terminals", "12"),
        ("oc-term-months", "24"),
        ("oc-endpoint-monthly-fee", "1500"),
        ("oc-initial-fee", "30000"),
    ] {
        page.fill(id, typed).await?;
    }
    page.answers(&TWELVE).await?;
    page.must(
        "no stored tag came to life",
        "return window.hit ?? null",
        Value::Null,
    )
    .await?;
    page.must(
        "no failure is told",
        "return visible($('#oc-failure'))",
        false,
    )
    .await
}
