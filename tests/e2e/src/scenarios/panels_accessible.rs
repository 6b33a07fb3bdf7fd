//! Are the panels whole for everybody: no finding of axe, no sideways scrolling, in both languages?

use anyhow::Result;
use serde_json::json;

use crate::page::{Page, Room};
use crate::scenarios::accessible::axe;
use crate::scenarios::english::KANA;
use crate::scenarios::narrow::fits;
use crate::scenarios::panels::TOPICS;
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = Vec::new();
    for room in Room::ALL {
        for (language, query) in [("Japanese", "?lang=ja"), ("English", "?lang=en")] {
            let name = format!("axe: the panels in {language}, {}", room.name());
            tests.push(Test::new(name, move |page| clean(page, room, query)));
        }
    }
    for (topic, _) in TOPICS {
        let name = format!("narrow: the panel {topic} fits 320 px, also at 200 % text");
        tests.push(Test::new(name, move |page| narrow(page, topic)));
    }
    tests.push(Test::new("english: the panels are in English", english));
    tests
}

/// Opens the panel with everything on it that can be had.
async fn fill(page: &Page, topic: &str) -> Result<()> {
    if topic != "compare" {
        return page.open_panel(topic).await;
    }
    page.load_list(lists::OFFERS).await?;
    for index in 0..2 {
        page.click(&format!(".oc-offers__pick input[value=\"{index}\"]"))
            .await?;
    }
    page.click(".oc-offers [data-action=\"open\"][data-value=\"6\"]")
        .await?;
    page.until("the details", "return visible($('.oc-offer'))", true)
        .await
}

async fn clean(page: Page, room: Room, query: &str) -> Result<()> {
    page.open_by(room, query).await?;
    for (topic, _) in TOPICS {
        fill(&page, topic).await?;
        axe(&page, topic).await?;
    }
    Ok(())
}

async fn narrow(page: Page, topic: &str) -> Result<()> {
    page.open_in_frame(320, 640).await?;
    fill(&page, topic).await?;
    fits(&page, topic).await
}

async fn english(page: Page) -> Result<()> {
    page.open_by(Room::Wide, "?lang=en").await?;
    for (topic, _) in TOPICS {
        page.open_panel(topic).await?;
        if topic == "compare" {
            page.click("[data-action=\"list-sample\"]").await?;
            page.until("the offers", "return $$('.oc-offers tbody tr').length", 14)
                .await?;
            // The names in a price list are those of its provider.
            page.run("$$('.oc-offers th, .oc-lead').forEach((e) => e.remove())")
                .await?;
        }
        page.open_all().await?;
        page.must(topic, KANA, json!([])).await?;
    }
    Ok(())
}
