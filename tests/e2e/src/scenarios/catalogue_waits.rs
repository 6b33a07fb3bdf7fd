//! What if a price list is slow, never comes, or has moved? Nobody waits for ever, and nothing comes
//! from where nobody was asked about.

use std::time::Duration;

use anyhow::Result;
use serde_json::{json, Value};

use super::catalogue::{OFFERS, WHOSE};
use crate::limits;
use crate::page::Page;
use crate::site::{lists, stall};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("catalogue: one that never answers", |page| {
            stalled(page, stall::SILENT)
        })
        .broken_on_purpose(),
        Test::new("catalogue: one that stops half way", |page| {
            stalled(page, stall::HALF)
        })
        .broken_on_purpose(),
        Test::new("catalogue: one that drips", dripping).broken_on_purpose(),
        Test::new("catalogue: one that is not waited for", stopped).broken_on_purpose(),
        Test::new("catalogue: one that has moved", moved),
        Test::new("catalogue: one that has moved to another site", moved_away),
    ]
}

const LOADING: &str = "料金表を読み込んでいます…";

async fn stalled(page: Page, file: &'static str) -> Result<()> {
    let told = "10秒のあいだ何も届かなかったので、読み込みをやめました。";
    given_up(&page, file, told, limits::STALL, 9_000.0).await
}

async fn dripping(page: Page) -> Result<()> {
    let told = "30秒のあいだに終わらなかったので、読み込みをやめました。";
    given_up(&page, stall::DRIP, told, limits::DRIP, 29_000.0).await
}

/// It is given up, not before its time, and the next one loads.
async fn given_up(
    page: &Page,
    file: &str,
    told: &str,
    patience: Duration,
    least_ms: f64,
) -> Result<()> {
    page.open_stalling("").await?;
    page.open_panel("compare").await?;
    page.load_list_here(file).await?;
    page.panel_says(&[LOADING]).await?;
    let told = ("return says(arguments[0])", vec![json!(told)]);
    page.within(patience, "it is given up", told, true).await?;
    let done: Value = page.run("return performance.now()").await?;
    anyhow::ensure!(
        done.as_f64().unwrap_or_default() > least_ms,
        "too early: {done} ms"
    );
    page.load_list_here(lists::OFFERS).await?;
    page.panel_says(WHOSE).await
}

/// Nobody has to wait: the loading is stopped, or another list chosen in the meantime.
async fn stopped(page: Page) -> Result<()> {
    page.open_stalling("").await?;
    page.open_panel("compare").await?;
    page.load_list_here(stall::HALF).await?;
    page.panel_says(&[LOADING]).await?;
    page.click("[data-action=\"list-stop\"]").await?;
    page.panel_says(&["料金表を読み込めませんでした: 読み込みをやめました。"])
        .await?;
    page.must("still loading", "return says('読み込んでいます')", false)
        .await?;
    page.load_list_here(stall::SILENT).await?;
    page.panel_says(&[LOADING]).await?;
    page.load_list_here(lists::OFFERS).await?;
    page.panel_says(WHOSE).await
}

/// The address that is shown is where the list came from.
async fn moved(page: Page) -> Result<()> {
    page.open_stalling("").await?;
    page.open_panel("compare").await?;
    page.load_list_here(stall::MOVED).await?;
    page.panel_says(WHOSE).await?;
    page.panel_says(&[&format!("/{}", lists::OFFERS)]).await?;
    page.must("what was asked", "return says('e2e-moved')", false)
        .await
}

/// From here on every answer comes from another site than the one that was asked.
const SENT_ON: &str = "window.fetch = (asked) => {
        const answer = new Response(arguments[0]);
        const url = 'https://moved.invalid/prices.json';
        Object.defineProperties(answer, { url: { value: url }, redirected: { value: true } });
        return Promise.resolve(answer);
    };";

async fn moved_away(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("compare").await?;
    page.run_with(SENT_ON, vec![json!(lists::offers())]).await?;
    page.load_list_here(lists::OFFERS).await?;
    page.panel_says(&["moved.invalid の料金表を読み込みますか。"])
        .await?;
    page.must("offers", OFFERS, 0).await?;
    page.click("[data-action=\"list-refuse\"]").await?;
    page.panel_says(&["事業者の料金表を読み込むと"]).await
}
