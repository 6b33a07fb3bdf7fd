//! Is a price list loaded from everywhere that it may come from, and told of where it cannot?

use anyhow::Result;
use serde_json::json;

use crate::page::{encoded, Page, Room};
use crate::site::{lists, Variant};
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("catalogue: one inside the page", inside),
        Test::new("catalogue: a file", file),
        Test::new("catalogue: one of the own site by the address", by_address),
        Test::new(
            "catalogue: one of another site by the address",
            foreign_by_address,
        ),
        Test::new("catalogue: another site is asked about", foreign),
        Test::new("catalogue: an address that is no https", refused),
        Test::new("catalogue: mistakes are told, the rest loads", mistakes),
        Test::new("catalogue: one that cannot be read at all", unreadable).broken_on_purpose(),
    ];
    for room in Room::ALL {
        let name = format!("catalogue: the sample says whose it is, {}", room.name());
        tests.push(Test::new(name, move |page| sample(page, room)));
    }
    tests
}

pub(super) const WHOSE: &[&str] = &[
    "試験事業者（架空）の料金表（サービス7件）",
    "これは見本です。",
];
pub(super) const OFFERS: &str = "return $$('.oc-offers tbody tr').length";

async fn sample(page: Page, room: Room) -> Result<()> {
    page.open_by(room, "").await?;
    page.open_panel("compare").await?;
    page.click("[data-action=\"list-sample\"]").await?;
    page.panel_says(&[
        "サンプル事業者（架空）の料金表（サービス14件）",
        "これは見本です。サービスも価格も架空のものです。",
        "/catalogue.sample.json",
        "料金表の更新日: 2026年11月22日",
        "価格と条件は事業者が示したもので、このページは確かめていません。",
    ])
    .await?;
    page.until("all of them", OFFERS, 14).await?;
    let announced = "return $$('.oc-panels [role=status]').map(text).join()";
    page.until(
        "it is announced",
        announced,
        "14件のサービスを読み込みました。",
    )
    .await?;
    page.must(
        "what could not be read",
        "return $$('.oc-problems').length",
        0,
    )
    .await
}

async fn inside(page: Page) -> Result<()> {
    page.open_variant(Variant::ListInside).await?;
    page.ready().await?;
    page.open_panel("compare").await?;
    page.panel_says(WHOSE).await?;
    page.panel_says(&["このページに埋め込まれた料金表"]).await?;
    page.until("all of them", OFFERS, 7).await
}

async fn file(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("compare").await?;
    page.choose_list(lists::OFFERS).await?;
    page.panel_says(WHOSE).await?;
    page.panel_says(&[lists::OFFERS]).await?;
    page.until("all of them", OFFERS, 7).await?;
    page.click("[data-action=\"list-another\"]").await?;
    page.choose_list(lists::LARGE).await?;
    page.panel_says(&["料金表が大きすぎます（"]).await
}

async fn by_address(page: Page) -> Result<()> {
    for room in Room::ALL {
        page.open_by(room, &format!("?catalog={}", lists::OFFERS))
            .await?;
        page.panel_says(WHOSE).await?;
        page.until("all of them", OFFERS, 7).await?;
    }
    Ok(())
}

/// A whole address of another site: asked about, or refused in words, and in neither case fetched.
async fn foreign_by_address(page: Page) -> Result<()> {
    let address = "https://lists.invalid/prices.json";
    page.open_by(Room::Wide, &format!("?catalog={}", encoded(address)))
        .await?;
    page.panel_says(&["lists.invalid の料金表を読み込みますか。"])
        .await?;
    let fetched = "return performance.getEntriesByType('resource').map((entry) => entry.name)
        .filter((name) => !name.startsWith(location.origin))";
    page.must("fetched", fetched, json!([])).await?;
    let address = "http://lists.invalid/prices.json";
    page.open_by(Room::Wide, &format!("?catalog={}", encoded(address)))
        .await?;
    page.panel_says(&[NO_HTTPS]).await?;
    page.must("fetched", fetched, json!([])).await
}

const NO_HTTPS: &str = "料金表を読み込めませんでした: アドレスは https:// で始まる必要があります。";

/// From here on every fetch is noted, and another site answers with a list.
const NOTED: &str = "window.asked = [];
    const real = window.fetch;
    window.fetch = (...asked) => {
        const { url, credentials, referrerPolicy } = new Request(...asked);
        window.asked.push([url, credentials, referrerPolicy]);
        if (new URL(url).origin === location.origin) return real(...asked);
        return Promise.resolve(new Response(arguments[0]));
    };";
const ASKED: &str = "return window.asked";

async fn note(page: &Page) -> Result<()> {
    let list = json!({
        "schema": 1, "provider": {"name": "よその事業者"},
        "services": [{"id": "x", "name": "よそのサービス", "serviceClass": 1,
            "monitoring": "endpoint", "endpointMonthlyFee": "1200"}],
    });
    page.run_with(NOTED, vec![json!(list.to_string())]).await?;
    Ok(())
}

async fn foreign(page: Page) -> Result<()> {
    let address = "https://lists.invalid:8443/prices.json?year=2026";
    page.open().await?;
    page.open_panel("compare").await?;
    note(&page).await?;
    page.load_list_here(address).await?;
    page.panel_says(&[
        "lists.invalid:8443 の料金表を読み込みますか。このページの運営者が作ったものではありません。",
        address,
    ])
    .await?;
    page.must("fetched before the click", ASKED, json!([]))
        .await?;
    page.click("[data-action=\"list-refuse\"]").await?;
    page.panel_says(&["事業者の料金表を読み込むと"]).await?;
    page.must("fetched after a no", ASKED, json!([])).await?;
    page.load_list_here(address).await?;
    page.click("[data-action=\"list-confirm\"]").await?;
    page.panel_says(&["よその事業者の料金表（サービス1件）", address])
        .await?;
    page.must("a list that is no sample", "return says('見本です')", false)
        .await?;
    page.must(
        "fetched after a yes",
        ASKED,
        json!([[address, "omit", "no-referrer"]]),
    )
    .await
}

async fn refused(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("compare").await?;
    note(&page).await?;
    let other_port = "http://127.0.0.1:9/prices.json";
    for address in [
        other_port,
        "javascript:hacked=1",
        "data:application/json,{}",
        "ftp://a.b/c",
        "https://",
    ] {
        page.load_list_here(address).await?;
        page.panel_says(&[NO_HTTPS]).await?;
        page.click("[data-action=\"list-sample\"]").await?;
        page.panel_says(&["サンプル事業者（架空）"]).await?;
        page.click("[data-action=\"list-another\"]").await?;
    }
    let foreign = "return window.asked.map(([url]) => url)
        .filter((url) => !url.startsWith(location.origin))";
    page.must("fetched", foreign, json!([])).await?;
    page.must("what was run", "return typeof hacked", "undefined")
        .await
}

async fn mistakes(page: Page) -> Result<()> {
    for room in Room::ALL {
        page.open_by(room, "").await?;
        page.load_list(lists::MISTAKES).await?;
        page.until("the good ones", OFFERS, 2).await?;
        page.panel_says(&[
            "読み込めなかったところ: 5か所",
            "2番目のサービス（id「comma」）の initialFee：金額 \"30,000\" を読めません。",
            "3番目のサービス（id「field」）の price：この名前の項目はありません。",
            "4番目のサービス（id「good」）の id：id \"good\" は前のサービスと同じです。",
            "5番目のサービス（id「link」）の url：",
            "6番目のサービス（id「bidi」）の name：使えない文字",
        ])
        .await?;
        page.click(".oc-offers [data-action=\"open\"]").await?;
        page.click(".oc-offers__pick input[value=\"0\"]").await?;
        page.click(".oc-offers__pick input[value=\"1\"]").await?;
        page.until("the differences", "return says('違い')", true)
            .await?;
        // Markup is read as it is written, wherever it stands.
        let shown = "return [panel().innerHTML.split('&lt;img src=x').length > 6,
            $$('#oc-panel :is(img, script)').length, typeof window.hacked]";
        page.must("markup", shown, json!([true, 0, "undefined"]))
            .await?;
    }
    Ok(())
}

async fn unreadable(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("compare").await?;
    let cases = [
        (lists::BROKEN, "3行目の16文字目：JSONとして読めません"),
        (lists::LARGE, "料金表が大きすぎます（1MiBまで）。"),
        ("e2e-empty.html", "料金表ではなく、ウェブページのようです"),
        ("not-there.json", "その場所に料金表がありませんでした"),
    ];
    for (file, said) in cases {
        page.load_list_here(file).await?;
        page.panel_says(&[said]).await?;
        page.must("offers", OFFERS, 0).await?;
    }
    // Nothing of it stands in the way of the next.
    page.load_list_here(lists::OFFERS).await?;
    page.panel_says(WHOSE).await
}
