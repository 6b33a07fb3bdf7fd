//! Does the sheet for paper open on its own, and does its print say what the answer in JSON says?

use std::collections::BTreeSet;

use anyhow::{ensure, Context as _, Result};
use otasuke_calculator::domain::{quote, Date, Request};
use otasuke_calculator::draft::{Draft, NumberField};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::paper::{Handed, Paper};
use otasuke_calculator::screen::Words;
use otasuke_calculator::share::link::{self, Names, Shared, What};
use otasuke_calculator::wire::{read_request, write_quote};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::engine::Engine;
use crate::page::{Page, Room};
use crate::paper::{Pdf, SheetWindow};
use crate::printed::{squeezed, wanted, Told};
use crate::site::host::Host;
use crate::test::Test;

/// What it shows, in which language, on how many pages at most, and what is asked.
const CASES: &[(&str, Words, usize, &str)] = &[
    (
        "payable",
        Words::Ja,
        1,
        r#"{"terminals":10,"termMonths":24,"offer":{"serviceClass":1,"monitoring":"endpoint","initialFee":"30000","endpointMonthlyFee":"2000","minTermMonths":12}}"#,
    ),
    (
        "payable, English",
        Words::En,
        1,
        r#"{"programme":"it-security-2026","applicant":"small","terminals":12,"termMonths":36,"offer":{"serviceClass":1,"monitoring":"combined","initialFee":"15000","networkMonthlyFee":"9800","endpointMonthlyFee":"1500","taxIncluded":true}}"#,
    ),
    (
        "below the floor",
        Words::Ja,
        2,
        r#"{"programme":"it-security-2025","terminals":2,"termMonths":12,"offer":{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1500"}}"#,
    ),
    (
        "at the cap",
        Words::En,
        2,
        r#"{"terminals":120,"termMonths":60,"offer":{"serviceClass":1,"monitoring":"endpoint","initialFee":"500000","endpointMonthlyFee":"2000","minTerminals":1,"maxTerminals":500}}"#,
    ),
    (
        "every reason against it",
        Words::Ja,
        2,
        r#"{"programme":"it-security-2025","applicant":"large","alreadySubsidised":true,"terminals":99999,"termMonths":1,"offer":{"serviceClass":1,"monitoring":"combined","initialFee":"600001","networkMonthlyFee":"12345","endpointMonthlyFee":"2345","minTerminals":10,"minTermMonths":36,"maxTerminals":50}}"#,
    ),
    (
        "2類",
        Words::Ja,
        2,
        r#"{"programme":"it-security-2026","alreadySubsidised":true,"terminals":37,"termMonths":30,"offer":{"serviceClass":2,"monitoring":"combined","initialFee":"123456","networkMonthlyFee":"54321","endpointMonthlyFee":"1987","maxTerminals":300,"class1MaxTerminals":40,"taxIncluded":true,"enhancements":["moreTerminals","combined","cloud","addedDetection","monthlyService"]}}"#,
    ),
    (
        "2類, English",
        Words::En,
        2,
        r#"{"terminals":3,"termMonths":24,"offer":{"serviceClass":2,"monitoring":"network","networkMonthlyFee":"98765","enhancements":["monthlyService"]}}"#,
    ),
];

/// What somebody types who tries.
const HOSTILE: &str = "<img src=x onerror=alert(1)>&amp;山田 御中";

pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<Test> = CASES
        .iter()
        .map(|(name, words, pages, line)| {
            let name = format!("sheet: as the answer in JSON, {name}");
            Test::new(name, move |page| as_json(page, *words, *pages, line))
        })
        .collect();
    tests.extend([
        Test::new(
            "sheet: from an element under the strictest policy",
            from_element,
        ),
        Test::new(
            "sheet: from inside of a frame it opens on its own",
            from_frame,
        ),
        Test::new("sheet: an offer of a price list, with its code", of_list),
        Test::new("sheet: it stays when its page is another", stays),
        Test::new("sheet: where no window may be opened", refused),
    ]);
    tests
}

/// WebKitGTK's driver cannot print: there the text of the window is read.
fn prints(page: &Page) -> bool {
    page.engine != Engine::Webkit
}

async fn as_json(page: Page, words: Words, pages: usize, line: &str) -> Result<()> {
    let asked = read_request(line.as_bytes()).map_err(|error| anyhow::anyhow!(error.to_json()))?;
    let query = format!("?lang={}#{}", name(words), fragment(&asked)?);
    page.open_by(Room::Wide, &query).await?;
    page.panel_is("share").await?;
    page.open_panel("say").await?;
    page.replace("oc-paper-addressee", HOSTILE).await?;
    let today = page.run("return byId('oc-paper-day').value").await?;
    let today = Date::parse(today.as_str().unwrap_or_default()).context("the day")?;
    let request = Request {
        as_of: Some(today),
        ..asked
    };
    let window = page.open_sheet().await?;
    let found = says_all(&page, &window, &request, (words, pages)).await;
    window.close(found).await
}

async fn says_all(
    page: &Page,
    window: &SheetWindow,
    request: &Request,
    (words, most): (Words, usize),
) -> Result<()> {
    let today = request.as_of.context("the day")?;
    let text = window.text().await?;
    let said = said(request, words, today);
    let plain = (text.as_str(), str::to_owned as fn(&str) -> String);
    agrees(request, words, &said, plain, "the window")?;
    let moment = match words {
        Words::Ja => format!("作成 {today} "),
        Words::En => format!("Made at {today} "),
    };
    let clock = text.split(&moment).nth(1).and_then(|rest| rest.get(..5));
    let is_clock = clock.is_some_and(|clock| {
        let digits = clock.chars().filter(char::is_ascii_digit).count();
        digits == 4 && clock.chars().nth(2) == Some(':')
    });
    ensure!(is_clock, "no time of day: {text}");
    let foreign = "return document.querySelectorAll('img, script, style').length";
    ensure!(
        window.run(foreign).await? == 0,
        "a name became markup: {text}"
    );
    if prints(page) {
        let pdf = window.pdf().await?;
        let pages = pdf.pages_within_margins()?;
        println!("    {pages} pages");
        ensure!((1..=most).contains(&pages), "{pages} pages, at most {most}");
        printed(&pdf, page.engine, request, words, today)?;
    }
    Ok(())
}

/// The print says all of it, as it is copied and as one would look for it.
fn printed(pdf: &Pdf, engine: Engine, request: &Request, words: Words, today: Date) -> Result<()> {
    let raw = pdf.text()?;
    let said = said(request, words, today);
    agrees(
        request,
        words,
        &said,
        (&raw, normal),
        "the normalized print",
    )?;
    let radicals: BTreeSet<char> = raw.chars().filter(|one| is_radical(*one)).collect();
    if engine == Engine::Firefox {
        // Cairo names a letter by the first sign of the font that looks like it, so that of raw Japanese
        // text only figures, addresses and clauses are equal.
        return agrees(request, words, &said, (&raw, ascii), "the raw print");
    }
    ensure!(radicals.is_empty(), "radicals in the print: {radicals:?}");
    agrees(
        request,
        words,
        &said,
        (&raw, str::to_owned),
        "the raw print",
    )
}

/// Kangxi radicals and their supplement: they look like letters, and no search finds them.
fn is_radical(one: char) -> bool {
    ('\u{2E80}'..='\u{2FD5}').contains(&one)
}

/// As one compares what only looks alike: a font has one sign for both dashes of 「～」.
fn normal(text: &str) -> String {
    let text: String = text.nfkc().collect();
    text.replace('\u{301C}', "~")
}

fn ascii(text: &str) -> String {
    text.chars().filter(char::is_ascii).collect()
}

fn told(request: &Request, words: Words) -> Told {
    use otasuke_calculator::domain::TaxBasis;
    Told {
        japanese: words == Words::Ja,
        tax_included: request.offer.tax_basis == TaxBasis::Included,
    }
}

fn answer(request: &Request) -> Result<Value> {
    Ok(serde_json::from_str(&write_quote(&quote(request, &BOOK)))?)
}

/// A text has every figure and source of the answer, and every sentence of the sheet, as `read` sees both.
fn agrees(
    request: &Request,
    words: Words,
    said: &[String],
    (text, read): (&str, fn(&str) -> String),
    what: &str,
) -> Result<()> {
    let whole = squeezed(&read(text));
    let figures = wanted(&answer(request)?, told(request, words));
    let lacking: Vec<&String> = figures
        .iter()
        .chain(said)
        .filter(|one| !whole.contains(&squeezed(&read(one))))
        .collect();
    ensure!(lacking.is_empty(), "{what} lacks {lacking:?}:\n{text}");
    Ok(())
}

/// What stands on the sheet beside its figures, piece by piece.
fn said(request: &Request, words: Words, today: Date) -> Vec<String> {
    let handed = Handed {
        addressee: HOSTILE,
        day: Some(today),
        ..Handed::default()
    };
    let paper = Paper::of(&quote(request, &BOOK), request, &BOOK, words, &handed);
    let mut said = vec![paper.addressee, paper.estimate, paper.made];
    let entries = paper.head.into_iter().chain(paper.question);
    said.extend(entries.flat_map(|entry| [entry.name, entry.text]));
    let notes = paper.tables.into_iter().flat_map(|table| table.notes);
    said.extend(notes);
    let lines = paper.remarks.into_iter().flat_map(|remarks| remarks.lines);
    said.extend(lines.map(|line| line.text));
    for source in paper.sources {
        let citation = source.citation;
        let plain = [citation.document, citation.url].map(str::to_owned);
        said.extend(
            plain
                .into_iter()
                .chain([source.mark, citation.text, source.clauses]),
        );
    }
    said
}

const fn name(words: Words) -> &'static str {
    match words {
        Words::Ja => "ja",
        Words::En => "en",
    }
}

/// What stands behind the `#` of a link that opens this question.
fn fragment(request: &Request) -> Result<String> {
    let mut draft = Draft::example().with_offer(&request.offer);
    draft.programme = request.programme;
    draft.applicant = request.applicant;
    draft.already_subsidised = request.already_subsidised;
    let draft = draft
        .with_number(NumberField::Terminals, Some(request.terminals.get().into()))
        .with_number(
            NumberField::TermMonths,
            Some(request.term_months.get().into()),
        );
    let what = What::Typed {
        draft: Box::new(draft),
        names: Names::default(),
    };
    let shared = Shared { what, then: None };
    link::write(&shared).map_err(|no| anyhow::anyhow!("no link: {no:?}"))
}

/// Opens the sheet of the example with twelve terminals, in whatever the page is inside of.
/// 12 × 1,500 × 24 = 432,000, half 216,000; 462,000 with tax 508,200.
async fn twelve(page: &Page) -> Result<()> {
    page.fill("oc-terminals", "12").await?;
    page.open_panel("say").await?;
    let window = page.open_sheet().await?;
    let found = shows_twelve(page, &window).await;
    window.close(found).await
}

async fn shows_twelve(page: &Page, window: &SheetWindow) -> Result<()> {
    let text = window.text().await?;
    for part in [
        "試算書（見積書ではありません）",
        "292,200円",
        "216,000円",
        "508,200円",
        "#1",
    ] {
        ensure!(text.contains(part), "the sheet lacks {part}: {text}");
    }
    let dressed = "const sheet = getComputedStyle(document.querySelector('.oc-paper__large'));
        return [sheet.display, sheet.borderTopStyle, window.top === window, document.title.includes('292,200円')]";
    let dressed = window.run(dressed).await?;
    ensure!(
        dressed == serde_json::json!(["grid", "solid", true, true]),
        "it is plain: {dressed}"
    );
    if prints(page) {
        let text = squeezed(&window.pdf().await?.text()?);
        ensure!(text.contains("292,200円"), "the print: {text}");
    }
    Ok(())
}

async fn from_element(page: Page) -> Result<()> {
    let policy = super::hosts::policy::policy("element, script tag")?;
    let tag = "<otasuke-calculator loading=\"eager\"></otasuke-calculator>";
    page.open_host_ready(&Host::new(tag).with_policy(policy))
        .await?;
    twelve(&page).await
}

async fn from_frame(page: Page) -> Result<()> {
    page.open_in_frame(700, 800).await?;
    twelve(&page).await
}

async fn of_list(page: Page) -> Result<()> {
    page.open().await?;
    super::share::take_offer(&page).await?;
    page.open_panel("say").await?;
    let window = page.open_sheet().await?;
    let text = window.text().await;
    let text = squeezed(&window.close(text).await?);
    for part in [
        "サンプルネットワーク見守りライト",
        "電話で伝えるコード",
        "catalogue.sample.json#1",
    ] {
        ensure!(text.contains(part), "the sheet lacks {part}: {text}");
    }
    Ok(())
}

/// It is that of the press, whatever becomes of the page.
async fn stays(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("say").await?;
    let window = page.open_sheet().await?;
    let found = is_same(&window).await;
    window.close(found).await
}

async fn is_same(window: &SheetWindow) -> Result<()> {
    let before = window.text().await?;
    ensure!(before.contains("249,000円"), "the sheet: {before}");
    window.reload_opener().await?;
    ensure!(window.text().await? == before, "the sheet has changed");
    Ok(())
}

/// As in a frame whose sandbox allows none.
async fn refused(page: Page) -> Result<()> {
    page.open().await?;
    page.open_panel("say").await?;
    page.run("window.open = () => null; window.print = () => { window.printed = panel().closest('.oc').dataset.print }").await?;
    page.click("[data-action=\"open-sheet\"]").await?;
    page.panel_says(&["ブラウザーが別のウィンドウを許可しませんでした"])
        .await?;
    let dressed = "return [$('#oc-paper .oc-paper__large b')?.textContent, getComputedStyle($('#oc-paper .oc-paper__large')).display]";
    page.until(
        "the sheet on the panel",
        dressed,
        serde_json::json!(["429,000円", "grid"]),
    )
    .await?;
    page.click("[data-action=\"print-sheet\"]").await?;
    page.until("the panel is printed", "return window.printed", "panel")
        .await
}
