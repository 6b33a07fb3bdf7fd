//! Does Table 1 stand on the page, row by row, and are the questions to the provider printed?

use anyhow::Result;
use serde_json::{json, Value};

use crate::page::{Page, Room};
use crate::site::lists;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![Test::new("checklist: a service of a price list", of_list)];
    for room in Room::ALL {
        let name = |what: &str| format!("checklist: {what}, {}", room.name());
        tests.extend([
            Test::new(name("table 1"), move |page| table_1(page, room)),
            Test::new(name("the questions are printed"), move |page| {
                printed(page, room)
            }),
        ]);
    }
    tests
}

/// 表1 of the document: its 16 rows, three of which ask something else of each class.
const TABLE_1: [(&str, &str, &str); 19] = [
    ("1 相談窓口", "○", "○"),
    ("2 異常の監視", "○", "○"),
    ("3 緊急時の対応支援", "○", "○"),
    ("4 導入・運用の簡単さ", "○", "○"),
    ("5 簡易サイバー保険", "○", "○"),
    ("6 ワンパッケージ提供", "○", "○"),
    ("7 拡充要件(2類)", "—", "○"),
    ("8 価格", "○", "—"),
    ("8 価格", "—", "○"),
    ("9 サービス提供実績", "○", "—"),
    ("9 サービス提供実績", "—", "○"),
    ("10 1類サービスの継続", "—", "○"),
    ("11 2類サービスの妥当性・適時性", "—", "○"),
    ("12 情報共有", "○", "—"),
    ("12 情報共有", "—", "○"),
    ("13 事業継続性", "○", "○"),
    ("14 2類サービスの安定性・継続性", "—", "○"),
    ("15 法令遵守", "○", "○"),
    ("16 サプライチェーン・リスク対応", "—", "○"),
];

/// What some rows ask, in the words of the document.
const DEMANDS: [(usize, &str); 9] = [
    (0, "一元的な問い合わせ窓口がある"),
    (1, "24時間監視・検知・通知する"),
    (2, "技術者による緊急時の対応支援を行う"),
    (4, "初動対応の費用を補償する簡易サイバー保険が付帯されている"),
    (7, "初期費用は500,000円以下、ネットワーク一括監視型は月額10,000円以下、端末監視型は1台あたり月額2,000円以下"),
    (8, "ユーザー概況に照らして相応かつ妥当な額"),
    (10, "1類サービスを提供・運用した実績がある"),
    (14, "IPAが求める高度な情報等の提供を行う"),
    (18, "2類サービスを構成する製品等におけるサプライチェーン・リスク対応を行う"),
];

const COUNT: &str = "return text($('#oc-checklist-count'))";

async fn table_1(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("checklist").await?;
    let rows = "return table('表1').map((row) => [row[0], row[2][0], row[3][0]])";
    let expected: Vec<Value> = TABLE_1.iter().map(|row| json!(row)).collect();
    page.must("its rows", rows, expected).await?;
    let demands = "const rows = table('表1');
        return arguments[0].filter(([at, demand]) => !rows[at][1].includes(demand))";
    page.until_with("what it asks", demands, vec![json!(DEMANDS)], json!([]))
        .await?;
    // Class 1: 11 rows are required. The price is computed; the other ten are ticked.
    page.must(
        COUNT,
        COUNT,
        "必要な要件11件のうち、事業者に確かめるものが10件あります（記載あり0件、計算で確認1件、基準外0件）",
    )
    .await?;
    page.tick("oc-checklist-states-1").await?;
    page.until(
        "one is ticked",
        COUNT,
        "必要な要件11件のうち、事業者に確かめるものが9件あります（記載あり1件、計算で確認1件、基準外0件）",
    )
    .await?;
    // Class 2 asks all sixteen; without an enhancement claimed it is to be asked, and so is its price.
    page.choose("oc-service-class", "2").await?;
    page.until(
        "class 2",
        COUNT,
        "必要な要件16件のうち、事業者に確かめるものが15件あります（記載あり1件、計算で確認0件、基準外0件）",
    )
    .await?;
    page.panel_says(&[
        "自社の1類で監視できる端末が50台未満のときは、50台以上に増やす必要があります",
    ])
    .await?;
    let letters = "return table('拡充要件と').map((row) => row[0][0])";
    page.must("ア to エ", letters, json!(["ア", "イ", "イ", "ウ", "エ"]))
        .await
}

async fn printed(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("checklist").await?;
    page.panel_says(&[
        "No.1 相談窓口: 「一元的な問い合わせ窓口がある」を満たしていますか",
        "ログはどの範囲を、どれだけの期間保管しますか",
        "他のセキュリティツールと併用できますか",
        "対象となるデバイスの仕様（機種・OSなど）を教えてください",
        "試用期間はありますか",
    ])
    .await?;
    let demands = "return $$('#oc-panel h3').map(text).includes(arguments[0])";
    let heading = json!("取引先から製品やサービスを指定されたとき");
    page.until_with("the heading of the demands", demands, vec![heading], true)
        .await?;
    prints(&page, "[data-action=\"print\"]").await
}

/// The button asks the browser to print the panel alone, once, and the page is itself afterwards.
pub(crate) async fn prints(page: &Page, button: &str) -> Result<()> {
    page.run(
        "const oc = $('.oc'); window.printed = [];
        window.print = () => window.printed.push(oc.dataset.print)",
    )
    .await?;
    page.click(button).await?;
    page.until(
        "what was printed",
        "return window.printed",
        json!(["panel"]),
    )
    .await?;
    page.run("dispatchEvent(new Event('afterprint'))").await?;
    page.must(
        "the page afterwards",
        "return $('.oc').dataset.print ?? null",
        json!(null),
    )
    .await
}

async fn of_list(page: Page) -> Result<()> {
    page.open().await?;
    page.load_list(lists::OFFERS).await?;
    page.panel_says(&["試験事業者（架空）の料金表"]).await?;
    page.open_panel("checklist").await?;
    // G is 2類, states rows 1 to 3 and claims an enhancement that holds; its price is a judgement.
    page.select("oc-checklist-service", "G").await?;
    page.until(
        "G",
        COUNT,
        "必要な要件16件のうち、事業者に確かめるものが12件あります（記載あり3件、計算で確認1件、基準外0件）",
    )
    .await?;
    // F asks 2,300 for a terminal, 300 too much, and states nothing.
    page.select("oc-checklist-service", "F").await?;
    page.until(
        "F",
        COUNT,
        "必要な要件11件のうち、事業者に確かめるものが10件あります（記載あり0件、計算で確認0件、基準外1件）",
    )
    .await?;
    page.panel_says(&["この料金表は、どの要件についても述べていません"])
        .await
}
