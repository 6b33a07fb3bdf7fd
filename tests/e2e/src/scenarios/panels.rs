//! Do the panels load by a click, open and close, and stay beside a form that goes on?

use anyhow::{ensure, Result};
use serde_json::{json, Value};
use thirtyfour::Key;

use crate::look::Answer;
use crate::page::{Page, Room};
use crate::panel::topic_button;
use crate::scenarios::keyboard::tab_to;
use crate::site::host::Change;
use crate::test::Test;

/// The panels in the order of their buttons, each with what its button says.
pub(crate) const TOPICS: [(&str, &str); 10] = [
    ("compare", "料金表で比べる"),
    ("charts", "グラフで見る"),
    ("years", "年度で比べる"),
    ("guide", "会社の区分を調べる"),
    ("frames", "ほかの枠と比べる"),
    ("checklist", "基準と照らす"),
    ("apply", "申請の準備"),
    ("partners", "取引先をまとめて試算"),
    ("share", "リンクとコード"),
    ("say", "読み上げと写し"),
];

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("panels: nothing of them is fetched before a click", fetched),
        Test::new("panels: they open and close by the keyboard", keyboard),
        Test::new(
            "panels: without their chunk the calculator goes on",
            |page| refused(page, Change::Missing(CHUNK)),
        )
        .broken_on_purpose(),
        Test::new(
            "panels: a chunk of another build is never mixed in",
            |page| refused(page, Change::Foreign(CHUNK)),
        )
        .broken_on_purpose(),
        Test::new("panels: a chunk that was cut off is refused", |page| {
            refused(page, Change::Spoilt(CHUNK))
        })
        .broken_on_purpose(),
        Test::new(
            "panels: they are not shown without their style sheet",
            |page| refused(page, Change::Missing(SHEET)),
        )
        .broken_on_purpose(),
        Test::new(
            "panels: a second press fetches their style sheet again",
            |page| again(page, Change::FailingOnce(SHEET)),
        )
        .broken_on_purpose(),
        Test::new("panels: a second press fetches them again", |page| {
            again(page, Change::FailingOnce(CHUNK))
        })
        .broken_on_purpose(),
        Test::new("panels: form and panels keep their answers", kept),
    ];
    for room in Room::ALL {
        let name = format!("panels: each opens by its button, {}", room.name());
        tests.push(Test::new(name, move |page| opened(page, room)));
    }
    tests
}

/// The file that holds them; the star stands for what its name says of its content.
const CHUNK: &str = "panels-*.wasm";

/// What they wear.
const SHEET: &str = "panels.css";

/// What of the panels was fetched.
const FETCHED: &str = "return performance.getEntriesByType('resource')
    .map((entry) => entry.name.split('/').at(-1))
    .filter((name) => /panels|catalogue/.test(name)).sort()
    .map((name) => name.replace(/-[0-9a-f]{16}/, '-*'))";

async fn fetched(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.must("fetched before a click", FETCHED, json!([]))
        .await?;
    page.open_panel("years").await?;
    page.must("fetched by the click", FETCHED, json!([CHUNK, SHEET]))
        .await
}

async fn opened(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    let buttons = "return $$('.oc-topic').map((e) => [e.dataset.value, text(e),
        e.getAttribute('aria-expanded')])";
    let closed: Vec<Value> = TOPICS
        .iter()
        .map(|(topic, label)| json!([topic, label, "false"]))
        .collect();
    page.must("the buttons", buttons, closed.clone()).await?;
    for (topic, label) in TOPICS {
        page.open_panel(topic).await?;
        let named = "return [panel().getAttribute('aria-label'), visible(panel()),
            $$('#oc-panel h2').filter(visible).length > 0, $$('[id=oc-panel]').length]";
        page.must(topic, named, json!([label, true, true, 1]))
            .await?;
    }
    let last = TOPICS.last().map_or("", |(topic, _)| topic);
    page.click(&topic_button(last)).await?;
    page.until("the panel is there", "return Boolean(panel())", false)
        .await?;
    page.must("the buttons", buttons, closed).await?;
    page.must(
        "the focus",
        "return document.activeElement.dataset.value",
        last,
    )
    .await
}

async fn keyboard(page: Page) -> Result<()> {
    page.open().await?;
    for (topic, key) in [("guide", Key::Enter), ("frames", Key::Space)] {
        tab_to(&page, &topic_button(topic)).await?;
        page.press(&[key]).await?;
        page.panel_is(topic).await?;
        page.press(&[Key::Tab]).await?;
        let inside = "return panel().contains(document.activeElement)
            && document.activeElement !== panel()";
        page.must("Tab goes on into the panel", inside, true)
            .await?;
    }
    tab_to(&page, &topic_button("frames")).await?;
    page.press(&[Key::Enter]).await?;
    page.until("the panel is there", "return Boolean(panel())", false)
        .await
}

/// What is said of panels that did not come.
const TOLD: &str = "return $$('.oc-panels [role=status]').filter(visible).map(text)
    .filter(Boolean)";
const SENTENCE: &str = "読み込めませんでした。通信を確かめて、もう一度押してください。";

/// They are told to be missing, and the form goes on without them.
async fn refused(page: Page, change: Change) -> Result<()> {
    page.open_changed(change).await?;
    // Pressed again, it is tried again; it still does not come.
    for _ in 0..2 {
        page.click(&topic_button("charts")).await?;
        page.until("it is told", TOLD, json!([SENTENCE])).await?;
    }
    page.must("a panel", "return $$('#oc-panel').length", 0)
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.must(
        "the calculator is said to have stopped",
        "return visible($('#oc-stopped')) || visible($('#oc-failure'))",
        false,
    )
    .await
}

async fn again(page: Page, change: Change) -> Result<()> {
    page.open_changed(change).await?;
    page.click(&topic_button("charts")).await?;
    page.until("it is told", TOLD, json!([SENTENCE])).await?;
    page.open_panel("charts").await?;
    page.must("what is told", TOLD, json!([])).await
}

/// The form stays as it was under the panels, and the panels follow it.
async fn kept(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.open_panel("years").await?;
    page.answers(&TWELVE).await?;
    let net = "return table('年度ごと').find((row) => row[0].startsWith('実質負担'))
        .slice(1).map((cell) => /^[0-9,]+円/.exec(cell)?.[0])";
    page.must(
        "each year",
        net,
        json!(["292,200円", "292,200円", "292,200円"]),
    )
    .await?;
    // The opening example: 390,000 with tax 429,000, less 180,000.
    page.fill("oc-terminals", "10").await?;
    page.until(
        "each year",
        net,
        json!(["249,000円", "249,000円", "249,000円"]),
    )
    .await?;
    page.fill("oc-terminals", "ten").await?;
    page.answers(&Answer::OPEN).await?;
    page.until("no year", "return says('入力を終えると')", true)
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.open_panel("guide").await?;
    page.fill("oc-guide-employees", "7").await?;
    page.open_panel("frames").await?;
    page.open_panel("guide").await?;
    let both = page
        .run("return [field('oc-guide-employees').value, field('oc-terminals').value]")
        .await?;
    ensure!(both == json!(["7", "12"]), "expected 7 and 12, saw {both}");
    Ok(())
}
