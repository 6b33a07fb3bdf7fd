//! Does the style sheet of the page stay outside, whatever it resets?

use anyhow::{ensure, Result};
use serde_json::Value;

use super::{EXAMPLE, TWELVE};
use crate::engine::Engine;
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<Test> = SHEETS
        .into_iter()
        .map(|(name, css)| {
            Test::new(
                format!("hosts: it looks the same beneath {name}"),
                move |page| same(page, Host::new(COLUMN).with_style(css)),
            )
        })
        .collect();
    tests.push(Test::new(
        "hosts: it looks the same on a page from right to left",
        |page| same(page, Host::new(COLUMN).with_html("lang=\"ja\" dir=\"rtl\"")),
    ));
    tests.push(Test::new("hosts: a dark page and a dark system", dark).only(&[Engine::Chromium]));
    let others = &[Engine::Firefox, Engine::Webkit];
    let dark = Test::new("hosts: a dark system", dark_system).in_the_dark();
    tests.push(dark.only(others));
    tests
}

const SHEETS: [(&str, &str); 9] = [
    ("Normalize", include_str!("../../site/resets/normalize.css")),
    (
        "Bootstrap Reboot",
        include_str!("../../site/resets/reboot.css"),
    ),
    (
        "Tailwind Preflight",
        include_str!("../../site/resets/preflight.css"),
    ),
    ("Meyer's reset", include_str!("../../site/resets/meyer.css")),
    ("a rude reset", include_str!("../../site/resets/rude.css")),
    (
        "a root of 62.5 %",
        "html { font-size: 62.5% } body { font-size: 1.6rem }",
    ),
    (
        "wide letters",
        "body { letter-spacing: 0.2em; word-spacing: 0.5em; line-height: 2.4 }",
    ),
    (
        "capitals and vertical lines",
        "body { text-transform: uppercase; writing-mode: vertical-rl; text-orientation: upright }",
    ),
    (
        "a dark sheet",
        "html { color-scheme: dark; background: #000 } body { color: #eee }
        * { border-color: #444; accent-color: red; caret-color: red }",
    ),
];

/// As wide whatever the page does, so that the heights can be compared.
const COLUMN: &str =
    "<div style=\"display: block !important; float: none !important; width: 800px !important;
    font: 16px/1 serif\"><otasuke-calculator loading=\"eager\"></otasuke-calculator></div>";

/// What is drawn of the element's parts.
const DRAWN: &str = "const parts = ['.root .oc', '.oc-title', '.oc-heading', '.oc-label', '.oc-input', '.oc-select',
        '.oc-button', '.oc-choice', '.oc-check', '[data-figure=net]', '.oc-checks th', '.oc-source', '.oc-note'];
    const styles = ['fontSize', 'fontFamily', 'fontWeight', 'letterSpacing', 'wordSpacing', 'lineHeight', 'color',
        'backgroundColor', 'borderTopColor', 'display', 'textAlign', 'textTransform', 'textIndent', 'direction', 'whiteSpace',
        'writingMode', 'cursor', 'accentColor', 'colorScheme', 'listStyleType'];
    return parts.flatMap((part) => {
        const e = $(part);
        if (!e) return [`no ${part}`];
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        return [...styles.map((name) => `${part} ${name}: ${style[name]}`),
            `${part} width: ${Math.round(box.width)}`, `${part} height: ${Math.round(box.height)}`];
    });";

async fn drawn(page: &Page, host: &Host) -> Result<Vec<String>> {
    page.open_host_ready(host).await?;
    page.settle().await?;
    Ok(serde_json::from_value(page.run(DRAWN).await?)?)
}

/// The same as on a page without any style, to be seen, and to be used.
async fn same(page: Page, host: Host) -> Result<()> {
    let plain = drawn(&page, &Host::new(COLUMN)).await?;
    let here = drawn(&page, &host).await?;
    let other: Vec<String> = plain
        .iter()
        .zip(&here)
        .filter(|(plain, here)| plain != here)
        .map(|(plain, here)| format!("{here} instead of {plain}"))
        .collect();
    ensure!(
        other.is_empty(),
        "it looks different:\n{}",
        other.join("\n")
    );
    let seen = "const box = host.getBoundingClientRect();
        return visible(host) && box.width >= 300 && box.height > 400";
    page.must("it is seen", seen, true).await?;
    page.answers(&EXAMPLE).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await
}

const PAPER: &str = "return [getComputedStyle($('.oc-card')).backgroundColor,
    getComputedStyle($('.oc-label')).color]";

/// A page of both schemes, on which the calculator has this theme.
fn themed(theme: &str) -> Host {
    let tag =
        format!("<otasuke-calculator loading=\"eager\" theme=\"{theme}\"></otasuke-calculator>");
    Host::new(tag).with_style("html { color-scheme: light dark }")
}

/// Where nothing can be emulated, the system of the browser itself is another.
async fn dark_system(page: Page) -> Result<()> {
    let mut seen: Vec<Value> = Vec::new();
    for theme in ["light", "dark", "auto"] {
        page.open_host_ready(&themed(theme)).await?;
        let system = "return matchMedia('(prefers-color-scheme: dark)').matches";
        page.must("the system is dark", system, true).await?;
        page.settle().await?;
        seen.push(page.run(PAPER).await?);
    }
    let [light, dark, auto] = seen.as_slice() else {
        anyhow::bail!("three looks were expected: {seen:?}");
    };
    ensure!(light != dark && dark == auto, "looks: {seen:?}");
    Ok(())
}

async fn dark(page: Page) -> Result<()> {
    let mut seen: Vec<Value> = Vec::new();
    for theme in ["light", "dark", "auto"] {
        page.open_host_ready(&themed(theme)).await?;
        for scheme in ["light", "dark"] {
            page.emulate(&[("prefers-color-scheme", scheme)]).await?;
            page.settle().await?;
            seen.push(page.run(PAPER).await?);
        }
    }
    let [light, light_too, dark, dark_too, auto_light, auto_dark] = seen.as_slice() else {
        anyhow::bail!("six looks were expected: {seen:?}");
    };
    ensure!(light == light_too && light == auto_light, "light: {seen:?}");
    ensure!(
        dark == dark_too && dark == auto_dark && dark != light,
        "dark: {seen:?}"
    );
    Ok(())
}
