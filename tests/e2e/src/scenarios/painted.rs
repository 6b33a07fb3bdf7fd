//! What stands on the page before its module has come? The form with the example, for who comes for that; and no
//! figure of it for anybody else.

use anyhow::{ensure, Context as _, Result};
use serde_json::{json, Value};

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::Page;
use crate::site::Variant;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("painted: the form is there before the module", there),
        Test::new("painted: it is what the module draws", same),
        Test::new("painted: in English, on a page of its own", english),
        Test::new("painted: no example where a form is kept", kept),
        Test::new("painted: no example where a link brings a form", sent),
        Test::new("painted: no example without scripts", without_scripts),
        Test::new("painted: nothing moves when the module comes", still)
            // No other engine tells how far something moves.
            .only(&[Engine::Chromium]),
    ]
}

/// Nobody sees so little.
const SHIFT_MAX: f64 = 0.01;

const EXAMPLE: Answer = Answer::new("payable", "249,000円", "180,000円");
/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");

/// Whether the painted form is seen, whether the sentence is, and what language they are in.
pub(super) const SEEN: &str = "return [visible($('#oc-painted')), visible($('#oc-waiting')),
    document.documentElement.lang, document.title.includes('price') ? 'en' : 'ja']";
/// Whether there is any figure of an answer on the screen.
const FIGURES: &str = "return /[0-9](円| yen)/.test(document.body.innerText)";

impl Page {
    /// The page by this address, whose module comes when the test lets it.
    pub(super) async fn open_held(&self, address: &str) -> Result<()> {
        self.open_variant(Variant::Held).await?;
        if !address.is_empty() {
            self.goto_beside(address).await?;
        }
        self.must("it is ready", "return ready()", false).await
    }

    /// The module comes.
    pub(super) async fn let_go(&self) -> Result<()> {
        self.run("letGo()").await?;
        self.ready().await
    }
}

async fn there(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.must("what is seen", SEEN, json!([true, false, "ja", "ja"]))
        .await?;
    page.answers(&EXAMPLE).await?;
    let of_a_day =
        "return ['.oc-header .oc-chip', '.oc-newest', '.oc-note', '#oc-programme-support']
        .filter((one) => visible($(one)))";
    page.must("what a day decides", of_a_day, json!([])).await?;
    page.let_go().await?;
    page.answers(&EXAMPLE).await?;
    page.must(
        "what a day decides",
        of_a_day,
        json!([
            ".oc-header .oc-chip",
            ".oc-newest",
            ".oc-note",
            "#oc-programme-support"
        ]),
    )
    .await?;
    page.must("forms", "return $$('.oc').length", 1).await
}

/// The form, a line for each element and each text. What a browser keeps as properties is read from there: the
/// module sets no attributes.
const LINES: &str = "const lines = (e) => [
        [e.localName, e.value, e.checked, ...[...e.attributes].filter((one) => !['value', 'checked', 'selected'].includes(one.name))
            .map(({ name, value }) => `${name}=${value}`).sort()].join(' '),
        ...[...e.childNodes].flatMap((one) => one.nodeType === 3 ? one.data : lines(one))];
    const copy = $('.oc').cloneNode(true);
    copy.normalize();
    const now = lines(copy);";

/// On the day for which it is painted, which is that of the rules' edition.
async fn same(page: Page) -> Result<()> {
    for address in ["", "en.html"] {
        page.open_held(address).await?;
        pin_day(&page).await?;
        page.run(&format!("{LINES} window.painted = now")).await?;
        page.let_go().await?;
        page.settle().await?;
        let others = format!(
            "{LINES} const all = Math.max(now.length, painted.length);
             return [...Array(all).keys()].filter((i) => now[i] !== painted[i])
                 .map((i) => [painted[i], now[i]]).slice(0, 3)"
        );
        page.must("what differs", &others, json!([])).await?;
        page.must("there are many", "return painted.length > 400", true)
            .await?;
    }
    Ok(())
}

/// The clock of the page shows noon of the day for which the form is painted.
pub(super) async fn pin_day(page: &Page) -> Result<()> {
    let pin = "const [, y, m, d] = /(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D*$/.exec($('.oc-note').textContent);
        const noon = Date.UTC(y, m - 1, d, 3), RealDate = Date;
        window.Date = class extends RealDate {
            constructor(...given) { given.length ? super(...given) : super(noon); }
        };
        return true";
    page.must("the day", pin, true).await
}

async fn english(page: Page) -> Result<()> {
    for (address, language) in [
        ("en.html", "en"),
        ("en.html?lang=en", "en"),
        ("?lang=ja", "ja"),
        ("?lang=fr", "ja"),
    ] {
        page.open_held(address).await?;
        page.must(address, SEEN, json!([true, false, language, language]))
            .await?;
        page.let_go().await?;
        page.must("its language", "return $('.oc').lang", language)
            .await?;
    }
    // The other language comes with the module.
    for (address, language) in [("?lang=en", "en"), ("en.html?lang=ja", "ja")] {
        page.open_held(address).await?;
        let seen = "return [visible($('#oc-painted')), visible($('#oc-waiting')), document.documentElement.lang]";
        page.must(address, seen, json!([false, true, language]))
            .await?;
        page.must("a figure is shown", FIGURES, false).await?;
        page.let_go().await?;
        page.must(address, SEEN, json!([false, false, language, language]))
            .await?;
    }
    Ok(())
}

async fn kept(page: Page) -> Result<()> {
    page.open_held("").await?;
    page.let_go().await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.driver.refresh().await?;
    page.must("what is seen", SEEN, json!([false, true, "ja", "ja"]))
        .await?;
    page.must("a figure is shown", FIGURES, false).await?;
    page.let_go().await?;
    page.answers(&TWELVE).await
}

/// Whatever the link turns out to be.
async fn sent(page: Page) -> Result<()> {
    for fragment in ["1", "1x", "%231"] {
        page.open_held("e2e-empty.html").await?;
        page.goto_beside(&format!("#{fragment}")).await?;
        page.must(fragment, SEEN, json!([false, true, "ja", "ja"]))
            .await?;
        page.must("a figure is shown", FIGURES, false).await?;
    }
    // A place of the form is no link.
    page.open_held("e2e-empty.html").await?;
    page.goto_beside("#oc-answer").await?;
    page.must("what is seen", SEEN, json!([true, false, "ja", "ja"]))
        .await
}

/// `boot.js` alone shows it: without scripts every field of it would be dead.
async fn without_scripts(page: Page) -> Result<()> {
    page.open_held("").await?;
    let unseen =
        "delete document.documentElement.dataset.painted; return visible($('#oc-painted'))";
    page.must("it is seen", unseen, false).await?;
    let html = "fetch(location.href).then((answer) => answer.text())
        .then((html) => done(/<html[^>]*data-painted/.test(html)))";
    let served = page.run_async(html, vec![]).await?;
    ensure!(served == json!(false), "it is served as if scripts had run");
    Ok(())
}

/// On the day for which it is painted.
async fn still(page: Page) -> Result<()> {
    for address in ["", "en.html"] {
        page.open_held(address).await?;
        pin_day(&page).await?;
        page.let_go().await?;
        page.settle().await?;
        shift(&page, &format!("{address} in a wide window")).await?;
        page.open_held(&format!(
            "e2e-frame.html?width=360&height=740&page={address}"
        ))
        .await?;
        page.driver.enter_frame(0).await?;
        pin_day(&page).await?;
        page.let_go().await?;
        page.settle().await?;
        shift(&page, &format!("{address} in a narrow one")).await?;
        page.driver.enter_default_frame().await?;
    }
    Ok(())
}

/// How far things have moved by themselves, as browsers reckon it: 1 where all of the window has moved by its height.
pub(super) async fn shift(page: &Page, what: &str) -> Result<()> {
    let seen = "let sum = 0;
        const moved = [];
        const add = (entries) => {
            for (const one of entries.filter((one) => !one.hadRecentInput)) {
                sum += one.value;
                moved.push(...one.sources.map(({ node, previousRect, currentRect }) =>
                    `${describe(node?.parentElement)} ${text(node).slice(0, 20)}: ${previousRect.top} to ${currentRect.top}`));
            }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        settled(() => { add(observer.takeRecords()); done([sum, moved]); })";
    let seen = page.run_async(seen, vec![]).await?;
    let sum = seen.get(0).and_then(Value::as_f64);
    let sum = sum.context("the browser tells no shift")?;
    println!("    {what}: {sum:.4}");
    ensure!(sum <= SHIFT_MAX, "{what}: moved by {seen}");
    Ok(())
}
