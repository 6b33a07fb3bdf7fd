//! Does what is read out say the figures of the answer, and does what is copied name their sources?

use std::collections::BTreeSet;

use otasuke_calculator::domain::{quote, CheckStatus, Figures, Quote, Request, SubsidyStatus};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::script::{Line, Matter, Script};
use otasuke_calculator::screen::{sheet, Copied, Sent, Teller, Telling, Words};
use proptest::prelude::*;

use super::cases;
use super::requests::requests;

const TELLINGS: [Telling; 3] = [Telling::Written, Telling::Said, Telling::Kana];
const LANGUAGES: [Words; 2] = [Words::Ja, Words::En];

fn of(script: &Script, matter: Matter) -> Vec<&str> {
    let lines = script.lines().filter(|line| line.matter == matter);
    lines.map(|line| line.text.as_str()).collect()
}

/// Every figure of the answer that must be heard, with the sentence that says it.
fn heard(quote: &Quote, request: &Request, tell: Teller) -> Vec<(Matter, String)> {
    let settled = &quote.settlement;
    let (subsidy, net) = (&settled.subsidy, &settled.net);
    let mut heard = vec![
        (Matter::Asked, tell.terminals(request.terminals.get())),
        (Matter::Asked, tell.months(request.term_months.get())),
        (Matter::Fees, tell.yen(settled.cost.initial)),
        (Matter::Total, tell.yen(settled.cost.incl_tax)),
        (Matter::Net, tell.yen(net.incl_tax)),
        (
            Matter::NetMonthly,
            tell.yen(net.incl_tax_monthly.each_month()),
        ),
    ];
    for check in &settled.checks {
        let figures = match check.figures {
            Figures::PriceLimit { actual, limit } => [tell.yen(actual), tell.yen(limit)],
            Figures::Price(actual) => [tell.yen(actual), tell.yen(actual)],
            Figures::None | Figures::CountLimit { .. } => continue,
        };
        heard.extend(figures.map(|figure| (Matter::Check, figure)));
    }
    match subsidy.status {
        SubsidyStatus::Payable | SubsidyStatus::Capped => heard.extend([
            (Matter::Amount, tell.yen(subsidy.amount)),
            (Matter::Share, tell.yen(subsidy.before_limits)),
            (Matter::Eligible, tell.yen(subsidy.eligible_cost)),
            (Matter::Prepaid, tell.yen(net.prepaid_incl_tax)),
        ]),
        SubsidyStatus::BelowFloor => heard.push((Matter::Share, tell.yen(subsidy.before_limits))),
        SubsidyStatus::Ineligible => {}
    }
    heard
}

fn is_sourced(line: &Line) -> bool {
    !line.text.contains(|one: char| one.is_ascii_digit()) || !line.sources.is_empty()
}

/// A comma or a stop between two digits.
fn has_separator(text: &str) -> bool {
    let all: Vec<char> = text.chars().collect();
    all.windows(3).any(|three| {
        let is_between = three[0].is_ascii_digit() && three[2].is_ascii_digit();
        is_between && matches!(three[1], ',' | '.')
    })
}

fn decoded(encoded: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let two = [rest.next().unwrap(), rest.next().unwrap()];
            let two = std::str::from_utf8(&two).unwrap().to_owned();
            bytes.push(u8::from_str_radix(&two, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_is_read_out_says_the_figures_of_the_answer(request in requests()) {
        let quote = quote(&request, &BOOK);
        for words in LANGUAGES {
            let mut matters = BTreeSet::new();
            for telling in TELLINGS {
                let script = Script::of(&quote, &request, &BOOK, words, telling);
                let said: Vec<String> = script.lines().map(|one| format!("{:?}", one.matter)).collect();
                matters.insert(said);
                for (matter, figure) in heard(&quote, &request, Teller { words, telling }) {
                    let said = of(&script, matter);
                    prop_assert!(
                        said.iter().any(|text| text.contains(&figure)),
                        "{matter:?} {figure}: {said:?}"
                    );
                }
                for line in script.lines() {
                    prop_assert!(is_sourced(line), "{}", line.text);
                    prop_assert!(telling == Telling::Written || !has_separator(&line.text), "{}", line.text);
                    prop_assert!(!line.text.contains('\n'));
                }
            }
            prop_assert_eq!(matters.len(), 1, "the same sentences however they are told");
        }
        let over = quote.settlement.checks.iter().filter(|check| check.status == CheckStatus::Over);
        let script = Script::of(&quote, &request, &BOOK, Words::Ja, Telling::Said);
        let said = script.lines().filter(|line| line.text.contains("超過"));
        prop_assert_eq!(said.count(), over.count());
    }

    #[test]
    fn what_is_copied_is_whole(request in requests(), name in "\\PC{0,40}") {
        let quote = quote(&request, &BOOK);
        // The name is no item of the list.
        let name = format!("x{name}");
        for words in LANGUAGES {
            let script = Script::of(&quote, &request, &BOOK, words, Telling::Written);
            let copied = Copied::of(&quote, &request, &BOOK, words, &name, Sent::default());
            let (plain, markdown) = (copied.plain(), copied.markdown());
            for line in script.lines() {
                let starts = |all: &str, text: &str| all.lines().filter(|one| one.contains(text)).count();
                prop_assert!(starts(&plain, &line.text) > 0, "{}", line.text);
                for basis in line.sources.iter().flatten() {
                    let source = words.rule(basis.source.title);
                    let locator = words.rule(basis.locator);
                    let found = plain.lines().any(|one| {
                        one.contains(&line.text) && one.contains(source) && one.contains(locator)
                    });
                    prop_assert!(found, "{}: {source} {locator}", line.text);
                }
            }
            prop_assert_eq!(markdown.lines().filter(|one| one.starts_with("- ")).count(), script.lines().count());
            let mail = copied.mail();
            let body = mail.split_once("&body=").unwrap().1;
            prop_assert!(body.len() <= 1_900);
            let body = decoded(body);
            // Each sentence of the mail is a whole one, and names where its figures stand below.
            let item = |one: &&str| one.starts_with(['・', '-']);
            let mut kept = 0;
            for said in body.split("\r\n").filter(item) {
                let (text, marks) = said.find('[').map_or((said, ""), |at| said.split_at(at));
                prop_assert!(plain.lines().any(|line| line.starts_with(text)), "{said}");
                let line = script.lines().find(|line| text.ends_with(&line.text));
                prop_assert_eq!(line.map(|line| line.sources.len()), Some(marks.matches('[').count()));
                for mark in marks.split_inclusive(']') {
                    let found = body.lines().any(|one| one.starts_with(&format!("{mark} ")));
                    prop_assert!(found, "{mark}: {body}");
                }
                kept += 1;
            }
            let lines = plain.lines().filter(item).count();
            let pointer = body.contains("文章をコピー") || body.contains("Copy as text");
            prop_assert_eq!(pointer, kept < lines, "{}", body);
            // A name of 40 rare signs takes the room of a sentence.
            prop_assert!(kept >= if name.len() > 120 { 2 } else { 3 }, "{}", body);
        }
    }

    #[test]
    fn the_table_is_rectangular_and_its_margins_may_be_negative(request in requests()) {
        let quote = quote(&request, &BOOK);
        for words in LANGUAGES {
            let sheet = sheet::trace(&quote, &request, &BOOK, words);
            let csv = sheet.to_csv();
            let mut reader = csv::ReaderBuilder::new().from_reader(csv.trim_start_matches('\u{FEFF}').as_bytes());
            let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(records.len(), sheet.rows.len());
            let has = |value: u64| records.iter().any(|row| row.get(2) == Some(value.to_string().as_str()));
            prop_assert!(has(quote.settlement.net.incl_tax.to_u64()));
            prop_assert!(has(quote.settlement.cost.incl_tax.to_u64()));
            prop_assert!(has(quote.settlement.subsidy.amount.to_u64()));
            for check in &quote.settlement.checks {
                if let Figures::PriceLimit { actual, limit } = check.figures {
                    let margin = i128::from(limit.to_u64()) - i128::from(actual.to_u64());
                    let margin = margin.to_string();
                    let found = records.iter().any(|row| row.get(5) == Some(margin.as_str()));
                    prop_assert!(found, "{margin}");
                }
            }
        }
    }
}
