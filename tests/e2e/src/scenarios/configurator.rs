//! Does the page that writes code for hosts do so? Its options stand in the code and in the preview, and
//! it says what a Content Security Policy lacks.

use anyhow::Result;
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::scenarios::accessible::axe;
use crate::scenarios::narrow::fits;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "configurator: what is chosen stands in the code and in the preview",
            chosen,
        ),
        Test::new(
            "configurator: each way has its code, and the link carries the choice",
            ways,
        ),
        Test::new("configurator: names what a policy lacks", policy),
        Test::new(
            "configurator: axe finds nothing in either language",
            accessible,
        ),
        Test::new("configurator: a window of 360 px", narrow).only(&[Engine::Chromium]),
    ]
}

/// The code, without what differs from release to release.
const CODE: &str = "return $$('.piece pre').filter((e) => e.closest('#snippet')).map((e) =>
    e.textContent.replace(/https?:[^\"]*releases\\/[^\\/]*\\//g, 'R/').replace(/sha384-[^\"]*/g, 'H'))";

async fn open(page: &Page, query: &str) -> Result<()> {
    page.open().await?;
    page.goto_beside(&format!("embed.html{query}")).await?;
    page.until(
        "the form is there",
        "return Boolean($('#configure[data-ready]'))",
        true,
    )
    .await
}

/// A figure of the calculator in the preview.
async fn previewed(page: &Page, name: &str, expected: &str) -> Result<()> {
    page.run("shown($('iframe.preview'))").await?;
    page.driver.enter_frame(0).await?;
    let figure = "const root = document.querySelector('otasuke-calculator')?.shadowRoot;
        return text(root?.querySelector(`[data-figure=${arguments[0]}]`))";
    let what = format!("{name} in the preview");
    page.until_with(&what, figure, vec![json!(name)], expected)
        .await?;
    Ok(page.driver.enter_default_frame().await?)
}

async fn chosen(page: Page) -> Result<()> {
    open(&page, "").await?;
    previewed(&page, "net", "249,000円").await?;
    page.fill("option-terminals", "１２").await?;
    page.select("option-mode", "compact").await?;
    page.tick("option-hide-cash").await?;
    page.fill("option-inquiry-label", "\"相談\"<する>").await?;
    let tag = "<otasuke-calculator terminals=\"12\" mode=\"compact\" hide=\"cash\" \
               inquiry-label=\"&quot;相談&quot;&lt;する&gt;\">";
    let holds = "return $('[data-piece=html] pre').textContent.includes(arguments[0])";
    page.until_with("the code", holds, vec![json!(tag)], true)
        .await?;
    previewed(&page, "net", "292,200円").await?;
    page.fill("option-term-months", "999").await?;
    let said = "return [$('#option-term-months').getAttribute('aria-invalid'),
        text($('#option-term-months-error')), $('[data-piece=html] pre').textContent.includes('=\"999')]";
    let expected = json!(["true", "1 から 120 までの数を入れてください", false]);
    page.until("what is wrong", said, expected).await?;
    page.click("#reset").await?;
    let bare = "return $('[data-piece=html] pre').textContent.includes('<otasuke-calculator>')";
    page.until("the code is the shortest again", bare, true)
        .await?;
    previewed(&page, "net", "249,000円").await
}

async fn ways(page: Page) -> Result<()> {
    open(&page, "?lang=en#terminals=30").await?;
    page.choose("way", "loader").await?;
    let loader = "<script src=\"R/loader.js\" integrity=\"H\" crossorigin=\"anonymous\" data-terminals=\"30\"></script>";
    page.until("the loader", CODE, json!([loader])).await?;
    page.choose("way", "npm").await?;
    let names = "return $$('#snippet [data-piece]').map((e) => e.dataset.piece)";
    let pieces = json!(["install", "module", "tag", "react", "vue", "vue-config"]);
    page.until("the pieces", names, pieces).await?;
    page.choose("way", "frame").await?;
    page.choose("channel", "latest").await?;
    let latest =
        "return $('[data-piece=html] pre').textContent.includes('/latest/frame.html?terminals=30\"')";
    page.until("the newest frame", latest, true).await?;
    let link = "return location.hash";
    let expected = "#way=frame&channel=latest&terminals=30";
    page.must("the link", link, expected).await?;
    page.driver.refresh().await?;
    page.until("the same choice", latest, true).await
}

async fn policy(page: Page) -> Result<()> {
    const FOUND: &str = "return [$('.verdict').dataset.state, $$('.findings strong').map(text)]";
    open(&page, "").await?;
    page.fill("csp-line", "default-src 'self'").await?;
    let origin = page.origin().await?;
    let missing = json!([
        "missing",
        [
            format!("script-src に {origin} を加える"),
            "script-src に 'wasm-unsafe-eval' を加える",
            format!("connect-src に {origin} を加える"),
        ]
    ]);
    page.until("what is missing", FOUND, missing).await?;
    let corrected = page.run("return text($('#csp .piece pre'))").await?;
    page.fill("csp-line", corrected.as_str().unwrap_or_default())
        .await?;
    page.until("the corrected line", FOUND, json!(["clear", []]))
        .await?;
    page.fill("csp-line", "hello").await?;
    page.until("no policy at all", FOUND, json!(["unread", []]))
        .await
}

async fn accessible(page: Page) -> Result<()> {
    for query in [
        "",
        "?lang=en#way=npm&--otasuke-accent=%23ff88cc&terminals=0",
    ] {
        open(&page, query).await?;
        page.fill("csp-line", "script-src 'self', frame-src 'none'")
            .await?;
        page.until("an answer", "return $('.verdict').dataset.state", "missing")
            .await?;
        axe(&page, query).await?;
    }
    Ok(())
}

async fn narrow(page: Page) -> Result<()> {
    open(&page, "").await?;
    page.resize(360, 740).await?;
    fits(&page, "a window of 360 px").await
}
