//! Is a number left in peace while it is still being typed?

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

const FEE: &str = "oc-initial-fee";

pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<Test> = ["1.", "￥", "1.5"]
        .into_iter()
        .map(|typed| {
            let name = format!("unfinished: {typed} is wrong only after leaving");
            Test::new(name, move |page| only_after_leaving(page, typed))
        })
        .collect();
    tests.push(Test::new("unfinished: 1.5 becomes 1.5万", finished));
    tests
}

async fn only_after_leaving(page: Page, typed: &'static str) -> Result<()> {
    page.open().await?;
    page.replace(FEE, typed).await?;
    page.answers(&Answer::OPEN).await?;
    page.settle().await?;
    let peace = json!({"value": typed, "invalid": false, "error": ""});
    let seen = "const { value, invalid, error } = field('oc-initial-fee');
        return { value, invalid, error }";
    page.must("no complaint while typing", seen, peace).await?;
    page.leave().await?;
    let complained = "const { invalid, error } = field('oc-initial-fee');
        return invalid && error !== ''";
    page.until("a complaint after leaving", complained, true)
        .await?;
    let kept = "return field('oc-initial-fee').value";
    page.must("what was typed is kept", kept, typed).await
}

/// 15,000 instead of 30,000 at first: 375,000 with tax 412,500.
async fn finished(page: Page) -> Result<()> {
    page.open().await?;
    page.replace(FEE, "1.5").await?;
    page.answers(&Answer::OPEN).await?;
    page.keys("万").await?;
    page.answers(&Answer::new("payable", "232,500円", "180,000円"))
        .await?;
    let read = "return field('oc-initial-fee').echo.includes('15,000円')";
    page.until("1.5万 is read as 15,000円", read, true).await?;
    page.press(&[Key::Tab]).await?;
    let clean = "const { invalid, error } = field('oc-initial-fee'); return [invalid, error]";
    page.until("no complaint after leaving", clean, json!([false, ""]))
        .await
}
