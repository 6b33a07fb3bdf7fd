//! Do the colours of the page arrive, and can none of its means hide a source or a notice?

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use super::{EXAMPLE, TAG};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("theme: a colour of the page is used", used),
        Test::new("theme: a poor pair is told and not used", poor),
        Test::new("theme: each documented variable is known", variables),
        Test::new("theme: each documented part is there", parts),
        Test::new("theme: no option hides a source or a notice", by_options),
        Test::new(
            "theme: no variable hides a source or a notice",
            by_variables,
        ),
        Test::new("theme: no part hides a source or a notice", by_parts),
    ]
}

async fn used(page: Page) -> Result<()> {
    let css = "body { --otasuke-accent: #7a1f5c; --otasuke-accent-strong: #561040; --otasuke-accent-soft: #f7eaf3;
        --otasuke-radius: 4px } otasuke-calculator { --otasuke-font: monospace; --otasuke-font-size: 20px }";
    page.open_host_ready(&Host::new(TAG).with_style(css))
        .await?;
    let seen = "const style = (part) => getComputedStyle($(part));
        return [style('.oc-button').borderTopColor, style('.oc-button').color, style('.oc-card').borderTopLeftRadius,
            style('.root > .oc').fontFamily, style('.root > .oc').fontSize]";
    page.until(
        "what is drawn",
        seen,
        json!([
            "rgb(122, 31, 92)",
            "rgb(86, 16, 64)",
            "4px",
            "monospace",
            "20px"
        ]),
    )
    .await?;
    page.run_async("setTimeout(() => done(true), 500)", vec![])
        .await?;
    page.must("warnings", WARNINGS, json!([])).await?;
    page.must(
        "it stays",
        "return getComputedStyle($('.oc-button')).borderTopColor",
        "rgb(122, 31, 92)",
    )
    .await
}

const WARNINGS: &str = "return said.filter(([level]) => level === 'warn').map(([, text]) => text)";

async fn poor(page: Page) -> Result<()> {
    let css = "otasuke-calculator { --otasuke-ink: #eee; --otasuke-accent: hsl(60 100% 60%) }";
    page.open_host_ready(&Host::new(TAG).with_style(css))
        .await?;
    let colour = "return getComputedStyle($('.oc-label')).color";
    page.until("the usual ink", colour, "rgb(27, 35, 39)")
        .await?;
    page.until(
        "the usual accent",
        "return getComputedStyle($('.oc-button')).borderTopColor",
        "rgb(11, 92, 107)",
    )
    .await?;
    let warned: Vec<String> = serde_json::from_value(page.run(WARNINGS).await?)?;
    for name in ["--otasuke-ink", "--otasuke-accent"] {
        ensure!(
            warned
                .iter()
                .any(|one| one.starts_with("otasuke-calculator: ") && one.contains(name)),
            "no warning of {name}: {warned:?}"
        );
    }
    Ok(())
}

/// What the manifest of the release says of the element.
async fn manifest(page: &Page, release: &str, list: &str) -> Result<Vec<String>> {
    let read = "fetch(`${arguments[0]}custom-elements.json`).then((answer) => answer.json())
        .then(({modules}) => done(modules[0].declarations[0][arguments[1]].map((one) => one.name)), (error) => done([String(error)]))";
    let names = page
        .run_async(read, vec![json!(release), json!(list)])
        .await?;
    let names: Vec<String> = serde_json::from_value(names)?;
    ensure!(names.len() > 3, "{list}: {names:?}");
    Ok(names)
}

/// Each is read by a style of the element: another value changes what is drawn.
async fn variables(page: Page) -> Result<()> {
    let place = page.open_host_ready(&Host::new(TAG)).await?;
    for name in manifest(&page, &place.release, "cssProperties").await? {
        let value = match name.as_str() {
            "--otasuke-font" => "monospace",
            "--otasuke-font-size" => "23px",
            "--otasuke-radius" => "3px",
            _ => "rgb(1 2 3)",
        };
        let inner = "const [name, value] = arguments;
            const styles = (e) => [...getComputedStyle(e)].map((one) => getComputedStyle(e)[one]).join();
            const own = name.replace('--otasuke-', '--oc-');
            const before = [getComputedStyle($('.root > .oc')).getPropertyValue(own), getComputedStyle($('.root > .oc')).fontSize].join();
            host.style.setProperty(name, value);
            const after = [getComputedStyle($('.root > .oc')).getPropertyValue(own), getComputedStyle($('.root > .oc')).fontSize].join();
            host.style.removeProperty(name);
            return before !== after";
        let changed = page
            .run_with(inner, vec![json!(name), json!(value)])
            .await?;
        ensure!(changed == true, "{name} changes nothing");
    }
    Ok(())
}

async fn parts(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\" inquiry-label=\"Ask\" inquiry-url=\"#x\"></otasuke-calculator>";
    let place = page.open_host_ready(&Host::new(tag)).await?;
    let mut missing = manifest(&page, &place.release, "cssParts").await?;
    take_away(&page, &mut missing).await?;
    page.fill("oc-terminals", "abc").await?;
    page.until(
        "an error",
        "return visible($('.oc-error:not(:empty)'))",
        true,
    )
    .await?;
    take_away(&page, &mut missing).await?;
    ensure!(missing.is_empty(), "no element has the part {missing:?}");
    Ok(())
}

/// Takes away each part that an element on the screen has.
async fn take_away(page: &Page, parts: &mut Vec<String>) -> Result<()> {
    let there = "return arguments[0].filter((part) => !$(`[part~=\"${part}\"]`))";
    *parts = serde_json::from_value(page.run_with(there, vec![json!(parts)]).await?)?;
    Ok(())
}

/// The estimate, the sources of the checks (behind their button, if they are folded), the figures, and
/// what is said of the rounds and of the newest year can be read: they have a size, a contrast and a
/// place.
const HIDDEN: &str = "for (const part of $$('details')) part.open = true;
    const readable = (e) => {
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        if (!visible(e) || !e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
        let below = e;
        while (below && getComputedStyle(below).backgroundColor.match(/^rgba\\(.*, 0\\)$/)) below = below.parentElement;
        const ground = below ? getComputedStyle(below).backgroundColor : 'rgb(255, 255, 255)';
        return box.width > 20 && box.height > 8 && parseFloat(style.fontSize) >= 8 && style.color !== ground
            && !/^rgba\\(.*, 0\\)$/.test(style.color) && style.clipPath === 'none' && style.display !== 'none';
    };
    const estimate = $$('.oc-note').some(readable);
    const wanted = $$('#oc-answer .oc-source, .oc-header :is(.oc-programme, .oc-rounds), .oc-rounds__age, .oc-newest > *, '
        + '.oc-newest [data-figure]').filter((e) => text(e) && !e.closest('[data-part]') && !e.matches('h2, [data-action]'));
    const figures = $$('#oc-answer [data-figure]').length;
    return [estimate || 'the estimate is hidden', wanted.length > 0 || figures === 0 || 'no source',
        wanted.filter((e) => !readable(e)).map((e) => `hidden: ${text(e).slice(0, 40)}`)]";

async fn nothing_hidden(page: &Page, what: &str) -> Result<()> {
    let seen: Value = page.run(HIDDEN).await?;
    ensure!(seen == json!([true, true, []]), "{what}: {seen}");
    Ok(())
}

async fn by_options(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    nothing_hidden(&page, "nothing set").await?;
    let all = "title tools offer company hints picture cash topics";
    let known = "return visible($('.oc-header .oc-rounds'))";
    page.run("host.programme = 'latest'").await?;
    for mode in ["full", "compact", "compare"] {
        page.run_with(
            "[host.mode, host.hide] = arguments",
            vec![json!(mode), json!(all)],
        )
        .await?;
        let what = format!("mode {mode}: up to which round the newest year is known");
        page.until(&what, known, true).await?;
    }
    page.run("host.programme = 'it-security-2024'").await?;
    for mode in ["full", "compact", "compare"] {
        for hide in all.split(' ').chain([all]) {
            for theme in ["light", "dark"] {
                page.run_with(
                    "[host.mode, host.hide, host.theme] = arguments; delete $('.frame').dataset.x",
                    vec![json!(mode), json!(hide), json!(theme)],
                )
                .await?;
                // Without a chosen offer, the comparison shows no answer and so no figure.
                let what = format!("mode {mode}, hide {hide}, theme {theme}");
                if mode == "compare" {
                    let shown = "return [$$('.oc-note').some(visible), visible($('[data-figure]')),
                        visible($('.oc-header .oc-programme'))]";
                    page.must(&what, shown, json!([true, false, true])).await?;
                } else {
                    nothing_hidden(&page, &what).await?;
                }
            }
        }
    }
    Ok(())
}

async fn by_variables(page: Page) -> Result<()> {
    let place = page.open_host_ready(&Host::new(TAG)).await?;
    let names = manifest(&page, &place.release, "cssProperties").await?;
    for value in [
        "transparent",
        "#fff",
        "#000",
        "rgb(0 0 0 / 0)",
        "0",
        "0px",
        "none",
        "calc(1px",
        "url(data:,)",
        "currentColor",
    ] {
        let set = "for (const name of arguments[0]) host.style.setProperty(name, arguments[1]);
            host.theme = host.theme === 'light' ? 'dark' : 'light'";
        page.run_with(set, vec![json!(names), json!(value)]).await?;
        page.run_async("setTimeout(() => done(true), 120)", vec![])
            .await?;
        nothing_hidden(&page, &format!("all variables are {value}")).await?;
        // One by one, what all together have not undone.
        let alone = ["transparent", "#fff", "currentColor"].contains(&value);
        for name in names.iter().filter(|_| alone) {
            let set = "for (const name of arguments[0]) host.style.removeProperty(name);
                host.style.setProperty(arguments[1], arguments[2]);
                host.theme = host.theme === 'light' ? 'dark' : 'light'";
            page.run_with(set, vec![json!(names), json!(name), json!(value)])
                .await?;
            page.settle().await?;
            nothing_hidden(&page, &format!("{name} is {value}")).await?;
        }
    }
    Ok(())
}

async fn by_parts(page: Page) -> Result<()> {
    let place = page.open_host_ready(&Host::new(TAG)).await?;
    page.answers(&EXAMPLE).await?;
    for part in manifest(&page, &place.release, "cssParts").await? {
        for means in [
            "display: none",
            "visibility: hidden",
            "opacity: 0",
            "color: transparent",
            "font-size: 0",
            "width: 0; height: 0; overflow: hidden",
            "position: absolute; left: -9999px",
            "clip-path: inset(50%)",
            "transform: scale(0)",
        ] {
            let css = means.replace(';', " !important;");
            let set = "let sheet = document.getElementById('e2e-part');
                if (!sheet) document.head.append(sheet = Object.assign(document.createElement('style'), {id: 'e2e-part'}));
                sheet.textContent = `otasuke-calculator::part(${arguments[0]}) { ${arguments[1]} !important }`";
            page.run_with(set, vec![json!(part), json!(css)]).await?;
            nothing_hidden(&page, &format!("the part {part}: {means}")).await?;
        }
    }
    Ok(())
}
