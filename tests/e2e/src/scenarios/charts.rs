//! Do the pictures say in words and figures what they show, along both axes, and where costs cross?

use anyhow::Result;
use serde_json::json;

use crate::page::{Page, Room};
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = Vec::new();
    for room in Room::ALL {
        let name = |what: &str| format!("charts: {what}, {}", room.name());
        tests.extend([
            Test::new(name("the offer of the form"), move |page| own(page, room)),
            Test::new(name("two offers cross"), move |page| crossing(page, room)),
        ]);
    }
    tests
}

/// The name of the picture, and whether it is one for everybody.
const PICTURE: &str = "const svg = $('#oc-panel svg[role=img]'), box = svg.getBoundingClientRect();
    return [svg.getAttribute('aria-label'), visible(svg) && box.width > 250 && box.height > 100]";

async fn row(page: &Page, at: &str, cells: &[&str]) -> Result<()> {
    let found = "return table('実質負担')?.find((row) => row[0] === arguments[0])?.slice(1)";
    page.until_with(at, found, vec![json!(at)], json!(cells))
        .await
}

/// One terminal costs 1,500 × 24 = 36,000, of which half may be paid back; 30,000 at first.
async fn own(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("charts").await?;
    let label = |axis: &str| {
        format!(
            "入力中の見積もりの実質負担（税込）と補助金のグラフ。{axis}。\
             同じ数値を下の表に示します。"
        )
    };
    page.until(
        "the picture",
        PICTURE,
        json!([label("端末数は1台から60台まで"), true]),
    )
    .await?;
    page.panel_says(&[
        "10台なら、入力中の見積もりの実質負担は249,000円、補助金は180,000円です。",
        // 2 × 18,000 = 36,000 is less than 50,000; 3 × 18,000 = 54,000.
        "3台から補助金が出ます（下限50,000円）",
        // 55 × 18,000 = 990,000; 56 × 18,000 = 1,008,000.
        "56台で補助金が上限の1,000,000円になります",
    ])
    .await?;
    page.click("#oc-panel details caption").await?;
    page.until("the table", "return visible($('#oc-panel table'))", true)
        .await?;
    // With tax 1.1 × (30,000 + 72,000) = 112,200, and nothing is paid.
    row(&page, "2台", &["112,200円", "0円"]).await?;
    // 1.1 × (30,000 + 108,000) = 151,800, less 54,000.
    row(&page, "3台", &["97,800円", "54,000円"]).await?;
    row(&page, "10台", &["249,000円", "180,000円"]).await?;
    // 1.1 × (30,000 + 2,160,000) = 2,409,000, less 1,000,000.
    row(&page, "60台", &["1,409,000円", "1,000,000円"]).await?;
    page.choose("oc-charts.axis", "months").await?;
    let along = label("契約期間（月数）は1か月から36か月まで");
    page.until("the picture", PICTURE, json!([along, true]))
        .await?;
    page.panel_says(&["補助の対象は24か月まで"]).await?;
    // The minimum contract bills 12 months: 1.1 × (30,000 + 180,000) = 231,000, less 90,000.
    row(&page, "1か月", &["141,000円", "90,000円"]).await?;
    // 1.1 × (30,000 + 540,000) = 627,000, less 180,000.
    row(&page, "36か月", &["447,000円", "180,000円"]).await?;
    page.panel_says(&["「料金表で比べる」で2つから4つを選ぶと"])
        .await
}

/// A leaves 33,000 + 39,600 n - 18,000 n to pay, B 198,000 + 26,400 n - 12,000 n: they cross
/// between 22 (508,200 and 514,800) and 23 (529,800 and 529,200) terminals.
async fn crossing(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.load_list(lists::OFFERS).await?;
    for index in 0..2 {
        page.click(&format!(".oc-offers__pick input[value=\"{index}\"]"))
            .await?;
    }
    page.panel_says(&["「サービスA」が最も安く"]).await?;
    page.click("#oc-side [data-action=charts]").await?;
    page.panel_is("charts").await?;
    page.panel_says(&[
        "はじめは「サービスA」が最も安いです。",
        "23台からは「サービスB」が最も安くなります。",
    ])
    .await?;
    row(
        &page,
        "22台",
        &["508,200円", "396,000円", "514,800円", "264,000円"],
    )
    .await?;
    row(
        &page,
        "23台",
        &["529,800円", "414,000円", "529,200円", "276,000円"],
    )
    .await?;
    page.must(
        "the marks where they cross",
        "return $$('#oc-panel .oc-chart__cross').length",
        1,
    )
    .await?;
    let named =
        "return $('#oc-panel svg').getAttribute('aria-label').includes('サービスA、サービスB')";
    page.must("the picture names both", named, true).await
}
