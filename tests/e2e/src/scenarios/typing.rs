//! Is a number read as people write it, and left as they typed it?

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::Page;
use crate::test::Test;

const FEE: &str = "oc-endpoint-monthly-fee";

/// What is typed where, what it is read as, and the answer. The rest is the opening example.
#[derive(Debug)]
struct Spelling {
    name: &'static str,
    typed: &'static [(&'static str, &'static str, &'static str)],
    answer: Answer,
}

const SPELLINGS: &[Spelling] = &[
    Spelling {
        // 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
        name: "full width and years",
        typed: &[
            ("oc-terminals", "１２", "12台"),
            ("oc-term-months", "２年", "24か月"),
        ],
        answer: Answer::new("payable", "292,200円", "216,000円"),
    },
    Spelling {
        // 12 × 1,500 × 12 = 216,000, half 108,000; 246,000 with tax 270,600.
        name: "units",
        typed: &[
            ("oc-terminals", "12台", "12台"),
            ("oc-term-months", "１２か月", "12か月"),
        ],
        answer: Answer::new("payable", "162,600円", "108,000円"),
    },
    Spelling {
        // 10 × 2,000 × 24 = 480,000, half 240,000; 630,000 with tax 693,000.
        name: "money in every dress",
        typed: &[
            ("oc-initial-fee", "１５万", "150,000円"),
            (FEE, "￥2，000円", "2,000円"),
        ],
        answer: Answer::new("payable", "453,000円", "240,000円"),
    },
];

pub(crate) fn tests() -> Vec<Test> {
    let spelling = |case: &'static Spelling| {
        Test::new(format!("typing: {}", case.name), move |page| {
            spelled(page, case)
        })
    };
    let mut tests: Vec<Test> = SPELLINGS.iter().map(spelling).collect();
    tests.extend([
        Test::new("typing: a digit added to 2,000 makes 20,000", digit_added),
        Test::new(
            "typing: the caret stays where a digit was put in",
            caret_stays,
        ),
        Test::new("typing: the answer follows every key", follows),
        Test::new("typing: keys sent fast lose no digit", fast),
        Test::new("typing: a key is drawn once", drawn_once),
        Test::new("typing: a key is drawn once, on a slow processor", slowly)
            .only(&[Engine::Chromium]),
    ]);
    tests
}

async fn spelled(page: Page, case: &Spelling) -> Result<()> {
    page.open().await?;
    for (id, typed, echo) in case.typed {
        page.replace(id, typed).await?;
        let value = "return field(arguments[0]).value";
        let what = format!("{id} while it has the focus");
        page.until_with(&what, value, vec![json!(id)], *typed)
            .await?;
        let read = "return field(arguments[0]).echo.includes(arguments[1])";
        let what = format!("{typed} in {id} is read as {echo}");
        page.until_with(&what, read, vec![json!(id), json!(echo)], true)
            .await?;
        page.leave().await?;
    }
    page.answers(&case.answer).await
}

/// What stands in the fee, the caret's two ends, and whether the field has the focus.
const FEE_AND_CARET: &str = "const e = document.getElementById('oc-endpoint-monthly-fee');
    return [e.value, e.selectionStart, e.selectionEnd, document.activeElement === e]";

async fn digit_added(page: Page) -> Result<()> {
    page.open().await?;
    page.fill(FEE, "2000").await?;
    page.until(
        "grouped on leaving",
        "return field('oc-endpoint-monthly-fee').value",
        "2,000",
    )
    .await?;
    page.click(&format!("#{FEE}")).await?;
    page.press(&[Key::End]).await?;
    page.until(
        "the caret at the end",
        FEE_AND_CARET,
        json!(["2,000", 5, 5, true]),
    )
    .await?;
    page.keys("0").await?;
    let read = "return field('oc-endpoint-monthly-fee').echo.includes('20,000円')";
    page.until("2,0000 is read as 20,000円", read, true).await?;
    page.settle().await?;
    page.must(
        "nothing is rewritten while typing",
        FEE_AND_CARET,
        json!(["2,0000", 6, 6, true]),
    )
    .await?;
    page.leave().await?;
    page.until(
        "regrouped on leaving",
        "return field('oc-endpoint-monthly-fee').value",
        "20,000",
    )
    .await?;
    // 10 × 20,000 × 24 = 4,800,000; 4,830,000 with tax 5,313,000.
    page.answers(&Answer::new("ineligible", "5,313,000円", "0円"))
        .await
}

async fn caret_stays(page: Page) -> Result<()> {
    page.open().await?;
    page.click(&format!("#{FEE}")).await?;
    page.press(&[Key::Home, Key::Right]).await?;
    page.until(
        "the caret behind the 1",
        FEE_AND_CARET,
        json!(["1,500", 1, 1, true]),
    )
    .await?;
    page.keys("9").await?;
    // 10 × 19,500 × 24 = 4,680,000; 4,710,000 with tax 5,181,000.
    page.answers(&Answer::new("ineligible", "5,181,000円", "0円"))
        .await?;
    page.settle().await?;
    page.must(
        "the caret behind the 9",
        FEE_AND_CARET,
        json!(["19,500", 2, 2, true]),
    )
    .await?;
    page.press(&[Key::Backspace]).await?;
    page.answers(&Answer::new("payable", "249,000円", "180,000円"))
        .await?;
    page.settle().await?;
    page.must(
        "the caret behind the 1 again",
        FEE_AND_CARET,
        json!(["1,500", 1, 1, true]),
    )
    .await
}

/// Terminals, key by key: 1, 10, 101. Each has its own answer.
async fn follows(page: Page) -> Result<()> {
    page.open().await?;
    page.replace("oc-terminals", "").await?;
    page.answers(&Answer::OPEN).await?;
    let keys = [
        // 1,500 × 24 = 36,000, half 18,000; 66,000 with tax 72,600.
        ("1", Answer::new("belowFloor", "72,600円", "0円")),
        ("0", Answer::new("payable", "249,000円", "180,000円")),
        // 151,500 × 24 = 3,636,000, half 1,818,000; 3,666,000 with tax 4,032,600.
        ("1", Answer::new("capped", "3,032,600円", "1,000,000円")),
    ];
    for (key, answer) in keys {
        page.keys(key).await?;
        page.answers(&answer).await?;
    }
    Ok(())
}

/// 13 keys in one go, the most that a fee can be. 360,000 + 1,000,000,000 with tax 1,100,396,000.
async fn fast(page: Page) -> Result<()> {
    page.open().await?;
    page.replace("oc-initial-fee", "").await?;
    page.element("#oc-initial-fee")
        .await?
        .send_keys("1,000,000,000")
        .await?;
    page.until(
        "every key arrived",
        "return field('oc-initial-fee').value",
        "1,000,000,000",
    )
    .await?;
    page.answers(&Answer::new("ineligible", "1,100,396,000円", "0円"))
        .await?;
    page.must(
        "nothing is lost later",
        "return field('oc-initial-fee').value",
        "1,000,000,000",
    )
    .await
}

/// Notes each time that something is drawn, and which places were drawn twice. The live region, which speaks
/// later, is not looked at.
const NOTE_DRAWING: &str = "
    window.drawings = { times: 0, twice: [] };
    const places = new Map();
    new MutationObserver((records) => {
        const seen = records.filter(({ target }) =>
            !(target.closest ? target : target.parentElement).closest('[aria-live], [role=status]'));
        if (seen.length === 0) return;
        drawings.times += 1;
        for (const { target, type, attributeName } of seen) {
            if (type === 'childList') continue;
            const names = places.get(target) ?? new Set();
            const name = attributeName ?? type;
            if (names.has(name)) drawings.twice.push(`${target.nodeName} ${name}`);
            places.set(target, names.add(name));
        }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });";

async fn drawn_once(page: Page) -> Result<()> {
    page.open().await?;
    page.open_all().await?;
    page.click("#oc-terminals").await?;
    page.press(&[Key::End]).await?;
    page.settle().await?;
    page.run(NOTE_DRAWING).await?;
    page.keys("1").await?;
    // 101 terminals make another answer: all of it is drawn again.
    page.until("the key is drawn", "return drawings.times > 0", true)
        .await?;
    page.settle().await?;
    page.must(
        "drawn once, and no place twice",
        "return drawings",
        json!({"times": 1, "twice": []}),
    )
    .await
}

/// A browser that gets its turn between a part and another would show figures that do not belong together.
async fn slowly(page: Page) -> Result<()> {
    page.slow_down(10).await?;
    let drawn = drawn_once(page.clone()).await;
    page.slow_down(1).await?;
    drawn
}
