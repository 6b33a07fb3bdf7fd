//! Does the loader's frame come wherever its place or its script comes from, and leave the history alone?

use anyhow::{Context as _, Result};
use serde_json::json;

use super::{run_by_page, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("frame: one step back leaves the page", history),
        Test::new("frame: places that come later", places),
        Test::new("frame: what is put back as text", put_back),
        Test::new(
            "frame: scripts that are run from elsewhere find their place",
            elsewhere,
        ),
    ]
}

/// A closed part, a hidden tab, and one far below: each is loaded after the page.
async fn history(page: Page) -> Result<()> {
    let script = "<script src=\"{release}loader.js\" data-terminals=\"12\"></script>";
    let host = Host::bare(format!(
        "<details><summary>Price</summary>{script}</details><div id=\"tab\" style=\"display: none\">{script}</div>
         <div style=\"height: 6000px\"></div><div id=\"below\">{script}</div>"
    ))
    .with_file("from.html", "text/html", "<!doctype html><a href=\"/\">To the price</a>".to_owned());
    let place = page.open_host(&host).await?;
    page.driver
        .goto(format!("{}/from.html", place.host))
        .await?;
    page.run("document.querySelector('a').click()").await?;
    page.until(
        "the page",
        "return document.readyState + location.pathname",
        "complete/",
    )
    .await?;
    page.run("window.steps = history.length; document.querySelector('details').open = true")
        .await?;
    page.heard_times("ready", 1).await?;
    page.run(
        "const tab = document.getElementById('tab'); tab.style.display = ''; tab.scrollIntoView()",
    )
    .await?;
    page.heard_times("ready", 2).await?;
    page.run("document.getElementById('below').scrollIntoView()")
        .await?;
    page.heard_times("ready", 3).await?;
    page.must("the steps", "return history.length - steps", 0)
        .await?;
    page.driver.back().await?;
    page.until("one step", "return location.pathname", "/from.html")
        .await
}

/// Each way in which a page changes without being loaded anew.
async fn places(page: Page) -> Result<()> {
    const PLACE: &str = "<div data-otasuke-calculator data-terminals=\"12\" data-loading=\"eager\">It is loading.</div>";
    let written = format!("document.getElementById('view').innerHTML = '{PLACE}'");
    let replaced = format!(
        "const body = document.createElement('body'); body.innerHTML = '{PLACE}'; document.body.replaceWith(body)"
    );
    let named = "const one = document.createElement('div'); one.dataset.terminals = '12'; one.dataset.loading = 'eager';
        document.getElementById('view').append(one); setTimeout(() => one.setAttribute('data-otasuke-calculator', ''), 50)";
    for (script, change) in [
        (
            "<script async src=\"{release}loader.js\"></script>",
            &*written,
        ),
        ("<script src=\"{release}loader.js\"></script>", &replaced),
        ("<script defer src=\"{release}loader.js\"></script>", named),
    ] {
        page.open_host(&Host::bare(format!("<div id=\"view\"></div>{script}")))
            .await?;
        // Without a place the script shows its own.
        page.heard_times("ready", 1).await?;
        page.run(change).await?;
        page.heard_times("ready", 2).await?;
        let frames = "return [...document.querySelectorAll('iframe')].map((one) => one.parentNode.hasAttribute('data-otasuke-calculator'))";
        page.must("one frame, in the place", frames, json!([true]))
            .await?;
        page.driver.enter_frame(0).await?;
        page.answers(&TWELVE).await?;
        page.driver.enter_default_frame().await?;
    }
    Ok(())
}

/// The frame is of another time then: it is high enough, and is heard.
async fn put_back(page: Page) -> Result<()> {
    for inside in [
        "<div data-otasuke-calculator data-terminals=\"12\" data-loading=\"eager\"></div><script src=\"{release}loader.js\"></script>",
        "<script src=\"{release}loader.js\" data-terminals=\"12\" data-loading=\"eager\"></script>",
    ] {
        page.open_host(&Host::bare(format!("<div id=\"view\">{inside}</div>")))
            .await?;
        page.heard_times("quoted", 1).await?;
        for times in 2..4 {
            page.run("const view = document.getElementById('view'); view.innerHTML = view.innerHTML")
                .await?;
            page.heard_times("quoted", times).await?;
        }
        page.must("one frame", "return document.querySelectorAll('iframe').length", 1)
            .await?;
        page.driver.enter_frame(0).await?;
        page.answers(&TWELVE).await?;
        page.driver.enter_default_frame().await?;
    }
    Ok(())
}

/// As `.html()` of jQuery does: with an address of another origin by a script in the head, else by its text.
async fn elsewhere(page: Page) -> Result<()> {
    const PUT: &str = "const app = document.getElementById('app');
        app.innerHTML = '<p>Before</p>' + tag;
        const address = app.querySelector('script').src;
        const inHead = (made) => { const script = Object.assign(document.createElement('script'), made); document.head.append(script); return script; };
        const text = () => fetch(address).then((answer) => answer.text());";
    let script = |release: &str| {
        format!("<script src=\"{release}loader.js\" data-terminals=\"12\" data-loading=\"eager\"></script>")
    };
    for run in [
        "inHead({ src: address })",
        "const copy = inHead({}); for (const { name, value } of app.querySelector('script').attributes) copy.setAttribute(name, value)",
        "text().then((text) => inHead({ text }).remove())",
        "text().then((text) => (0, eval)(text))",
        "text().then((text) => new Function(text)())",
    ] {
        let place = page.open_host(&Host::bare("<div id=\"app\"></div>")).await?;
        let put = format!("const tag = {}; {PUT} {run}", json!(script(&place.release)).to_string().replace("</", "<\\/"));
        run_by_page(&page, &put).await?;
        page.heard_times("ready", 1).await.context(run)?;
        let there = "return [...document.querySelectorAll('iframe')].map((one) => one.previousElementSibling === document.querySelector('#app script'))";
        page.must(run, there, json!([true])).await?;
        page.driver.enter_frame(0).await?;
        page.answers(&TWELVE).await?;
        page.driver.enter_default_frame().await?;
    }
    Ok(())
}
