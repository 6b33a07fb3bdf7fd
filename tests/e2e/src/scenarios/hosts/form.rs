//! Is the calculator a field of the page's own form?

use anyhow::Result;
use serde_json::json;

use super::{EXAMPLE, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("form: the quote is sent", sent),
        Test::new("form: a reset brings back what it opened with", reset),
        Test::new("form: it is disabled with its fieldset", disabled),
        Test::new("form: an open question is invalid", invalid),
        Test::new("form: going back restores it", restored),
        Test::new("form: a restored state, whatever stands in it", states),
    ]
}

fn host() -> Host {
    Host::new(
        "<form id=\"form\" action=\"other.html\"><fieldset id=\"set\"><otasuke-calculator name=\"quote\" loading=\"eager\">
         </otasuke-calculator></fieldset><button id=\"send\">Send</button></form>",
    )
    .with_file("other.html", "text/html", "<!doctype html><title>other</title>".to_owned())
}

const FORM: &str =
    "const form = document.getElementById('form'), value = new FormData(form).get('quote');
    const terminals = value && JSON.parse(value).request.terminals;";

async fn terminals(page: &Page, expected: impl Into<serde_json::Value>) -> Result<()> {
    page.until(
        "the form has it",
        &format!("{FORM} return terminals"),
        expected,
    )
    .await
}

async fn sent(page: Page) -> Result<()> {
    page.open_host_ready(&host()).await?;
    terminals(&page, 10).await?;
    page.fill("oc-terminals", "12").await?;
    terminals(&page, 12).await?;
    let whole = format!("{FORM} const sent = JSON.parse(value);
        return [sent.schema, Object.keys(sent).includes('request'), sent.quote.subsidy.amount, form.elements.length >= 2,
            [...form.elements].includes(host), host.name, form.checkValidity()]");
    page.must(
        "what is sent",
        &whole,
        json!([1, true, "216000", true, true, "quote", true]),
    )
    .await?;
    page.run("host.name = 'other'").await?;
    let names = "return [...new FormData(document.getElementById('form')).keys()]";
    page.must("its name", names, json!(["other"])).await
}

async fn reset(page: Page) -> Result<()> {
    page.open_host_ready(&host()).await?;
    page.fill("oc-terminals", "abc").await?;
    terminals(&page, serde_json::Value::Null).await?;
    page.run("document.getElementById('form').reset()").await?;
    page.answers(&EXAMPLE).await?;
    terminals(&page, 10).await?;
    page.run("host.terminals = 12").await?;
    page.answers(&TWELVE).await?;
    page.fill("oc-terminals", "30").await?;
    page.run("document.getElementById('form').reset()").await?;
    page.answers(&TWELVE).await?;
    terminals(&page, 12).await
}

async fn disabled(page: Page) -> Result<()> {
    page.open_host_ready(&host()).await?;
    terminals(&page, 10).await?;
    for (act, expected) in [
        (
            "document.getElementById('set').disabled = true",
            json!([true, null, true]),
        ),
        (
            "document.getElementById('set').disabled = false",
            json!([false, 10, false]),
        ),
        ("host.disabled = true", json!([true, null, true])),
        ("host.disabled = false", json!([false, 10, false])),
    ] {
        page.run(act).await?;
        let seen =
            format!("{FORM} return [host.matches(':disabled'), terminals, $('.frame').inert]");
        page.until(act, &seen, expected).await?;
    }
    page.fill("oc-terminals", "12").await?;
    terminals(&page, 12).await
}

async fn invalid(page: Page) -> Result<()> {
    page.open_host_ready(&host()).await?;
    page.fill("oc-terminals", "abc").await?;
    let seen = format!("{FORM} return [host.matches(':invalid'), form.checkValidity(), terminals]");
    page.until("it is invalid", &seen, json!([true, false, null]))
        .await?;
    // The browser leads to the field.
    page.run("document.getElementById('send').click()").await?;
    page.until("the focus", "return root.activeElement?.id", "oc-terminals")
        .await?;
    page.must("nothing was sent", "return location.pathname", "/")
        .await?;
    page.fill("oc-terminals", "12").await?;
    page.until("it is valid", &seen, json!([false, true, 12]))
        .await?;
    page.run("document.getElementById('send').click()").await?;
    page.until("it was sent", "return location.pathname", "/other.html")
        .await
}

async fn restored(page: Page) -> Result<()> {
    let place = page.open_host_ready(&host()).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.driver
        .goto(format!("{}/other.html", place.host))
        .await?;
    page.driver.back().await?;
    page.ready().await?;
    page.answers(&TWELVE).await?;
    terminals(&page, 12).await
}

/// A browser keeps the state for long: another version may have written it.
async fn states(page: Page) -> Result<()> {
    page.open_host_ready(&host()).await?;
    for state in ["", "garbage", "terminals=\u{0}", "{\"schema\":1}"] {
        page.run_with(
            "host.formStateRestoreCallback(arguments[0], 'restore')",
            vec![json!(state)],
        )
        .await?;
        page.settle().await?;
        page.answers(&EXAMPLE).await?;
    }
    terminals(&page, 10).await
}
