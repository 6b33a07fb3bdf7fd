//! Does the frame of the loader follow its content, and hear nobody else?

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use super::TWELVE;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("frame: two of the loader, each as high as its content", two),
        Test::new("frame: options change at any time", live),
        Test::new("frame: a page that is put together anew has one", anew),
        Test::new("frame: forged messages change nothing", forged),
        Test::new("frame: it is loaded when it comes into sight", lazy),
        Test::new("frame: places named by an attribute", places),
        Test::new("frame: the channel latest", latest),
        Test::new("frame: a plain one by its query", plain),
    ]
}

const TWO: &str = "<script id=\"a\" src=\"{release}loader.js\" data-loading=\"eager\" data-terminals=\"12\"></script>
    <script id=\"b\" src=\"{release}loader.js\" data-loading=\"eager\" data-lang=\"en\" data-terminals=\"30\" data-mode=\"compact\"></script>";

const GUIDE: &str = "$('.oc-topic[data-value=guide]').click()";

const HEIGHTS: &str =
    "return [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight)";

async fn heights(page: &Page) -> Result<Vec<u32>> {
    Ok(serde_json::from_value(page.run(HEIGHTS).await?)?)
}

/// Waits until no frame changes its height any more.
async fn at_rest(page: &Page) -> Result<Vec<u32>> {
    let mut before = heights(page).await?;
    let mut calm = 0;
    for _ in 0..60 {
        page.run_async("setTimeout(() => done(true), 100)", vec![])
            .await?;
        let now = heights(page).await?;
        calm = if now == before { calm + 1 } else { 0 };
        before = now;
        if calm == 8 {
            return Ok(before);
        }
    }
    anyhow::bail!("the heights never come to rest: {before:?}")
}

/// The height of what is inside of the frame `index`.
async fn content(page: &Page, index: u16) -> Result<u32> {
    page.driver.enter_frame(index).await?;
    let height = page
        .run(
            "return [Math.ceil(host.getBoundingClientRect().height),
        document.documentElement.scrollHeight > innerHeight]",
        )
        .await?;
    page.driver.enter_default_frame().await?;
    let (height, scrolls): (u32, bool) = serde_json::from_value(height)?;
    ensure!(!scrolls, "frame {index} scrolls");
    Ok(height)
}

async fn fits(page: &Page) -> Result<Vec<u32>> {
    let outside = at_rest(page).await?;
    for (index, height) in (0..).zip(&outside) {
        let inside = content(page, index).await?;
        ensure!(
            height.abs_diff(inside) <= 4,
            "frame {index} is {height} high, what is inside {inside}"
        );
    }
    Ok(outside)
}

async fn two(page: Page) -> Result<()> {
    page.open_host(&Host::bare(TWO)).await?;
    page.heard_times("ready", 2).await?;
    page.heard_times("quoted", 2).await?;
    let opened = fits(&page).await?;
    ensure!(opened.len() == 2, "two frames: {opened:?}");
    page.driver.enter_frame(0).await?;
    page.answers(&TWELVE).await?;
    // The frame is higher than the window: no driver points there.
    page.run(GUIDE).await?;
    page.until("the panel", "return panel()?.dataset.topic", "guide")
        .await?;
    page.driver.enter_default_frame().await?;
    page.until_with(
        "it grows",
        "return document.querySelector('iframe').clientHeight > arguments[0]",
        vec![json!(opened.first())],
        true,
    )
    .await?;
    let grown = fits(&page).await?;
    ensure!(
        opened.get(1) == grown.get(1),
        "the other has changed: {opened:?}, {grown:?}"
    );
    page.driver.enter_frame(0).await?;
    page.run(GUIDE).await?;
    page.driver.enter_default_frame().await?;
    page.until("it shrinks", HEIGHTS, json!(opened)).await
}

async fn live(page: Page) -> Result<()> {
    page.open_host(&Host::bare(TWO)).await?;
    page.heard_times("quoted", 2).await?;
    page.run("document.getElementById('a').dataset.terminals = '30'")
        .await?;
    page.heard_times("quoted", 3).await?;
    let terminals = "return heard.filter((one) => one.name === 'quoted').map((one) => one.detail.request.terminals).pop()";
    page.must("the new option", terminals, 30).await?;
    page.run("document.getElementById('a').dataset.programme = 'latest'")
        .await?;
    page.heard_times("quoted", 4).await?;
    let year = "return heard.filter((one) => one.name === 'quoted').map((one) => one.detail.quote.programme).pop()";
    page.must("the newest year", year, "it-security-2026")
        .await?;
    page.run("document.getElementById('a').dataset.lang = 'en'")
        .await?;
    page.driver.enter_frame(0).await?;
    page.until(
        "the language",
        "return [$('.root > .oc')?.lang, figure('net')]",
        json!(["en", "681,000 yen"]),
    )
    .await
}

/// Posts every kind of message a hundred times: to the page, and to each of its frames.
const FOREIGN: &str = "<!doctype html><title>foreign</title><script>
    const messages = (id) => [
        {type: 'hello'}, {type: 'welcome'}, {type: 'height', height: 5000}, {type: 'height', height: -1},
        {type: 'options', options: {terminals: '99', lang: 'en'}},
        {type: 'event', name: 'otasuke-quoted', detail: {schema: 1, request: null, quote: null}},
        {type: 'event', name: 'click', detail: {schema: 1}},
    ].map((one) => ({otasuke: 1, id, ...one})).concat('hello', null, 7, [[]], {otasuke: 2, id, type: 'hello'});
    addEventListener('message', ({data}) => {
        for (let n = 0; n < 100; n += 1) {
            for (const one of messages(data.ids[n % data.ids.length])) {
                parent.postMessage(one, '*');
                for (let at = 0; at < parent.frames.length; at += 1) {
                    if (parent.frames[at] !== window) parent.frames[at].postMessage(one, '*', [new MessageChannel().port2]);
                }
            }
        }
        parent.postMessage('done', '*');
    });
</script>";

async fn forged(page: Page) -> Result<()> {
    let host = Host::bare(format!(
        "{TWO}<iframe id=\"foreign\" src=\"foreign.html\" height=\"50\"></iframe>"
    ))
    .with_file("foreign.html", "text/html", FOREIGN.to_owned());
    page.open_host(&host).await?;
    page.heard_times("quoted", 2).await?;
    let before = at_rest(&page).await?;
    // It even knows the names of the instances.
    let forge = "addEventListener('message', ({data}) => { if (data === 'done') setTimeout(() => done(true), 800); });
        const ids = [...document.querySelectorAll('iframe[src*=instance]')]
            .map((frame) => new URL(frame.src).searchParams.get('instance'));
        document.getElementById('foreign').contentWindow.postMessage({ids}, '*')";
    page.run_async(forge, vec![]).await?;
    let after = at_rest(&page).await?;
    ensure!(before == after, "the heights: {before:?}, then {after:?}");
    let events = "return heard.map((one) => one.name).sort()";
    page.must(
        "the events",
        events,
        json!(["quoted", "quoted", "ready", "ready"]),
    )
    .await?;
    page.driver.enter_frame(0).await?;
    page.answers(&TWELVE).await?;
    page.fill("oc-terminals", "30").await?;
    page.driver.enter_default_frame().await?;
    page.heard_times("quoted", 3).await
}

async fn lazy(page: Page) -> Result<()> {
    let host = Host::bare("<div style=\"height: 6000px\"></div><script src=\"{release}loader.js\" data-terminals=\"12\"></script>");
    page.open_host(&host).await?;
    page.run_async("setTimeout(() => done(true), 600)", vec![])
        .await?;
    page.must(
        "no address yet",
        "return document.querySelector('iframe').src",
        "",
    )
    .await?;
    page.run("scrollTo(0, 5800)").await?;
    page.heard_times("ready", 1).await?;
    page.driver.enter_frame(0).await?;
    page.answers(&TWELVE).await
}

async fn places(page: Page) -> Result<()> {
    let host = Host::bare(
        "<script async src=\"{release}loader.js\"></script><script defer src=\"{release}loader.js\"></script>
         <div data-otasuke-calculator data-loading=\"eager\" data-terminals=\"12\"></div>
         <div data-otasuke-calculator data-loading=\"eager\" data-inquiry-label=\"Ask\" data-inquiry-url=\"#x\"></div>",
    );
    page.open_host(&host).await?;
    page.heard_times("ready", 2).await?;
    let frames: Value = page
        .run("return document.querySelectorAll('iframe').length")
        .await?;
    ensure!(frames == 2, "{frames} frames");
    page.driver.enter_frame(0).await?;
    page.answers(&TWELVE).await
}

async fn latest(page: Page) -> Result<()> {
    let host = Host::bare("<script src=\"{site}/latest/loader.js\" data-loading=\"eager\" data-terminals=\"12\"></script>
        <iframe src=\"{site}/latest/frame.html?terminals=12\" width=\"800\" height=\"600\"></iframe>");
    page.open_host(&host).await?;
    page.heard_times("ready", 1).await?;
    for index in 0..2 {
        page.driver.enter_default_frame().await?;
        page.driver.enter_frame(index).await?;
        page.ready().await?;
        page.answers(&TWELVE).await?;
    }
    Ok(())
}

async fn plain(page: Page) -> Result<()> {
    let query = "terminals=12&amp;lang=ja&amp;programme=latest&amp;nonsense=1&amp;terminals=99";
    let host = Host::bare(format!(
        "<iframe src=\"{{release}}frame.html?{query}\" width=\"320\" height=\"600\"></iframe>"
    ));
    page.open_host(&host).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    page.answers(&TWELVE).await?;
    let year = "return $('#oc-programme').value";
    page.must("the newest year", year, "it-security-2026")
        .await?;
    page.must(
        "no bar across",
        "return document.documentElement.scrollWidth <= innerWidth",
        true,
    )
    .await
}

/// As when a framework keeps a page as text, and runs the scripts of it again, before the frame of then
/// was loaded or after.
async fn frame_is_ready(page: &Page) -> Result<()> {
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    Ok(page.driver.enter_default_frame().await?)
}

async fn anew(page: Page) -> Result<()> {
    let again = "const room = document.getElementById('body');
        room.innerHTML = room.innerHTML;
        const made = document.createElement('script');
        for (const { name, value } of room.firstChild.attributes) made.setAttribute(name, value);
        room.firstChild.replaceWith(made);";
    let frames = "return document.querySelectorAll('iframe').length";
    for (above, loading) in [(0, "eager"), (9000, "lazy")] {
        let script =
            format!("<script src=\"{{release}}loader.js\" data-loading=\"{loading}\"></script>");
        let body =
            format!("<div style=\"height: {above}px\"></div><div id=\"body\">{script}</div>");
        page.open_host(&Host::bare(body)).await?;
        for _ in 0..3 {
            page.until("one frame", frames, 1).await?;
            // What a frame is still loading when it is taken away, a browser may call an error.
            if loading == "eager" {
                frame_is_ready(&page).await?;
            }
            page.run(again).await?;
            page.run_async("setTimeout(() => done(true), 500)", vec![])
                .await?;
        }
        page.must("one frame", frames, 1).await?;
        if loading == "eager" {
            frame_is_ready(&page).await?;
        }
    }
    Ok(())
}
