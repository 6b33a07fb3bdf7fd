//! Does a list of partners come to its sums in a worker, are its mistakes told, and does it stop when told?

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use crate::page::{Page, Room};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("partners: a file in Shift_JIS", shift_jis),
        Test::new("partners: a workbook is refused by name", workbook),
        Test::new("partners: it stops when told, and starts again", cancelled),
        Test::new("partners: all rows are scrolled through", scrolled),
        Test::new("partners: the tables are saved", saved),
        Test::new("partners: figures of an earlier form say so", stale),
        Test::new("partners: the focus goes with the list", focused),
        Test::new("partners: whoever leaves a list is asked", left),
    ];
    for room in Room::ALL {
        let name = format!("partners: a pasted list, {}", room.name());
        tests.push(Test::new(name, move |page| pasted(page, room)));
    }
    tests
}

/// One row has a date where a number was.
const LIST: &str = "会社名,端末数\nあ社,12\nい社,10\nう社,2\nえ社,4月1日\nお社,12\n";

/// Pastes a text into the field and has it looked at. Keys would take a minute for a long one.
const PASTE: &str = "const field = $('#oc-partners-paste');
    field.value = arguments[0];
    $('[data-action=partners-paste]').click()";

/// So many partners of twelve terminals each.
const PASTE_MANY: &str = "const field = $('#oc-partners-paste');
    field.value = '会社名,端末数\\n' +
        Array.from({ length: arguments[0] }, (_, at) => `取引先${at + 1},12\\n`).join('');
    $('[data-action=partners-paste]').click()";

/// Chooses a file of these bytes.
const CHOOSE: &str = "const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(arguments[0])], arguments[1]));
    const field = $('#oc-partners-file');
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }))";

/// 会社名,業種,従業員数,端末数; 髙橋①㈱,製造業,20,12; 見本商店,小売業,3,10, as Excel writes it.
const SHIFT_JIS: &[u8] = &[
    137, 239, 142, 208, 150, 188, 44, 139, 198, 142, 237, 44, 143, 93, 139, 198, 136, 245, 144,
    148, 44, 146, 91, 150, 150, 144, 148, 13, 10, 238, 224, 139, 180, 135, 64, 135, 138, 44, 144,
    187, 145, 162, 139, 198, 44, 50, 48, 44, 49, 50, 13, 10, 140, 169, 150, 123, 143, 164, 147, 88,
    44, 143, 172, 148, 132, 139, 198, 44, 51, 44, 49, 48, 13, 10,
];

const FIGURES: &str = "return ['cost', 'subsidy', 'left', 'carried']
    .map((name) => text($(`#oc-panel [data-figure=${name}]`)))";
const NAMES: &str =
    "return $$('.oc-rows-body [role=rowheader] .oc-cell-line:first-child').map(text)";

async fn open(page: &Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("partners").await
}

/// Pastes a list and computes it.
async fn compute(page: &Page, list: &str) -> Result<()> {
    page.run_with(PASTE, vec![json!(list)]).await?;
    page.click("[data-action=\"partners-compute\"]").await
}

/// A partner of 12 terminals pays 508,200 and gets 216,000; of 10 429,000 and 180,000; one of 2 pays
/// 112,200, and its half, 36,000, is below the floor.
async fn pasted(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    page.panel_says(&["どこにも送りません", "強制することは禁止されています"])
        .await?;
    compute(&page, LIST).await?;
    let figures = json!(["1,557,600円", "612,000円", "945,600円", "945,600円"]);
    page.until("the sums", FIGURES, figures).await?;
    page.panel_says(&[
        "5行を読み、4社を計算しました",
        "5行目「端末数」: 「4月1日」は、表計算ソフトが数を日付に変えたもののようです",
        "強制することは禁止されています",
    ])
    .await?;
    let names = json!(["あ社", "い社", "う社", "え社", "お社"]);
    page.until("the rows", NAMES, names).await?;
    page.click("[data-action=\"sort-rows\"][data-value=\"cost\"]")
        .await?;
    let first = "return text($('.oc-rows-body [role=rowheader] .oc-cell-line'))";
    page.until("the least first", first, "う社").await?;
    page.replace("oc-partners-search", "い").await?;
    page.until("what was searched for", NAMES, json!(["い社"]))
        .await?;
    page.must("sideways", SIDEWAYS, false).await
}

const SIDEWAYS: &str = "return document.documentElement.scrollWidth > innerWidth";

async fn shift_jis(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    page.run_with(CHOOSE, vec![json!(SHIFT_JIS), json!("取引先.csv")])
        .await?;
    page.panel_says(&["ファイル: 取引先.csv"]).await?;
    let samples = "return text($('#oc-partners-column-name-support'))";
    page.until("the samples", samples, "髙橋①㈱ / 見本商店")
        .await?;
    let encoding = "return $('#oc-partners-encoding').value";
    page.until("the encoding", encoding, "shift-jis").await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.until("the rows", NAMES, json!(["髙橋①㈱", "見本商店"]))
        .await
}

async fn workbook(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    let bytes: Vec<u8> = [b"PK\x03\x04", &[0; 60][..]].concat();
    page.run_with(CHOOSE, vec![json!(bytes), json!("list.csv")])
        .await?;
    page.panel_says(&["これはExcelのブック（.xlsx）です"]).await
}

async fn cancelled(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    page.run_with(PASTE_MANY, vec![json!(100_000)]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.click("[data-action=\"partners-cancel\"]").await?;
    page.panel_says(&["計算を中止しました"]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.panel_says(&["100,000行を読み、100,000社を計算しました"])
        .await
}

async fn scrolled(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    page.run_with(PASTE_MANY, vec![json!(100_000)]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.panel_says(&["100,000社を計算しました"]).await?;
    let all = "return $('[aria-rowcount]').getAttribute('aria-rowcount')";
    page.until("all rows", all, "100001").await?;
    // As somebody does who wants the end: the room for all rows comes behind their number.
    let last = "const region = $('.oc-rows-region');
        region.scrollTop = region.scrollHeight;
        return $$('.oc-rows-body [role=row]').at(-1)?.getAttribute('aria-rowindex')";
    page.until("the last row", last, "100001").await?;
    let few = "return $$('.oc-rows-body [role=row]').length < 300";
    page.must("most rows are not there", few, true).await?;
    let seen = "$('.oc-rows-region').scrollTop = $('.oc-rows-region').scrollHeight;
        const last = $$('.oc-rows-body [role=row]').at(-1).getBoundingClientRect();
        const region = $('.oc-rows-region').getBoundingClientRect();
        return last.bottom <= region.bottom + 1 && last.top >= region.top";
    page.until("it is in view", seen, true).await
}

/// Notes what is to be saved in the place of saving it.
const LISTEN: &str = "window.saved = [];
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        window.bytes = blob.arrayBuffer();
        return address.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () { window.saved.push(this.download); };";

async fn saved(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    compute(&page, LIST).await?;
    page.panel_says(&["4社を計算しました"]).await?;
    page.run(LISTEN).await?;
    for (action, name, part) in [
        ("save-rows", "otasuke-partners-", "あ社"),
        ("save-mistakes", "otasuke-partners-mistakes-", "4月1日"),
        ("save-totals", "otasuke-partners-totals-", "945600"),
    ] {
        page.run("window.saved = []").await?;
        page.click(&format!("[data-action=\"{action}\"]")).await?;
        page.until("a file", "return window.saved.length", 1)
            .await?;
        let bytes = "window.bytes.then((it) => done([window.saved[0], [...new Uint8Array(it)]]))";
        let file: Value = page.run_async(bytes, vec![]).await?;
        let (called, bytes): (String, Vec<u8>) = serde_json::from_value(file)?;
        ensure!(called.starts_with(name), "{called}");
        ensure!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]), "a byte order mark");
        let text = String::from_utf8(bytes)?;
        ensure!(text.contains(part), "{text}");
    }
    page.panel_says(&["保存をブラウザーに頼みました"]).await
}

/// A figure for what stands in the form no more is worse than none.
async fn stale(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    compute(&page, LIST).await?;
    page.panel_says(&["4社を計算しました"]).await?;
    page.replace("oc-partners-carried", "50").await?;
    page.panel_says(&["変わる前の前提のものです"]).await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    let figures = json!(["1,557,600円", "612,000円", "945,600円", "472,800円"]);
    page.until("half is carried", FIGURES, figures).await
}

/// The stage that has the focus, else what has it.
const FOCUS: &str = "const at = document.activeElement;
    return at.matches('.oc-stage') ? at.getAttribute('aria-label') : at.id || at.tagName";

/// Where the focus went with a button, it comes back with what came; whoever is elsewhere stays there.
async fn focused(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    // As a press of the button leaves it.
    page.run("$('[data-action=partners-paste]').focus()")
        .await?;
    page.run_with(PASTE_MANY, vec![json!(100_000)]).await?;
    page.until("looked at", FOCUS, "一覧の読み方を確かめる")
        .await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.click("[data-action=\"partners-cancel\"]").await?;
    page.until("cancelled", FOCUS, "一覧の読み方を確かめる")
        .await?;
    page.click("[data-action=\"partners-compute\"]").await?;
    page.run("$('#oc-terminals').focus()").await?;
    page.panel_says(&["100,000社を計算しました"]).await?;
    page.must("elsewhere", FOCUS, "oc-terminals").await?;
    page.click("[data-action=\"partners-back\"]").await?;
    page.until("back", FOCUS, "一覧の読み方を確かめる").await?;
    page.click("[data-action=\"partners-another\"]").await?;
    page.until("another", FOCUS, "取引先の一覧を入れる").await
}

const ASKS: &str = "const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented";

async fn left(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    page.must("without a list", ASKS, false).await?;
    compute(&page, LIST).await?;
    page.panel_says(&["4社を計算しました"]).await?;
    page.must("with a list", ASKS, true).await?;
    page.click("[data-action=\"partners-another\"]").await?;
    page.until("without a list again", ASKS, false).await
}
