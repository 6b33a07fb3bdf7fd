//! Are the two figures in view while answering, and never in the way of the focus?

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::page::Page;
use crate::test::Test;

/// A small phone.
const PHONE: (u32, u32) = (360, 640);

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "dock: the figures stay in view while typing on a phone",
            in_view,
        ),
        Test::new("dock: no focused control is covered on a phone", uncovered),
        Test::new("dock: there is none in a wide window", none_when_wide),
        Test::new(
            "dock: in a wide window the answer itself stays in view",
            answer_stays,
        ),
    ]
}

/// Whatever is fixed to the bottom of the view, with its text.
const DOCKS: &str = "const docks = $$('body *').filter((e) => visible(e)
        && ['fixed', 'sticky'].includes(getComputedStyle(e).position)
        && Math.abs(e.getBoundingClientRect().bottom - innerHeight) < 2
        && e.getBoundingClientRect().height < innerHeight / 2);";

async fn in_view(page: Page) -> Result<()> {
    page.open_in_frame(PHONE.0, PHONE.1).await?;
    page.replace("oc-terminals", "12").await?;
    // 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
    let said = format!(
        "{DOCKS} return docks.some((e) => text(e).includes('292,200円')
        && text(e).includes('216,000円')) || docks.map(text)"
    );
    page.until("a dock with both figures", &said, true).await?;
    page.replace("oc-terminals", "").await?;
    let withdrawn = format!("{DOCKS} return docks.some((e) => /[0-9]円/.test(text(e)))");
    page.until(
        "an open question leaves a figure in the dock",
        &withdrawn,
        false,
    )
    .await
}

/// The middle of the focused control is in view, and nothing lies on any part of it. That it goes
/// a little beyond the view is the engine's choice.
const UNCOVERED: &str = "const e = document.activeElement;
    if (!e || e === document.body) return 'no control has the focus';
    const own = drawn(e), box = own.getBoundingClientRect();
    // A link in a text has a box on each of its lines, beside which stands what is not its own.
    // Such boxes are higher than the lines, so that the letters of the next line reach into them.
    const places = getComputedStyle(own).display === 'inline'
        ? [[0.5, 0.5], [0.1, 0.3], [0.9, 0.7]]
        : [[0.5, 0.5], [0.1, 0.15], [0.9, 0.85], [0.5, 0.95]];
    const points = [...own.getClientRects()].flatMap((line) =>
        places.map(([x, y]) => [line.left + x * line.width, line.top + y * line.height]));
    const hits = points.map(([x, y]) => document.elementFromPoint(x, y));
    const above = (hit) => hit && !(own.contains(hit) || hit.contains(own) || e === hit);
    if (hits[0] && !hits.some(above)) return 'uncovered';
    const from = Math.round(box.top), to = Math.round(box.bottom);
    return `${describe(e)} at ${from}–${to} of ${innerHeight} is under ${describe(hits.find(above))}`;";

async fn uncovered(page: Page) -> Result<()> {
    page.open_in_frame(PHONE.0, PHONE.1).await?;
    page.open_all().await?;
    let stops = page
        .run("return stops().length")
        .await?
        .as_u64()
        .unwrap_or(0);
    page.run("stops()[0].focus()").await?;
    for back in [false, true] {
        for _ in 1..stops {
            if back {
                page.press_with(Key::Shift, Key::Tab).await?;
            } else {
                page.press(&[Key::Tab]).await?;
            }
            // Scrolling to the focus may take a frame or, smooth, a few.
            page.until("the focused control", UNCOVERED, "uncovered")
                .await?;
        }
    }
    Ok(())
}

async fn none_when_wide(page: Page) -> Result<()> {
    page.open().await?;
    page.must(
        "the docks",
        &format!("{DOCKS} return docks.map(describe)"),
        json!([]),
    )
    .await
}

async fn answer_stays(page: Page) -> Result<()> {
    page.open().await?;
    page.open_all().await?;
    for id in [
        "oc-terminals",
        "oc-initial-fee",
        "oc-min-terminals",
        "oc-programme",
    ] {
        page.click(&format!("#{id}")).await?;
        page.settle().await?;
        let seen = "return ['net', 'subsidy'].map((name) => {
            const box = $(`#oc-answer [data-figure=\"${name}\"]`).getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight;
        })";
        page.must(
            &format!("both figures in view at {id}"),
            seen,
            json!([true, true]),
        )
        .await?;
    }
    Ok(())
}
