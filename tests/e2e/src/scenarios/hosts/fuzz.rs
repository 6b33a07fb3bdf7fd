//! Does any value of any attribute break the calculator, or complain in another name than its own?

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use super::TAG;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

/// So many values in all, so many at a time.
const VALUES: u32 = 10_000;
const CHUNK: u32 = 1_000;
const SEED: u32 = 20_261_124;

pub(crate) fn tests() -> Vec<Test> {
    vec![Test::new("fuzz: ten thousand values of attributes", fuzz)]
}

/// Sets values, and lets the element draw after every few of them.
const CHUNK_SCRIPT: &str = r#"
    let [seed, count] = arguments;
    const next = () => {
        // mulberry32
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return (t ^ (t >>> 14)) >>> 0;
    };
    const pick = (list) => list[next() % list.length];
    const letters = (most) => Array.from({ length: next() % most },
        () => String.fromCodePoint(pick([next() % 128, next() % 0xd800, 0x1f600 + next() % 64, 0xff10 + next() % 10]))).join('');
    const names = ['lang', 'programme', 'applicant', 'terminals', 'term-months', 'catalog', 'offer', 'mode', 'theme', 'loading',
        'hide', 'inquiry-label', 'inquiry-url', 'name', 'disabled', 'style', 'class', 'data-ask', 'constructor', '__proto__'];
    const known = ['ja', 'en', 'it-security-2024', 'it-security-2025', 'sme', 'large', '1', '30', '１２', '1,000', '100000', '100001',
        '-1', '1e9', '0', 'NaN', '999999999999999999999999', 'full', 'compact', 'compare', 'light', 'dark', 'auto', 'lazy', 'eager',
        'title tools', 'prices.json', 'A', 'B', '#x', 'mailto:a@example.com', 'javascript:window.hacked=1', 'data:text/html,x', '//',
        'http://[', '', ' ', '\u0000', '\ud800', '\u202e', '<img src=x onerror="window.hacked=1">', '{"serviceClass":1}',
        'x'.repeat(10000), '{'.repeat(2000), '9'.repeat(3000)];
    const value = () => pick([() => pick(known), () => pick(known), () => letters(40), () => letters(400),
        () => String(next() % 200000), () => pick(known) + letters(3)])();
    const wait = () => new Promise((after) => setTimeout(after, 4));
    (async () => {
        for (let n = 0; n < count; n += 1) {
            const name = pick(names);
            try {
                if (next() % 6 === 0) host.removeAttribute(name);
                else host.setAttribute(name, value());
            } catch (error) {
                done([seed, `${name}: ${error}`]);
                return;
            }
            if (n % 25 === 0) await wait();
        }
        await wait();
        done([seed, null]);
    })()"#;

async fn fuzz(page: Page) -> Result<()> {
    // Whatever address a value names on the page's own origin, something answers.
    let host = Host::new(TAG).answering();
    page.open_host_ready(&host).await?;
    let mut seed = json!(SEED);
    for start in (0..VALUES).step_by(CHUNK as usize) {
        let answer = page
            .run_async(CHUNK_SCRIPT, vec![seed, json!(CHUNK)])
            .await?;
        let (next, mistake): (Value, Option<String>) = serde_json::from_value(answer)?;
        ensure!(
            mistake.is_none(),
            "after {start} values from the seed {SEED}: {mistake:?}"
        );
        seed = next;
    }
    page.must(
        "a script of a value ran",
        "return window.hacked ?? null",
        Value::Null,
    )
    .await?;
    well_behaved(&page).await?;
    only_hosts_are_missed(&page).await?;
    // Nothing is left of them.
    let clear = "for (const one of [...host.attributes]) host.removeAttribute(one.name);
        host.setAttribute('loading', 'eager'); host.setAttribute('lang', 'en'); host.setAttribute('terminals', '30')";
    page.run(clear).await?;
    page.until(
        "it works on",
        "return [$('.root > .oc')?.lang, visible($('#oc-answer'))]",
        json!(["en", true]),
    )
    .await
}

/// Nothing went wrong, and what is told begins with the element's name.
async fn well_behaved(page: &Page) -> Result<()> {
    let others = "return said.filter(([, text]) => !text.startsWith('otasuke-calculator: ')).map((one) => one.join(': ').slice(0, 300))";
    page.must("told in another name", others, json!([])).await?;
    let stopped = "return heard.filter((one) => one.name === 'error' && one.detail.code !== 'catalog').map((one) => one.detail)";
    page.must("errors", stopped, json!([])).await
}

/// Some values are the addresses of price lists on hosts that there are not. Whether one is asked
/// before the next value comes is a matter of time; that it is not found, the browser says by itself.
async fn only_hosts_are_missed(page: &Page) -> Result<()> {
    let said = page.complaints().await?;
    let others: Vec<String> = said
        .into_iter()
        .filter(|one| one.is_error && !one.text.contains("net::ERR_NAME_NOT_RESOLVED"))
        .map(|one| one.text)
        .collect();
    ensure!(others.is_empty(), "the page logged errors: {others:?}");
    Ok(())
}
