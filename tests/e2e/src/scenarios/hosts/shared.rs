//! Do several calculators share what they can, and leave nothing behind when they go?

use anyhow::{ensure, Context, Result};
use serde_json::{json, Value};

use super::TAG;
use crate::engine::Engine;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("hosts: two calculators share the module and its chunk", two),
        // Only Chromium's protocol tells what is left after a collection.
        Test::new(
            "hosts: mounted 300 times, it leaves nothing behind",
            mounted,
        )
        .only(&[Engine::Chromium]),
        Test::new("hosts: 300 openings of panels leave no node", opened).only(&[Engine::Chromium]),
    ]
}

/// What of the module was fetched.
const MODULES: &str = "return performance.getEntriesByType('resource')
    .map((entry) => entry.name.split('/').at(-1)).filter((name) => name.endsWith('.wasm'))
    .map((name) => name.replace(/-[0-9a-f]{16}/, '-*')).sort()";

/// Both open a panel at once, and each has its own form and its own panels.
async fn two(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(format!("{TAG}{TAG}")))
        .await?;
    let all = "const all = [...document.querySelectorAll('otasuke-calculator')]
        .map((e) => e.shadowRoot);";
    let ready = format!("{all} return all.every((e) => e.querySelector('.root[data-ready]'))");
    page.until("both stand", &ready, true).await?;
    let press = format!(
        "{all} const topics = ['guide', 'years'];
        all.forEach((e, at) => e.querySelector(`.oc-topic[data-value=${{topics[at]}}]`).click())"
    );
    page.run(&press).await?;
    let open = format!("{all} return all.map((e) => e.querySelector('#oc-panel')?.dataset.topic)");
    page.until("each opens its own", &open, json!(["guide", "years"]))
        .await?;
    page.must(
        "what was fetched",
        MODULES,
        json!(["otasuke-calculator.wasm", "panels-*.wasm"]),
    )
    .await?;
    page.fill("oc-guide-employees", "7").await?;
    page.fill("oc-terminals", "12").await?;
    let forms = format!("{all} return all.map((e) => e.querySelector('#oc-terminals').value)");
    page.must("the forms", &forms, json!(["12", "10"])).await?;
    let other = format!("{all} all[1].querySelector('.oc-topic[data-value=guide]').click()");
    page.run(&other).await?;
    let typed =
        format!("{all} return all.map((e) => e.querySelector('#oc-guide-employees')?.value)");
    page.until("the guides", &typed, json!(["7", ""])).await
}

/// The memories of the module and of nothing else, kept from the beginning.
const MEMORIES: &str = "<script>
    window.memories = [];
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
        construct(target, args) {
            const made = new target(...args);
            if (made.exports.memory) memories.push(made.exports.memory);
            return made;
        },
    });
    </script>";

/// Mounts so many, one after the other: each opens two panels and goes.
const MOUNT: &str = "(async () => {
    const soon = async (is) => {
        for (let left = 2000; left > 0; left -= 1) {
            if (is()) return;
            await new Promise((after) => setTimeout(after, 5));
        }
        throw new Error(`never: ${is}`);
    };
    for (let at = 0; at < arguments[0]; at += 1) {
        const e = document.createElement('otasuke-calculator');
        e.setAttribute('loading', 'eager');
        document.getElementById('app').replaceChildren(e);
        await soon(() => e.shadowRoot.querySelector('.root[data-ready]'));
        for (const topic of ['guide', 'compare']) {
            e.shadowRoot.querySelector(`.oc-topic[data-value=${topic}]`).click();
            await soon(() => e.shadowRoot.querySelector(`#oc-panel[data-topic=${topic}]`));
        }
        e.remove();
        await soon(() => !e.shadowRoot.querySelector('.root'));
    }
    done(memories.map((memory) => memory.buffer.byteLength));
})()";

/// How many are mounted for one call of the driver, which may not take long.
const AT_ONCE: u32 = 29;

async fn mounted(page: Page) -> Result<()> {
    let host = Host::new("<div id=\"app\"></div>").with_head(MEMORIES);
    page.open_host(&host).await?;
    let first = page.run_async(MOUNT, vec![json!(10)]).await?;
    let before = counters(&page).await?;
    let mut last = Value::Null;
    for _ in 0..10 {
        last = page.run_async(MOUNT, vec![json!(AT_ONCE)]).await?;
    }
    let after = counters(&page).await?;
    println!("    after 10: {first} bytes, {before:?}; after 300: {last} bytes, {after:?}");
    ensure!(
        first == last && first.as_array().is_some_and(|all| all.len() == 1),
        "the module had {first} bytes after 10 calculators and has {last} after 300"
    );
    for (name, before, after) in [
        ("listeners", before[0], after[0]),
        ("nodes", before[1], after[1]),
    ] {
        ensure!(after <= before, "{before} {name} became {after}");
    }
    Ok(())
}

/// Opens all panels so many times, one after the other, closes the last, and tells how many were opened.
const OPEN: &str = "(async () => {
    const panel = (topic) => $(`#oc-panel[data-topic=${topic}]`);
    const press = async (button, is) => {
        button.click();
        for (let left = 2000; left > 0; left -= 1) {
            if (is()) return;
            await new Promise((after) => setTimeout(after, 5));
        }
        throw new Error(`never: ${is}`);
    };
    const buttons = $$('.oc-topic');
    for (let at = 0; at < arguments[0]; at += 1) {
        for (const button of buttons) await press(button, () => panel(button.dataset.value));
    }
    const last = buttons.at(-1);
    await press(last, () => !panel(last.dataset.value));
    done(arguments[0] * buttons.length);
})().catch((error) => done(String(error)))";

/// So many openings of any panel, as on a page that stays open all day.
const OPENINGS: u64 = 300;

async fn opened(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    let mut before = None;
    let mut opened = 0;
    while opened < OPENINGS {
        let done = page.run_async(OPEN, vec![json!(5)]).await?;
        opened += done.as_u64().with_context(|| done.to_string())?;
        if before.is_none() {
            before = Some(counters(&page).await?);
        }
    }
    let (before, after) = (before.unwrap_or_default(), counters(&page).await?);
    println!("    at first: {before:?}; after {opened}: {after:?}");
    for (name, before, after) in [
        ("listeners", before[0], after[0]),
        ("nodes", before[1], after[1]),
    ] {
        ensure!(after <= before, "{before} {name} became {after}");
    }
    Ok(())
}

/// Listeners and nodes that are left after a collection.
async fn counters(page: &Page) -> Result<[u64; 2]> {
    // What a browser keeps of the last frame goes with the next.
    page.run_async(
        "requestAnimationFrame(() => setTimeout(() => done(true), 100))",
        vec![],
    )
    .await?;
    let cdp = page.driver.cdp();
    cdp.send_raw("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let counters = cdp.send_raw("Memory.getDOMCounters", json!({})).await?;
    let count = |name| {
        counters
            .get(name)
            .and_then(Value::as_u64)
            .unwrap_or_default()
    };
    Ok([count("jsEventListeners"), count("nodes")])
}
