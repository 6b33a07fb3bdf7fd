//! Is what the visitor typed theirs, whatever the page states, whenever a price list comes?

use anyhow::Result;
use serde_json::json;

use super::{EXAMPLE, TAG, THIRTY, TWELVE};
use crate::page::Page;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "theirs: an equal value that is stated again is no change",
            equal,
        ),
        Test::new(
            "theirs: a page that renders at every quote disturbs no typing",
            rendered,
        ),
        Test::new("theirs: nothing is written where the focus is", in_focus),
        Test::new(
            "theirs: an option that changes waits beside what was typed",
            option,
        ),
        Test::new(
            "theirs: a button takes the focus out of the field first",
            buttons,
        ),
        Test::new("theirs: in a frame too", framed),
    ]
}

const FEE: &str = "oc-endpoint-monthly-fee";
/// What stands in the fee, whether it has the focus, whether something waits.
const STANDS: &str = "return [field('oc-endpoint-monthly-fee').value,
    root.activeElement?.id === 'oc-endpoint-monthly-fee', visible($('.late button'))]";
const TAKE: &str = ".late button";

/// An offer as a page writes it, with this fee for a terminal.
fn offer(fee: &str) -> String {
    format!("{{id: 'a', name: 'A', serviceClass: 1, monitoring: 'endpoint', initialFee: '30000', endpointMonthlyFee: {fee}}}")
}

/// Says the same in every way that a page has.
fn again() -> [String; 5] {
    [
        format!("host.offer = {}", offer("'1500'")),
        format!("host.offer = {}", offer("1500")),
        "host.offer = {endpointMonthlyFee: '1500', monitoring: 'endpoint', initialFee: '30000', serviceClass: 1, name: 'A', id: 'a',
            taxIncluded: false}".to_owned(),
        "host.offer = host.offer".to_owned(),
        "host.terminals = 10; host.setAttribute('terminals', '１０'); host.programme = host.programme".to_owned(),
    ]
}

async fn equal(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run(&format!(
        "host.terminals = 10; host.offer = {}",
        offer("'1500'")
    ))
    .await?;
    page.until("the name", "return text($('.offered'))", "A")
        .await?;
    page.replace(FEE, "1000").await?;
    for script in again() {
        page.run(&script).await?;
        page.settle().await?;
        page.must(&script, STANDS, json!(["1000", true, false]))
            .await?;
    }
    page.leave().await?;
    page.until("it is left", STANDS, json!(["1,000", false, false]))
        .await?;
    for script in again() {
        page.run(&script).await?;
        page.settle().await?;
        page.must(&script, STANDS, json!(["1,000", false, false]))
            .await?;
    }
    // Nor does another mode, nor another look, nor a move on the page state it again.
    page.run("host.mode = 'compact'; host.mode = 'full'; host.theme = 'dark'; host.parentNode.append(host)")
        .await?;
    page.settle().await?;
    page.must("the fee", STANDS, json!(["1,000", false, false]))
        .await
}

/// As React does with an offer that stands inline: rendered at each event, and at each key.
async fn rendered(page: Page) -> Result<()> {
    let render = format!(
        "window.render = () => {{ host.offer = {} }};
        host.addEventListener('otasuke-quoted', () => setTimeout(render));
        host.addEventListener('input', () => setTimeout(render)); render()",
        offer("'1500'")
    );
    page.open_host_ready(&Host::new(TAG)).await?;
    page.run(&render).await?;
    page.heard_times("quoted", 1).await?;
    page.replace(FEE, "").await?;
    for (key, typed) in [("1", "1"), ("0", "10"), ("0", "100"), ("0", "1000")] {
        page.keys(key).await?;
        let fee = "return host.quote?.request.offer.endpointMonthlyFee";
        page.until("the quote", fee, typed).await?;
        // The quote is told after a pause, and the page renders then.
        page.run_async("setTimeout(() => done(true), 450)", vec![])
            .await?;
        page.must("what stands there", STANDS, json!([typed, true, false]))
            .await?;
    }
    Ok(())
}

/// Also where nothing was typed yet; and an offer comes whole, or waits whole.
async fn in_focus(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.click(&format!("#{FEE}")).await?;
    page.run("host.offer = {serviceClass: 1, monitoring: 'endpoint', initialFee: '20000', endpointMonthlyFee: '1700'}; host.terminals = 12")
        .await?;
    page.until("it waits", STANDS, json!(["1,500", true, true]))
        .await?;
    // What the page says of other parts of the form has come.
    page.answers(&TWELVE).await?;
    page.click(TAKE).await?;
    page.until("it is taken", STANDS, json!(["1,700", false, false]))
        .await?;
    let fees = "return [field('oc-initial-fee').value, field('oc-terminals').value]";
    page.must("the rest", fees, json!(["20,000", "12"])).await
}

async fn option(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.run("host.terminals = 30").await?;
    let said = "return [visible($('.late button')), $('.late').role ?? $('.late').getAttribute('role'), text($('.late')) !== '']";
    page.until("something waits", said, json!([true, "status", true]))
        .await?;
    page.answers(&TWELVE).await?;
    page.click(TAKE).await?;
    page.answers(&THIRTY).await?;
    page.until("nothing waits", "return text($('.late'))", "")
        .await?;
    page.click("[data-action=\"undo\"]").await?;
    page.answers(&TWELVE).await?;
    // Taken back before anybody took it, it waits no longer.
    page.run("host.terminals = 31").await?;
    page.until("it waits", said, json!([true, "status", true]))
        .await?;
    page.run("host.removeAttribute('terminals')").await?;
    page.until("nothing waits", "return text($('.late'))", "")
        .await?;
    page.answers(&TWELVE).await
}

/// As on a phone, where a press leaves the focus in the field.
async fn buttons(page: Page) -> Result<()> {
    page.open_host_ready(&Host::new(TAG)).await?;
    let state = "return [root.activeElement?.id ?? null, field('oc-terminals').value]";
    for (button, becomes) in [("undo", "10"), ("clear", "")] {
        page.replace("oc-terminals", "12").await?;
        page.until("typed", state, json!(["oc-terminals", "12"]))
            .await?;
        page.run(&format!("$('[data-action={button}]').click()"))
            .await?;
        page.until(button, state, json!([null, becomes])).await?;
    }
    // Another window has the focus for a while: the field is not left.
    page.replace("oc-terminals", "1200").await?;
    page.run("byId('oc-terminals').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }))")
        .await?;
    page.settle().await?;
    page.must("it is not written", state, json!(["oc-terminals", "1200"]))
        .await?;
    page.replace("oc-terminals", "").await?;
    page.keys("12").await?;
    page.run("host.terminals = 30").await?;
    page.until("what stands there", state, json!(["oc-terminals", "12"]))
        .await
}

/// The loader's frame: the same meaning in other words, and then another.
async fn framed(page: Page) -> Result<()> {
    let first = json!({"serviceClass": 1, "monitoring": "endpoint", "initialFee": "30000", "endpointMonthlyFee": "1500"});
    let again = json!({"endpointMonthlyFee": 1500, "monitoring": "endpoint", "serviceClass": 1, "initialFee": 30000});
    let script = format!("<script src=\"{{release}}loader.js\" data-loading=\"eager\" data-terminals=\"10\" data-offer='{first}'></script>");
    page.open_host(&Host::bare(script)).await?;
    page.heard_times("quoted", 1).await?;
    page.driver.enter_frame(0).await?;
    page.answers(&EXAMPLE).await?;
    page.replace("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    for (name, value, waits) in [
        ("offer", again.to_string(), false),
        ("terminals", "１０".to_owned(), false),
        ("terminals", "30".to_owned(), true),
    ] {
        page.driver.enter_default_frame().await?;
        let say =
            "document.querySelector('script[data-offer]').dataset[arguments[0]] = arguments[1]";
        page.run_with(say, vec![json!(name), json!(value)]).await?;
        page.driver.enter_frame(0).await?;
        let seen = "return [field('oc-terminals').value, visible($('.late button'))]";
        page.until(name, seen, json!(["12", waits])).await?;
        page.settle().await?;
        page.must(name, seen, json!(["12", waits])).await?;
    }
    page.answers(&TWELVE).await
}
