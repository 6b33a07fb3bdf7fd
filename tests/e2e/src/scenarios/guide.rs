//! Does the guide find out who applies, and does its result become the applicant of the form?

use anyhow::Result;
use serde_json::json;

use crate::look::Answer;
use crate::page::{Page, Room};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![Test::new("guide: what stands against applying", excluded)];
    for room in Room::ALL {
        let name = |what: &str| format!("guide: {what}, {}", room.name());
        tests.push(Test::new(name("a small business"), move |page| {
            small(page, room)
        }));
    }
    tests
}

async fn verdict(page: &Page, expected: &str) -> Result<()> {
    let verdict = "return text($('#oc-guide-result .oc-lead'))";
    page.until("the result", verdict, expected).await?;
    // What changes the result is read aloud.
    page.must(
        "what is announced",
        "return $$('.oc-panels [role=status]').map(text).join()",
        expected,
    )
    .await
}

async fn manufacturer(page: &Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("guide").await?;
    page.select("oc-guide-body", "company").await?;
    page.select("oc-guide-industry", "manufacturing").await
}

/// 製造業: at most 20 employees are small, at most 300 or a capital of 300,000,000 an SME.
async fn small(page: Page, room: Room) -> Result<()> {
    manufacturer(&page, room).await?;
    page.choose_programme("it-security-2025").await?;
    page.answers(&Answer::new("payable", "249,000円", "180,000円"))
        .await?;
    page.fill("oc-guide-capital", "１，０００万円").await?;
    page.until(
        "the capital as it is written",
        "return field('oc-guide-capital').value",
        "10,000,000",
    )
    .await?;
    page.fill("oc-guide-employees", "２０人").await?;
    verdict(
        &page,
        "規模では「小規模事業者」です。残りの質問に答えると決まります",
    )
    .await?;
    page.click("[data-action=\"all-no\"]").await?;
    verdict(&page, "判定: 小規模事業者").await?;
    page.click("[data-action=\"use-applicant\"]").await?;
    // 360,000 × 2/3 = 240,000; 429,000 - 240,000.
    page.answers(&Answer::new("payable", "189,000円", "240,000円"))
        .await?;
    let chosen = "return $('input[name=\"oc-applicant\"]:checked').value";
    page.must("the applicant", chosen, "small").await?;
    page.panel_says(&["いまの計算はこの区分（小規模事業者）です"])
        .await?;
    let focused = "return document.activeElement.id";
    page.must("the focus", focused, "oc-guide-verdict").await?;
    page.fill("oc-guide-employees", "21").await?;
    verdict(&page, "判定: 中小企業").await?;
    page.click("[data-action=\"use-applicant\"]").await?;
    page.answers(&Answer::new("payable", "249,000円", "180,000円"))
        .await?;
    page.must("the applicant", chosen, "sme").await?;
    // Nobody employed is an answer.
    page.fill("oc-guide-employees", "0").await?;
    verdict(&page, "判定: 小規模事業者").await?;
    // Over both limits.
    page.fill("oc-guide-employees", "301").await?;
    page.fill("oc-guide-capital", "3億1円").await?;
    verdict(&page, "判定: 対象外（大企業など）").await
}

async fn excluded(page: Page) -> Result<()> {
    manufacturer(&page, Room::Wide).await?;
    page.fill("oc-guide-employees", "10").await?;
    let answer = |id: &str| format!("oc-guide.exclusion.{id}");
    page.choose(&answer("one-large-owner"), "yes").await?;
    page.click("[data-action=\"all-no\"]").await?;
    verdict(&page, "判定: 対象外（大企業など）").await?;
    page.panel_says(&[
        "株式または出資の1/2以上を、同じ1つの大企業が持っていますか",
        "公募要領",
    ])
    .await?;
    page.click("[data-action=\"use-applicant\"]").await?;
    page.answers(&Answer::new("ineligible", "429,000円", "0円"))
        .await?;
    page.choose(&answer("one-large-owner"), "no").await?;
    verdict(&page, "判定: 小規模事業者").await?;
    // A school is never small.
    page.select("oc-guide-body", "school").await?;
    verdict(&page, "判定: 中小企業").await?;
    page.must(
        "an industry is asked of a school",
        "return Boolean($('#oc-guide-industry'))",
        json!(false),
    )
    .await
}
