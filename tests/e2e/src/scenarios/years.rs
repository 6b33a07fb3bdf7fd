//! Do the years stand side by side for the same offer, with what changed between them?

use anyhow::Result;
use serde_json::json;

use crate::page::{Page, Room};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let test = |room: Room| {
        let name = format!("years: side by side, {}", room.name());
        Test::new(name, move |page| years(page, room))
    };
    Room::ALL.map(test).into()
}

/// What begins a cell of a row: its figure, without its source.
const ROW: &str = "const row = table('年度ごとの補助').find((row) => row[0] === arguments[0]);
    return row?.slice(1).map((cell) => /^[0-9,/]+(円|か月)?/.exec(cell)?.[0])";

async fn row(page: &Page, name: &str, cells: [&str; 3]) -> Result<()> {
    page.until_with(name, ROW, vec![json!(name)], json!(cells))
        .await
}

async fn years(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.choose("oc-applicant", "small").await?;
    page.open_panel("years").await?;
    // 1,500 × 10 × 24 = 360,000: half of it, or from 2025 on two thirds for a small business.
    row(&page, "この会社の補助率", ["1/2", "2/3", "2/3"]).await?;
    row(&page, "補助される月数", ["24か月", "24か月", "24か月"]).await?;
    row(
        &page,
        "補助金の見込み額",
        ["180,000円", "240,000円", "240,000円"],
    )
    .await?;
    row(
        &page,
        "実質負担（税込）",
        ["249,000円", "189,000円", "189,000円"],
    )
    .await?;
    row(
        &page,
        "補助額の上限",
        ["1,000,000円", "1,500,000円", "1,500,000円"],
    )
    .await?;
    page.panel_says(&[
        "小規模事業者の補助率は「1/2」から「2/3」に変わりました",
        "補助額の上限は「1,000,000円」から「1,500,000円」に変わりました",
    ])
    .await?;
    // 100 × 1,500 × 24 = 3,600,000: each year pays its cap. 3,630,000 with tax 3,993,000.
    page.fill("oc-terminals", "100").await?;
    row(
        &page,
        "実質負担（税込）",
        ["2,993,000円", "2,493,000円", "2,493,000円"],
    )
    .await?;
    let heads = "return $$('#oc-panel thead th').map(text)";
    page.must(
        "the years",
        heads,
        json!(["項目", "2024年度", "2025年度", "2026年度"]),
    )
    .await?;
    let sources = "return $$('#oc-panel details a').every((e) => /^https:/.test(e.href))
        && $$('#oc-panel details a').length > 6";
    page.must("the sources are linked", sources, true).await
}
