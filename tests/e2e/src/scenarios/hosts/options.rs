//! Does the calculator follow the options while it runs: several at once, taken away, hostile ones?

use anyhow::Result;
use serde_json::json;

use super::{EXAMPLE, TAG, THIRTY};
use crate::engine::Engine;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("options: several in one task all count", at_once),
        Test::new(
            "options: one that is taken away has its default",
            taken_away,
        ),
        Test::new(
            "options: latest is the newest year that is not over, by option and by link",
            latest,
        ),
        Test::new(
            "options: an offer that is taken back leaves the example, a wrong one no price",
            offers,
        ),
        Test::new(
            "options: what the page sets keeps the notice of the example",
            example,
        ),
        Test::new("options: it comes back however it was put away", put_away),
        // No other driver collects at a word.
        Test::new("options: what has gone for good is freed", freed).only(&[Engine::Chromium]),
    ]
}

const STANDS: &str = "return [host.quote?.request.terminals, host.quote?.request.termMonths,
    host.quote?.request.applicant, host.quote?.request.offer.endpointMonthlyFee, text($('.offered'))]";
/// With the marker of the example's prices.
const PLAIN: &str = "return [host.quote?.request.terminals, host.quote?.request.termMonths,
    host.quote?.request.applicant, host.quote?.request.offer.endpointMonthlyFee]";
const OFFER: &str =
    "{id: 'a', name: 'A', serviceClass: 1, monitoring: 'endpoint', endpointMonthlyFee: '1700'}";

async fn at_once(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run(&format!(
        "host.terminals = 44; host.offer = {OFFER}; host.termMonths = 36; host.applicant = 'small'"
    ))
    .await?;
    page.until("all of them", STANDS, json!([44, 36, "small", "1700", "A"]))
        .await
}

async fn taken_away(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" terminals=\"30\" term-months=\"36\" applicant=\"large\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    page.until("as set", PLAIN, json!([30, 36, "large", "1500"]))
        .await?;
    page.run("host.termMonths = null; host.removeAttribute('applicant')")
        .await?;
    page.answers(&THIRTY).await?;
    page.run("host.removeAttribute('terminals')").await?;
    page.answers(&EXAMPLE).await
}

/// The quote names the year; a link to the page may ask for it, and an option goes first.
async fn latest(page: Page) -> Result<()> {
    let year = "return [host.quote?.request.programme, host.quote?.quote?.programme]";
    page.open_host_ready(&Host::new(TAG)).await?;
    page.until(
        "the default",
        year,
        json!(["it-security-2024", "it-security-2024"]),
    )
    .await?;
    page.run("host.programme = 'latest'").await?;
    page.until(
        "the newest",
        year,
        json!(["it-security-2026", "it-security-2026"]),
    )
    .await?;
    page.run("history.replaceState(null, '', '?otasuke-programme=latest'); host.programme = null")
        .await?;
    page.until(
        "by the link",
        year,
        json!(["it-security-2026", "it-security-2026"]),
    )
    .await?;
    page.run("host.programme = 'it-security-2025'").await?;
    page.until(
        "the option first",
        year,
        json!(["it-security-2025", "it-security-2025"]),
    )
    .await
}

async fn offers(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    let set = format!("host.terminals = 30; host.offer = {OFFER}");
    let back = "host.offer = null";
    for wrong in [
        "host.offer = {serviceClass: 1}",
        "host.offer = {name: Symbol(), get serviceClass() { throw 1 }}",
        "host.offer = new Proxy({}, {ownKeys() { throw 1 }})",
    ] {
        page.run(&set).await?;
        page.until("the offer", PLAIN, json!([30, 24, "sme", "1700"]))
            .await?;
        page.run(wrong).await?;
        let none = "return [host.quote, figure('net')]";
        page.until(wrong, none, json!([null, null])).await?;
        page.run(back).await?;
        page.until(back, PLAIN, json!([30, 24, "sme", "1500"]))
            .await?;
        page.answers(&THIRTY).await?;
    }
    Ok(())
}

async fn example(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    let told = "return [visible($('[data-example]')), host.quote?.request.terminals]";
    page.run("host.terminals = 30").await?;
    page.until("the notice", told, json!([true, 30])).await?;
    page.fill("oc-terminals", "12").await?;
    page.until("it goes with the first key", told, json!([false, 12]))
        .await
}

async fn put_away(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.fill("oc-terminals", "12").await?;
    for turns in [0, 1, 3, 8, 40] {
        let script = format!(
            "(async () => {{ const place = host.parentNode, one = host; one.remove();
                for (let turn = 0; turn < {turns}; turn += 1) await null;
                place.append(one); }})()"
        );
        page.run(&script).await?;
        page.until("it stands again", PLAIN, json!([12, 24, "sme", "1500"]))
            .await?;
        page.ready().await?;
    }
    Ok(())
}

/// Puts some up and away again.
const GONE: &str = "(async () => {
    const gone = [];
    for (let n = 0; n < 5; n += 1) {
        const one = document.createElement('otasuke-calculator');
        one.setAttribute('loading', 'eager');
        host.parentNode.append(one);
        await new Promise((ready) => one.addEventListener('otasuke-ready', ready, { once: true }));
        await new Promise((told) => one.addEventListener('otasuke-quoted', told, { once: true }));
        gone.push(new WeakRef(one));
        one.remove();
    }
    await new Promise((after) => setTimeout(after, 100));
    window.gone = gone;
    done(gone.length);
})()";

async fn freed(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run_async(GONE, vec![]).await?;
    for _ in 0..3 {
        page.driver
            .cdp()
            .send_raw("HeapProfiler.collectGarbage", json!({}))
            .await?;
    }
    let alive = "return window.gone.filter((one) => one.deref()).length";
    page.until("those that are still alive", alive, 0).await
}
