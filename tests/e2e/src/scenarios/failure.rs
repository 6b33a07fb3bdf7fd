//! Is a page that cannot calculate honest about it?

use anyhow::{bail, ensure, Result};
use serde_json::{json, Value};

use crate::page::Page;
use crate::site::Variant;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let broken = [
        ("the wasm module is missing", Variant::WasmMissing),
        ("the wasm module is garbled", Variant::WasmGarbled),
        ("the glue is missing", Variant::GlueMissing),
        ("the starting script is missing", Variant::StartMissing),
        (
            "the glue is of another version",
            Variant::GlueOfAnotherVersion,
        ),
    ];
    let mut tests: Vec<Test> = broken
        .into_iter()
        .map(|(name, variant)| {
            let run = move |page| told(page, variant);
            Test::new(format!("failure: {name}"), run).broken_on_purpose()
        })
        .collect();
    tests.push(Test::new("failure: it is told in English", in_english).broken_on_purpose());
    tests.push(Test::new("failure: the browser has no WebAssembly", no_wasm).broken_on_purpose());
    tests.push(Test::new("failure: the module stops", stopped).broken_on_purpose());
    tests.push(Test::new(
        "failure: nothing is told while all is well",
        silent,
    ));
    tests.push(Test::new("failure: the console stays empty", quiet));
    tests.push(Test::new(
        "failure: a browser without scripts reads why",
        noscript,
    ));
    tests
}

async fn told(page: Page, variant: Variant) -> Result<()> {
    page.open_variant(variant).await?;
    let told = "return visible($('#oc-failure')) && /[ぁ-ん]/.test(text($('#oc-failure')))";
    page.until("the failure is told", told, true).await?;
    page.must(
        "it is not ready",
        "return Boolean($('#otasuke[data-ready]'))",
        false,
    )
    .await?;
    page.until(
        "nothing is waited for",
        "return visible($('.page-waiting'))",
        false,
    )
    .await?;
    page.must(
        "a figure is shown",
        "return /[0-9]円/.test(document.body.innerText)",
        false,
    )
    .await
}

/// `boot.js` alone says it, in the language that the address asks for.
async fn in_english(page: Page) -> Result<()> {
    page.open_variant(Variant::StartMissing).await?;
    page.goto_beside("?lang=en").await?;
    let told = "const shown = $$('#oc-failure > span').filter(visible);
        return shown.map((e) => [e.lang, /could not be started/.test(text(e))])";
    page.until("the failure is told", told, json!([["en", true]]))
        .await?;
    let waiting = "return [visible($('.page-waiting')), $$('.page-waiting > span')
        .filter((e) => getComputedStyle(e).display !== 'none').map((e) => e.lang)]";
    page.must("what is waited for", waiting, json!([false, ["en"]]))
        .await
}

/// As in Lockdown Mode: the browser is named, and nothing is waited for.
async fn no_wasm(page: Page) -> Result<()> {
    page.open_variant(Variant::WithoutWasm).await?;
    let told = "return [visible($('#oc-no-wasm')), visible($('#oc-failure')), visible($('.page-waiting'))]";
    page.until("what is told", told, json!([true, false, false]))
        .await
}

/// What a panic of the module does: it ends in a trap, which nobody catches.
async fn stopped(page: Page) -> Result<()> {
    page.open().await?;
    page.run("scrollTo(0, document.body.scrollHeight)").await?;
    // In a script of the page: an error of the driver's own script is not told to the page.
    let trap = "const script = document.createElement('script');
        script.textContent = `setTimeout(() => { throw new WebAssembly.RuntimeError('trap'); })`;
        document.head.append(script)";
    page.run(trap).await?;
    let told = "const box = $('#oc-stopped').getBoundingClientRect();
        return visible($('#oc-stopped')) && box.top >= 0 && box.bottom <= innerHeight";
    page.until("the stop is told where one looks", told, true)
        .await?;
    page.must(
        "an old figure is shown",
        "return visible($('#oc-answer')) || visible($('.oc-dock'))",
        false,
    )
    .await
}

async fn silent(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.must(
        "the sentence is there",
        "return Boolean($('#oc-failure'))",
        true,
    )
    .await?;
    page.must("it is shown", "return visible($('#oc-failure'))", false)
        .await
}

async fn quiet(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "abc").await?;
    page.fill("oc-terminals", "12").await?;
    page.choose("oc-monitoring", "combined").await?;
    page.reload().await?;
    let complaints = page.complaints().await?.into_iter().map(|one| one.text);
    let complaints: Vec<String> = complaints.collect();
    ensure!(
        complaints.is_empty(),
        "in the console: {}",
        complaints.join("; ")
    );
    Ok(())
}

async fn noscript(page: Page) -> Result<()> {
    page.open().await?;
    let read = "fetch(location.href).then((answer) => answer.text()).then((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        // Read as a browser with scripts does: the text of a noscript is its source.
        done(page.querySelector('noscript')?.textContent.replace(/<[^>]*>/g, '').trim() ?? null);
    }, (error) => done(String(error)))";
    let Value::String(said) = page.run_async(read, vec![]).await? else {
        bail!("the served page has no <noscript>");
    };
    let japanese = said.chars().any(|c| ('ぁ'..='ん').contains(&c));
    let named = said.contains("JavaScriptを") && said.contains("needs JavaScript");
    ensure!(
        named && japanese,
        "noscript: expected a sentence in each language that names JavaScript, saw {said:?}"
    );
    Ok(())
}
