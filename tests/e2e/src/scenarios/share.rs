//! Does what was sent open as it was meant, by link and by code, and is what was changed refused?

use anyhow::{ensure, Result};
use serde_json::{json, Value};
use thirtyfour::Key;

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::{Page, Room};
use crate::panel::topic_button;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new(
            "share: a link that was followed while the page is open",
            followed,
        ),
        Test::new("share: nothing of a link is asked of a server", unsent),
        Test::new("share: a link whose # a program has rewritten", rewritten),
        Test::new("share: a link that was changed is refused", refused),
        Test::new(
            "share: a changed link on a page as never seen",
            refused_at_first,
        ),
        Test::new("share: a link of a price list brings the list", of_list),
        Test::new("share: a code is read out and typed", code),
        Test::new("share: the link from inside of an element", from_element),
        Test::new("share: copying says what it did", copied),
        Test::new("share: copying inside of an element", copied_in_element),
        Test::new("share: another load does not bring it back", once),
    ];
    for (name, permission) in FRAMES {
        let name = format!("share: copying in a frame that {name}");
        let test = Test::new(name, move |page| copied_in_frame(page, permission))
            // What a frame forbids, Chromium says in its log as well.
            .broken_on_purpose()
            // The driver of WebKit neither points at anything inside of an element in a frame, nor presses a
            // key there.
            .only(&[Engine::Chromium, Engine::Firefox]);
        tests.push(test);
    }
    for room in Room::ALL {
        let name = format!("share: a link comes back, {}", room.name());
        tests.push(Test::new(name, move |page| round_trip(page, room)));
    }
    tests
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");
/// 20 × 1,500 × 24 = 720,000, half 360,000; 750,000 with tax 825,000.
const TWENTY: Answer = Answer::new("payable", "465,000円", "360,000円");

const LINK: &str = "return byId('oc-share-link')?.value ?? ''";

/// Frames that may copy or not, and how a page says so.
const FRAMES: [(&str, &str); 4] = [
    ("may", "allow=\"clipboard-write\""),
    ("may not", "allow=\"clipboard-write 'none'\""),
    ("nobody asked about", ""),
    ("may do nothing", "sandbox=\"allow-scripts\""),
];

const HAS_LINK: &str = "return (byId('oc-share-link')?.value ?? '').includes('#1')";

/// The link of the form, once the panel has it.
async fn link(page: &Page) -> Result<String> {
    page.open_panel("share").await?;
    page.until("a link", HAS_LINK, true).await?;
    text(page, LINK).await
}

async fn text(page: &Page, script: &str) -> Result<String> {
    let found = page.run(script).await?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

/// Goes to an address as from a mail: not from this very page, of which only what is behind the `#`
/// would change.
async fn arrive(page: &Page, address: &str) -> Result<()> {
    page.driver.enter_default_frame().await?;
    page.driver.goto("about:blank").await?;
    page.driver.goto(address).await?;
    page.ready().await
}

async fn round_trip(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    let link = link(&page).await?;
    page.fill("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    arrive(&page, &link).await?;
    page.answers(&TWELVE).await?;
    page.panel_is("share").await?;
    page.panel_says(&["受け取った内容をフォームに入れました。"])
        .await?;
    let asked =
        "return performance.getEntriesByType('resource').filter((one) => one.name.includes('#')
        || one.name.includes(arguments[0])).length";
    let fragment = link.split('#').nth(1).unwrap_or_default();
    page.until_with("requests with the form", asked, vec![json!(fragment)], 0)
        .await
}

async fn followed(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    let link = link(&page).await?;
    page.fill("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    let follow = "location.hash = arguments[0].split('#')[1]";
    page.run_with(follow, vec![json!(link)]).await?;
    page.answers(&TWELVE).await
}

/// No address that the page asks for has a part of the form, nor says from where it comes.
async fn unsent(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    let link = link(&page).await?;
    arrive(&page, &link).await?;
    page.answers(&TWELVE).await?;
    let sent = link.split('#').nth(1).unwrap_or_default();
    let told = "const all = performance.getEntriesByType('resource').map(({ name }) => name);
        return [all.length > 3, [...all, document.referrer].filter((name) => name.includes(arguments[0]))]";
    let told = page.run_with(told, vec![json!(sent)]).await?;
    ensure!(told == json!([true, []]), "{told}");
    Ok(())
}

/// What mail programs make of the `#`.
async fn rewritten(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    let link = link(&page).await?;
    for sign in ["%23", "%2523"] {
        page.fill("oc-terminals", "20").await?;
        page.answers(&TWENTY).await?;
        arrive(&page, &link.replace('#', sign)).await?;
        page.answers(&TWELVE).await?;
        page.must("the language", "return document.documentElement.lang", "ja")
            .await?;
    }
    Ok(())
}

async fn refused(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    let link = link(&page).await?;
    page.fill("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    let short = &link[..link.len() - 3];
    arrive(&page, short).await?;
    page.panel_is("share").await?;
    page.panel_says(&[
        "リンクが途中で切れています（あと3文字）。",
        "フォームの内容は変えていません。",
    ])
    .await?;
    page.answers(&TWENTY).await?;
    // Typed by hand, with a change and as a mail program wrote it.
    let at = link.len() - 8;
    let other = if link[at..].starts_with('0') {
        '2'
    } else {
        '0'
    };
    let changed = format!("{}{other}{}", &link[..at], &link[at + 1..]);
    page.replace("oc-share-text", &changed).await?;
    page.press(&[Key::Enter]).await?;
    page.panel_says(&["リンクが途中で変わっています（「#」の後ろの"])
        .await?;
    page.answers(&TWENTY).await?;
    page.replace("oc-share-text", &format!("<{}>", link.replace('#', "%23")))
        .await?;
    page.press(&[Key::Enter]).await?;
    page.answers(&TWELVE).await
}

async fn refused_at_first(page: Page) -> Result<()> {
    page.open().await?;
    let origin = page.origin().await?;
    for (fragment, says) in [
        ("117g00053101dvmzn", "リンクが途中で切れています"),
        ("1", "リンクが途中で切れています"),
        ("217g00053101dvmzn6442a08ny95z415sjm0aca65d", "1文字目"),
        ("route", "このページのリンクとして読めません"),
    ] {
        arrive(&page, &format!("{origin}/#{fragment}")).await?;
        page.panel_is("share").await?;
        page.panel_says(&[says, "受け取った試算ではありません"])
            .await?;
    }
    Ok(())
}

/// Takes an offer of the sample into the form.
pub(super) async fn take_offer(page: &Page) -> Result<()> {
    page.open_panel("compare").await?;
    page.click("[data-action=\"list-sample\"]").await?;
    page.click(".oc-offers [data-action=\"open\"][data-value=\"0\"]")
        .await?;
    page.click(".oc-offer [data-action=\"use\"]").await?;
    page.until(
        "the offer",
        "return field('oc-network-monthly-fee')?.value ?? ''",
        "6,000",
    )
    .await
}

async fn of_list(page: Page) -> Result<()> {
    page.open().await?;
    take_offer(&page).await?;
    page.fill("oc-terminals", "12").await?;
    let link = link(&page).await?;
    ensure!(link.contains("catalogue.sample.json#1"), "{link}");
    let fragment = link.split('#').nth(1).unwrap_or_default();
    ensure!(fragment.len() < 48, "{fragment}");
    page.fill("oc-terminals", "20").await?;
    arrive(&page, &link).await?;
    page.panel_is("share").await?;
    page.panel_says(&["サービス：サンプル ネットワーク見守り ライト"])
        .await?;
    let form = "return [field('oc-terminals')?.value, field('oc-network-monthly-fee')?.value]";
    page.until("the form", form, json!(["12", "6,000"])).await
}

async fn code(page: Page) -> Result<()> {
    page.open().await?;
    take_offer(&page).await?;
    page.fill("oc-terminals", "12").await?;
    page.open_panel("share").await?;
    let shown = "return text($('[data-code]'))";
    page.until("a code", "return text($('[data-code]')).length", 14)
        .await?;
    let code = text(&page, shown).await?;
    let spoken = "return $$('[data-code-read] li').map(text)";
    let groups = page.run(spoken).await?;
    let groups: Vec<String> = serde_json::from_value(groups)?;
    ensure!(groups.len() == 3, "{groups:?}");
    // Typed in small letters, then with a wrong character, then word by word.
    let plain = code.replace('-', "").to_lowercase();
    let last = if plain.ends_with('2') { "3" } else { "2" };
    let wrong = format!("{}{last}", &plain[..plain.len() - 1]);
    for (typed, terminals, says) in [
        (plain, "12", "受け取った内容をフォームに入れました"),
        (wrong, "20", "コードの12文字目が違うようです"),
        (
            groups.join("、"),
            "12",
            "受け取った内容をフォームに入れました",
        ),
    ] {
        page.fill("oc-terminals", "20").await?;
        page.replace("oc-share-text", &typed).await?;
        page.press(&[Key::Enter]).await?;
        page.panel_says(&[says]).await?;
        page.until(
            "the terminals",
            "return field('oc-terminals')?.value",
            terminals,
        )
        .await?;
    }
    Ok(())
}

async fn from_element(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    page.fill("oc-terminals", "12").await?;
    let link = link(&page).await?;
    arrive(&page, &link).await?;
    page.answers(&TWELVE).await
}

async fn copied(page: Page) -> Result<()> {
    page.open().await?;
    copies(&page).await
}

async fn copied_in_element(page: Page) -> Result<()> {
    let tag = "<otasuke-calculator loading=\"eager\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    copies(&page).await
}

async fn copied_in_frame(page: Page, permission: &str) -> Result<()> {
    let host = Host::bare(format!(
        "<iframe src=\"{{release}}frame.html?terminals=12\" width=\"700\" height=\"700\" {permission}></iframe>"
    ));
    page.open_host(&host).await?;
    page.driver.enter_frame(0).await?;
    page.ready().await?;
    copies(&page).await
}

/// What is said to be copied can be pasted, and what is not is selected, to be copied by hand.
async fn copies(page: &Page) -> Result<()> {
    press_on(page, &topic_button("share")).await?;
    page.until("a link", HAS_LINK, true).await?;
    let link = text(page, LINK).await?;
    press_on(page, "[data-action=\"share-copy\"]").await?;
    let told = "return sentences().filter((one) => /^(リンクをコピーしました|コピーできませんでした)/.test(one)).length";
    page.until("it is told", told, 1).await?;
    let done = page.run("return says('リンクをコピーしました')").await?;
    if done != Value::Bool(true) {
        let selected = "const field = byId('oc-share-link');
            return [root.activeElement === field, field.value.slice(field.selectionStart, field.selectionEnd)]";
        return page
            .until("it is selected", selected, json!([true, link]))
            .await;
    }
    page.replace("oc-share-text", "").await?;
    page.press_with(Key::Control, 'v').await?;
    page.until("it is pasted", "return byId('oc-share-text').value", link)
        .await
}

/// Presses a button by its key: inside of an element in a frame a driver points beside it.
async fn press_on(page: &Page, selector: &str) -> Result<()> {
    let focus = "$(arguments[0]).focus()";
    page.run_with(focus, vec![json!(selector)]).await?;
    page.press(&[Key::Enter]).await
}

async fn once(page: Page) -> Result<()> {
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    let link = link(&page).await?;
    page.fill("oc-terminals", "20").await?;
    arrive(&page, &link).await?;
    page.answers(&TWELVE).await?;
    page.fill("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    page.until("the address", "return location.hash", "")
        .await?;
    page.reload().await?;
    page.answers(&TWENTY).await
}
