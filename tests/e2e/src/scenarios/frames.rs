//! Is the better way to apply named with both sums, and does Table 2 stand on the page, row by row?

use anyhow::Result;
use serde_json::json;

use crate::page::{Page, Room};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![Test::new("frames: the bands of the processes", processes)];
    for room in Room::ALL {
        let name = |what: &str| format!("frames: {what}, {}", room.name());
        tests.extend([
            Test::new(name("the better way"), move |page| ways(page, room)),
            Test::new(name("table 2"), move |page| table_2(page, room)),
        ]);
    }
    tests
}

const BETTER: &str = "return text($('#oc-frames-better'))";

async fn open(page: &Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("frames").await
}

/// The service: 15,000 a month, of which the security programme pays half of 24: 180,000.
/// The tool: 1,200,000 and 300,000; 通常枠 pays half: 750,000.
async fn ways(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    // Under the rules of 2024, 24 months of the service count together with the tool, too:
    // (1,500,000 + 360,000) / 2 = 930,000 = 180,000 + 750,000.
    page.until(
        "2024",
        BETTER,
        "「サービスをセキュリティ対策推進枠、ツールを通常枠で別々に申請」と\
         「ツールとサービスをまとめて通常枠で申請」は、補助額が同じ930,000円で、いちばん多くなります。",
    )
    .await?;
    // In 2025 12 months: (1,500,000 + 180,000) / 2 = 840,000.
    page.choose_programme("it-security-2025").await?;
    page.until(
        "2025",
        BETTER,
        "補助額がいちばん多いのは「サービスをセキュリティ対策推進枠、ツールを通常枠で別々に申請」で、\
         930,000円です。次は「ツールとサービスをまとめて通常枠で申請」の840,000円で、差は90,000円です。",
    )
    .await?;
    // インボイス枠 with two functions: 500,000 from the first 666,666.66 at 3/4, the other 833,333.33
    // at 2/3 give 555,555.55; together 1,055,555, and 180,000 for the service. With the service
    // inside: 1,680,000 - 666,666.66 = 1,013,333.33, at 2/3 675,555.55, so that it is 1,175,555.
    page.select("oc-frames-functions", "2").await?;
    page.until(
        "2025 with two functions",
        BETTER,
        "補助額がいちばん多いのは「サービスをセキュリティ対策推進枠、ツールをインボイス枠で別々に申請」で、\
         1,235,555円です。次は「ツールとサービスをまとめてインボイス枠で申請」の1,175,555円で、差は60,000円です。",
    )
    .await?;
    page.panel_says(&["同じ費用が二重に補助されることはありません。"])
        .await?;
    page.choose_programme("it-security-2024").await?;
    page.panel_says(&["インボイス枠の補助額は計算していません。理由: "])
        .await
}

/// (2,700,000 + 300,000) / 2 = 1,500,000 wants four processes; one to three stay a yen below.
async fn processes(page: Page) -> Result<()> {
    open(&page, Room::Wide).await?;
    page.fill("oc-frames-software", "２７０万").await?;
    page.panel_says(&[
        "ツールだけ: 計算した額は1,500,000円ですが、4プロセス以上のツールでないと1,500,000円未満の\
         区分までです。補助額は1,499,999円です。",
    ])
    .await?;
    page.select("oc-frames-processes", "4").await?;
    page.panel_says(&["ツールだけ: 計算した額がそのまま補助額になります。"])
        .await?;
    page.select("oc-frames-processes", "0").await?;
    page.panel_says(&["対応する業務プロセスがないため、通常枠は申請できません。"])
        .await?;
    page.until(
        "the service alone is paid",
        BETTER,
        "補助されるのは「サービスだけをセキュリティ対策推進枠で申請」だけで、補助額は180,000円です。",
    )
    .await?;
    page.fill("oc-frames-software", "abc").await?;
    page.panel_says(&["＊の付いた入力を直すと"]).await
}

/// 表2 of the document: 通常枠 in its two bands beside セキュリティ対策推進枠.
const TABLE_2: [[&str; 4]; 4] = [
    [
        "補助額",
        "50,000円～1,500,000円未満",
        "1,500,000円～4,500,000円以下",
        "50,000円～1,000,000円",
    ],
    [
        "機能要件",
        "1プロセス以上",
        "4プロセス以上",
        "独立行政法人情報処理推進機構が公表する「サイバーセキュリティお助け隊サービスリスト」に掲載されているいずれかのサービス",
    ],
    ["補助率", "1/2以内", "1/2以内", "1/2以内"],
    [
        "対象経費",
        "ソフトウェア購入費、クラウド利用費（クラウド利用料最大24か月分）、導入関連費",
        "ソフトウェア購入費、クラウド利用費（クラウド利用料最大24か月分）、導入関連費",
        "サービス利用料（最大24か月分）",
    ],
];

async fn table_2(page: Page, room: Room) -> Result<()> {
    open(&page, room).await?;
    let heads = "return $$('#oc-panel table').filter((e) => text(e.caption).startsWith('表2'))
        .flatMap((e) => [...e.tHead.rows[0].cells].map(text))";
    page.must(
        "its columns",
        heads,
        json!([
            "枠",
            "通常枠（下の区分）",
            "通常枠（上の区分）",
            "セキュリティ対策推進枠"
        ]),
    )
    .await?;
    // Behind what the document says stands where it says so.
    let rows = "const rows = table('表2'), expected = arguments[0];
        return [rows.length, expected.filter((row, at) =>
            !row.every((cell, column) => rows[at]?.[column].startsWith(cell)))]";
    page.until_with("its rows", rows, vec![json!(TABLE_2)], json!([4, []]))
        .await
}
