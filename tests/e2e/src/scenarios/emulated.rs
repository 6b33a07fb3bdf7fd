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

/// Radio groups of which the chosen label looks like the others: forced colours take backgrounds.
const UNSEEN: &str = "const look = (e) => { const all = [e.labels[0], e, e.nextElementSibling,
            ...e.labels[0].querySelectorAll('*')].filter(Boolean);
        return all.map((one) => { const s = getComputedStyle(one);
            const mark = getComputedStyle(one, '::before');
            return [s.backgroundColor, s.color, s.borderTopColor, s.borderTopWidth, s.borderTopStyle,
                s.outlineStyle, s.appearance !== 'none' && s.opacity !== '0' && one.checked,
                mark.content, mark.backgroundColor, mark.borderTopWidth, s.fontWeight,
                s.textDecorationLine].join() }).join('|') };
    const names = [...new Set($$('input[type=radio]').filter((e) => drawn(e).checkVisibility())
        .map((e) => e.name))];
    return names.filter((name) => {
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
