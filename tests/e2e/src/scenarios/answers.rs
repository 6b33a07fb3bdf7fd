//! Is every kind of answer right to the yen, and does it say what it must?

use anyhow::Result;
use serde_json::json;

use crate::look::Answer;
use crate::page::Page;
use crate::scenarios::states::{State, STATES};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<Test> = STATES
        .iter()
        .map(|state| {
            Test::new(format!("state: {}", state.name), move |page| {
                check(page, state)
            })
        })
        .collect();
    tests.push(Test::new(
        "state: a network's price does not depend on the terminals",
        network,
    ));
    tests.push(Test::new(
        "state: the newest programme by its button",
        newest,
    ));
    tests.push(Test::new("state: the answer is announced", announced));
    tests
}

async fn check(page: Page, state: &State) -> Result<()> {
    page.open().await?;
    state.reach(&page).await?;
    // What does not concern the offer may be said in a sentence instead of a row.
    let status = "const row = $(`#oc-answer [data-check=\"${arguments[0]}\"]`);
        return row ? row.dataset.status : 'notApplicable'";
    for (rule, expected) in state.checks {
        page.until_with(
            &format!("the check {rule}"),
            status,
            vec![json!(rule)],
            *expected,
        )
        .await?;
    }
    let shown = "return visible($(`[data-notice=\"${arguments[0]}\"]`))";
    for notice in state.notices {
        let what = format!("the notice {notice} is shown");
        page.until_with(&what, shown, vec![json!(notice)], true)
            .await?;
    }
    let step =
        "return visible($('[data-step=\"amount\"]')) || Boolean($('[data-step=\"amount\"]'))";
    page.must("the calculation is shown down to the amount", step, true)
        .await
}

async fn network(page: Page) -> Result<()> {
    page.open().await?;
    page.choose("oc-monitoring", "network").await?;
    page.fill("oc-network-monthly-fee", "8000").await?;
    let answer = Answer::new("payable", "148,200円", "96,000円");
    page.answers(&answer).await?;
    page.must(
        "the endpoint fee is asked",
        "return field('oc-endpoint-monthly-fee')",
        json!(null),
    )
    .await?;
    let said = "return /台数[^。]*(変わ|関係|よらず|かかわらず|同じ)/.test(text($('#otasuke')))";
    page.until("the page says that the terminals do not matter", said, true)
        .await?;
    page.fill("oc-terminals", "25").await?;
    page.until(
        "the terminals are read",
        "return field('oc-terminals').value",
        "25",
    )
    .await?;
    page.settle().await?;
    page.answers(&answer).await
}

/// 100 × 1,500 × 24 = 3,600,000, half 1,800,000; the cap was 1,000,000 and is now 1,500,000.
async fn newest(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "100").await?;
    page.answers(&Answer::new("capped", "2,993,000円", "1,000,000円"))
        .await?;
    page.click("[data-action=\"newest-programme\"]").await?;
    page.until(
        "the programme",
        "return $('#oc-programme').value",
        "it-security-2026",
    )
    .await?;
    page.answers(&Answer::new("capped", "2,493,000円", "1,500,000円"))
        .await
}

async fn announced(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-endpoint-monthly-fee", "2000").await?;
    let said = "return $$('[role=status]').map(text).join(' ')
        .includes(arguments[0])";
    for part in ["321,000円", "240,000円"] {
        page.until_with(
            &format!("{part} is announced"),
            said,
            vec![json!(part)],
            true,
        )
        .await?;
    }
    let hidden = "const box = $('[role=status]').getBoundingClientRect();
        return box.width <= 1 || box.height <= 1 || box.right < 0 || box.bottom < 0";
    page.must("the announcement is out of sight", hidden, true)
        .await?;
    page.fill("oc-terminals", "").await?;
    page.until_with(
        "the old figures are announced",
        said,
        vec![json!("321,000円")],
        false,
    )
    .await
}
