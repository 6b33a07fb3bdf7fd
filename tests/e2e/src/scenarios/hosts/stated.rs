//! Does what a page states in the tag arrive as it means it, whatever an editor or a library made of it?

use anyhow::Result;
use serde_json::json;

use super::{run_by_page, EXAMPLE, TAG, TWELVE};
use crate::page::Page;
use crate::site::host::{Host, SCRIPT};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "hosts: an offer in the tag, wherever an editor put it",
            offers,
        ),
        Test::new("hosts: an offer that cannot be used has no price", unusable),
        Test::new("hosts: a tag without its end keeps the page", swallowed),
        Test::new("hosts: what cannot be made keeps what is inside", unable),
        Test::new(
            "hosts: a page that changes JSON changes no value",
            json_changed,
        ),
        Test::new("hosts: one reading of language tags", languages),
    ]
}

const OFFER: &str =
    "{\"serviceClass\": 1, \"monitoring\": \"endpoint\", \"endpointMonthlyFee\": \"1000\"}";

fn script(kind: &str) -> String {
    format!("<script type=\"{kind}\">{OFFER}</script>")
}

/// The fee of the offer, and whether the page was warned.
const STANDS: &str =
    "return [host.quote?.request.offer.endpointMonthlyFee ?? null, figure('net') !== null,
    said.filter(([, words]) => words.startsWith('otasuke-calculator: offer')).length]";

async fn offers(page: Page) -> Result<()> {
    let plain = script("application/json");
    for body in [
        format!("<otasuke-calculator loading=\"eager\"><div><p>{plain}</p></div></otasuke-calculator>"),
        format!(
            "<otasuke-calculator loading=\"eager\">{}</otasuke-calculator>",
            script("Application/JSON; charset=utf-8")
        ),
        format!("<p><otasuke-calculator loading=\"eager\"></p>\n<p>{plain}</p>\n<p></otasuke-calculator></p>"),
        format!("<p><otasuke-calculator loading=\"eager\"></p>\n<p>It is loading.</p>\n{plain}\n<p></otasuke-calculator></p>"),
        format!("<p><otasuke-calculator loading=\"eager\"><br />\n{plain}<br />\n</otasuke-calculator></p>"),
    ] {
        page.open_host_ready(&Host::new(body.clone())).await?;
        page.until(&body, STANDS, json!(["1000", true, 0])).await?;
    }
    Ok(())
}

async fn unusable(page: Page) -> Result<()> {
    let broken = format!("<script type=\"application/json\">{OFFER},</script>");
    let quotes = format!("<p>{}</p>", OFFER.replace('"', "”"));
    let wrong = "<script type=\"application/json\">{\"serviceClass\": 1}</script>".to_owned();
    for inside in [
        broken,
        quotes,
        wrong,
        script("text/json"),
        script("application/ld+json"),
    ] {
        let body = format!("<otasuke-calculator loading=\"eager\">{inside}</otasuke-calculator>");
        page.open_host_ready(&Host::new(body)).await?;
        page.until(&inside, STANDS, json!([null, false, 1])).await?;
    }
    let attribute =
        format!("<otasuke-calculator loading=\"eager\" offer='{OFFER}'></otasuke-calculator>");
    page.open_host_ready(&Host::new(attribute)).await?;
    page.until(
        "nothing",
        "return [host.quote, figure('net')]",
        json!([null, null]),
    )
    .await?;
    // Who types the prices has an answer.
    page.fill("oc-initial-fee", "30000").await?;
    page.fill("oc-endpoint-monthly-fee", "1500").await?;
    page.answers(&EXAMPLE).await?;
    page.open_host(&Host::bare(
        "<script src=\"{release}loader.js\" data-loading=\"eager\" data-offer='{\"serviceClass\": 1,'></script>",
    ))
    .await?;
    page.heard_times("quoted", 1).await?;
    page.driver.enter_frame(0).await?;
    page.must(
        "nothing in a frame",
        "return [host.quote, figure('net')]",
        json!([null, null]),
    )
    .await
}

async fn swallowed(page: Page) -> Result<()> {
    const SEEN: &str = "return [visible(document.querySelector('#below')), said.filter(([, words]) => /<otasuke-calculator \\/>/.test(words)).length]";
    for (body, expected) in [
        ("<otasuke-calculator loading=\"eager\" /><h2>Contact us below</h2><p id=\"below\">Footer</p>", json!([true, 1])),
        ("<div><otasuke-calculator loading=\"eager\"/>\n<section><p id=\"below\">More</p></section></div><p>After</p>", json!([true, 1])),
        ("<otasuke-calculator loading=\"eager\"><p id=\"below\">It is loading.</p></otasuke-calculator>", json!([false, 0])),
        ("<otasuke-calculator loading=\"eager\"><h2 id=\"below\">It is loading.</h2></otasuke-calculator>\n", json!([false, 0])),
    ] {
        page.open_host_ready(&Host::new(body)).await?;
        page.until(body, SEEN, expected).await?;
        page.fill("oc-terminals", "12").await?;
        page.answers(&TWELVE).await?;
    }
    Ok(())
}

/// Of a built-in that throws, what is left when the element is made. It is put back before the test asks,
/// as drivers work with it too.
const MADE: &str = "<script type=\"module\">
    const put = spoilt.restore;
    const inside = document.querySelector('#inside').getClientRects().length;
    let made = 'made';
    try { document.createElement('otasuke-calculator').id = 'x' } catch (error) { made = `${error}` }
    put();
    window.seen = [inside, made];
</script>";

async fn unable(page: Page) -> Result<()> {
    for spoilt in [
        "Array.prototype, 'map'",
        "Object, 'assign'",
        "CSSStyleSheet.prototype, 'replaceSync'",
        "Element.prototype, 'attachShadow'",
        "Element.prototype, 'append'",
        "HTMLElement.prototype, 'attachInternals'",
        "WeakMap.prototype, 'get'",
        "window, 'Set'",
        "window, 'AbortController'",
    ] {
        let head = format!(
            "<script>
            window.broken = [];
            addEventListener('error', (event) => broken.push(`${{event.error?.stack}}`));
            window.spoilt = ((holder, name) => {{
                const before = Object.getOwnPropertyDescriptor(holder, name);
                Object.defineProperty(holder, name, {{ ...before, value() {{ throw new Error('spoilt') }} }});
                return {{ restore: () => Object.defineProperty(holder, name, before) }};
            }})({spoilt})</script>"
        );
        let body = format!(
            "<otasuke-calculator terminals=\"12\"><p id=\"inside\">This stays</p></otasuke-calculator>
            {SCRIPT}{MADE}"
        );
        page.open_host(&Host::bare(body).with_head(&head)).await?;
        page.until(spoilt, "return window.seen ?? null", json!([1, "made"]))
            .await?;
        page.must("what broke", "return window.broken", json!([]))
            .await?;
    }
    Ok(())
}

/// As Prototype up to 1.6 has it, and worse.
async fn json_changed(page: Page) -> Result<()> {
    for change in [
        "Array.prototype.toJSON = function () { return `[${this.map((one) => JSON.stringify(one)).join(', ')}]` }",
        "Object.prototype.toJSON = () => 'changed'",
        "String.prototype.toJSON = Number.prototype.toJSON = Boolean.prototype.toJSON = () => 'changed'",
    ] {
        // The scripts of the tests speak JSON too: it is changed only while the page works with it.
        let script = format!(
            "{change};
            const host = document.querySelector('otasuke-calculator');
            const offer = {{ serviceClass: 2, monitoring: 'endpoint', endpointMonthlyFee: new String('1000'), enhancements: ['cloud'] }};
            host.offer = offer;
            const told = () => new Promise((done) => addEventListener('otasuke-quoted', ({{ detail }}) => done(detail), {{ once: true }}));
            const back = () => {{ for (const one of [Array, Object, String, Number, Boolean]) delete one.prototype.toJSON; }};
            told().then((first) => {{
                host.terminals = 12;
                return told().then((second) => {{ back(); window.told = [first, second].map(({{ request }}) => [request.terminals, request.offer.endpointMonthlyFee, request.offer.enhancements]); }});
            }});
            setTimeout(back, 6000)"
        );
        page.open_host_ready(&Host::new(TAG)).await?;
        page.heard_times("quoted", 1).await?;
        run_by_page(&page, &format!("setTimeout(() => {{ {script} }})")).await?;
        page.until(change, "return window.told ?? null", json!([[10, "1000", ["cloud"]], [12, "1000", ["cloud"]]]))
            .await?;
    }
    Ok(())
}

async fn languages(page: Page) -> Result<()> {
    let loader = "<script src=\"{release}loader.js\" data-loading=\"eager\"></script>";
    let spoken = "return $('.root > .oc')?.lang ?? null";
    for (tag, expected) in [
        ("EN", "en"),
        ("en_US", "en"),
        ("en-GB-oed", "en"),
        ("ja-JP-u-ca-japanese", "ja"),
        ("JA_jp", "ja"),
        ("fr", "ja"),
        ("enm", "ja"),
    ] {
        for own in [false, true] {
            let html = format!("lang=\"{}\"", if own { "" } else { tag });
            let option = |name: &str| {
                if own {
                    format!(" {name}=\"{tag}\"")
                } else {
                    String::new()
                }
            };
            let element = TAG.replacen(" loading", &format!("{} loading", option("lang")), 1);
            let frame = loader.replacen(
                " data-loading",
                &format!("{} data-loading", option("data-lang")),
                1,
            );
            page.open_host_ready(&Host::new(format!("{element}{frame}")).with_html(&html))
                .await?;
            page.until(tag, spoken, expected).await?;
            page.driver.enter_frame(0).await?;
            page.until(tag, spoken, expected).await?;
            page.driver.enter_default_frame().await?;
        }
    }
    for (tag, expected) in [
        ("EN", "en"),
        ("en_US", "en"),
        ("ja-JP-u-ca-japanese", "ja"),
        ("enm", "ja"),
    ] {
        page.open().await?;
        page.goto_beside(&format!("?lang={tag}")).await?;
        page.ready().await?;
        page.must(
            tag,
            "return [document.documentElement.lang, $('.oc').lang]",
            json!([expected, expected]),
        )
        .await?;
    }
    Ok(())
}
