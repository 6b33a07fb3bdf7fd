//! Does the table of a price list's offers sort, filter and page, and compare what is picked?

use anyhow::Result;
use serde_json::json;

use crate::look::Answer;
use crate::page::{Page, Room};
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![Test::new("offers: a long list has pages", pages)];
    for room in Room::ALL {
        let name = |what: &str| format!("offers: {what}, {}", room.name());
        tests.extend([
            Test::new(name("each column sorts"), move |page| sorted(page, room)),
            Test::new(name("filters"), move |page| filtered(page, room)),
            Test::new(name("two side by side"), move |page| picked(page, room)),
            Test::new(name("one is put into the form"), move |page| {
                used(page, room)
            }),
        ]);
    }
    tests
}

/// From the opening example, 10 terminals for 24 months, half of the service fees is paid back:
/// A  30,000 + 360,000 = 390,000, with tax 429,000, less 180,000: 249,000
/// B  180,000 + 240,000 = 420,000, with tax 462,000, less 120,000: 342,000
/// F  30,000 + 552,000 = 582,000, with tax 640,200; 2,300 is over the limit: 640,200
/// G  10 are billed at 800: (3,000 + 8,000) × 24 = 264,000, with tax 290,400, less 132,000: 158,400
/// D and E would cost 500 × 10 × 24 = 120,000, with tax 132,000, less 60,000: 72,000
/// C as well, but watches 5 and is not subsidised for 10: 132,000
const NET: [&str; 7] = [
    "158,400円",
    "249,000円",
    "342,000円",
    "640,200円",
    "72,000円",
    "72,000円",
    "132,000円",
];

/// The order of `NET`: those that cannot serve stand last, although they cost less.
const BY_NET: &str = "GABFDEC";

/// Each column with the offers in its order and the other way round; of equal ones the cheaper
/// stands first both ways.
const ORDERS: [(&str, &str, &str); 7] = [
    ("name", "ABFGCDE", "GFBAEDC"),
    ("net-monthly", BY_NET, "FBAGCDE"),
    ("net-per-terminal", BY_NET, "FBAGCDE"),
    // 0, 120,000, 132,000 and 180,000 are paid; then 0, 60,000 and 60,000.
    ("subsidy", "FBGACDE", "AGBFDEC"),
    // Within the standard, a matter of judgement (2類), over the limit.
    ("compliance", "ABGFDEC", "FGABDEC"),
    ("status", BY_NET, "FGABCDE"),
    // The table opens sorted by it: it comes last, from another.
    ("net", BY_NET, "FBAGCDE"),
];

async fn open(page: &Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.load_list(lists::OFFERS).await?;
    page.until("all offers", ROWS, BY_NET).await
}

/// The last letter of each service, in the order of the rows.
const ROWS: &str = "return $$('.oc-offers tbody tr:not(.oc-offers__more)')
    .map((row) => text(row.querySelector('th button')).match(/サービス([A-G])/)?.[1]).join('')";

async fn sorted(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    let nets = "return $$('.oc-offers tbody tr').map((row) => text(row.cells[2]))";
    page.must("what is left to pay", nets, json!(NET)).await?;
    for (column, up, down) in ORDERS {
        for (order, rows) in [("ascending", up), ("descending", down)] {
            let button = format!(".oc-offers [data-action=\"sort\"][data-value=\"{column}\"]");
            page.click(&button).await?;
            page.until(&format!("{column}, {order}"), ROWS, rows)
                .await?;
            let marked = "return $$('.oc-offers [aria-sort]')
                .filter((e) => e.getAttribute('aria-sort') !== 'none')
                .map((e) => [e.querySelector('button').dataset.value, e.getAttribute('aria-sort')])";
            page.must("aria-sort", marked, json!([[column, order]]))
                .await?;
        }
    }
    hindered(&page).await
}

/// Those that cannot serve say why.
async fn hindered(page: &Page) -> Result<()> {
    let why = "return $$('.oc-offers tbody tr').slice(-3)
        .map((row) => text(row.querySelector('.oc-hindrance')))";
    let expected = json!([
        "対応できません: 監視できるのは5台まで",
        "対応できません: 2020年3月31日で終わった料金です",
        "対応できません: 2099年4月1日からの料金です",
    ]);
    page.must("why they cannot serve", why, expected).await
}

async fn filtered(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    page.select("oc-compare-kind", "combined").await?;
    page.until("the combined one", ROWS, "G").await?;
    page.select("oc-compare-class", "1").await?;
    page.until("none is both", ROWS, "").await?;
    page.panel_says(&["条件に合うサービスがありません"]).await?;
    page.select("oc-compare-kind", "").await?;
    page.until("class 1", ROWS, "ABFDEC").await?;
    for (check, rows) in [
        ("within", "ABDEC"),
        ("subsidised", "ABDE"),
        ("serving", "AB"),
    ] {
        page.click(&format!("label:has(> #oc-compare-{check})"))
            .await?;
        page.until(check, ROWS, rows).await?;
    }
    Ok(())
}

async fn pick(page: &Page, index: u32) -> Result<()> {
    let input = format!(".oc-offers__pick input[value=\"{index}\"]");
    page.click(&input).await?;
    let picked = "return $(arguments[0]).checked";
    page.until_with("the pick", picked, vec![json!(input)], true)
        .await
}

async fn picked(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    page.panel_says(&["違いを並べて示します"]).await?;
    pick(&page, 0).await?;
    pick(&page, 1).await?;
    page.panel_says(&[
        "10台・24か月なら「サービスA」が最も安く、実質負担は249,000円です。",
        // 342,000 - 249,000.
        "「サービスB」より93,000円安くなります。",
        "サービスAは30,000円（税抜）、サービスBは180,000円（税抜）",
        "サービスAは1,500円（税抜）、サービスBは1,000円（税抜）",
    ])
    .await?;
    // 30 terminals: A 30,000 + 1,080,000 with tax 1,221,000, less 540,000: 681,000;
    // B 180,000 + 720,000 with tax 990,000, less 360,000: 630,000.
    page.fill("oc-terminals", "30").await?;
    page.panel_says(&[
        "30台・24か月なら「サービスB」が最も安く、実質負担は630,000円です。",
        "「サービスA」より51,000円安くなります。",
    ])
    .await?;
    pick(&page, 2).await?;
    page.panel_says(&["サービスC: 対応できません: 監視できるのは5台まで"])
        .await?;
    pick(&page, 3).await?;
    page.until(
        "a fifth can be picked",
        "return $$('.oc-offers__pick input:not(:checked):not(:disabled)').length",
        0,
    )
    .await?;
    page.click("#oc-side [data-action=\"unpick\"]").await?;
    page.panel_says(&["違いを並べて示します"]).await
}

async fn used(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    // B: 1,000 a terminal and month, 180,000 at first.
    page.click(".oc-offers [data-action=\"open\"][data-value=\"1\"]")
        .await?;
    page.click(".oc-offer [data-action=\"use\"]").await?;
    page.answers(&Answer::new("payable", "342,000円", "120,000円"))
        .await?;
    let form = "return [field('oc-endpoint-monthly-fee').value, field('oc-initial-fee').value,
        field('oc-terminals').value, field('oc-term-months').value]";
    page.must("the form", form, json!(["1,000", "180,000", "10", "24"]))
        .await?;
    let said = "return $$('.oc-panels [role=status]').map(text).join()";
    page.must(
        "it is said",
        said,
        "サービスBの料金を上のフォームに入れました。",
    )
    .await?;
    // G has tiers, which the form has no field for, and two links.
    page.click(".oc-offers [data-action=\"open\"][data-value=\"6\"]")
        .await?;
    page.panel_says(&["台数で単価が変わる料金なので"]).await?;
    let links = "return $$('.oc-offer a').map((e) => [e.href, e.target, e.rel])";
    let own = "noopener noreferrer";
    page.must(
        "the links",
        links,
        json!([
            ["https://example.com/g", "_blank", own],
            ["mailto:g@example.com", "_blank", own],
        ]),
    )
    .await?;
    page.click(".oc-offer [data-action=\"check\"]").await?;
    page.panel_is("checklist").await?;
    page.must(
        "the service of the checklist",
        "return $('#oc-checklist-service').value",
        "G",
    )
    .await
}

/// 500 + n yen a terminal: sorted by cost they stand as in the list.
async fn pages(page: Page) -> Result<()> {
    page.open().await?;
    page.load_list(lists::MANY).await?;
    let shown = "const names = $$('.oc-offers tbody th').map((e) => text(e).match(/[0-9]+/)?.[0]);
        return [text($('.oc-offers caption')), names.length, names[0], names.at(-1),
            text($('#oc-panel [data-action=\"page\"][aria-current=page]'))]";
    let expected = |range: &str, count: u32, first: &str, last: &str, page: &str| {
        let caption = format!("サービスの比較（税込、120件中 {range}件目）");
        json!([caption, count, first, last, page])
    };
    page.until(
        "the first page",
        shown,
        expected("1～50", 50, "001", "050", "1"),
    )
    .await?;
    page.click("#oc-panel [data-action=\"page\"][data-value=\"2\"]")
        .await?;
    page.until(
        "the third",
        shown,
        expected("101～120", 20, "101", "120", "3"),
    )
    .await?;
    // What is sorted anew begins at its beginning.
    page.click(".oc-offers [data-action=\"sort\"][data-value=\"net\"]")
        .await?;
    page.until(
        "the dearest",
        shown,
        expected("1～50", 50, "120", "071", "1"),
    )
    .await
}
