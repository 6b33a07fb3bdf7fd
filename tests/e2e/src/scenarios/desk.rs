//! Can a support desk play a whole call through by keyboard, with two estimates and the last ones at hand?

use anyhow::{ensure, Result};
use serde_json::json;
use thirtyfour::Key;

use crate::engine::Engine;
use crate::look::Answer;
use crate::page::{Page, Room};
use crate::scenarios::accessible::axe;
use crate::scenarios::narrow::fits;
use crate::site::host::Host;
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("desk: a call by keyboard, prices as they stand", call),
        Test::new(
            "desk: a call by keyboard, an offer of the price list",
            listed,
        )
        // In WebKitGTK an arrow opens the desktop's own menu, which no driver can reach.
        .only(&[Engine::Chromium, Engine::Firefox]),
        Test::new("desk: a call inside of an element", in_element),
        Test::new("desk: no key of a browser is taken", spared),
        Test::new("desk: no letter of another layout is taken", layouts),
        Test::new("desk: keys that are switched off do nothing", switched_off),
        Test::new("desk: a reload keeps what is held", held_again),
        Test::new("desk: two estimates side by side", held),
        Test::new("desk: a press keeps the focus", focused),
        Test::new("desk: an open question is asked for", open_question),
        Test::new(
            "desk: a device that keeps nothing keeps what it had",
            full_device,
        ),
        Test::new("desk: the last estimates, if somebody wants them", kept),
        Test::new("desk: what others wrote into the storage", hostile),
        Test::new("desk: two tabs keep one list", two_tabs),
    ];
    for room in Room::ALL {
        for language in ["ja", "en"] {
            let name = format!("desk: axe in {language}, {}", room.name());
            tests.push(Test::new(name, move |page| {
                accessible(page, room, language)
            }));
        }
    }
    tests
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200円", "216,000円");
/// 20 × 1,500 × 24 = 720,000, half 360,000; 750,000 with tax 825,000.
const TWENTY: Answer = Answer::new("payable", "465,000円", "360,000円");

const FOCUS: &str = "return root.activeElement?.id";
const NET: &str = "return text($('[data-matter=net]'))";

/// Waits until the desk stands there, with the first question.
async fn at_desk(page: &Page) -> Result<()> {
    let stands =
        "return [$('#oc-panel')?.dataset.topic, root.activeElement?.id, Boolean($('#oc-call'))]";
    page.until("the desk", stands, json!(["say", "oc-terminals", true]))
        .await
}

async fn open(page: &Page) -> Result<()> {
    page.open_by(Room::Wide, "?mode=desk").await?;
    at_desk(page).await
}

/// Keys of a call, counted.
async fn played(page: &Page, terminals: &str, months: &str, after: &[Key]) -> Result<usize> {
    page.keys(terminals).await?;
    page.press(&[Key::Enter]).await?;
    page.until("the term", FOCUS, "oc-term-months").await?;
    page.keys(months).await?;
    for key in after {
        page.press(std::slice::from_ref(key)).await?;
    }
    Ok(terminals.chars().count() + 1 + months.chars().count() + after.len())
}

async fn call(page: Page) -> Result<()> {
    open(&page).await?;
    let keys = played(&page, "12", "24", &[Key::F8]).await?;
    ensure!(keys <= 10, "{keys} keys");
    page.answers(&TWELVE).await?;
    page.until("the sentences", FOCUS, "oc-say-script").await?;
    let said = format!("return (() => {{ {NET} }})().includes('二十九万二千二百円')");
    page.until("what is said", &said, true).await?;
    // The next call begins with one key, and the digits replace those of the last one.
    page.press(&[Key::F2]).await?;
    page.until("the first question", FOCUS, "oc-terminals")
        .await?;
    page.keys("20").await?;
    page.answers(&TWENTY).await
}

async fn listed(page: Page) -> Result<()> {
    let query = format!("?mode=desk&catalog={}", lists::OFFERS);
    page.open_by(Room::Wide, &query).await?;
    page.until(
        "the services",
        "return (byId('oc-call-offer')?.length ?? 0) > 1",
        true,
    )
    .await?;
    at_desk(&page).await?;
    let keys = played(&page, "12", "24", &[Key::Enter, Key::Down, Key::F8]).await?;
    ensure!(keys <= 10, "{keys} keys");
    let chosen =
        "const list = byId('oc-call-offer'); return [list.value !== '', root.activeElement?.id]";
    page.until("the service", chosen, json!([true, "oc-say-script"]))
        .await?;
    // The one that leaves the least to pay stands first: its amount is read out.
    let same =
        "const net = byId('oc-call-offer').selectedOptions[0].textContent.match(/[0-9,]+円/)[0];
        return net === answer().net";
    page.until("its amount", same, true).await
}

async fn in_element(page: Page) -> Result<()> {
    let tag = "<button id=\"theirs\">theirs</button>
        <otasuke-calculator loading=\"eager\" mode=\"desk\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag)).await?;
    at_desk(&page).await?;
    let keys = played(&page, "12", "24", &[Key::F8]).await?;
    ensure!(keys <= 10, "{keys} keys");
    page.answers(&TWELVE).await?;
    page.until("the sentences", FOCUS, "oc-say-script").await?;
    // A key that is pressed elsewhere on the page is the page's.
    page.run("document.getElementById('theirs').focus()")
        .await?;
    page.press(&[Key::F2]).await?;
    page.settle().await?;
    page.must("theirs", "return document.activeElement.id", "theirs")
        .await
}

/// Presses on a field, as a browser tells them; whether each was taken.
const PRESSED: &str = "const field = byId(arguments[1] ?? 'oc-terminals');
    field.focus();
    const press = ([key, more]) => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
        field.dispatchEvent(event);
        return event.defaultPrevented;
    };
    return arguments[0].map(press)";

async fn spared(page: Page) -> Result<()> {
    open(&page).await?;
    let own = ["F2", "F8", "Enter"];
    let led = |more: serde_json::Value| own.map(|key| json!([key, more]));
    let mut spared = Vec::new();
    for more in [
        json!({"ctrlKey": true}),
        json!({"altKey": true}),
        json!({"metaKey": true}),
        json!({"shiftKey": true}),
        json!({"isComposing": true}),
        json!({"keyCode": 229}),
        json!({"repeat": true}),
    ] {
        spared.extend(led(more));
    }
    for key in [
        "t",
        "T",
        "f",
        "l",
        "w",
        "n",
        "r",
        "p",
        "s",
        "d",
        "ArrowLeft",
        "Tab",
        "@",
        "ę",
    ] {
        spared.push(json!([key, {"ctrlKey": true}]));
        spared.push(json!([key, {"altKey": true}]));
        spared.push(json!([key, {}]));
    }
    if page.engine != Engine::Webkit {
        // WebKit lets no page make such an event.
        spared.extend(led(json!({"modifierAltGraph": true})));
    }
    for key in [
        "F1", "F3", "F4", "F5", "F6", "F7", "F10", "F11", "F12", "Escape",
    ] {
        spared.push(json!([key, {}]));
    }
    let taken = page.run_with(PRESSED, vec![json!(spared)]).await?;
    ensure!(
        taken == json!(vec![false; spared.len()]),
        "taken: {taken} of {}",
        json!(spared)
    );
    page.must("the focus", FOCUS, "oc-terminals").await?;
    page.must("nothing is held", "return Boolean($('[data-held]'))", false)
        .await?;
    // The same keys alone are taken.
    let taken = page.run_with(PRESSED, vec![json!(led(json!({})))]).await?;
    ensure!(taken == json!(vec![true; own.len()]), "{taken}");
    Ok(())
}

/// Where letters are keys, none acts that a layout makes of them: by AltGr, which is Ctrl and Alt on Windows
/// and Alt on a Mac, or behind a dead key.
async fn layouts(page: Page) -> Result<()> {
    open(&page).await?;
    page.press(&[Key::F8]).await?;
    page.until("the sentences", FOCUS, "oc-say-script").await?;
    let letters = ["h", "c", "H", "C"];
    let mut spared = Vec::new();
    for letter in letters {
        spared.push(json!([letter, {"ctrlKey": true, "altKey": true}]));
        spared.push(json!([letter, {"altKey": true}]));
        spared.push(json!([letter, {"isComposing": true}]));
        spared.push(json!([letter, {"keyCode": 229}]));
        spared.push(json!([letter, {"shiftKey": true}]));
        if page.engine != Engine::Webkit {
            // WebKit lets no page make such an event.
            spared.push(json!([letter, {"modifierAltGraph": true}]));
        }
    }
    // Polish, Swiss and German, Japanese, and dead keys; by the key of H or C as well.
    for (key, code) in [
        ("ć", "KeyC"),
        ("©", "KeyC"),
        ("ħ", "KeyH"),
        ("ĥ", "KeyH"),
        ("ç", "Digit4"),
        ("¢", "KeyC"),
        ("@", "Digit2"),
        ("€", "KeyE"),
        ("#", "Digit3"),
        ("そ", "KeyC"),
        ("く", "KeyH"),
        ("ｃ", "KeyC"),
        ("Dead", "KeyC"),
        ("Dead", "Equal"),
        ("Process", "KeyC"),
        ("Unidentified", "KeyH"),
        ("AltGraph", "AltRight"),
        ("KanjiMode", "Backquote"),
        ("Convert", "Convert"),
    ] {
        spared.push(json!([key, {"code": code}]));
        spared.push(json!([key, {"code": code, "ctrlKey": true, "altKey": true}]));
    }
    for field in ["oc-say-script", "oc-terminals", "oc-say-addressee"] {
        let arguments = vec![json!(spared), json!(field)];
        let taken = page.run_with(PRESSED, arguments).await?;
        ensure!(
            taken == json!(vec![false; spared.len()]),
            "taken at {field}: {taken} of {}",
            json!(spared)
        );
    }
    page.must("nothing is held", "return Boolean($('[data-held]'))", false)
        .await?;
    // The same letters alone are keys at the sentences, and letters where somebody types.
    let alone = json!(letters.map(|letter| json!([letter, {}])));
    for (field, is_taken) in [("oc-say-script", true), ("oc-say-addressee", false)] {
        let arguments = vec![alone.clone(), json!(field)];
        let taken = page.run_with(PRESSED, arguments).await?;
        ensure!(taken == json!(vec![is_taken; letters.len()]), "{taken}");
    }
    Ok(())
}

async fn switched_off(page: Page) -> Result<()> {
    open(&page).await?;
    page.tick("oc-call-keys-on").await?;
    off(&page).await?;
    // What somebody has switched off stays off, until it is switched on.
    page.reload().await?;
    at_desk(&page).await?;
    off(&page).await?;
    page.tick("oc-call-keys-on").await?;
    page.reload().await?;
    at_desk(&page).await?;
    page.press(&[Key::F8]).await?;
    page.until("the sentences", FOCUS, "oc-say-script").await
}

async fn off(page: &Page) -> Result<()> {
    page.click("#oc-terminals").await?;
    page.press(&[Key::F8, Key::Enter]).await?;
    page.settle().await?;
    page.must("the focus", FOCUS, "oc-terminals").await?;
    page.must("nothing is held", "return Boolean($('[data-held]'))", false)
        .await
}

async fn held_again(page: Page) -> Result<()> {
    open(&page).await?;
    page.keys("12").await?;
    page.answers(&TWELVE).await?;
    hold(&page).await?;
    page.replace("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    let differs = ["控えより実質負担が172,800円多くなります"];
    page.panel_says(&differs).await?;
    page.reload().await?;
    at_desk(&page).await?;
    page.panel_says(&differs).await?;
    page.click("[data-action=\"call-swap\"]").await?;
    page.answers(&TWELVE).await?;
    page.reload().await?;
    at_desk(&page).await?;
    page.panel_says(&["控えより実質負担が172,800円少なくなります"])
        .await?;
    page.click("[data-action=\"call-release\"]").await?;
    page.reload().await?;
    at_desk(&page).await?;
    page.must("nothing is held", "return Boolean($('[data-held]'))", false)
        .await
}

/// By keys alone: to the sentences, and the letter that acts there.
async fn hold(page: &Page) -> Result<()> {
    page.press(&[Key::F8]).await?;
    page.until("the sentences", FOCUS, "oc-say-script").await?;
    page.keys("h").await?;
    let held = "return Boolean($('[data-held]'))";
    page.until("one is held", held, true).await
}

async fn held(page: Page) -> Result<()> {
    open(&page).await?;
    page.keys("12").await?;
    page.answers(&TWELVE).await?;
    hold(&page).await?;
    page.panel_says(&["実質負担は、控えと同じです"]).await?;
    page.replace("oc-terminals", "20").await?;
    page.answers(&TWENTY).await?;
    page.panel_says(&["控えより実質負担が172,800円多くなります"])
        .await?;
    let rows = "const rows = table('控えと、いまの試算') ?? [];
        return rows.filter(([name]) => /^(端末数$|補助金(?!の))/.test(name)).map(([, ...cells]) => cells)";
    let expected = json!([
        ["12台", "20台"],
        ["216,000円", "360,000円"],
        ["508,200円", "825,000円"]
    ]);
    page.until("both", rows, expected).await?;
    page.click("[data-action=\"call-swap\"]").await?;
    page.answers(&TWELVE).await?;
    page.panel_says(&["控えより実質負担が172,800円少なくなります"])
        .await?;
    page.click("[data-action=\"undo\"]").await?;
    page.answers(&TWENTY).await?;
    page.panel_says(&["控えより実質負担が172,800円多くなります"])
        .await
}

async fn focused(page: Page) -> Result<()> {
    open(&page).await?;
    let focus = "return [root.activeElement?.dataset.action ?? root.activeElement?.id, Boolean($('[data-held]'))]";
    page.click("[data-action=\"call-hold\"]").await?;
    page.until("held", focus, json!(["call-hold", true]))
        .await?;
    // The second press is heard as well: what a region says anew comes as a change of it.
    let listen = "window.heard = [];
        const said = $$('[role=status]').find((one) => /控えました/.test(text(one)));
        new MutationObserver(() => window.heard.push(text(said)))
            .observe(said, { childList: true, subtree: true, characterData: true })";
    page.run(listen).await?;
    page.press(&[Key::Enter]).await?;
    page.until(
        "it is heard",
        "return window.heard.at(-1)",
        "いまの試算を控えました",
    )
    .await?;
    page.must("still held", focus, json!(["call-hold", true]))
        .await?;
    page.click("[data-action=\"call-release\"]").await?;
    page.until("released", focus, json!(["oc-call-held", false]))
        .await
}

async fn open_question(page: Page) -> Result<()> {
    open(&page).await?;
    page.replace("oc-terminals", "").await?;
    page.press(&[Key::Enter]).await?;
    page.until("the term", FOCUS, "oc-term-months").await?;
    page.press(&[Key::F8]).await?;
    page.until("the open question", FOCUS, "oc-terminals").await
}

async fn full_device(page: Page) -> Result<()> {
    open(&page).await?;
    page.tick("oc-call-keep").await?;
    page.click("#oc-terminals").await?;
    page.press(&[Key::F8]).await?;
    page.until("one", "return $$('[data-kept] li').length", 1)
        .await?;
    let before = page.run(STORED).await?;
    page.run(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
    )
    .await?;
    page.replace("oc-terminals", "12").await?;
    page.answers(&TWELVE).await?;
    page.press(&[Key::F8]).await?;
    page.panel_says(&["このブラウザーには保存できませんでした"])
        .await?;
    page.must("what it had", STORED, before).await
}

const STORED: &str = "return localStorage.getItem('otasuke-calculator-record-1')";
const KEPT: &str = "return $$('[data-kept] li').map(text)";

async fn kept(page: Page) -> Result<()> {
    open(&page).await?;
    page.keys("12").await?;
    page.answers(&TWELVE).await?;
    hold(&page).await?;
    page.must("nothing is kept", STORED, json!(null)).await?;
    page.tick("oc-call-keep").await?;
    page.until("a place for it", STORED, "[]").await?;
    page.fill("oc-say-addressee", "山田商店").await?;
    page.press(&[Key::F8]).await?;
    let one = "return $$('[data-kept] li').map((one) => text(one).includes('12台・24か月、実質負担 292,200円'))";
    page.until("one", one, json!([true])).await?;
    let named = "return localStorage.getItem('otasuke-calculator-record-1').includes('山田')";
    page.must("no name", named, false).await?;
    page.fill("oc-terminals", "20").await?;
    page.reload().await?;
    at_desk(&page).await?;
    page.answers(&TWENTY).await?;
    page.click("[data-action=\"call-reopen\"]").await?;
    page.answers(&TWELVE).await?;
    page.click("[data-action=\"undo\"]").await?;
    page.answers(&TWENTY).await?;
    page.click("[data-action=\"call-clear\"]").await?;
    page.until("none", STORED, "[]").await?;
    page.tick("oc-call-keep").await?;
    page.until("no place", STORED, json!(null)).await
}

async fn hostile(page: Page) -> Result<()> {
    open(&page).await?;
    for text in [
        "{",
        "[[[[",
        "[{\"day\":\"<b>x</b>\",\"link\":\"<img src=x onerror=alert(1)>\"}]",
    ] {
        page.run_with(
            "localStorage.setItem('otasuke-calculator-record-1', arguments[0])",
            vec![json!(text)],
        )
        .await?;
        page.reload().await?;
        at_desk(&page).await?;
        page.must("nothing of it", KEPT, json!([])).await?;
        page.keys("12").await?;
        page.answers(&TWELVE).await?;
        page.press(&[Key::F8]).await?;
        page.until("one", "return $$('[data-kept] li').length", 1)
            .await?;
    }
    Ok(())
}

/// Another tab of the same site writes, and this one hears of it.
async fn two_tabs(page: Page) -> Result<()> {
    open(&page).await?;
    page.tick("oc-call-keep").await?;
    page.click("#oc-terminals").await?;
    page.press(&[Key::F8]).await?;
    page.until("one", "return $$('[data-kept] li').length", 1)
        .await?;
    let other = "const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentWindow.localStorage.setItem('otasuke-calculator-record-1', '[]')";
    page.run(other).await?;
    page.until("what the other tab keeps", KEPT, json!([]))
        .await
}

async fn accessible(page: Page, room: Room, language: &str) -> Result<()> {
    page.open_by(room, &format!("?mode=desk&lang={language}"))
        .await?;
    page.until("the desk", "return Boolean($('#oc-call'))", true)
        .await?;
    page.click("[data-action=\"call-hold\"]").await?;
    page.tick("oc-call-keep").await?;
    page.click("[data-action=\"call-hold\"]").await?;
    page.until(
        "both cards",
        "return Boolean($('[data-held]') && $('[data-kept]'))",
        true,
    )
    .await?;
    fits(&page, "desk").await?;
    axe(&page, "desk").await
}
