//! Does the page respect forced colours and the wish for no motion?

use anyhow::Result;
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::scenarios::accessible::axe;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    // Only Chromium's protocol can pretend.
    let only = &[Engine::Chromium];
    vec![
        Test::new("emulated: forced colours", forced_colours).only(only),
        Test::new("emulated: reduced motion", reduced_motion).only(only),
    ]
}

async fn forced_colours(page: Page) -> Result<()> {
    page.open().await?;
    page.emulate(&[("forced-colors", "active")]).await?;
    let active = "return matchMedia('(forced-colors: active)').matches";
    page.must("forced colours are on", active, true).await?;
    page.must("groups whose choice cannot be seen", UNSEEN, json!([]))
        .await?;
    page.fill("oc-endpoint-monthly-fee", "2300").await?;
    axe(&page, "forced colours").await
}

/// Radio groups of which the chosen label looks like the others. Forced colours take backgrounds:
/// what is left of one is the ground's own colour, whatever its alpha.
const UNSEEN: &str = "const colour = (text) => text.match(/[0-9.]+/g).slice(0, 3);
    const look = (e) => {
        const all = [e, e.nextElementSibling, e.labels[0], ...e.labels[0].querySelectorAll('*')];
        return all.filter(Boolean).map((one) => {
            const style = getComputedStyle(one), mark = getComputedStyle(one, '::before');
            return [colour(style.backgroundColor), style.color, style.borderTopColor,
                style.borderTopWidth, style.borderTopStyle, style.outlineStyle, style.fontWeight,
                style.textDecorationLine, mark.content, mark.borderTopWidth,
                style.appearance !== 'none' && style.opacity !== '0' && one.checked].join();
        }).join('|');
    };
    const shown = $$('input[type=radio]').filter((e) => drawn(e).checkVisibility());
    return [...new Set(shown.map((e) => e.name))].filter((name) => {
        const group = $$(`input[name=\"${name}\"]`);
        const on = group.find((e) => e.checked), off = group.find((e) => !e.checked);
        return on && off && look(on) === look(off);
    });";

/// Everything whose change would take time.
const MOVING: &str = "const seconds = (list) => Math.max(...list.split(',').map(parseFloat));
    return $$('*').filter((e) => ['', '::before', '::after'].some((part) => {
        const style = getComputedStyle(e, part || null);
        return seconds(style.transitionDuration) > 0.01
            || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
            || style.scrollBehavior === 'smooth';
    })).map(describe)";

async fn reduced_motion(page: Page) -> Result<()> {
    page.open().await?;
    page.emulate(&[("prefers-reduced-motion", "reduce")])
        .await?;
    let active = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
    page.must("reduced motion is on", active, true).await?;
    page.must("what still moves", MOVING, json!([])).await?;
    axe(&page, "reduced motion").await
}
