//! Does what arrives late wait beside what the visitor has entered: a price list, a restored form?

use anyhow::Result;
use serde_json::json;

use super::{TAG, THIRTY, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("late: the offer of a price list", late),
        Test::new(
            "late: a list and a language leave the field alone",
            named_late,
        ),
        Test::new("late: a form that the browser restores", restored),
        Test::new("late: a panel that was opened meanwhile stays", panel),
    ]
}

const FEE: &str = "oc-endpoint-monthly-fee";
/// What stands in the fee, whether it has the focus, whether something waits.
const STANDS: &str = "return [field('oc-endpoint-monthly-fee').value,
    root.activeElement?.id === 'oc-endpoint-monthly-fee', visible($('.late button'))]";
const TAKE: &str = ".late button";

fn listed(attributes: &str) -> Host {
    let tag = format!("<otasuke-calculator loading=\"eager\" {attributes}></otasuke-calculator>");
    Host::new(tag).with_file(
        "prices.json",
        "application/json",
        lists::offers().to_string(),
    )
}

/// The list is held back until it is let go, and everybody's patience stands still.
const HELD: &str = "<script>
    const real = window.fetch, wait = window.setTimeout;
    window.fetch = (...asked) => {
        const { url } = new Request(...asked);
        if (!url.endsWith('prices.json')) return real(...asked);
        return new Promise((come) => { window.letGo = () => come(real(url)); });
    };
    window.setTimeout = (work, ms, ...more) => (ms >= 9000 ? 0 : wait(work, ms, ...more));
    </script>";

/// A page that names an offer of a list, which has been asked for and is held back.
async fn open_held(page: &Page) -> Result<()> {
    let host = listed("catalog=\"prices.json\" offer=\"B\"").with_head(HELD);
    page.open_host_ready(&host).await?;
    let asked = "return Boolean(window.letGo)";
    page.until("the list is asked for", asked, true).await
}

/// 10 × 1,200 × 24 = 288,000, half 144,000; 318,000 with tax 349,800.
async fn late(page: Page) -> Result<()> {
    for takes in [true, false] {
        open_held(&page).await?;
        page.replace(FEE, "12").await?;
        page.run("letGo()").await?;
        page.until("it waits", STANDS, json!(["12", true, true]))
            .await?;
        page.keys("00").await?;
        page.until("what was typed", STANDS, json!(["1200", true, true]))
            .await?;
        page.until("the fee", "return figure('net')", "205,800円")
            .await?;
        if !takes {
            page.leave().await?;
            page.settle().await?;
            page.must("it stays", STANDS, json!(["1,200", false, true]))
                .await?;
            continue;
        }
        page.heard_times("offer-selected", 0).await?;
        page.click(TAKE).await?;
        // 180,000 + 240,000 = 420,000, with tax 462,000, less 120,000.
        page.until("the answer", "return figure('net')", "342,000円")
            .await?;
        page.heard_times("offer-selected", 1).await?;
        page.until("its name", "return text($('.offered')) !== ''", true)
            .await?;
    }
    Ok(())
}

async fn named_late(page: Page) -> Result<()> {
    page.open_host_ready(&listed("")).await?;
    page.replace(FEE, "12").await?;
    page.run("window.before = byId('oc-endpoint-monthly-fee'); host.lang = 'en'; host.catalog = 'prices.json'; host.setAttribute('offer', 'B')")
        .await?;
    page.until("the offer waits", STANDS, json!(["12", true, true]))
        .await?;
    page.keys("00").await?;
    page.until("what was typed", STANDS, json!(["1200", true, true]))
        .await?;
    let same = "return [window.before === byId('oc-endpoint-monthly-fee'), $('.root > .oc').lang, text($('.late button')) !== '',
        /[ぁ-ん]/.test(text($('.late')))]";
    page.must("the same field", same, json!([true, "en", true, false]))
        .await?;
    // Another list with a service of that name: what waits is of that.
    page.run("host.catalog = 'prices.json?other'").await?;
    page.until("the fee", STANDS, json!(["1200", true, true]))
        .await
}

const SAVED: &str = "otasuke-draft-1\nprogramme=it-security-2024\napplicant=sme\nalready-subsidised=false\nterminals=30";

async fn restored(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    let restore = "host.formStateRestoreCallback(arguments[0], 'restore')";
    page.run_with(restore, vec![json!(SAVED)]).await?;
    page.answers(&THIRTY).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.run_with(restore, vec![json!(SAVED)]).await?;
    page.until("it waits", "return visible($('.late button'))", true)
        .await?;
    page.answers(&TWELVE).await?;
    page.click(TAKE).await?;
    page.answers(&THIRTY).await
}

/// The list closes only what it has opened itself.
async fn panel(page: Page) -> Result<()> {
    open_held(&page).await?;
    page.open_panel("guide").await?;
    page.replace("oc-guide-employees", "12").await?;
    page.run("letGo()").await?;
    page.until("the offer", "return figure('net')", "342,000円")
        .await?;
    page.settle().await?;
    let typed = "return [root.activeElement?.id, field('oc-guide-employees')?.value]";
    page.must("what was typed", typed, json!(["oc-guide-employees", "12"]))
        .await
}
