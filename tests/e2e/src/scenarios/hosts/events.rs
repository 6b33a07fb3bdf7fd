//! What does the page hear of the calculator, and what does the calculator keep or send?

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use super::{EXAMPLE, TAG, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("events: ready, then quoted, in plain JSON", plain),
        Test::new(
            "events: quoted waits for a pause, and is empty while a question is open",
            quoted,
        ),
        Test::new("events: an offer is chosen in a price list", chosen),
        Test::new(
            "events: an offer of a price list is named by the page",
            named,
        ),
        Test::new("events: an offer inside of the tag", inside),
        Test::new("events: the enquiry, and its link", inquiry),
        Test::new("events: a price list that is missing", no_list).broken_on_purpose(),
        Test::new(
            "events: nothing is kept, and nothing asked of others",
            nothing_else,
        ),
    ]
}

/// Every event is plain JSON of schema 1 and comes out of the element.
async fn sound(page: &Page) -> Result<()> {
    let unsound = "return heard.filter((one) => !one.isPlain || one.detail.schema !== 1 || !one.bubbles || !one.composed
        || one.target !== 'otasuke-calculator')";
    page.must("unsound events", unsound, json!([])).await
}

async fn plain(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.heard_times("quoted", 1).await?;
    let names = "return heard.map((one) => one.name)";
    page.must("the order", names, json!(["ready", "quoted"]))
        .await?;
    let details = "const [ready, quoted] = heard;
        return [Object.keys(ready.detail), ready.detail.version === host.version, ready.cancelable,
            quoted.detail.request.terminals, quoted.detail.quote.subsidy.status, quoted.detail.quote.subsidy.amount,
            JSON.stringify(host.quote) === JSON.stringify(quoted.detail)]";
    let expected = json!([
        ["schema", "version"],
        true,
        false,
        10,
        "payable",
        "180000",
        true
    ]);
    page.must("the details", details, expected).await?;
    sound(&page).await
}

async fn quoted(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.heard_times("quoted", 1).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.heard_times("quoted", 2).await?;
    // Many changes within the pause are one.
    let many = "(async () => { for (let n = 26; n <= 30; n += 1) {
        host.termMonths = n;
        await new Promise((after) => setTimeout(after));
    } setTimeout(() => done(true), 900) })()";
    page.run_async(many, vec![]).await?;
    page.heard_times("quoted", 3).await?;
    page.fill("oc-terminals", "abc").await?;
    page.heard_times("quoted", 4).await?;
    page.must("no quote", "return host.quote", Value::Null)
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.heard_times("quoted", 5).await?;
    let details: Vec<Value> = page.heard("quoted").await?;
    let seen: Vec<&Value> = details
        .iter()
        .map(|detail| detail.pointer("/request/terminals").unwrap_or(&Value::Null))
        .collect();
    ensure!(
        json!(seen) == json!([10, 12, 12, null, 12]),
        "terminals: {seen:?}"
    );
    let months = details
        .get(2)
        .and_then(|detail| detail.pointer("/request/termMonths"));
    ensure!(months == Some(&json!(30)), "months: {months:?}");
    let open = json!({"schema": 1, "example": false, "request": null, "quote": null});
    ensure!(
        details.get(3) == Some(&open),
        "an open question: {details:?}"
    );
    sound(&page).await
}

fn listed(attributes: &str) -> Host {
    let tag = format!("<otasuke-calculator loading=\"eager\" catalog=\"prices.json\" {attributes}></otasuke-calculator>");
    Host::new(tag).with_file(
        "prices.json",
        "application/json",
        lists::offers().to_string(),
    )
}

async fn chosen(page: Page) -> Result<()> {
    page.open_host_ready(&listed("mode=\"compare\"")).await?;
    page.until(
        "the offers",
        "return $$('.oc-offers tbody th').length > 4",
        true,
    )
    .await?;
    // An example that nobody chose is no quote.
    page.must(
        "nothing is chosen",
        "return [host.quote, visible($('#oc-answer'))]",
        json!([null, false]),
    )
    .await?;
    page.click(".oc-offers [data-action=\"open\"][data-value=\"1\"]")
        .await?;
    page.click(".oc-offer [data-action=\"use\"]").await?;
    page.heard_times("offer-selected", 1).await?;
    let offer = "return heard.find((one) => one.name === 'offer-selected').detail.offer";
    page.must(
        "the offer",
        offer,
        json!({"id": "B", "name": "サービスB", "provider": "試験事業者（架空）"}),
    )
    .await?;
    page.until(
        "the answer is shown",
        "return visible($('#oc-answer'))",
        true,
    )
    .await?;
    page.until(
        "the quote",
        "return host.quote?.request.offer.initialFee",
        "180000",
    )
    .await?;
    sound(&page).await
}

async fn named(page: Page) -> Result<()> {
    let place = page.open_host_ready(&listed("offer=\"B\"")).await?;
    // 180,000 + 240,000 = 420,000, with tax 462,000, less 120,000.
    page.until("the answer", "return figure('net')", "342,000円")
        .await?;
    let asked = page.asked_for().await?;
    let foreign: Vec<&String> = asked
        .iter()
        .filter(|name| {
            !name.starts_with(&place.site) && **name != format!("{}/prices.json", place.host)
        })
        .collect();
    ensure!(foreign.is_empty(), "asked of others: {foreign:?}");
    sound(&page).await
}

async fn inside(page: Page) -> Result<()> {
    let offer = json!({"name": "Watch", "provider": "We", "serviceClass": 1, "monitoring": "endpoint", "initialFee": "180000", "endpointMonthlyFee": "1000"});
    let tag = format!("<otasuke-calculator loading=\"eager\"><script type=\"application/json\">{offer}</script></otasuke-calculator>");
    page.open_host_ready(&Host::new(tag)).await?;
    page.until("the answer", "return figure('net')", "342,000円")
        .await?;
    // Its name stands there until a price is another.
    let name = "return text($('.offered'))";
    page.until("the name", name, "Watch / We").await?;
    page.fill("oc-terminals", "12").await?;
    page.until("the name stays", name, "Watch / We").await?;
    page.fill("oc-initial-fee", "170000").await?;
    page.until("the name goes", name, "").await?;
    page.fill("oc-initial-fee", "180000").await?;
    page.until("the name comes back", name, "Watch / We").await
}

async fn inquiry(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" inquiry-label=\"Ask\" inquiry-url=\"#asked\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    page.heard_times("quoted", 1).await?;
    page.run("window.prevented = true").await?;
    page.click(".inquiry > *").await?;
    page.heard_times("inquiry", 1).await?;
    page.must("it stays", "return location.hash", "").await?;
    page.run("window.prevented = false").await?;
    page.click(".inquiry > *").await?;
    page.heard_times("inquiry", 2).await?;
    page.until("the link is followed", "return location.hash", "#asked")
        .await?;
    let detail = "const one = heard.find((one) => one.name === 'inquiry');
        return [one.cancelable, one.detail.request.terminals, one.detail.quote.subsidy.amount, one.detail.offer]";
    page.must("the detail", detail, json!([true, 10, "180000", null]))
        .await?;
    page.run(
        "host.removeAttribute('inquiry-label'); host.inquiryUrl = 'javascript:window.hacked=1'",
    )
    .await?;
    page.must(
        "no address of that kind",
        "return visible($('.inquiry'))",
        false,
    )
    .await?;
    sound(&page).await
}

async fn no_list(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" catalog=\"none.json\" mode=\"compare\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    page.heard_times("error", 1).await?;
    let code = "return heard.find((one) => one.name === 'error').detail.code";
    page.must("the code", code, "catalog").await?;
    sound(&page).await
}

async fn nothing_else(page: Page) -> Result<()> {
    let place = page.open_host_ready(&Host::new(TAG)).await?;
    page.answers(&EXAMPLE).await?;
    // A change within its pause would be told with it.
    page.heard_times("quoted", 1).await?;
    let history = page.run("return history.length").await?;
    page.fill("oc-terminals", "12").await?;
    page.open_panel("guide").await?;
    page.heard_times("quoted", 2).await?;
    // What the tests keep themselves is none of the page's.
    let kept = "const keys = (storage) => Object.keys(storage).filter((key) => !key.startsWith('e2e-'));
        return [keys(sessionStorage), keys(localStorage), document.cookie, history.length, location.search + location.hash]";
    page.must("what is kept", kept, json!([[], [], "", history, ""]))
        .await?;
    let databases =
        "(indexedDB.databases?.() ?? Promise.resolve([])).then((all) => done(all.length))";
    let count = page.run_async(databases, vec![]).await?;
    ensure!(count == 0, "{count} databases");
    let asked = page.asked_for().await?;
    let foreign: Vec<&String> = asked
        .iter()
        .filter(|name| !name.starts_with(&place.site))
        .collect();
    ensure!(foreign.is_empty(), "asked of others: {foreign:?}");
    Ok(())
}
