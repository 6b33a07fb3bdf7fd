//! Are the lines of docs/embedding.md enough for the strictest policy, and what is without them?

use anyhow::{Context as _, Result};
use serde_json::json;

use super::{EXAMPLE, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

const DOCS: &str = include_str!("../../../../../docs/embedding.md");

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("policy: the element by a script tag", element),
        Test::new("policy: the element from the page's own origin", own_origin),
        Test::new("policy: the script that makes an iframe", loader),
        Test::new("policy: the plain iframe", frame),
        Test::new("policy: a page that is isolated", isolated),
        Test::new(
            "policy: WebAssembly is forbidden, and frames as well",
            blocked,
        )
        .broken_on_purpose(),
        Test::new(
            "policy: WebAssembly is forbidden, and the frame comes",
            rescued,
        )
        .broken_on_purpose(),
        Test::new(
            "policy: an option changes while the frame is awaited",
            changed_meanwhile,
        )
        .broken_on_purpose(),
        Test::new("policy: nothing at all may be fetched", no_connection).broken_on_purpose(),
    ]
}

/// What the docs say of a way, after everything was forbidden.
pub(in crate::scenarios) fn policy(way: &str) -> Result<String> {
    let row = DOCS
        .lines()
        .find(|line| line.starts_with(&format!("| {way} | `")));
    let row = row.with_context(|| format!("docs/embedding.md has no policy for {way}"))?;
    let directives = row.split('`').nth(1).context("no directives")?;
    let directives = directives.replace("https://calculator.example", "{site}");
    Ok(format!("default-src 'none'; {directives}"))
}

/// The snippet of a way, as it stands in the docs: the first block of HTML after its name.
fn snippet(way: &str) -> Result<String> {
    let (_, after) = DOCS
        .split_once(&format!("**{way}**"))
        .with_context(|| format!("docs/embedding.md has no {way}"))?;
    let block = after.split("```html\n").nth(1).context("no snippet")?;
    let block = block.split("```").next().unwrap_or_default();
    Ok(block.replace(
        "https://calculator.example/releases/<version>/",
        "{release}",
    ))
}

/// 30 terminals in English: what the snippets ask for.
const THIRTY: &str = "return figure('net')";

async fn element(page: Page) -> Result<()> {
    let host = Host::bare(snippet("The element, by a script tag")?)
        .with_policy(policy("element, script tag")?);
    page.open_host_ready(&host).await?;
    page.until("the snippet's options", THIRTY, "681,000 yen")
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.until("the answer", THIRTY, "292,200 yen").await?;
    page.open_panel("guide").await?;
    // Colours of the host load one script more.
    page.run("host.theme = 'dark'; host.style.setProperty('--otasuke-ink', '#222')")
        .await?;
    page.run("host.theme = 'light'").await?;
    page.settle().await
}

async fn own_origin(page: Page) -> Result<()> {
    let host = Host::new(super::TAG)
        .with_policy(policy("element, npm")?)
        .on_one_origin();
    page.open_host_ready(&host).await?;
    page.answers(&EXAMPLE).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await
}

async fn loader(page: Page) -> Result<()> {
    let host = Host::bare(snippet("A script that makes an iframe")?)
        .with_policy(policy("script that makes an iframe")?);
    page.open_host(&host).await?;
    page.heard_times("ready", 1).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    page.until("the snippet's options", THIRTY, "681,000 yen")
        .await
}

async fn frame(page: Page) -> Result<()> {
    // Its style attribute is no part of what it needs.
    let snippet = snippet("A plain iframe")?.replace(" style=\"border: 0\"", "");
    let policy = policy("plain iframe")?;
    // The tests' own scripts come from there too.
    let host = Host::bare(snippet).with_policy(format!("{policy}; script-src {{site}}"));
    page.open_host(&host).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    page.until("the snippet's options", THIRTY, "681,000 yen")
        .await
}

/// The element, the script and the plain iframe of the docs, and of the channel `latest`.
async fn isolated(page: Page) -> Result<()> {
    let latest = "<iframe src=\"{site}/latest/frame.html?lang=en&terminals=30\"></iframe>";
    let ways = [
        snippet("The element, by a script tag")?,
        snippet("A script that makes an iframe")?,
        snippet("A plain iframe")?,
        latest.to_owned(),
    ];
    for way in ways {
        let in_frame = !way.contains("</otasuke-calculator>");
        page.open_host(&Host::bare(way).isolated()).await?;
        page.must("isolation", "return crossOriginIsolated", true)
            .await?;
        if in_frame {
            page.until("the frame", "return $$('iframe').length", 1)
                .await?;
            page.driver.enter_frame(0).await?;
        }
        page.ready().await?;
        page.until("the snippet's options", THIRTY, "681,000 yen")
            .await?;
    }
    Ok(())
}

const FALLBACK: &str =
    "<otasuke-calculator loading=\"eager\"><p id=\"inside\">Call us</p></otasuke-calculator>";

/// The sentence, what stands in the tag, and the event of this code.
async fn sentence(page: &Page, host: &Host, code: &str) -> Result<()> {
    page.open_host(host).await?;
    page.heard_times("error", 1).await?;
    let told = "const error = heard.find((one) => one.name === 'error');
        return [error.detail.code, visible(document.getElementById('inside')), visible($('[role=alert]'))
            && /[ぁ-ん]/.test(text($('[role=alert]'))), $$('[data-figure]').length]";
    page.until("what is told", told, json!([code, true, true, 0]))
        .await
}

async fn blocked(page: Page) -> Result<()> {
    let host = Host::new(FALLBACK)
        .with_policy("default-src 'none'; script-src {site}; connect-src {site}");
    sentence(&page, &host, "wasm-blocked").await
}

/// What a page has to allow for the frame to come, and no module.
const FRAME_ALONE: &str =
    "default-src 'none'; script-src {site}; connect-src {site}; frame-src {site}";

/// What happens in the frame is told and sent as if it stood in the page.
async fn rescued(page: Page) -> Result<()> {
    let tag =
        "<form id=\"form\"><otasuke-calculator name=\"quote\" loading=\"eager\" terminals=\"12\">
        <p id=\"inside\">Call us</p></otasuke-calculator></form>";
    let host = Host::new(tag).with_policy(FRAME_ALONE);
    page.open_host(&host).await?;
    page.heard_times("quoted", 1).await?;
    let seen = "const sent = new FormData(document.getElementById('form')).get('quote');
        return [heard.map((one) => one.name).sort(), host.quote?.request.terminals, JSON.parse(sent).request.terminals,
            visible(document.getElementById('inside')), visible($('[role=alert]'))]";
    let expected = json!([["quoted", "ready"], 12, 12, false, false]);
    page.until("the quote", seen, expected).await?;
    let height =
        "return $('iframe').clientHeight > 1000 && host.clientHeight >= $('iframe').clientHeight";
    page.until("it is as high as its content", height, true)
        .await?;
    // It is told to the frame that stands: in a new one, what was typed would be lost.
    page.run(
        "window.before = $('iframe'); host.terminals = 30; host.theme = 'dark'; host.lang = 'en'",
    )
    .await?;
    let option = "return [host.quote?.request.terminals, $('iframe') === window.before]";
    page.until("a new option", option, json!([30, true])).await
}

async fn changed_meanwhile(page: Page) -> Result<()> {
    page.open_host(&Host::new("").with_policy(FRAME_ALONE))
        .await?;
    let change = "const made = document.createElement('otasuke-calculator');
        new MutationObserver((_, observer) => {
            if (!made.shadowRoot.querySelector('iframe')) return;
            observer.disconnect();
            made.terminals = 30;
            done(true);
        }).observe(made.shadowRoot, { childList: true, subtree: true });
        made.loading = 'eager';
        document.querySelector('main').append(made);";
    page.run_async(change, vec![]).await?;
    let seen = "return [host.quote?.request.terminals, $$('iframe').length]";
    page.until("the option counts, in one frame", seen, json!([30, 1]))
        .await
}

async fn no_connection(page: Page) -> Result<()> {
    let host =
        Host::new(FALLBACK).with_policy("default-src 'none'; script-src {site} 'wasm-unsafe-eval'");
    sentence(&page, &host, "load").await
}
