//! Does the calculator work wherever it stands on the page: in a column, many times, out of sight?

use anyhow::{ensure, Result};
use serde_json::json;

use super::{EXAMPLE, TAG, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("hosts: it fits into a column of 320 px", narrow),
        Test::new(
            "hosts: in a narrow column both figures stand near the questions",
            near,
        ),
        Test::new(
            "hosts: it fills boxes that shrink to what is in them",
            shrunk,
        ),
        Test::new("hosts: it keeps 320 px where it is left no width", squeezed),
        Test::new("hosts: two on a page are apart", two),
        Test::new("hosts: ten on a page fetch once", ten),
        Test::new(
            "hosts: nothing is fetched in a closed part before it opens",
            closed,
        ),
        Test::new(
            "hosts: nothing is fetched in a hidden tab before it is shown",
            tab,
        ),
        Test::new(
            "hosts: nothing is fetched far below before one scrolls",
            far,
        ),
        Test::new("hosts: it works in a sandboxed frame", sandboxed),
        Test::new("hosts: the page stays as it was", untouched),
    ]
}

/// Whatever hangs out of the element, with how far.
const OVERFLOW: &str = "const edge = host.getBoundingClientRect().right + 1;
    const clipped = (e) => e.closest('.oc-visually-hidden, [class*=scroll], .oc-table-wrap');
    return [host.scrollWidth <= host.clientWidth, document.documentElement.scrollWidth <= innerWidth,
        $$('*').filter((e) => visible(e) && !clipped(e) && e.getBoundingClientRect().right > edge).map(describe)]";

async fn narrow(page: Page) -> Result<()> {
    let host = Host::new(format!("<div style=\"width: 320px\">{TAG}</div>"));
    page.open_host_ready(&host).await?;
    page.settle().await?;
    page.must("what hangs out", OVERFLOW, json!([true, true, []]))
        .await?;
    page.open_panel("compare").await?;
    page.must(
        "what hangs out with a panel",
        OVERFLOW,
        json!([true, true, []]),
    )
    .await
}

async fn near(page: Page) -> Result<()> {
    let host = Host::new(format!("<div style=\"width: 360px\">{TAG}</div>"));
    page.open_host_ready(&host).await?;
    page.fill("oc-terminals", "12").await?;
    let said = "return $$('.oc-dock b').map(text)";
    page.until("both figures", said, json!(["292,200円", "216,000円"]))
        .await?;
    let gap = "const size = byId('oc-term-months').closest('.oc-card').getBoundingClientRect();
        return Math.round($('.oc-dock').getBoundingClientRect().top - size.bottom) < 20";
    page.must("they follow the size", gap, true).await?;
    page.click(".oc-dock button").await?;
    let there = "const { top } = $('[data-figure=net]').getBoundingClientRect();
        return [root.activeElement?.id, top >= 0 && top < innerHeight]";
    page.until("the answer", there, json!(["oc-answer", true]))
        .await?;
    page.fill("oc-terminals", "").await?;
    page.until(
        "no figure without an answer",
        "return /[0-9]円/.test(text($('.oc-dock')))",
        false,
    )
    .await?;
    let narrow = "host.parentNode.style.width = '320px'; host.style.setProperty('--otasuke-font-size', '32px')";
    page.run(narrow).await?;
    page.fill("oc-terminals", "900").await?;
    let lines =
        "const lines = (e) => { const range = document.createRange(); range.selectNodeContents(e);
            return [text(e).length > 8, range.getClientRects().length]; };
        return $$('.oc-dock b').map(lines)";
    page.until("no amount is broken", lines, json!([[true, 1], [true, 1]]))
        .await?;
    let inside = "return $('.oc-dock').scrollWidth <= $('.oc-dock').clientWidth";
    page.must("nothing hangs out", inside, true).await?;
    for option in ["mode = 'compact'", "parentNode.style.width = '1000px'"] {
        page.open_host_ready(&host).await?;
        page.run(&format!("host.{option}")).await?;
        page.until(option, "return visible($('.oc-dock'))", false)
            .await?;
    }
    Ok(())
}

/// Boxes as wide as their content, in 800 px.
async fn shrunk(page: Page) -> Result<()> {
    for style in [
        "display: flex",
        "display: flex; flex-direction: column; align-items: center",
        "float: left",
        "display: inline-block",
        "display: grid; justify-items: start",
        "display: table",
        "position: absolute",
        "width: fit-content",
    ] {
        let body = format!(
            "<div style=\"width: 800px; position: relative\"><div style=\"{style}\">{TAG}</div></div>"
        );
        page.open_host_ready(&Host::new(body)).await?;
        let width = "return Math.round($('.root > .oc').getBoundingClientRect().width)";
        page.until(style, width, 800).await?;
    }
    Ok(())
}

/// Each leaves the element nothing, in a column of 700 px or of 280 px.
async fn squeezed(page: Page) -> Result<()> {
    let table =
        format!("<table style=\"width: 1px\"><tr><td style=\"padding: 0\">{TAG}</td></tr></table>");
    let row = format!("<div style=\"display: flex\"><aside style=\"flex: 0 0 600px\">nav</aside>{TAG}<aside style=\"flex: 0 0 600px\">more</aside></div>");
    let grid = format!("<div style=\"display: grid; grid-template-columns: min-content 1fr\">{TAG}<p>more</p></div>");
    let boxed = |style: &str| format!("<div style=\"{style}\">{TAG}</div>");
    for body in [
        table,
        row,
        grid,
        boxed("width: min-content"),
        boxed("position: absolute; left: 100%"),
        boxed("display: inline-block; width: min-content"),
        boxed("float: left; width: min-content"),
    ] {
        let column = format!("<div style=\"width: 700px; position: relative\">{body}</div>");
        page.open_host_ready(&Host::new(column)).await?;
        let size = "const { width, height } = host.getBoundingClientRect();
            return [Math.round(width) >= 320 && width < 702, height < 9000]";
        page.until(&body, size, json!([true, true])).await?;
    }
    // A row that has less does not hang out of its column.
    let row = format!(
        "<div style=\"width: 280px\">{}</div>",
        boxed("display: flex")
    );
    page.open_host_ready(&Host::new(row)).await?;
    let width = "return Math.round(host.getBoundingClientRect().width)";
    page.until("a narrow row", width, 280).await?;
    Ok(())
}

/// The figures of each calculator on the page.
const NETS: &str = "return [...document.querySelectorAll('otasuke-calculator')]
    .map((e) => text(e.shadowRoot.querySelector('#oc-answer [data-figure=net]')))";

async fn two(page: Page) -> Result<()> {
    let host = Host::new(format!("{TAG}<otasuke-calculator loading=\"eager\" lang=\"en\" terminals=\"30\"></otasuke-calculator>"));
    page.open_host_ready(&host).await?;
    page.until("both", NETS, json!(["249,000円", "681,000 yen"]))
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.until("one has changed", NETS, json!(["292,200円", "681,000 yen"]))
        .await
}

async fn ten(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG.repeat(10))).await?;
    page.until("all ten", NETS, json!(vec!["249,000円"; 10]))
        .await?;
    for name in [".wasm", "otasuke-calculator.js"] {
        let times = page.asked_times(name).await?;
        ensure!(times == 1, "{name} was asked for {times} times");
    }
    Ok(())
}

/// Only the script is there until `act` brings the element into sight.
async fn late(page: &Page, host: &Host, act: &str) -> Result<()> {
    page.open_host(host).await?;
    page.until(
        "it is defined",
        "return Boolean(customElements.get('otasuke-calculator'))",
        true,
    )
    .await?;
    page.run_async("setTimeout(() => done(true), 700)", vec![])
        .await?;
    let times = page.asked_times(".wasm").await?;
    ensure!(
        times == 0,
        "the module was asked for before it was in sight"
    );
    page.run(act).await?;
    page.ready().await?;
    page.answers(&EXAMPLE).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await
}

const LAZY: &str = "<otasuke-calculator></otasuke-calculator>";

async fn closed(page: Page) -> Result<()> {
    let host = Host::new(format!(
        "<details id=\"part\"><summary>More</summary>{LAZY}</details>"
    ));
    late(&page, &host, "document.getElementById('part').open = true").await
}

async fn tab(page: Page) -> Result<()> {
    let host = Host::new(format!("<div id=\"tab\" hidden>{LAZY}</div>"));
    late(
        &page,
        &host,
        "document.getElementById('tab').hidden = false",
    )
    .await
}

async fn far(page: Page) -> Result<()> {
    let host = Host::new(format!("<div style=\"height: 5000px\"></div>{LAZY}"));
    late(&page, &host, "scrollTo(0, 4800)").await
}

async fn sandboxed(page: Page) -> Result<()> {
    let inner = format!(
        "<!doctype html><html lang=\"ja\"><title>inner</title>{}{TAG}</html>",
        crate::site::host::SCRIPT
    );
    let host = Host::bare("<iframe sandbox=\"allow-scripts\" src=\"inner.html\" width=\"900\" height=\"800\"></iframe>")
        .with_file("inner.html", "text/html", inner);
    page.open_host(&host).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    page.answers(&EXAMPLE).await?;
    page.must("its origin", "return origin", "null").await
}

/// No style or name of ours gets into the page.
async fn untouched(page: Page) -> Result<()> {
    let host = Host::bare(format!("<p id=\"near\" class=\"oc oc-card\">Near</p>{TAG}"))
        .with_head("<script>window.before = Object.keys(window)</script>")
        .with_head(crate::site::host::SCRIPT);
    page.open_host_ready(&host).await?;
    let seen = "const near = getComputedStyle(document.getElementById('near'));
        // The last two are the test's and the driver's.
        return [near.fontFamily === getComputedStyle(document.body).fontFamily, near.paddingTop,
            document.adoptedStyleSheets.length, document.styleSheets.length, document.querySelectorAll('[id^=oc-]').length,
            Object.keys(window).filter((name) => ![...window.before, 'before', 'ret_nodes'].includes(name))]";
    page.must("the page around", seen, json!([true, "0px", 0, 0, 0, []]))
        .await
}
