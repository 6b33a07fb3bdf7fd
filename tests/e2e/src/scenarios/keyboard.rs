//! Can the whole page be used without a pointer?

use anyhow::{bail, ensure, Result};
use serde_json::json;
use thirtyfour::Key;

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

/// More stops than the page has.
const TABS: usize = 120;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "keyboard: Tab stops everywhere in order, and the focus is seen",
            forwards,
        ),
        Test::new("keyboard: Shift+Tab goes back through it", backwards),
        Test::new("keyboard: the form is filled without a pointer", filled),
        Test::new(
            "keyboard: Enter in a field never leaves the page",
            enter_stays,
        ),
        Test::new("keyboard: the list of programmes by its keys", programme)
            // In WebKitGTK an arrow opens the desktop's own menu, which no driver can reach.
            .only(&[Engine::Chromium, Engine::Firefox]),
    ]
}

/// What has the focus, and how it is marked. A hidden radio is marked by its label.
const FOCUS: &str = r"const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    const label = e.labels?.[0];
    const near = [e, e.nextElementSibling, label, ...(label?.querySelectorAll('*') ?? [])];
    const seen = near.some((one) => {
        if (!one) return false;
        const style = getComputedStyle(one), box = one.getBoundingClientRect();
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && style.opacity !== '0' && box.width >= 8 && box.height >= 8;
    });
    return [describe(e), seen, stops().indexOf(e)];";

/// Presses Tab (or Shift+Tab) until the page is left or `name` has the focus; every stop.
async fn walk(page: &Page, back: bool, until: Option<&str>) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    // Links to the same document have the same name: the round is over at the same place.
    let mut first = None;
    for _ in 0..TABS {
        if back {
            page.press_with(Key::Shift, Key::Tab).await?;
        } else {
            page.press(&[Key::Tab]).await?;
        }
        let focus: Option<(String, bool, i64)> = serde_json::from_value(page.run(FOCUS).await?)?;
        let Some((name, seen, place)) = focus else {
            return Ok(names);
        };
        if first == Some(place) {
            return Ok(names);
        }
        first.get_or_insert(place);
        ensure!(seen, "no outline of 2 px on {name}");
        names.push(name.clone());
        if until == Some(name.as_str()) {
            return Ok(names);
        }
    }
    bail!("after {TABS} stops there is no end: {names:?}")
}

async fn stops(page: &Page) -> Result<Vec<String>> {
    let stops = page.run("return stops().map(describe)").await?;
    Ok(serde_json::from_value(stops)?)
}

async fn forwards(page: Page) -> Result<()> {
    page.open().await?;
    let last = stops(&page).await?.pop();
    let seen = walk(&page, false, last.as_deref()).await?;
    // Asked again: what shows while Tab passes may add a stop.
    let expected = stops(&page).await?;
    ensure!(
        seen == expected,
        "Tab stops: expected {expected:#?}, saw {seen:#?}"
    );
    Ok(())
}

async fn backwards(page: Page) -> Result<()> {
    page.open().await?;
    page.open_all().await?;
    page.run("stops().at(-1).focus()").await?;
    let mut expected = stops(&page).await?;
    expected.reverse();
    expected.remove(0);
    let seen = walk(&page, true, expected.last().map(String::as_str)).await?;
    ensure!(
        seen == expected,
        "Shift+Tab stops: expected {expected:#?}, saw {seen:#?}"
    );
    Ok(())
}

/// Goes with Tab, or back with Shift+Tab, to `selector`. Past the page's end the engines differ.
pub(crate) async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    for _ in 0..TABS {
        let place = "const e = $(arguments[0]), now = document.activeElement;
            if (!e || e === now) return e ? 'there' : 'nowhere';
            return now.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING
                ? 'before' : 'behind'";
        match page.run_with(place, vec![json!(selector)]).await?.as_str() {
            Some("there") => return Ok(()),
            Some("before") => page.press_with(Key::Shift, Key::Tab).await?,
            Some("behind") => page.press(&[Key::Tab]).await?,
            _ => bail!("there is no {selector}"),
        }
    }
    bail!("Tab does not reach {selector} within {TABS} stops")
}

/// 12 × 1,500 × 24 = 432,000; 462,000 with tax inside. 4,320,000 / 11 = 392,727, half 196,363.
async fn filled(page: Page) -> Result<()> {
    page.open().await?;
    tab_to(&page, "#oc-terminals").await?;
    page.press_with(Key::Control, 'a').await?;
    page.keys("12").await?;
    for (name, value) in [("oc-service-class", "2"), ("oc-tax-included", "true")] {
        tab_to(&page, &format!("input[name=\"{name}\"]:checked")).await?;
        page.press(&[Key::Right]).await?;
        let chosen = "return $(`input[name=\"${arguments[0]}\"]:checked`).value";
        page.until_with(name, chosen, vec![json!(name)], value)
            .await?;
    }
    page.answers(&Answer::new("ineligible", "462,000円", "0円"))
        .await?;
    tab_to(&page, "#oc-enhancement-monthlyService").await?;
    page.press(&[Key::Space]).await?;
    page.answers(&Answer::new("payable", "265,637円", "196,363円"))
        .await?;
    tab_to(&page, "#oc-terms > summary").await?;
    page.press(&[Key::Enter]).await?;
    page.until("the closed part opens", "return $('#oc-terms').open", true)
        .await?;
    // 12 terminals are asked for.
    tab_to(&page, "#oc-max-terminals").await?;
    page.keys("11").await?;
    page.answers(&Answer::new("ineligible", "462,000円", "0円"))
        .await?;
    tab_to(&page, "[data-action=\"clear\"]").await?;
    page.press(&[Key::Enter]).await?;
    page.answers(&Answer::OPEN).await
}

async fn enter_stays(page: Page) -> Result<()> {
    page.open().await?;
    page.run("window.stillHere = true").await?;
    let address = page.driver.current_url().await?;
    for id in [
        "oc-terminals",
        "oc-term-months",
        "oc-endpoint-monthly-fee",
        "oc-initial-fee",
    ] {
        page.replace(id, "20").await?;
        page.press(&[Key::Enter]).await?;
        page.settle().await?;
        page.must(
            "the page was not left",
            "return window.stillHere === true",
            true,
        )
        .await?;
        let value = format!("return field('{id}').value");
        page.must("what was typed is kept", &value, "20").await?;
    }
    let now = page.driver.current_url().await?;
    ensure!(now == address, "the address: expected {address}, saw {now}");
    Ok(())
}

async fn programme(page: Page) -> Result<()> {
    page.open().await?;
    let options = page
        .run("return [...$('#oc-programme').options].map((one) => one.value)")
        .await?;
    let options: Vec<String> = serde_json::from_value(options)?;
    ensure!(
        options.len() == 3,
        "programmes: expected 3, saw {options:?}"
    );
    tab_to(&page, "#oc-programme").await?;
    page.press(&[Key::Home]).await?;
    for option in options {
        page.until("the programme", "return $('#oc-programme').value", option)
            .await?;
        page.press(&[Key::Down]).await?;
    }
    Ok(())
}
