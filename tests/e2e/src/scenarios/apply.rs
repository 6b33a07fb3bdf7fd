//! Do the steps before applying stand there with their days, to be ticked off and printed?

use anyhow::Result;
use serde_json::json;

use crate::page::{Page, Room};
use crate::scenarios::checklist::prints;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let test = |room: Room| {
        let name = format!("apply: the steps, {}", room.name());
        Test::new(name, move |page| steps(page, room))
    };
    Room::ALL.map(test).into()
}

async fn steps(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("apply").await?;
    page.panel_says(&[
        "この年度の公募は終わっていて、申請できません。確認できている最後の締切は",
        "（2024年8月23日",
        // 23 - 14 = 9.
        "約14日かかります。締切に間に合う最後の開始日は2024年8月9日でした",
        "19項目のうち0項目が済みました",
        "2023年度 ものづくり補助金",
    ])
    .await?;
    for title in [
        "IPAのサービスリストに載っているサービスを選ぶ",
        "補助金の事務局に登録されたサービスか確かめる",
        "GビズIDプライムを取得する",
        "SECURITY ACTIONの★か★★を宣言する",
        "交付決定より前に契約・発注・支払いをしない",
        "実施期間のうちに支払いまで終える",
        "交付申請をする",
        "自己負担を減らす還元を受けない",
        "実績報告を出す",
        "書類を5年間保管する",
    ] {
        let step = "return $$('#oc-panel label').filter(visible).map(text).includes(arguments[0])";
        page.until_with(title, step, vec![json!(title)], true)
            .await?;
    }
    page.tick("oc-apply-step-gbizid").await?;
    page.panel_says(&["19項目のうち1項目が済みました"]).await?;
    page.select("oc-apply-programme", "it-security-2026")
        .await?;
    // Two steps are known of 2026 alone.
    page.panel_says(&[
        "21項目のうち1項目が済みました",
        "過去に交付決定を受けているなら、給与の計画を立てて従業員に伝える",
        "決算書も要るかを確かめる（法人）",
        "5次（2026年9月29日17時）までを確認しました",
        "公式の日程で確かめてください",
        "2026年度の公募回",
        "2026年11月9日（予定）",
    ])
    .await?;
    prints(&page, "[data-action=\"print\"]").await
}
