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
    tests.push(Test::new(
        "state: the newest year stands beside one that is over",
        beside,
    ));
    tests.push(Test::new(
        "state: the newest year is in view on a phone",
        beside_on_a_phone,
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

/// What both sizes get by the newest year, as far as it can be read.
const BESIDE: &str =
    "return ['newest', 'newest-small'].map((name) => $(`[data-figure=\"${name}\"]`))
    .map((figure) => (visible(figure) ? /[0-9,]+円/.exec(text(figure))[0] : null))";

/// 10 × 1,500 × 24 = 360,000: the half, and two thirds for a small business. One press away.
async fn beside(page: Page) -> Result<()> {
    page.open().await?;
    page.until("the newest year", BESIDE, json!(["180,000円", "240,000円"]))
        .await?;
    let said = "const card = $('.oc-newest'), links = [...card.querySelectorAll('a')].map((a) => a.href);
        return [text(card).includes('デジタル化・AI導入補助金2026'), visible(card.querySelector('.oc-source')),
            links.includes('https://it-shien.smrj.go.jp/schedule/'),
            card.previousElementSibling.contains($('[data-figure=\"subsidy\"]'))]";
    page.must(
        "its name, its sources, the schedule, its place",
        said,
        json!([true, true, true, true]),
    )
    .await?;
    page.fill("oc-terminals", "2").await?;
    page.until("below the floor", BESIDE, json!(["0円", null]))
        .await?;
    page.fill("oc-terminals", "10").await?;
    page.click("[data-action=\"choose-newest\"] button").await?;
    page.answers(&Answer::new("payable", "249,000円", "180,000円"))
        .await?;
    let there =
        "return [$('#oc-programme').value, Boolean($('.oc-newest')), document.activeElement.id]";
    page.until(
        "the year, the focus on its answer",
        there,
        json!(["it-security-2026", false, "oc-answer"]),
    )
    .await
}

async fn beside_on_a_phone(page: Page) -> Result<()> {
    page.open_in_frame(360, 640).await?;
    let said = "const line = $('.oc-dock__newest'), box = line.getBoundingClientRect();
        return [text(line), visible(line) && box.bottom <= innerHeight && box.right <= innerWidth]";
    page.until(
        "the newest year's amounts at the edge of the phone",
        said,
        json!(["2026年度なら 180,000円、小規模事業者なら 240,000円", true]),
    )
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
    let hidden = "const box = $('.oc-visually-hidden[role=status]').getBoundingClientRect();
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
