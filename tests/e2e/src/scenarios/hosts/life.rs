//! Does the calculator survive what frameworks and editors do to an element?

use anyhow::Result;
use serde_json::json;

use super::{EXAMPLE, TAG, THIRTY, TWELVE};
use crate::page::Page;
use crate::site::host::{Host, SCRIPT};
use crate::site::OTHER_VERSION;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("hosts: it can be moved on the page", moved),
        Test::new("hosts: it can be taken off and put back", put_back),
        Test::new("hosts: a double mount leaves one calculator", double),
        Test::new("hosts: it ends while it starts", hurried),
        Test::new("hosts: properties set before the script count", upgraded),
        Test::new("hosts: options can change at any time", live),
        Test::new(
            "hosts: the script before, after and in the midst of tags",
            order,
        ),
        Test::new("hosts: the script twice", twice),
        Test::new("hosts: two versions, one notice", versions),
        Test::new("hosts: the channel latest", latest),
        Test::new("hosts: the link of the page fills it in", linked),
    ]
}

async fn moved(page: Page) -> Result<()> {
    let host = Host::new(format!("<div id=\"one\">{TAG}</div><div id=\"two\"></div>"));
    page.open_host_ready(&host).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.run("document.getElementById('two').append(host)")
        .await?;
    page.run_async("setTimeout(() => done(true), 100)", vec![])
        .await?;
    page.answers(&TWELVE).await?;
    page.run("document.getElementById('one').prepend(host)")
        .await?;
    page.answers(&TWELVE).await?;
    page.fill("oc-terminals", "30").await?;
    page.answers(&THIRTY).await?;
    one_root(&page).await
}

/// The element holds one calculator, and has told of it so often.
async fn one_root(page: &Page) -> Result<()> {
    page.must("calculators in it", "return $$('.root').length", 1)
        .await
}

async fn put_back(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    for _ in 0..3 {
        page.run("window.kept = host; host.remove()").await?;
        page.run_async("setTimeout(() => done(true), 100)", vec![])
            .await?;
        page.run("document.body.append(window.kept)").await?;
        page.ready().await?;
        page.answers(&TWELVE).await?;
    }
    one_root(&page).await?;
    page.fill("oc-terminals", "30").await?;
    page.answers(&THIRTY).await
}

/// As React's strict mode does: mounted, unmounted and mounted, in one task and in several.
async fn double(page: Page) -> Result<()> {
    page.open_host(&Host::new("<div id=\"app\"></div>")).await?;
    let mount = "const app = document.getElementById('app');
        const mount = () => {
            app.innerHTML = '<otasuke-calculator loading=\"eager\" terminals=\"30\"></otasuke-calculator>';
            return app.firstChild;
        };
        mount().remove();
        app.append(mount());
        setTimeout(() => { const e = app.firstChild; e.remove(); setTimeout(() => { app.append(e); done(true); }, 5); }, 1)";
    page.run_async(mount, vec![]).await?;
    page.ready().await?;
    page.answers(&THIRTY).await?;
    page.run_async("setTimeout(() => done(true), 500)", vec![])
        .await?;
    page.answers(&THIRTY).await?;
    one_root(&page).await?;
    page.must(
        "calculators",
        "return document.querySelectorAll('otasuke-calculator').length",
        1,
    )
    .await
}

/// Taken off at every moment of its start, without a mistake, and nothing is left.
async fn hurried(page: Page) -> Result<()> {
    page.open_host(&Host::new("<div id=\"app\"></div>")).await?;
    let hurry = "const app = document.getElementById('app');
        const wait = (ms) => new Promise((after) => setTimeout(after, ms));
        (async () => {
            for (let ms = 0; ms < 120; ms += 6) {
                const e = document.createElement('otasuke-calculator');
                e.setAttribute('loading', 'eager');
                app.replaceChildren(e);
                await wait(ms);
                e.setAttribute('lang', ms % 4 ? 'en' : 'ja');
                await wait(ms % 7);
            }
            app.lastChild.setAttribute('lang', 'ja');
            done(true);
        })()";
    page.run_async(hurry, vec![]).await?;
    page.ready().await?;
    page.answers(&EXAMPLE).await?;
    one_root(&page).await
}

async fn upgraded(page: Page) -> Result<()> {
    let host = Host::bare(format!(
        "{TAG}<script>const e = document.querySelector('otasuke-calculator');
            e.terminals = 30; e.lang = 'en'; e.inquiryLabel = 'Ask us';
            e.offer = {{serviceClass: 1, monitoring: 'endpoint', initialFee: '30000', endpointMonthlyFee: '1500'}}</script>{SCRIPT}"
    ));
    page.open_host_ready(&host).await?;
    let seen = "return [$('.root > .oc').lang, field('oc-terminals').value, host.getAttribute('terminals'), host.terminals,
        host.offer.initialFee, text($('.inquiry'))]";
    page.until(
        "what was set",
        seen,
        json!(["en", "30", "30", "30", "30000", "Ask us"]),
    )
    .await
}

async fn live(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run("host.terminals = 12").await?;
    page.answers(&TWELVE).await?;
    page.run("host.setAttribute('terminals', '３０')").await?;
    page.answers(&THIRTY).await?;
    page.run("host.lang = 'en'").await?;
    let english = "return [$('.root > .oc')?.lang, figure('net')]";
    page.until("English", english, json!(["en", "681,000 yen"]))
        .await?;
    page.run("host.mode = 'compact'; host.hide = 'topics title'; host.theme = 'dark'")
        .await?;
    let compact = "return [visible($('.oc-title')), visible($('[data-part=offer]')), visible($('#oc-terminals'))]";
    page.until("compact", compact, json!([false, false, true]))
        .await?;
    page.run("host.mode = 'enormous'").await?;
    let warned = "return said.filter(([level, text]) => level === 'warn' && text.startsWith('otasuke-calculator: mode=')).length";
    page.until("the warning", warned, 1).await?;
    page.until("full again", "return visible($('[data-part=offer]'))", true)
        .await
}

async fn order(page: Page) -> Result<()> {
    let later = "<script>addEventListener('load', () => setTimeout(() => document.body.insertAdjacentHTML('beforeend',
        '<otasuke-calculator loading=\"eager\"></otasuke-calculator>'), 200))</script>";
    let host = Host::bare(format!("{TAG}{SCRIPT}{TAG}{later}"));
    page.open_host_ready(&host).await?;
    let drawn = "return [...document.querySelectorAll('otasuke-calculator')]
        .map((e) => Boolean(e.shadowRoot?.querySelector('.root[data-ready]')))";
    page.until("all three", drawn, json!([true, true, true]))
        .await
}

const TOLD: &str =
    "return said.filter(([, text]) => text.includes('otasuke-calculator')).map(([level]) => level)";

async fn twice(page: Page) -> Result<()> {
    let again = SCRIPT.replace(".js\"", ".js?again\"");
    page.open_host_ready(&Host::new(format!("{TAG}{SCRIPT}{again}")))
        .await?;
    page.answers(&EXAMPLE).await?;
    page.run_async("setTimeout(() => done(true), 300)", vec![])
        .await?;
    page.must("what is told", TOLD, json!([])).await?;
    one_root(&page).await
}

async fn versions(page: Page) -> Result<()> {
    let other = format!("<script type=\"module\" src=\"{{site}}/releases/{OTHER_VERSION}/otasuke-calculator.js\"></script>");
    page.open_host_ready(&Host::new(format!("{TAG}{other}")))
        .await?;
    page.answers(&EXAMPLE).await?;
    page.until("one notice", TOLD, json!(["info"])).await?;
    let first = "return [host.version !== arguments[0], customElements.get('otasuke-calculator').version === host.version]";
    page.until_with(
        "the first one",
        first,
        vec![json!(OTHER_VERSION)],
        json!([true, true]),
    )
    .await
}

async fn latest(page: Page) -> Result<()> {
    let latest = "<script type=\"module\" src=\"{site}/latest/otasuke-calculator.js\"></script>";
    page.open_host_ready(&Host::bare(format!("{TAG}{latest}")))
        .await?;
    page.answers(&EXAMPLE).await
}

async fn linked(page: Page) -> Result<()> {
    let place = page.open_host_ready(&Host::new(TAG)).await?;
    let query = "?otasuke-terminals=30&otasuke-offer=x&otasuke-catalog=https://example.invalid/&otasuke-inquiry-url=https://example.invalid/";
    page.driver.goto(format!("{}/{query}", place.host)).await?;
    page.ready().await?;
    page.answers(&THIRTY).await?;
    page.must("no target", "return visible($('.inquiry'))", false)
        .await
}
