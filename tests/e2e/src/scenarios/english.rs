//! Is the page whole in English, by `?lang=en`, with a way to the other language and back?

use anyhow::Result;
use serde_json::json;

use crate::look::Answer;
use crate::page::Page;
use crate::scenarios::accessible::axe;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("english: the page answers in English", answered),
        Test::new("english: an error is said in English", error),
        Test::new(
            "english: the link changes the language and keeps the form",
            switched,
        ),
        Test::new(
            "english: an address without a language known is Japanese",
            unknown,
        ),
    ]
}

const EXAMPLE: Answer = Answer::new("payable", "249,000 yen", "180,000 yen");
/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
const TWELVE: Answer = Answer::new("payable", "292,200 yen", "216,000 yen");
const TWELVE_JA: Answer = Answer::new("payable", "292,200円", "216,000円");

/// The page by an address of this language.
async fn open(page: &Page, query: &str) -> Result<()> {
    page.open().await?;
    page.goto_beside(query).await?;
    page.ready().await
}

/// The language of the document, of the calculator and of the words of the page around it.
const LANGUAGES: &str = "return [document.documentElement.lang, $('.oc').lang,
    /price and subsidy/.test(document.title) ? 'en' : 'ja']";

/// Kana that is shown and stands neither in brackets nor in the name of a document or programme.
/// One alone is no word: it names an item, such as ア of 拡充要件.
pub(crate) const KANA: &str =
    "const own = (e) => [...e.childNodes].filter((one) => one.nodeType === 3)
        .map((one) => one.data).join('').replace(/\\([^)]*\\)/g, '');
    return $$('#otasuke *').filter((e) => visible(e) && !e.closest('a, select')
        && /[ぁ-ヺ]{2}/.test(own(e))).map((e) => own(e))";

async fn answered(page: Page) -> Result<()> {
    open(&page, "?lang=en").await?;
    page.answers(&EXAMPLE).await?;
    page.must("the language", LANGUAGES, json!(["en", "en", "en"]))
        .await?;
    page.must("what is left in Japanese", KANA, json!([]))
        .await?;
    axe(&page, "English").await?;
    page.fill("oc-endpoint-monthly-fee", "2500").await?;
    page.until(
        "what is over the limit",
        "return text($('#oc-endpoint-monthly-fee-finding'))",
        "✕ 500 yen over the limit for class 1",
    )
    .await
}

async fn error(page: Page) -> Result<()> {
    open(&page, "?lang=en").await?;
    page.fill("oc-terminals", "abc").await?;
    page.answers(&Answer::OPEN).await?;
    page.until(
        "the error",
        "return field('oc-terminals').error",
        "＊ “a” cannot be read. Enter digits (for example 12 or 120).",
    )
    .await?;
    let asked = "return text($('#oc-answer')).includes('Please check “Number of terminals”')";
    page.must("the open question", asked, true).await?;
    axe(&page, "English, an error").await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE).await
}

async fn switched(page: Page) -> Result<()> {
    const LINK: &str = "[data-action=\"language\"] a";
    page.open().await?;
    page.fill("oc-terminals", "12").await?;
    page.answers(&TWELVE_JA).await?;
    let named = "const link = $('[data-action=language] a'); return [text(link), link.lang]";
    page.must("the link", named, json!(["English", "en"]))
        .await?;
    page.click(LINK).await?;
    page.answers(&TWELVE).await?;
    page.must("the language", LANGUAGES, json!(["en", "en", "en"]))
        .await?;
    page.must("the link back", named, json!(["日本語", "ja"]))
        .await?;
    page.click(LINK).await?;
    page.answers(&TWELVE_JA).await?;
    page.must("the language", LANGUAGES, json!(["ja", "ja", "ja"]))
        .await
}

async fn unknown(page: Page) -> Result<()> {
    for query in ["?lang=fr", "?lang=", "?lang=english", "?slang=en"] {
        open(&page, query).await?;
        page.must(query, LANGUAGES, json!(["ja", "ja", "ja"]))
            .await?;
    }
    Ok(())
}
