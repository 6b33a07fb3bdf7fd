//! Are the letters of every field large enough? Where they are smaller than 16 px, an iPhone zooms into
//! the page as soon as somebody is about to type.

use anyhow::{ensure, Result};
use serde_json::json;

use crate::page::{Page, Room};
use crate::scenarios::panels::TOPICS;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("letters: of 16 px in every field of a phone", own),
        Test::new(
            "letters: of 16 px in the element, whatever the host's size",
            element,
        ),
    ]
}

/// Every field that has letters and is shown, and those whose letters are smaller.
const SMALL: &str = "const fields = $$('input, select, textarea')
        .filter((e) => !['radio', 'checkbox', 'hidden'].includes(e.type) && visible(e));
    return [fields.length, ...fields.filter((e) => !(parseFloat(getComputedStyle(e).fontSize) >= 16))
        .map((e) => `${describe(e)} ${getComputedStyle(e).fontSize}`)]";

async fn large(page: &Page, what: &str, least: u64) -> Result<()> {
    page.open_all().await?;
    let seen: Vec<serde_json::Value> = serde_json::from_value(page.run(SMALL).await?)?;
    let [count, small @ ..] = &*seen else {
        anyhow::bail!("{what}: nothing was counted");
    };
    ensure!(small.is_empty(), "{what}: {}", json!(small));
    ensure!(count.as_u64() >= Some(least), "{what}: {count} fields");
    Ok(())
}

/// All fields of the form, and of each panel.
async fn all(page: &Page) -> Result<()> {
    large(page, "the form", 8).await?;
    for (topic, _) in TOPICS {
        page.open_panel(topic).await?;
        large(page, topic, 8).await?;
        if topic == "compare" {
            page.click("[data-action=\"list-sample\"]").await?;
            page.until(
                "the offers",
                "return $$('.oc-offers tbody tr').length > 1",
                true,
            )
            .await?;
            page.click("[data-action=\"list-another\"]").await?;
            large(page, "the comparison", 9).await?;
        }
    }
    Ok(())
}

async fn own(page: Page) -> Result<()> {
    page.open_by(Room::Phone, "").await?;
    all(&page).await
}

async fn element(page: Page) -> Result<()> {
    let host =
        Host::new(super::hosts::TAG).with_style("otasuke-calculator { --otasuke-font-size: 12px }");
    page.open_host_ready(&host).await?;
    all(&page).await
}
