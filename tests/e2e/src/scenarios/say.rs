//! Is the answer read out as it is said, does a copy come to the clipboard, and a table into a file?

use anyhow::{ensure, Result};
use serde_json::json;

use crate::page::{Page, Room};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("say: a copy that is refused is never claimed", refused),
        Test::new(
            "say: a table comes as bytes that a spreadsheet reads",
            saved,
        ),
    ];
    for room in Room::ALL {
        let name = format!("say: the figures as they are said, {}", room.name());
        tests.push(Test::new(name, move |page| said(page, room)));
    }
    tests
}

/// The sentence about one matter.
const SAID: &str = "return $$(`[data-matter=${arguments[0]}]`).map(text).join(' ')";

/// Notes what comes to the clipboard; where asked to, both ways to it refuse.
const CLIPBOARD: &str = "window.copied = [];
    const allows = arguments[0];
    const clipboard = { writeText: async (text) => {
        if (!allows) throw new DOMException('no', 'NotAllowedError');
        window.copied.push(text);
    } };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    document.execCommand = () => false;";

/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
async fn said(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.fill("oc-terminals", "12").await?;
    page.open_panel("say").await?;
    let sentence = |matter| (SAID, vec![json!(matter)]);
    for (matter, part) in [
        ("asked", "十二台"),
        ("net", "二十九万二千二百円"),
        ("amount", "二十一万六千円"),
    ] {
        let (script, arguments) = sentence(matter);
        let contains = format!("return (() => {{ {script} }})().includes('{part}')");
        page.until_with(matter, &contains, arguments, true).await?;
    }
    page.click("#oc-say-kana").await?;
    let kana =
        format!("return (() => {{ {SAID} }})().includes('にじゅうきゅうまんにせんにひゃくえん')");
    page.until_with("in kana", &kana, vec![json!("net")], true)
        .await?;
    page.run_with(CLIPBOARD, vec![json!(true)]).await?;
    page.click("[data-action=\"copy-plain\"]").await?;
    let landed =
        "return window.copied.map((text) => [text.includes('292,200円'), text.includes('出典')])";
    page.until("the copy", landed, json!([[true, true]]))
        .await?;
    page.panel_says(&["コピーしました"]).await?;
    let mail = "const body = new URL($('#oc-say-mail').href).searchParams.get('body');
        return [body.includes('292,200円'), body.includes('#1'), $('#oc-say-mail').href.split('body=')[1].length <= 1900]";
    page.must("the mail", mail, json!([true, true, true])).await
}

async fn refused(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("say").await?;
    page.run_with(CLIPBOARD, vec![json!(false)]).await?;
    page.click("[data-action=\"copy-markdown\"]").await?;
    page.panel_says(&["ブラウザーがコピーを許可しませんでした"])
        .await?;
    let selected = "const box = $('#oc-say-text');
        return [root.activeElement === box, box.selectionStart, box.selectionEnd === box.value.length,
            box.value.startsWith('# ')]";
    page.until(
        "the text is selected",
        selected,
        json!([true, 0, true, true]),
    )
    .await
}

async fn saved(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("say").await?;
    let listen = "window.saved = [];
        const address = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            window.bytes = blob.arrayBuffer();
            return address.call(URL, blob);
        };
        HTMLAnchorElement.prototype.click = function () { window.saved.push(this.download); };";
    page.run(listen).await?;
    page.click("[data-action=\"save-trace\"]").await?;
    page.until("a file", "return window.saved.length", 1)
        .await?;
    let bytes = "window.bytes.then((it) => done([window.saved[0], [...new Uint8Array(it)]]))";
    let file = page.run_async(bytes, vec![]).await?;
    let (name, bytes): (String, Vec<u8>) = serde_json::from_value(file)?;
    ensure!(name.starts_with("otasuke-calculation-"), "{name}");
    ensure!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]), "a byte order mark");
    let text = String::from_utf8(bytes)?;
    let is_ended = text
        .split_inclusive('\n')
        .all(|line| line.ends_with("\r\n"));
    ensure!(is_ended, "{text}");
    ensure!(text.contains(",249000,円,"), "{text}");
    page.panel_says(&["保存をブラウザーに頼みました"]).await
}
