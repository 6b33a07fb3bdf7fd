//! Does everything fit without sideways scrolling, down to a small phone and large letters?

use anyhow::{ensure, Result};

use crate::engine::Engine;
use crate::page::Page;
use crate::scenarios::states::{State, STATES};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<Test> = STATES
        .iter()
        .map(|state| {
            let name = format!("narrow: {} fits 320 px, also at 200 % text", state.name);
            Test::new(name, move |page| framed(page, state))
        })
        .collect();
    tests.push(Test::new(
        "narrow: errors fit 320 px, also at 200 % text",
        errors,
    ));
    tests.push(Test::new("narrow: a window of 360 px", window_360).only(&[Engine::Chromium]));
    tests.push(Test::new("narrow: a window of 1280 px", window_1280));
    tests.push(Test::new(
        "narrow: the letters grow with the reader's own size",
        own_size,
    ));
    tests
}

/// What sticks out to the right furthest, where the page can be scrolled sideways.
const FITS: &str = "const root = document.documentElement;
    const wide = Math.max(root.scrollWidth, document.body.scrollWidth);
    if (wide <= root.clientWidth) return 'fits';
    const right = (e) => Math.round(e.getBoundingClientRect().right + scrollX);
    const over = (e) => e.tagName !== 'INPUT' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
        && getComputedStyle(e).overflowX === 'visible' ? e.scrollWidth - e.clientWidth : 0;
    const reach = (e) => right(e) + over(e);
    const out = $$('body *').filter((e) => visible(e) && reach(e) > root.clientWidth)
        .sort((a, b) => reach(b) - reach(a) || (a.contains(b) ? 1 : -1));
    const some = out.slice(0, 6).map((e) => `${describe(e)} to ${reach(e)}`);
    return `${wide} px wide in ${root.clientWidth}: ${some.join(', ')}`;";

/// Text zoom, as Firefox and Safari do it: every letter twice as large, whatever its unit.
const TWICE: &str =
    "const sizes = $$('body, body *').map((e) => [e, parseFloat(getComputedStyle(e).fontSize)]);
    for (const [e, size] of sizes) e.style.fontSize = `${2 * size}px`;";

pub(crate) async fn fits(page: &Page, what: &str) -> Result<()> {
    page.open_all().await?;
    page.must(what, FITS, "fits").await?;
    page.run(TWICE).await?;
    page.settle().await?;
    page.must(&format!("{what}, at 200 % text"), FITS, "fits")
        .await
}

async fn framed(page: Page, state: &State) -> Result<()> {
    page.open_in_frame(320, 640).await?;
    page.must("the frame", "return innerWidth", 320).await?;
    state.reach(&page).await?;
    fits(&page, "320 px").await
}

async fn errors(page: Page) -> Result<()> {
    page.open_in_frame(320, 640).await?;
    page.fill("oc-terminals", "123456789012345678901234567890")
        .await?;
    page.fill("oc-term-months", "にじゅうよんかげつのけいやくきかん")
        .await?;
    page.fill("oc-initial-fee", "-").await?;
    page.until("three errors", "return $$('[aria-invalid=true]').length", 3)
        .await?;
    fits(&page, "320 px with errors").await
}

async fn window_360(page: Page) -> Result<()> {
    page.open().await?;
    page.resize(360, 740).await?;
    fits(&page, "a window of 360 px").await
}

async fn window_1280(page: Page) -> Result<()> {
    page.open().await?;
    page.must("the window", "return innerWidth", 1280).await?;
    page.open_all().await?;
    page.must("1280 px", FITS, "fits").await?;
    let beside = "const form = $('#oc-terminals').getBoundingClientRect();
        const answer = $('#oc-answer').getBoundingClientRect();
        return form.right <= answer.left && answer.top < innerHeight";
    page.must("the answer stands beside the questions", beside, true)
        .await
}

/// A reader who set the browser's letters to twice the size gets them, and still no scrolling.
async fn own_size(page: Page) -> Result<()> {
    page.open_in_frame(320, 640).await?;
    page.open_all().await?;
    let sizes =
        "return ['label[for=oc-terminals]', '#oc-terminals', '[data-figure=net]', 'h1', 'p']
        .map((one) => parseFloat(getComputedStyle($(one)).fontSize))";
    let before: Vec<f64> = serde_json::from_value(page.run(sizes).await?)?;
    page.run("document.documentElement.style.fontSize = '200%'")
        .await?;
    page.settle().await?;
    let after: Vec<f64> = serde_json::from_value(page.run(sizes).await?)?;
    let grown = before
        .iter()
        .zip(&after)
        .all(|(before, after)| *after >= 1.5 * before);
    ensure!(
        grown,
        "letters at twice the reader's size: expected about twice {before:?} px, saw {after:?} px"
    );
    page.must("320 px at twice the reader's size", FITS, "fits")
        .await
}
