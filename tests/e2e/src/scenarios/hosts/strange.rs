//! Does the calculator hold where scripts, names and shortcuts of the page are in its way?

use anyhow::Result;
use serde_json::json;

use super::{EXAMPLE, TAG, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "hosts: a translator is told to leave it alone",
            untranslated,
        ),
        Test::new("hosts: libraries that replace what a browser has", replaced),
        Test::new("hosts: libraries that come later", replaced_later),
        Test::new(
            "hosts: fields and forms with the names of properties",
            named,
        ),
        Test::new("hosts: shortcuts of the page, and its keys", shortcuts),
        Test::new("hosts: a page that lets no input through", unheard),
        Test::new(
            "hosts: a link inside of a panel stays on the page",
            anchored,
        ),
        Test::new("hosts: options that are set when it is ready", on_ready),
        Test::new("hosts: it is moved into another document", adopted),
    ]
}

/// A translator puts elements of its own around the texts, and the figures of before stay in them.
async fn untranslated(page: Page) -> Result<()> {
    const TOLD: &str = "const oc = byId('oc-answer').closest('.oc'); return [oc.getAttribute('translate'), oc.classList.contains('notranslate'),
        oc.contains($('.oc-dock'))]";
    page.open_host_ready(&Host::new(TAG)).await?;
    page.must("the element", TOLD, json!(["no", true, true]))
        .await?;
    page.open().await?;
    page.must("our own page", TOLD, json!(["no", true, true]))
        .await
}

/// As MooTools 1 and Prototype 1.5 did, and one forgotten `var`.
const REPLACED: &str = "self = {}; Window = Event = function () {};
    Array.prototype.reduce = function () { throw new Error('not that of the standard') };
    Array.from = function () { return ['not that of the standard'] };";

async fn replaced(page: Page) -> Result<()> {
    let host = Host::new(TAG).with_head(&format!("<script>{REPLACED}</script>"));
    page.open_host_ready(&host).await?;
    page.answers(&EXAMPLE).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    told(&page).await
}

async fn replaced_later(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run(REPLACED).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    told(&page).await
}

/// What is told is what is shown.
async fn told(page: &Page) -> Result<()> {
    page.until("what is told", "return host.quote?.request.terminals", 12)
        .await
}

/// Each would be found in the place of a property, by whoever asks a form or the document for it.
async fn named(page: Page) -> Result<()> {
    const NAMES: [&str; 7] = [
        "lang",
        "host",
        "parentNode",
        "parentElement",
        "getRootNode",
        "getAttribute",
        "nodeType",
    ];
    let fields: String = NAMES
        .iter()
        .map(|name| format!("<input name=\"{name}\">"))
        .collect();
    let forms: String = NAMES[..2]
        .iter()
        .map(|name| format!("<form name=\"{name}\"></form>"))
        .collect();
    let host = Host::new(format!("{forms}<form>{fields}{TAG}</form>"))
        .with_html("")
        .with_style("otasuke-calculator { --otasuke-ink: #222 }");
    page.open_host_ready(&host).await?;
    page.answers(&EXAMPLE).await?;
    page.until(
        "the colours were looked at",
        "return getComputedStyle(byId('oc-answer')).color",
        "rgb(34, 34, 34)",
    )
    .await
}

/// A page hears that a key was pressed in the element, not that it was in a field.
async fn shortcuts(page: Page) -> Result<()> {
    let handler = "<script>addEventListener('keydown', (event) => {
        if (event.target.localName !== 'input' && event.key.length === 1) event.preventDefault();
        if (event.key === 'Escape') window.escaped = true;
    })</script>";
    page.open_host_ready(&Host::new(TAG).with_head(handler))
        .await?;
    page.replace("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.press(&[thirtyfour::Key::Escape]).await?;
    page.until(
        "other keys are heard",
        "return window.escaped === true",
        true,
    )
    .await
}

/// What a page keeps from the calculator is read when the field is left.
async fn unheard(page: Page) -> Result<()> {
    let handler = "<script>addEventListener('input', (event) => event.stopImmediatePropagation(), true)</script>";
    page.open_host_ready(&Host::new(TAG).with_head(handler))
        .await?;
    page.replace("oc-terminals", "12").await?;
    page.press(&[thirtyfour::Key::Tab]).await?;
    page.answers(&TWELVE).await
}

async fn anchored(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" catalog=\"{release}catalogue.sample.json\"></otasuke-calculator>";
    let host = Host::new(tag).with_head("<base href=\"{site}/other/\">");
    page.open_host_ready(&host).await?;
    page.open_panel("compare").await?;
    page.run("window.before = [location.href, history.length]")
        .await?;
    page.click("#oc-panel a[href='#oc-terminals']").await?;
    let there = "const { top } = byId('oc-terminals').getBoundingClientRect();
        return [root.activeElement?.id, top > 0 && top < innerHeight,
            window.before?.[0] === location.href, window.before?.[1] === history.length]";
    page.until(
        "the question",
        there,
        json!(["oc-terminals", true, true, true]),
    )
    .await
}

async fn on_ready(page: Page) -> Result<()> {
    for (change, seen, expected) in [
        ("lang = 'en'", "byId('oc-answer').closest('.oc').lang", "en"),
        (
            "terminals = 12",
            "String(host.quote?.request.terminals)",
            "12",
        ),
        ("mode = 'compact'", "$('.frame').dataset.mode", "compact"),
        (
            "catalog = '{release}catalogue.sample.json'",
            "String(Boolean(host.quote))",
            "true",
        ),
    ] {
        let script = format!(
            "<script>addEventListener('otasuke-ready', ({{ target }}) => {{
                window.times = (window.times ?? 0) + 1;
                if (window.times === 1) target.{change};
            }})</script>"
        );
        page.open_host_ready(&Host::new(TAG).with_head(&script))
            .await?;
        page.until(change, &format!("return {seen}"), expected)
            .await?;
        page.settle().await?;
    }
    Ok(())
}

/// With everything that it wears: a style sheet belongs to one document.
async fn adopted(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(format!(
        "{TAG}<iframe id=\"room\" width=\"900\" height=\"700\"></iframe>"
    )))
    .await?;
    page.open_panel("compare").await?;
    page.run("document.getElementById('room').contentDocument.body.append(host)")
        .await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    page.answers(&EXAMPLE).await?;
    page.run("$('.oc-topic[data-value=charts]').click()")
        .await?;
    let seen = "return [$('#oc-panel')?.dataset.topic, host.shadowRoot.adoptedStyleSheets.length]";
    page.until("its panel and its sheets", seen, json!(["charts", 1]))
        .await
}
