//! Is a typing error said by its field, are the figures withdrawn, and does its repair bring them back?

use anyhow::Result;
use serde_json::json;

use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

/// What is wrong where, how the open answer names the question, and what repairs it.
#[derive(Debug)]
struct Slip {
    name: &'static str,
    id: &'static str,
    typed: &'static str,
    question: &'static str,
    repair: &'static str,
}

const SLIPS: &[Slip] = &[
    Slip {
        name: "a minus sign",
        id: "oc-terminals",
        typed: "-5",
        question: "端末数",
        repair: "10",
    },
    Slip {
        name: "letters",
        id: "oc-term-months",
        typed: "abc",
        question: "契約期間",
        repair: "24",
    },
    Slip {
        name: "empty",
        id: "oc-endpoint-monthly-fee",
        typed: "",
        question: "月額",
        repair: "1500",
    },
    Slip {
        name: "no terminal",
        id: "oc-terminals",
        typed: "0",
        question: "端末数",
        repair: "10台",
    },
    Slip {
        name: "too many months",
        id: "oc-term-months",
        typed: "121",
        question: "契約期間",
        repair: "2年",
    },
    Slip {
        name: "a minus sign in money",
        id: "oc-initial-fee",
        typed: "−3000",
        question: "初期費用",
        repair: "3万",
    },
    Slip {
        name: "an error in the closed part",
        id: "oc-min-terminals",
        typed: "x",
        question: "最低契約台数",
        repair: "1",
    },
];

pub(crate) fn tests() -> Vec<Test> {
    let slip = |slip: &'static Slip| {
        Test::new(format!("error: {}", slip.name), move |page| {
            repaired(page, slip)
        })
    };
    let mut tests: Vec<Test> = SLIPS.iter().map(slip).collect();
    tests.push(Test::new("error: two at once", two_at_once));
    tests
}

async fn repaired(page: Page, slip: &Slip) -> Result<()> {
    let example = Answer::new("payable", "249,000円", "180,000円");
    page.open().await?;
    page.answers(&example).await?;
    page.replace(slip.id, slip.typed).await?;
    // At once: the field still has the focus.
    page.answers(&Answer::OPEN).await?;
    page.must(
        "no figure is shown",
        "return $$('[data-figure]').filter(visible).map(text)",
        json!([]),
    )
    .await?;
    page.leave().await?;
    page.until_with(
        "the error by the field",
        BY_THE_FIELD,
        vec![json!(slip.id)],
        "fine",
    )
    .await?;
    let named = "return text($('#oc-answer')).includes(arguments[0])
        ? 'named' : text($('#oc-answer'))";
    let question = vec![json!(slip.question)];
    page.until_with(
        &format!("{} is named", slip.question),
        named,
        question,
        "named",
    )
    .await?;
    page.fill(slip.id, slip.repair).await?;
    page.answers(&example).await?;
    let clean = "const { invalid, error } = field(arguments[0]); return [invalid, error]";
    let gone = json!([false, ""]);
    page.until_with("the error is gone", clean, vec![json!(slip.id)], gone)
        .await
}

/// Marked, described, in Japanese, and right beneath its field.
const BY_THE_FIELD: &str = "const id = arguments[0], input = document.getElementById(id);
    const error = document.getElementById(`${id}-error`);
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    if (input.getAttribute('aria-invalid') !== 'true') return 'not marked aria-invalid';
    if (!ids.includes(`${id}-error`)) return `described by ${ids}, not by the error`;
    if (!visible(error)) return 'the error is not shown';
    if (!/[ぁ-ん]/.test(text(error))) return `no sentence: ${text(error)}`;
    const gap = error.getBoundingClientRect().top - input.getBoundingClientRect().bottom;
    return gap >= -1 && gap < 120 ? 'fine' : `the error is ${gap} px below the field`";

async fn two_at_once(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "abc").await?;
    page.fill("oc-term-months", "").await?;
    page.answers(&Answer::OPEN).await?;
    for id in ["oc-terminals", "oc-term-months"] {
        page.until_with(
            "the error by the field",
            BY_THE_FIELD,
            vec![json!(id)],
            "fine",
        )
        .await?;
    }
    page.fill("oc-terminals", "10").await?;
    page.until(
        "one is repaired",
        "return field('oc-terminals').invalid",
        false,
    )
    .await?;
    page.answers(&Answer::OPEN).await?;
    page.fill("oc-term-months", "24").await?;
    page.answers(&Answer::new("payable", "249,000円", "180,000円"))
        .await
}
