//! Can everything be cleared, and brought back?

use anyhow::Result;
use serde_json::json;

use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("clear: what was typed goes, and comes back by undo", undone),
        Test::new("clear: what is typed after it counts", typed_after),
    ]
}

const TERMINALS: &str = "return field('oc-terminals').value";
/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");

async fn undone(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "１２").await?;
    page.answers(&TWELVE).await?;
    page.choose("oc-applicant", "small").await?;
    let before = page.run(TERMINALS).await?;
    page.click("[data-action=\"clear\"]").await?;
    page.until("the terminals", TERMINALS, "").await?;
    page.answers(&Answer::OPEN).await?;
    let marked = "return $$('input[aria-invalid=true]').map(describe)";
    page.must("an empty form is no error", marked, json!([]))
        .await?;
    page.click("[data-action=\"undo\"]").await?;
    page.until("the terminals", TERMINALS, before).await?;
    page.answers(&TWELVE).await?;
    let applicant = "return $('input[name=oc-applicant]:checked').value";
    page.must("the applicant", applicant, "small").await
}

async fn typed_after(page: Page) -> Result<()> {
    page.open().await?;
    page.click("[data-action=\"clear\"]").await?;
    page.until("the terminals", TERMINALS, "").await?;
    for (id, typed) in [
        ("oc-terminals", "12"),
        ("oc-term-months", "24"),
        ("oc-endpoint-monthly-fee", "1500"),
        ("oc-initial-fee", "30000"),
    ] {
        page.fill(id, typed).await?;
    }
    page.answers(&TWELVE).await
}
