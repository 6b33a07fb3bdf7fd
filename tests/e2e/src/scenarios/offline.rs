//! Does the page work without a network after one visit, and is no page ever made of two releases?

use anyhow::{ensure, Result};
use serde_json::json;

use crate::engine::Engine;
use crate::limits;
use crate::look::Answer;
use crate::page::Page;
use crate::release::{AGAIN, CACHES};
use crate::scenarios::accessible::axe;
use crate::site::release::{Exchange, NAMES};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    // A browser logs each answer that does not come.
    vec![
        Test::new("offline: after one visit, without a network", without).broken_on_purpose(),
        Test::new("offline: a tab of the first visit goes on", first_tab).broken_on_purpose(),
        Test::new("offline: a release exchanged under two tabs", exchanged).broken_on_purpose(),
        Test::new("offline: a newer release waits for the press", waits).broken_on_purpose(),
        Test::new("offline: a damaged file is fetched again once", damaged).broken_on_purpose(),
        Test::new(
            "offline: a file damaged twice keeps a release out",
            kept_out,
        )
        .broken_on_purpose(),
        Test::new("offline: what is spoilt in the cache is mended", mended).broken_on_purpose(),
        Test::new("offline: an older release comes back", back).broken_on_purpose(),
        Test::new("offline: the worker is taken back", removed).broken_on_purpose(),
        Test::new("offline: a worker that cannot be read", absent).broken_on_purpose(),
        Test::new("offline: a device without room is told of", cramped).broken_on_purpose(),
        Test::new("offline: without room for a newer release", cramped_later).broken_on_purpose(),
        Test::new("offline: a sheet is opened and printed", printed).broken_on_purpose(),
    ]
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");
/// 20 × 1,500 × 24 = 720,000, half 360,000; 750,000 with tax 825,000.
const TWENTY: Answer = Answer::new("payable", "465,000円", "360,000円");

/// Types, and opens a panel.
async fn fill_and_open(page: &Page, terminals: &str, topic: &str, answer: &Answer) -> Result<()> {
    page.fill("oc-terminals", terminals).await?;
    page.answers(answer).await?;
    page.open_panel(topic).await
}

async fn without(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    site.set_down(true);
    page.load(&format!("{}/", site.origin)).await?;
    fill_and_open(&page, "12", "share", &TWELVE).await?;
    let link = "return byId('oc-share-link')?.value ?? ''";
    let is_there = "return Boolean(byId('oc-share-link')?.value.includes('#1'))";
    page.until("a link", is_there, true).await?;
    let link = page.run(link).await?;
    page.open_panel("compare").await?;
    page.click("[data-action=\"list-sample\"]").await?;
    page.panel_says(&["サンプル事業者"]).await?;
    page.is_of("a").await?;
    page.fill("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    page.load(link.as_str().unwrap_or_default()).await?;
    page.answers(&TWELVE).await?;
    for address in ["index.html?lang=ja&x=1#oc-answer", "?lang=en"] {
        page.load(&format!("{}/{address}", site.origin)).await?;
        page.fill("oc-terminals", "20").await?;
        page.is_of("a").await?;
    }
    let said = "return document.documentElement.lang";
    page.must("the language", said, "en").await?;
    report(&site);
    Ok(())
}

/// What keeping a release transfers beside the first visit.
fn report(site: &Exchange) {
    let sent = site.sent();
    let sum: usize = sent.iter().map(|(_, bytes)| bytes).sum();
    println!("    {sum:>7} bytes sent in all, for the page and its worker:");
    for (path, bytes) in sent {
        println!("    {bytes:>7} {path}");
    }
}

/// Without another load.
async fn first_tab(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    site.set_down(true);
    fill_and_open(&page, "12", "guide", &TWELVE).await?;
    page.open_panel("checklist").await?;
    page.is_of("a").await?;
    page.again().await?;
    page.answers(&TWELVE).await
}

async fn exchanged(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    let first = page.driver.window().await?;
    page.fill("oc-terminals", "12").await?;
    // In a window of its own: the pointer of WebKit's driver reaches no tab behind another.
    let second = page.driver.new_window().await?;
    page.driver.switch_to_window(second.clone()).await?;
    let seen = async {
        page.driver.goto(format!("{}/", site.origin)).await?;
        page.ready().await?;
        page.kept().await?;
        page.fill("oc-terminals", "20").await?;
        site.show(1);
        page.look_for_another().await?;
        page.is_told().await?;
        // What a tab may ask for while another release waits, whose files alone are on the server.
        page.open_panel("frames").await?;
        page.is_of("a").await?;
        page.driver.switch_to_window(first.clone()).await?;
        page.is_told().await?;
        page.again().await?;
        page.is_of("a").await?;
        page.is_told().await?;
        page.switch_to("b").await?;
        page.answers(&TWELVE).await?;
        page.driver.switch_to_window(second.clone()).await?;
        page.is_of("a").await?;
        fill_and_open(&page, "20", "guide", &TWENTY).await?;
        page.is_of("a").await?;
        site.set_down(true);
        page.switch_to("b").await?;
        page.answers(&TWENTY).await?;
        page.open_panel("guide").await?;
        page.is_of("b").await
    }
    .await;
    page.driver.switch_to_window(second).await?;
    page.driver.close_window().await?;
    page.driver.switch_to_window(first).await?;
    seen?;
    // Opened for the first time there.
    page.open_panel("guide").await?;
    page.is_of("b").await?;
    page.comes_to("what is kept", CACHES, json!(["a", "b"]))
        .await?;
    Ok(())
}

async fn waits(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    page.fill("oc-terminals", "12").await?;
    page.replace("oc-initial-fee", "3").await?;
    let place = "const field = root.activeElement;
        return [field.id, Math.round(field.getBoundingClientRect().top), field.value, scrollX]";
    let before = page.run(place).await?;
    site.show(1);
    page.look_for_another().await?;
    page.is_told().await?;
    page.until("the field where somebody types", place, before)
        .await?;
    page.keys("万").await?;
    page.leave().await?;
    page.answers(&TWELVE).await?;
    for _ in 0..2 {
        page.again().await?;
        page.is_of("a").await?;
        page.is_told().await?;
        page.must("notes", "return $$('.page-update').length", 1)
            .await?;
    }
    page.switch_to("b").await?;
    page.answers(&TWELVE).await?;
    page.must("notes", "return $$('.page-update').length", 0)
        .await
}

async fn damaged(page: Page) -> Result<()> {
    page.begin().await?;
    let site = page.sites.exchange()?;
    site.damage("catalogue.sample.json", 1);
    page.driver.goto(format!("{}/", site.origin)).await?;
    page.ready().await?;
    page.kept().await?;
    let times = site.sent_times("catalogue.sample.json");
    ensure!(times == 2, "fetched {times} times");
    site.set_down(true);
    page.again().await?;
    page.open_panel("compare").await?;
    page.click("[data-action=\"list-sample\"]").await?;
    page.panel_says(&["サンプル事業者"]).await
}

async fn kept_out(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    site.show(1);
    site.damage("panels.css", 2);
    page.look_for_another().await?;
    let coming = "navigator.serviceWorker.getRegistration()
        .then((found) => done(Boolean(found.installing || found.waiting)))";
    page.comes_to("another release is on its way", coming, false)
        .await?;
    let times = site.sent_times(&format!("{}/panels.css", NAMES[1]));
    ensure!(times == 2, "fetched {times} times");
    page.comes_to("what is kept", CACHES, json!(["a"])).await?;
    page.must("notes", "return $$('.page-update').length", 0)
        .await?;
    page.again().await?;
    page.open_panel("guide").await?;
    page.is_of("a").await?;
    // As soon as it is whole on the server, it is there.
    page.look_for_another().await?;
    page.is_told().await?;
    page.switch_to("b").await
}

async fn mended(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    let asked = site.sent_times("start.mjs");
    let spoil = "const spoil = async () => {
            const name = (await caches.keys()).find((one) => one.startsWith('otasuke '));
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                if (request.url.endsWith('start.mjs')) await cache.put(request, new Response('damaged'));
                if (request.url.endsWith('.wasm')) await cache.delete(request);
            }
        };
        spoil().then(() => done(true), (error) => done(String(error)))";
    let spoilt = page.run_async(spoil, vec![]).await?;
    ensure!(spoilt == json!(true), "{spoilt}");
    page.again().await?;
    page.open_panel("guide").await?;
    page.is_of("a").await?;
    let again = site.sent_times("start.mjs") - asked;
    ensure!(again <= 1, "fetched {again} times again");
    site.set_down(true);
    page.again().await?;
    page.is_of("a").await?;
    // Past help: the page says so.
    let spoilt = page
        .run_async(
            &spoil
                .replace("start.mjs", "tokens.css")
                .replace(".wasm", "start.mjs"),
            vec![],
        )
        .await?;
    ensure!(spoilt == json!(true), "{spoilt}");
    // The browser itself may have kept what may be kept for ever: then all is well.
    page.run(AGAIN).await?;
    let told =
        "return !document.documentElement.dataset.before && (ready() || visible($('#oc-failure')))";
    page.until("it works, or says that it does not", told, true)
        .await
}

async fn back(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    page.fill("oc-terminals", "12").await?;
    for (which, release) in [(1, "b"), (0, "a"), (1, "b")] {
        site.show(which);
        page.look_for_another().await?;
        page.is_told().await?;
        page.switch_to(release).await?;
        page.answers(&TWELVE).await?;
        page.comes_to("what is kept", CACHES, json!(["a", "b"]))
            .await?;
    }
    site.set_down(true);
    page.again().await?;
    page.is_of("b").await
}

async fn removed(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    page.fill("oc-terminals", "12").await?;
    site.remove_worker();
    page.look_for_another().await?;
    let left = "Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
        .then((all) => done(all.flat().length))";
    page.comes_to("what is left behind", left, 0).await?;
    page.open_panel("guide").await?;
    page.answers(&TWELVE).await
}

/// As where a site damages `sw.js`, or a browser refuses it.
async fn absent(page: Page) -> Result<()> {
    page.begin().await?;
    let site = page.sites.exchange()?;
    site.damage("sw.js", usize::MAX);
    page.driver.goto(format!("{}/", site.origin)).await?;
    page.ready().await?;
    fill_and_open(&page, "12", "guide", &TWELVE).await?;
    page.again().await?;
    page.answers(&TWELVE).await?;
    page.must("notes", "return $$('.page-update').length", 0)
        .await
}

const NOTES: &str = "return $$('.page-update [role=status]').map(text)";

/// The page works, and says in its language that it does not without a network.
async fn cramped(page: Page) -> Result<()> {
    page.begin().await?;
    let site = page.sites.exchange()?;
    site.set_cramped();
    for (query, said) in [
        ("", "ネットワークのないところでは使えません"),
        ("?lang=en", "not without a network"),
    ] {
        page.load(&format!("{}/{query}", site.origin)).await?;
        let told = "return $$('.page-update [role=status]').some((one) => text(one).includes(arguments[0]))";
        let told = (told, vec![json!(said)]);
        page.within(limits::RELEASE, "the note", told, true).await?;
        page.must("notes", "return $$('.page-update').length", 1)
            .await?;
        axe(&page, "a device without room").await?;
    }
    page.load(&format!("{}/", site.origin)).await?;
    fill_and_open(&page, "12", "guide", &TWELVE).await
}

/// What is kept goes on, so nothing is said.
async fn cramped_later(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    site.show(1);
    site.set_cramped();
    page.look_for_another().await?;
    let coming = "navigator.serviceWorker.getRegistration()
        .then((found) => done(Boolean(found.installing || found.waiting)))";
    page.comes_to("another release is on its way", coming, false)
        .await?;
    page.comes_to("what is kept", CACHES, json!(["a"])).await?;
    page.must("notes", NOTES, json!([])).await?;
    site.set_down(true);
    page.again().await?;
    fill_and_open(&page, "12", "guide", &TWELVE).await?;
    page.is_of("a").await
}

/// The sheet has neither an address nor a file of its own: the panels that came before make it.
async fn printed(page: Page) -> Result<()> {
    let site = page.open_kept().await?;
    site.set_down(true);
    page.load(&format!("{}/", site.origin)).await?;
    fill_and_open(&page, "12", "say", &TWELVE).await?;
    let sheet = page.open_sheet().await?;
    let found = async {
        let text = sheet.text().await?;
        ensure!(text.contains("292,200円"), "{text}");
        if page.engine == Engine::Webkit {
            // Its driver cannot print.
            return Ok(());
        }
        let pdf = sheet.pdf().await?;
        let printed = pdf.text()?;
        ensure!(printed.contains("292,200円"), "{printed}");
        ensure!(pdf.pages_within_margins()? > 0, "no page");
        Ok(())
    };
    let found = found.await;
    sheet.close(found).await
}
