//! Does axe-core, with colour contrast, find nothing to complain of, in any state and at any width?

use anyhow::{ensure, Result};

use crate::look::Answer;
use crate::page::Page;
use crate::scenarios::states::{State, STATES};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("axe: the opening page", opening),
        Test::new("axe: errors and an open question", errors),
        Test::new("axe: a cleared form", cleared),
        Test::new("page: names its language, its title and one heading", named),
    ];
    tests.extend(STATES.iter().map(|state| {
        Test::new(format!("axe: {}", state.name), move |page| {
            clean(page, state)
        })
    }));
    tests
}

/// What axe finds, one line a violation.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled: true } } })
    .then(({ violations, passes }) => done([passes.length,
        violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.target.join(' ')} ${node.any.map((one) => one.message).join(' ')}`))]),
        (error) => done([0, [String(error)]]));";

/// Runs axe over the page as it stands, with everything opened.
pub(crate) async fn axe(page: &Page, what: &str) -> Result<()> {
    page.open_all().await?;
    if page.run("return typeof axe").await? != "object" {
        page.driver.execute(page.axe.clone(), vec![]).await?;
    }
    let found = page.run_async(RUN, vec![]).await?;
    let (passes, violations): (usize, Vec<String>) = serde_json::from_value(found)?;
    ensure!(
        passes > 5,
        "{what}: axe checked next to nothing, {passes} rules: {violations:?}"
    );
    let count = violations.len();
    ensure!(
        count == 0,
        "{what}: {count} violations\n{}",
        violations.join("\n")
    );
    Ok(())
}

async fn opening(page: Page) -> Result<()> {
    page.open().await?;
    axe(&page, "wide").await?;
    page.open_in_frame(320, 640).await?;
    axe(&page, "320 px").await
}

async fn clean(page: Page, state: &State) -> Result<()> {
    page.open().await?;
    state.reach(&page).await?;
    axe(&page, "wide").await?;
    page.open_in_frame(320, 640).await?;
    state.reach(&page).await?;
    axe(&page, "320 px").await
}

async fn errors(page: Page) -> Result<()> {
    for narrow in [false, true] {
        if narrow {
            page.open_in_frame(320, 640).await?;
        } else {
            page.open().await?;
        }
        page.fill("oc-terminals", "-1").await?;
        page.fill("oc-endpoint-monthly-fee", "abc").await?;
        page.fill("oc-initial-fee", "").await?;
        page.until("three errors", "return $$('[aria-invalid=true]').length", 3)
            .await?;
        page.answers(&Answer::OPEN).await?;
        axe(&page, if narrow { "320 px" } else { "wide" }).await?;
    }
    Ok(())
}

async fn cleared(page: Page) -> Result<()> {
    page.open().await?;
    page.click("[data-action=\"clear\"]").await?;
    page.answers(&Answer::OPEN).await?;
    axe(&page, "wide").await
}

async fn named(page: Page) -> Result<()> {
    page.open().await?;
    page.must("the language", "return document.documentElement.lang", "ja")
        .await?;
    let title = "return /お助け隊/.test(document.title)";
    page.must("the title names お助け隊", title, true).await?;
    page.must("the h1", "return $$('h1').filter(visible).length", 1)
        .await
}
