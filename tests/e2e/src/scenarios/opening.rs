//! Does the page open with an example that answers at once and is marked as one?

use anyhow::Result;

use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

/// 10台 × 1,500円 × 24か月 = 360,000円; with the first fee 390,000円, 税込 429,000円; half of the
/// 360,000円 is paid back.
const EXAMPLE: Answer = Answer::new("payable", "249,000円", "180,000円");

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("opening: the example is answered", answered),
        Test::new(
            "opening: the mark of the example goes with the first touch",
            mark,
        ),
    ]
}

async fn answered(page: Page) -> Result<()> {
    page.open().await?;
    page.answers(&EXAMPLE).await?;
    for (id, expected) in [
        ("oc-terminals", "10"),
        ("oc-term-months", "24"),
        ("oc-endpoint-monthly-fee", "1,500"),
        ("oc-initial-fee", "30,000"),
    ] {
        page.must(id, &format!("return field('{id}').value"), expected)
            .await?;
    }
    page.must(
        "the programme",
        "return $('#oc-programme').value",
        "it-security-2024",
    )
    .await?;
    let choices =
        "return $$('input[type=radio]:checked').map((e) => `${e.name}=${e.value}`).sort()";
    page.must(
        "the choices",
        choices,
        serde_json::json!([
            "oc-already-subsidised=false",
            "oc-applicant=sme",
            "oc-monitoring=endpoint",
            "oc-service-class=1",
            "oc-tax-included=false",
        ]),
    )
    .await
}

async fn mark(page: Page) -> Result<()> {
    page.open().await?;
    let marked = "return visible($('[data-example]')) && text($('[data-example]')).includes('例')";
    page.until("the example is marked 例", marked, true).await?;
    page.replace("oc-terminals", "12").await?;
    page.until(
        "the mark is in the page",
        "return $$('[data-example]').length",
        0,
    )
    .await
}
