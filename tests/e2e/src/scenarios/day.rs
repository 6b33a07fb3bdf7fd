//! Does a page that stays open live in today? In our own page, in the element, in a frame, in the panels.

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::page::Page;
use crate::site::host::Host;
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<Test> = [
        (
            "visibilitychange",
            "document.dispatchEvent(new Event('visibilitychange'))",
        ),
        (
            "pageshow",
            "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
        ),
        ("a press anywhere", "document.body.click()"),
    ]
    .into_iter()
    .map(|(name, happens)| {
        Test::new(format!("day: another one is seen at {name}"), move |page| {
            own(page, happens)
        })
    })
    .collect();
    tests.extend([
        Test::new("day: another one is seen at a key", typed),
        Test::new("day: the element tells the quote of another one", element),
        Test::new("day: another one in a frame", framed),
        Test::new("day: a price that ends soon says so in its row", ending),
    ]);
    tests
}

/// The clock of the page shows this moment from now on.
const CLOCK: &str = "window.clock = arguments[0];
    window.RealDate ??= Date;
    window.Date = class extends RealDate {
        constructor(...given) { given.length ? super(...given) : super(window.clock); }
    };";
/// 23:50 in Japan on the last day of 2026's 公募; a month later it is not confirmed.
const OPEN: &str = "2026-08-25T14:50:00Z";
const LATER: &str = "2026-09-30T01:00:00Z";

/// What the head says of the programme, and what of the day.
const HEAD: &str = "return [text($('.oc-programme')).includes('公募期間中です'), text($('.oc-programme [role=status]'))]";

async fn clock(page: &Page, at: &str) -> Result<()> {
    page.run_with(CLOCK, vec![json!(at)]).await?;
    Ok(())
}

/// Counts how often the head says another thing of the day.
const COUNTED: &str = "window.times = 0;
    new MutationObserver(() => { window.times += 1; })
        .observe($('.oc-programme [role=status]'), { childList: true, characterData: true, subtree: true });";

/// The page in 2026, on the day of OPEN.
async fn opened(page: &Page) -> Result<()> {
    page.open().await?;
    page.choose_programme("it-security-2026").await?;
    clock(page, OPEN).await?;
    page.run("document.body.click()").await?;
    let said = "日付が変わりました。2026年8月25日の時点の公募状況です。";
    page.until("the day", HEAD, json!([true, said])).await?;
    page.run(COUNTED).await?;
    Ok(())
}

const SAID: &str = "日付が変わりました。2026年9月30日の時点の公募状況です。";

async fn own(page: Page, happens: &'static str) -> Result<()> {
    opened(&page).await?;
    page.open_panel("years").await?;
    let years = "return text(panel())";
    let before = page.run(years).await?;
    clock(&page, LATER).await?;
    page.run(happens).await?;
    page.until("the day", HEAD, json!([false, SAID])).await?;
    let estimate = "return text($('.oc > .oc-body > footer')).includes('2026年9月30日')";
    page.until("the estimate", estimate, true).await?;
    page.until_with(
        "the panel",
        "return text(panel()) !== arguments[0] && text(panel()).includes('2026年9月30日')",
        vec![before],
        true,
    )
    .await?;
    for _ in 0..3 {
        page.run(happens).await?;
    }
    page.settle().await?;
    page.must("it is said once", "return window.times", 1).await
}

/// The quote of each key is that of its day.
async fn typed(page: Page) -> Result<()> {
    opened(&page).await?;
    page.click("#oc-terminals").await?;
    page.press(&[Key::End]).await?;
    clock(&page, LATER).await?;
    page.keys("0").await?;
    page.until("the day", HEAD, json!([false, SAID])).await?;
    page.must("the key", "return field('oc-terminals').value", "100")
        .await
}

/// A day that its page has opened on.
fn head(at: &str) -> String {
    format!(
        "<script>{}</script>",
        CLOCK.replace("arguments[0]", &format!("'{at}'"))
    )
}

const QUOTED: &str = "const told = heard.filter((one) => one.name === 'quoted').map(({ detail }) => [detail.request?.asOf, detail.quote?.programmeState]);
    return [host.quote?.request.asOf, told.at(-1), text($('.oc-programme [role=status]')) !== '']";

async fn element(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" programme=\"it-security-2025\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag).with_head(&head("2025-10-31T14:50:00Z")))
        .await?;
    page.until(
        "the last day",
        QUOTED,
        json!(["2025-10-31", ["2025-10-31", "open"], false]),
    )
    .await?;
    clock(&page, "2025-11-03T01:00:00Z").await?;
    page.run("document.dispatchEvent(new Event('visibilitychange'))")
        .await?;
    page.until(
        "three days later",
        QUOTED,
        json!(["2025-11-03", ["2025-11-03", "unknown"], true]),
    )
    .await?;
    // What the page itself changes is of its day, too.
    clock(&page, "2025-11-04T01:00:00Z").await?;
    page.run("host.terminals = 30").await?;
    page.until(
        "the next day",
        QUOTED,
        json!(["2025-11-04", ["2025-11-04", "unknown"], true]),
    )
    .await
}

async fn framed(page: Page) -> Result<()> {
    let script = "<script src=\"{release}loader.js\" data-loading=\"eager\" data-programme=\"it-security-2026\"></script>";
    page.open_host(&Host::bare(script)).await?;
    page.heard_times("quoted", 1).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    clock(&page, OPEN).await?;
    page.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        .await?;
    page.until(
        "the day",
        "return [text($('.oc-programme')).includes('公募期間中です'), host.quote?.request.asOf]",
        json!([true, "2026-08-25"]),
    )
    .await?;
    page.driver.enter_default_frame().await?;
    let told = "return heard.filter((one) => one.name === 'quoted').at(-1).detail.request.asOf";
    page.until("what the page is told", told, "2026-08-25")
        .await
}

/// What the row of the one offer says of its last day.
const LAST_DAY: &str = "const said = $$('.oc-offers tbody tr').map(text).join();
    return ['9月15日で終わる料金です（あと21日）', '今日（2026年9月15日）で終わる料金です', '2026年9月15日で終わった料金です']
        .map((words) => said.includes(words))";

async fn ending(page: Page) -> Result<()> {
    opened(&page).await?;
    page.load_list(lists::SOON).await?;
    page.until("three weeks before", LAST_DAY, json!([true, false, false]))
        .await?;
    for (at, said) in [
        ("2026-08-01T01:00:00Z", json!([false, false, false])),
        ("2026-09-15T01:00:00Z", json!([false, true, false])),
        (LATER, json!([false, false, true])),
    ] {
        clock(&page, at).await?;
        page.run("document.body.click()").await?;
        page.until(at, LAST_DAY, said).await?;
    }
    Ok(())
}
