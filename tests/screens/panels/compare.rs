//! Does the comparison say whose list it is, which offer is cheapest, and what could not be read?

use std::borrow::Borrow;

use otasuke_calculator::compare::Column;
use otasuke_calculator::domain::{Date, MonitoringKind, Named, ServiceClass};
use otasuke_calculator::draft::{Action, Draft, Form, NumberField, Reading};
use otasuke_calculator::platform::{ListBytes, ListFailure};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::compare::{self, Compare, ListMsg, Msg, Wanted};
use otasuke_calculator::ui::panels::state::{Beside, Effect};
use yew::prelude::*;

use super::sourced::{assert_sourced, words as words_of};
use crate::panel::panel;
use crate::tree::{Element, Tree};

const SAMPLE: &[u8] = include_bytes!("../../../examples/catalogue.sample.json");

/// One service of the sample has ended by then, and one is still to come.
const TODAY: Option<Date> = Some(Date::literal(2026, 11, 22));

/// An element of a panel, or the whole of it. It lives as long as the tests.
#[derive(Clone, Copy)]
struct Node {
    tree: &'static Tree,
    element: Option<&'static Element>,
}

impl Node {
    fn get(&self, name: &str) -> Option<&'static str> {
        self.element.and_then(|element| element.get(name))
    }

    fn words(&self) -> String {
        match self.element {
            Some(element) => element.text.clone(),
            None => words_of(self.tree),
        }
    }

    /// What is inside, in its order.
    fn all(&self) -> Vec<Node> {
        let elements = match self.element {
            Some(element) => self.tree.inside(element),
            None => self.tree.all().collect(),
        };
        let node = |element| Node {
            tree: self.tree,
            element: Some(element),
        };
        elements.into_iter().map(node).collect()
    }

    fn tag(&self) -> &'static str {
        self.element.map_or("", |element| &element.name)
    }

    fn tags(&self, tag: &str) -> Vec<Node> {
        let all = self.all().into_iter();
        all.filter(|node| node.tag() == tag).collect()
    }

    /// The buttons with this name.
    fn buttons(&self, action: &str) -> Vec<Node> {
        let all = self.tags("button").into_iter();
        all.filter(|node| node.get("data-action") == Some(action))
            .collect()
    }

    /// The boxes by which offers are picked.
    fn picks(&self) -> Vec<Node> {
        let cells = class(self, "oc-offers__pick").into_iter();
        cells.flat_map(|cell| cell.tags("input")).collect()
    }
}

fn loaded(bytes: &[u8], from: &str) -> Compare {
    let mut compare = Compare::default();
    let (from, bytes) = (from.to_owned(), Ok(bytes.to_vec()));
    act(&mut compare, Msg::Came { from, bytes });
    compare
}

fn sample() -> Compare {
    loaded(SAMPLE, "")
}

fn act_in(words: Words, compare: &mut Compare, msg: Msg) -> (Option<Effect>, String) {
    let draft = &Draft::example();
    let beside = Beside {
        page: None,
        draft,
        reading: &Reading::of(draft, TODAY),
        today: TODAY,
        words,
    };
    compare.update(msg, &beside)
}

fn act(compare: &mut Compare, msg: Msg) -> Option<Effect> {
    act_in(Words::Ja, compare, msg).0
}

/// What of a list is told to the page, and read aloud.
fn arrive(compare: &mut Compare, bytes: ListBytes, from: &str) -> (Result<(), String>, String) {
    let from = from.to_owned();
    match act_in(Words::Ja, compare, Msg::Came { from, bytes }) {
        (Some(Effect::ListSettled(settled)), status) => (settled, status),
        other => panic!("a list that came is settled: {other:?}"),
    }
}

fn ask(compare: &mut Compare, url: &str, host: &str) {
    let (url, host) = (url.to_owned(), host.to_owned());
    act(compare, Msg::List(ListMsg::Asked { url, host }));
}

fn start(compare: &mut Compare, url: &str) {
    act(compare, Msg::List(ListMsg::Started(url.to_owned())));
}

fn want(compare: &mut Compare, wanted: Wanted) {
    act(compare, Msg::Wanted(wanted));
}

fn pick(compare: &mut Compare, index: usize, picked: bool) {
    act(compare, Msg::Pick { index, picked });
}

fn picked(indices: &[usize]) -> Compare {
    let mut compare = sample();
    for index in indices {
        pick(&mut compare, *index, true);
    }
    compare
}

/// The panel for the example of the page: ten terminals for 24 months, a 中小企業, rules of 2024.
fn shown_in(words: Words, compare: &Compare) -> Node {
    shown_for(words, compare, &Draft::example())
}

fn shown(compare: &Compare) -> Node {
    shown_in(Words::Ja, compare)
}

fn shown_for(words: Words, compare: &Compare, draft: &Draft) -> Node {
    let tree = panel(words, TODAY, draft, |beside| {
        compare::view(compare, beside, Callback::noop())
    });
    if words == Words::Ja {
        assert_sourced(&tree);
    }
    Node {
        tree: Box::leak(Box::new(tree)),
        element: None,
    }
}

/// The example with another text in one field.
fn draft_of(field: NumberField, text: &str) -> Draft {
    let typed = Action::Typed {
        field,
        text: text.to_owned(),
        composing: false,
    };
    Form::example().after(typed).unwrap().draft().clone()
}

fn has(node: impl Borrow<Node>, tag: &str, words: &str) -> bool {
    let node = node.borrow();
    node.tags(tag).iter().any(|found| found.words() == words)
}

fn class(node: impl Borrow<Node>, class: &str) -> Vec<Node> {
    let node = node.borrow();
    let has = |node: &Node| node.element.is_some_and(|one| one.has_class(class));
    node.all().into_iter().filter(has).collect()
}

fn by_id(node: impl Borrow<Node>, id: &str) -> Node {
    let node = node.borrow();
    let found = |node: &Node| node.get("id") == Some(id);
    node.all().into_iter().find(found).unwrap()
}

/// The rows of the table of offers, without its head and without the details.
fn offer_rows(view: impl Borrow<Node>) -> Vec<Node> {
    let view = view.borrow();
    let table = class(view, "oc-offers");
    let body = table[0].tags("tbody");
    let rows = body[0].tags("tr").into_iter();
    rows.filter(|row| row.get("class").is_none()).collect()
}

/// The places of the rows in the list.
fn order(view: impl Borrow<Node>) -> Vec<usize> {
    let view = view.borrow();
    let key = |row: &Node| row.get("data-service").unwrap().parse().unwrap();
    offer_rows(view).iter().map(key).collect()
}

/// The figures of a row, by the names of their columns.
fn cell(row: impl Borrow<Node>, label: &str) -> String {
    let row = row.borrow();
    let cells = row.tags("td");
    let named = |cell: &&Node| cell.get("data-label") == Some(label);
    cells.iter().find(named).unwrap().words()
}

/// A price list of so many services that watch a terminal for 1,000 yen, 1,001 yen and so on.
fn many(count: u64) -> Vec<u8> {
    let service = |index| {
        let fee = 1_000_u64.saturating_add(index);
        format!(
            r#"{{"id":"s{index}","name":"S{index}","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"{fee}"}}"#
        )
    };
    let services: Vec<String> = (0..count).map(service).collect();
    let services = services.join(",");
    format!(r#"{{"schema":1,"provider":{{"name":"P"}},"services":[{services}]}}"#).into_bytes()
}

/// A price list with this service alone, as JSON.
fn one_service(more: &str) -> Vec<u8> {
    let fees = r#""serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1000""#;
    format!(
        r#"{{"schema":1,"provider":{{"name":"P"}},"services":[{{"id":"a","name":"A",{fees}{more}}}]}}"#
    )
    .into_bytes()
}

#[test]
fn it_says_whose_list_it_is_and_that_a_sample_is_one() {
    let ja = shown(&sample());
    let lead = class(ja, "oc-lead")[0].words();
    assert_eq!(lead, "サンプル事業者（架空）の料金表（サービス14件）");
    for said in [
        "これは見本です。サービスも価格も架空のものです。",
        "読み込み元: このページに埋め込まれた料金表",
        "料金表の更新日: 2026年11月22日",
        "価格と条件は事業者が示したもので、このページは確かめていません。",
    ] {
        assert!(has(ja, "p", said), "{said}");
    }
    let en = shown_in(Words::En, &loaded(SAMPLE, "https://a.example/l.json"));
    for said in [
        "Price list of サンプル事業者（架空） (services: 14)",
        "This is a sample. Its services and prices are invented.",
        "Loaded from: https://a.example/l.json",
        "Last updated: 2026-11-22",
        "The prices and terms are the provider's; this page has not verified them.",
    ] {
        assert!(has(en, "p", said), "{said}");
    }
    let own = shown(&loaded(&one_service(""), ""));
    assert!(has(own, "p", "Pの料金表（サービス1件）"));
    assert!(!own.words().contains("見本です"));
}

#[test]
fn a_list_without_a_name_is_called_a_price_list_once() {
    for provider in ["{}", r#"{"name":" "}"#] {
        let list = String::from_utf8(one_service("")).unwrap();
        let list = loaded(list.replace(r#"{"name":"P"}"#, provider).as_bytes(), "");
        let lead = |words| class(shown_in(words, &list), "oc-lead")[0].words();
        assert_eq!(lead(Words::Ja), "事業者名のない料金表（サービス1件）");
        let english = "Price list of a provider that gives no name (services: 1)";
        assert_eq!(lead(Words::En), english);
    }
}

/// What is said of a price beside its name, and between which days it holds.
fn validity(words: Words, days: &str) -> (String, Option<String>) {
    let mut list = loaded(&one_service(days), "");
    let said = class(offer_rows(shown_in(words, &list))[0], "oc-hindrance");
    let said: Vec<String> = said.iter().map(Node::words).collect();
    act(&mut list, Msg::Open(0));
    let terms = class(shown_in(words, &list), "oc-term").into_iter();
    let named = |term: &Node| {
        let (name, days) = (term.tags("dt")[0].words(), term.tags("dd")[0].words());
        ["料金の適用期間", "This price holds"]
            .contains(&&*name)
            .then_some(days)
    };
    (
        said.join(" "),
        terms.into_iter().find_map(|term| named(&term)),
    )
}

#[test]
fn the_days_of_a_price_are_shown_and_one_that_ends_soon_says_so() {
    let until = |day: &str| format!(r#","validFrom":"2026-04-01","validUntil":"{day}""#);
    let ja = |days: &str| validity(Words::Ja, days);
    let between = |last: &str| Some(format!("2026年4月1日から{last}まで"));
    for (day, said, last) in [
        (
            "2026-11-21",
            "対応できません: 2026年11月21日で終わった料金です",
            "2026年11月21日",
        ),
        (
            "2026-11-22",
            "今日（2026年11月22日）で終わる料金です",
            "2026年11月22日",
        ),
        (
            "2026-11-23",
            "2026年11月23日で終わる料金です（あと1日）",
            "2026年11月23日",
        ),
        (
            "2026-12-22",
            "2026年12月22日で終わる料金です（あと30日）",
            "2026年12月22日",
        ),
        ("2026-12-23", "", "2026年12月23日"),
    ] {
        assert_eq!(ja(&until(day)), (said.to_owned(), between(last)), "{day}");
    }
    let from = r#","validFrom":"2026-04-01""#;
    assert_eq!(
        ja(from),
        (String::new(), Some("2026年4月1日から".to_owned()))
    );
    assert_eq!(ja(""), (String::new(), None));
    let (said, days) = validity(Words::En, r#","validUntil":"2026-11-30""#);
    assert_eq!(said, "This price ends on 2026-11-30 (days left: 8)");
    assert_eq!(days.as_deref(), Some("until 2026-11-30"));
    let (said, _) = validity(Words::En, &until("2026-11-22"));
    assert_eq!(said, "This price ends today (2026-11-22)");
}

#[test]
fn each_problem_is_told_and_the_good_services_stay() {
    let bad = br#"{"schema":1,"provider":{"name":"P"},"services":[
        {"id":"a","name":"A","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1,000"},
        {"id":"b","name":"B","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1000","x":1},
        {"id":"c","name":"C","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1000"}]}"#;
    for (words, summary, first) in [
        (
            Words::Ja,
            "読み込めなかったところ: 2か所",
            "1番目のサービス（id「a」）の endpointMonthlyFee：金額 \"1,000\" を読めません。",
        ),
        (
            Words::En,
            "Places that could not be read: 2",
            "Service 1 (id “a”), endpointMonthlyFee: The amount \"1,000\" cannot be read.",
        ),
    ] {
        let view = shown_in(words, &loaded(bad, ""));
        let problems = class(view, "oc-problems")[0];
        assert!(problems.get("open").is_some());
        assert!(has(problems, "summary", summary), "{}", problems.words());
        let lines = problems.tags("li");
        assert_eq!(lines.len(), 2);
        assert!(lines[0].words().starts_with(first), "{}", lines[0].words());
        assert_eq!(order(view), [0]);
        assert!(offer_rows(view)[0].words().starts_with('C'));
    }
}

#[test]
fn a_list_without_a_service_says_so_and_asks_for_another() {
    for bytes in [
        "nonsense",
        r#"{"schema":1,"provider":{"name":"P"},"services":[{"id":"a"}]}"#,
    ] {
        for (words, said) in [
            (Words::Ja, "料金表に読み込めるサービスがありませんでした。"),
            (
                Words::En,
                "The price list has no service that could be read.",
            ),
        ] {
            let view = shown_in(words, &loaded(bytes.as_bytes(), ""));
            assert!(has(view, "p", said), "{bytes}");
            assert!(!class(view, "oc-problems").is_empty());
        }
    }
}

#[test]
fn the_table_can_be_read_without_seeing_it() {
    for words in [Words::Ja, Words::En] {
        let view = shown_in(words, &sample());
        let table = class(view, "oc-offers")[0];
        assert_eq!(table.tags("caption").len(), 1);
        let head = table.tags("thead")[0];
        let heads = head.tags("th");
        assert_eq!(heads.len(), 8);
        assert!(heads.iter().all(|head| head.get("scope") == Some("col")));
        let sorts: Vec<_> = heads
            .iter()
            .filter_map(|head| head.get("aria-sort"))
            .collect();
        assert_eq!(
            sorts,
            ["none", "ascending", "none", "none", "none", "none", "none"]
        );
        let rows = offer_rows(view);
        assert_eq!(rows.len(), 14);
        for row in rows {
            let name = row.tags("th");
            assert_eq!(name.len(), 1);
            assert_eq!(name[0].get("scope"), Some("row"));
            let cells = row.tags("td");
            assert_eq!(cells.len(), 7);
            assert!(cells
                .iter()
                .all(|cell| !cell.get("data-label").unwrap().is_empty()));
            let box_label = row.tags("input")[0].get("aria-label").unwrap();
            assert!(!box_label.is_empty());
        }
        let mut ids: Vec<_> = view
            .all()
            .iter()
            .filter_map(|node| node.get("id"))
            .collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
    let caption = |words| shown_in(words, &sample()).tags("caption")[0].words();
    assert_eq!(
        caption(Words::Ja),
        "サービスの比較（税込、14件中 1～14件目）"
    );
    assert_eq!(
        caption(Words::En),
        "Services compared (incl. tax, 1–14 of 14)"
    );
}

/// Place in the list; 実質負担 over the term and a month, and 補助額, by hand: ten terminals, 24
/// months, half of the fees of at most 24 months without the initial fee, 10 % tax.
#[rustfmt::skip]
const BY_COST: [(usize, &str, &str, &str); 14] = [
    // 6,000 × 24 = 144,000: 158,400 − 72,000.
    (0, "86,400円", "3,600円", "72,000円"),
    // 198,000 + 30,000: 250,800 − 99,000.
    (1, "151,800円", "6,325円", "99,000円"),
    // 750 × 10 × 24 = 180,000: 198,000. At least five terminals is no standard, nothing is paid.
    (4, "198,000円", "8,250円", "0円"),
    // 360,000 + 30,000: 429,000 − 180,000.
    (5, "249,000円", "10,375円", "180,000円"),
    // 税込 396,000 + 33,000 = 429,000; 396,000 × 10/11 / 2 = 180,000.
    (9, "249,000円", "10,375円", "180,000円"),
    // (8,250 + 7,500) × 24 = 378,000 + 30,000: 448,800 − 189,000.
    (10, "259,800円", "10,825円", "189,000円"),
    // The first tier, 2,000: 480,000 + 30,000: 561,000 − 240,000.
    (8, "321,000円", "13,375円", "240,000円"),
    // 36 months: 360,036 + 30,000 = 390,036 and 39,003 tax; over the limit. 429,039 / 36 = 11,917.75.
    (3, "429,039円", "11,918円", "0円"),
    // 240,000 + 500,000: 814,000 − 120,000; 694,000 / 24 = 28,916.7.
    (2, "694,000円", "28,917円", "120,000円"),
    // 480,000 + 500,000: 1,078,000 − 240,000; 838,000 / 24 = 34,916.7.
    (6, "838,000円", "34,917円", "240,000円"),
    // (20,000 + 25,000) × 24 = 1,080,000 + 200,000: 1,408,000 − 540,000; 868,000 / 24 = 36,166.7.
    (11, "868,000円", "36,167円", "540,000円"),
    // 480,240 + 500,001 = 980,241 and 98,024 tax; over the limit. 1,078,265 / 24 = 44,927.7.
    (7, "1,078,265円", "44,928円", "0円"),
    // Cannot serve, so that they stand last: 396,000 − 180,000.
    (12, "216,000円", "9,000円", "180,000円"),
    // 2,800 × 240 = 672,000 + 50,000: 794,200 − 336,000; 458,200 / 24 = 19,091.7.
    (13, "458,200円", "19,092円", "336,000円"),
];

#[test]
fn every_offer_has_its_row_with_its_sums_and_those_that_cannot_serve_stand_last() {
    let view = shown(&sample());
    for ((place, net, monthly, subsidy), row) in BY_COST.iter().zip(offer_rows(view)) {
        assert_eq!(row.get("data-service"), Some(place.to_string().as_str()));
        assert_eq!(cell(row, "実質負担"), *net, "{place}");
        assert_eq!(cell(row, "月あたり"), *monthly, "{place}");
        assert_eq!(cell(row, "補助金"), *subsidy, "{place}");
        let dim = row.get("data-dim").is_some();
        assert_eq!(dim, matches!(place, 12 | 13), "{place}");
        let reasons = class(row, "oc-hindrance").len();
        assert_eq!(reasons, usize::from(dim), "{place}");
    }
    // 86,400 / 240 = 360; 429,039 / 360 = 1,191.775.
    let per_terminal = |row: usize| cell(offer_rows(view)[row], "1台・月あたり");
    assert_eq!(per_terminal(0), "360円");
    assert_eq!(per_terminal(7), "1,192円");
    let en = shown_in(Words::En, &sample());
    assert_eq!(cell(offer_rows(en)[0], "Net cost"), "86,400 yen");
}

#[test]
fn each_way_that_the_subsidy_ends_can_be_told_apart() {
    // The programme of 2024 is over, so that nothing is promised.
    let status = |view: &Node, place: usize| cell(offer_rows(view)[place], "補助の見込み");
    let view = shown(&sample());
    assert_eq!(status(&view, 0), "2024年度の規則なら補助率どおり");
    assert_eq!(status(&view, 2), "2024年度の規則なら✕ 補助の対象外です");
    let one = shown_for(Words::Ja, &sample(), &draft_of(NumberField::Terminals, "1"));
    let floor = offer_rows(one)
        .into_iter()
        .find(|row| row.get("data-service") == Some("5"));
    let floor = cell(floor.unwrap(), "補助の見込み");
    assert!(floor.contains("50,000円"), "{floor}");
    // 60 × 1,500 × 24 / 2 = 1,080,000 is over the cap of 1,000,000.
    let many = shown_for(
        Words::Ja,
        &sample(),
        &draft_of(NumberField::Terminals, "60"),
    );
    let capped = offer_rows(many)
        .into_iter()
        .find(|row| row.get("data-service") == Some("5"));
    assert_eq!(
        cell(capped.unwrap(), "補助の見込み"),
        "2024年度の規則なら上限額です"
    );
}

#[test]
fn what_cannot_serve_says_why() {
    let draft = draft_of(NumberField::Terminals, "350");
    let told = |words| {
        let view = shown_for(words, &sample(), &draft);
        let rows = offer_rows(view);
        let of = |place: &str| {
            let row = rows
                .iter()
                .find(|row| row.get("data-service") == Some(place))
                .unwrap();
            let reasons = class(row, "oc-hindrance");
            reasons.iter().map(|node| node.words()).collect::<Vec<_>>()
        };
        [of("8"), of("12"), of("13"), of("5")]
    };
    assert_eq!(
        told(Words::Ja),
        [
            vec!["対応できません: 監視できるのは300台まで"],
            vec!["対応できません: 2026年3月31日で終わった料金です"],
            vec!["対応できません: 2027年4月1日からの料金です"],
            vec![]
        ]
    );
    assert_eq!(
        told(Words::En),
        [
            vec!["Cannot serve you: monitors at most 300 terminals"],
            vec!["Cannot serve you: this price ended on 2026-03-31"],
            vec!["Cannot serve you: this price starts on 2027-04-01"],
            vec![]
        ]
    );
}

#[test]
fn a_fee_of_nothing_is_no_bargain_without_a_word() {
    let list = br#"{"schema":1,"provider":{"name":"P"},"services":[
        {"id":"a","name":"A","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"0","initialFee":"1000"}]}"#;
    for (words, said) in [
        (
            Words::Ja,
            "月額が0円です。料金表の書きもれでないか確かめてください",
        ),
        (
            Words::En,
            "The monthly fee is 0 yen. Check that the price list did not leave it out",
        ),
    ] {
        assert!(has(shown_in(words, &loaded(list, "")), "span", said));
        assert!(!shown_in(words, &sample()).words().contains(said));
    }
}

#[test]
fn what_is_billed_beyond_the_question_is_said() {
    let said = |words, place: &str| {
        let rows = offer_rows(shown_in(words, &sample()));
        let row = rows
            .into_iter()
            .find(|row| row.get("data-service") == Some(place));
        row.unwrap().tags("th")[0].words()
    };
    let ja = "最低契約のため36か月・10台分の料金です";
    assert!(said(Words::Ja, "3").ends_with(ja));
    let en = "The minimum contract bills 36 months and 10 terminals";
    assert!(said(Words::En, "3").ends_with(en));
    assert!(!said(Words::Ja, "2").contains("最低契約"));
}

#[test]
fn a_heading_sorts_and_turns_around_and_what_cannot_serve_stays_last() {
    let mut compare = sample();
    let by_cost: Vec<usize> = BY_COST.iter().map(|row| row.0).collect();
    assert_eq!(order(shown(&compare)), by_cost);
    let sort_of = |view: &Node, name: &str| {
        let heads = view.tags("th");
        let of = |head: &&Node| {
            head.buttons("sort")
                .iter()
                .any(|one| one.get("data-value") == Some(name))
        };
        let head = heads.iter().find(of).unwrap();
        (
            head.get("aria-sort").unwrap(),
            head.tags("button")[0].words(),
        )
    };
    want(&mut compare, Wanted::By(Column::Net));
    let down = shown(&compare);
    assert_eq!(
        sort_of(&down, "net"),
        ("descending", "実質負担（大きい順）".to_owned())
    );
    let mut expected = by_cost[..12].to_vec();
    expected.reverse();
    // The tie keeps its order, and of those that cannot serve the dearer one stands first.
    expected.swap(7, 8);
    expected.extend([13, 12]);
    assert_eq!(order(down), expected);
    want(&mut compare, Wanted::By(Column::Subsidy));
    let up = shown(&compare);
    assert_eq!(
        sort_of(&up, "subsidy"),
        ("ascending", "補助金（小さい順）".to_owned())
    );
    assert_eq!(sort_of(&up, "net").0, "none");
    // 0 for three, by what they cost; then 72,000, 99,000, 120,000 …
    assert_eq!(order(up), [4, 3, 7, 0, 1, 2, 5, 9, 10, 8, 6, 11, 12, 13]);
    for column in [
        Column::Name,
        Column::NetMonthly,
        Column::NetMonthlyPerTerminal,
        Column::Compliance,
        Column::Status,
    ] {
        let name = column.name();
        want(&mut compare, Wanted::By(column));
        let view = shown(&compare);
        assert_eq!(sort_of(&view, name).0, "ascending", "{name}");
        let last = &order(view)[12..];
        assert!(last.contains(&12) && last.contains(&13), "{name}");
    }
    // 基準内 first, then what needs a judgement, then what is outside.
    want(&mut compare, Wanted::By(Column::Compliance));
    assert_eq!(
        order(shown(&compare)),
        [0, 1, 5, 9, 10, 8, 2, 6, 11, 4, 3, 7, 12, 13]
    );
}

#[test]
fn a_filter_leaves_what_it_names() {
    #[rustfmt::skip]
    let rows: [(Wanted, usize, &[usize]); 7] = [
        (Wanted::Monitoring(Some(MonitoringKind::Network)), 0, &[0, 1, 3, 2]),
        (Wanted::Monitoring(Some(MonitoringKind::Combined)), 0, &[10, 11]),
        (Wanted::ServiceClass(Some(ServiceClass::Two)), 0, &[11, 13]),
        (Wanted::Within(true), 1, &[0, 1, 5, 9, 10, 8, 2, 6, 12]),
        (Wanted::Subsidised(true), 1, &[0, 1, 5, 9, 10, 8, 2, 6, 11, 12, 13]),
        (Wanted::Serving(true), 1, &[0, 1, 4, 5, 9, 10, 8, 3, 2, 6, 11, 7]),
        (Wanted::Monitoring(None), 0, &[0, 1, 4, 5, 9, 10, 8, 3, 2, 6, 11, 7, 12, 13]),
    ];
    for (wanted, boxes, expected) in rows {
        let mut compare = sample();
        want(&mut compare, wanted);
        let view = shown(&compare);
        assert_eq!(order(view), expected, "{wanted:?}");
        let checked = view
            .tags("input")
            .iter()
            .filter(|input| input.get("checked").is_some())
            .count();
        assert_eq!(checked, boxes, "{wanted:?}");
    }
    let mut none = sample();
    want(&mut none, Wanted::Monitoring(Some(MonitoringKind::Network)));
    want(&mut none, Wanted::ServiceClass(Some(ServiceClass::Two)));
    assert!(has(
        shown(&none),
        "p",
        "条件に合うサービスがありません。上の絞り込みをゆるめてください。"
    ));
    assert!(has(
        shown_in(Words::En, &none),
        "p",
        "No service fits. Ask for less above."
    ));
    want(&mut none, Wanted::ServiceClass(None));
    assert_eq!(order(shown(&none)).len(), 4);
}

#[test]
fn fifty_rows_stand_on_a_page() {
    let mut compare = loaded(&many(120), "");
    let page = |compare: &Compare| {
        let view = shown_in(Words::En, compare);
        let order = order(view);
        let current: Vec<_> = view
            .buttons("page")
            .iter()
            .filter(|button| button.get("aria-current") == Some("page"))
            .map(|button| button.words())
            .collect();
        let caption = view.tags("caption")[0].words();
        (order.len(), order[0], current.concat(), caption)
    };
    let caption = |rows: &str| format!("Services compared (incl. tax, {rows} of 120)");
    assert_eq!(page(&compare), (50, 0, "1".to_owned(), caption("1–50")));
    act(&mut compare, Msg::Page(2));
    assert_eq!(
        page(&compare),
        (20, 100, "3".to_owned(), caption("101–120"))
    );
    // Beyond the last page stands the last one.
    act(&mut compare, Msg::Page(99));
    assert_eq!(page(&compare).1, 100);
    // Another order begins at its beginning.
    want(&mut compare, Wanted::By(Column::Net));
    assert_eq!(page(&compare), (50, 119, "1".to_owned(), caption("1–50")));
    assert_eq!(shown(&compare).buttons("page").len(), 3);
    assert!(shown(&sample()).buttons("page").is_empty());
}

#[test]
fn at_most_four_are_picked() {
    let mut compare = picked(&[0, 5, 9, 11, 6]);
    assert_eq!(compare.picked().len(), 4);
    let view = shown(&compare);
    let boxes = view.picks();
    let with = |name: &str| boxes.iter().filter(|one| one.get(name).is_some()).count();
    assert_eq!((with("checked"), with("disabled")), (4, 10));
    assert!(has(view, "p", "並べられるのは4つまでです。"));
    pick(&mut compare, 5, false);
    assert_eq!(compare.picked().len(), 3);
    pick(&mut compare, 99, true);
    assert_eq!(compare.picked().len(), 3);
    act(&mut compare, Msg::UnpickAll);
    assert!(compare.picked().is_empty());
    // Another list has other services.
    let mut again = picked(&[0, 5]);
    arrive(&mut again, Ok(SAMPLE.to_vec()), "").0.unwrap();
    assert!(again.picked().is_empty());
    assert!(has(
        shown(&again),
        "p",
        "表で2つから4つを選ぶと、違いを並べて示します。"
    ));
}

/// What stands beside each other: the verdict, the lines below it, the differences.
fn side(words: Words, compare: &Compare) -> (String, Vec<String>, Vec<String>) {
    let view = shown_in(words, compare);
    let side = &by_id(view, "oc-side");
    let lists = side.tags("ul");
    let lines = |list: Option<&Node>| {
        let lines = list.map(|list| list.tags("li")).unwrap_or_default();
        lines.iter().map(|line| line.words()).collect::<Vec<_>>()
    };
    let lead = class(side, "oc-lead")[0].words();
    (lead, lines(lists.first()), lines(lists.get(1)))
}

#[test]
fn the_cheapest_is_named_and_each_difference_is_said() {
    // 249,000 − 86,400 = 162,600 (the sums stand above); 86,400 / 24 and 249,000 / 24.
    let compare = picked(&[0, 5]);
    let (lead, dearer, differences) = side(Words::Ja, &compare);
    assert_eq!(
        lead,
        "10台・24か月なら「サンプル ネットワーク見守り ライト」が最も安く、実質負担は86,400円です。"
    );
    assert_eq!(
        dearer,
        ["「サンプル 端末見守り スタンダード」より162,600円安くなります。"]
    );
    let two = |feature: &str, left: &str, right: &str| {
        format!("{feature}: サンプル ネットワーク見守り ライトは{left}、サンプル 端末見守り スタンダードは{right}")
    };
    assert_eq!(
        differences,
        [
            two("監視のしかた", "ネットワーク一括監視型", "端末監視型"),
            two("初期費用", "0円（税抜）", "30,000円（税抜）"),
            two("月額（ネットワーク）", "6,000円（税抜）", "なし"),
            two("月額（端末1台）", "なし", "1,500円（税抜）"),
            two("最低契約期間", "1か月", "12か月"),
            two("監視できる台数", "20台", "記載なし"),
            two("支払総額（税込）", "158,400円", "429,000円"),
            two("補助金", "72,000円", "180,000円"),
            two("実質負担（税込）", "86,400円", "249,000円"),
            two("実質負担（税込、月あたり）", "3,600円", "10,375円"),
            two("補助金が出る前に払う額（税込）", "158,400円", "429,000円"),
        ]
    );
    let (lead, dearer, differences) = side(Words::En, &compare);
    assert_eq!(
        lead,
        "For 10 terminals over 24 months, “サンプル ネットワーク見守り ライト” is cheapest, at a net cost of 86,400 yen."
    );
    assert_eq!(
        dearer,
        ["162,600 yen less than “サンプル 端末見守り スタンダード”."]
    );
    assert_eq!(differences.len(), 11);
    assert_eq!(
        differences[1],
        "Initial fee: 0 yen (excl. tax) for サンプル ネットワーク見守り ライト, \
         30,000 yen (excl. tax) for サンプル 端末見守り スタンダード"
    );
}

#[test]
fn the_cheapest_is_that_of_this_number_and_this_term() {
    // One terminal, one month: 1,650 and 33,000 of 税込 are 34,650, and 1,500 + 30,000 are 31,500,
    // 34,650 with tax; 6,000 are 6,600. Nothing is paid: the least is 750, of which at least five
    // are billed for 12 months: 45,000 or 49,500.
    let mut draft = draft_of(NumberField::Terminals, "1");
    let months = Action::Typed {
        field: NumberField::TermMonths,
        text: "1".to_owned(),
        composing: false,
    };
    draft = Form::resumed(draft).after(months).unwrap().draft().clone();
    let view = shown_for(Words::Ja, &picked(&[4, 0]), &draft);
    let side = by_id(view, "oc-side");
    assert_eq!(
        class(side, "oc-lead")[0].words(),
        "1台・1か月なら「サンプル ネットワーク見守り ライト」が最も安く、実質負担は6,600円です。"
    );
    assert_eq!(
        side.tags("li")[0].words(),
        "「サンプル 端末見守り まとめ契約」より42,900円安くなります。"
    );
}

#[test]
fn a_tie_is_told_and_what_cannot_serve_is_never_the_cheapest() {
    let (lead, dearer, differences) = side(Words::Ja, &picked(&[5, 9, 12]));
    assert_eq!(
        lead,
        "10台・24か月なら「サンプル 端末見守り スタンダード、サンプル 端末見守り 税込表示」が同じ額で最も安く、\
         実質負担は249,000円です。"
    );
    assert_eq!(
        dearer,
        ["サンプル 端末見守り 受付終了: 対応できません: 2026年3月31日で終わった料金です"]
    );
    assert!(differences[0].starts_with("初期費用: "), "{differences:?}");
    let (lead, ..) = side(Words::En, &picked(&[5, 9]));
    assert_eq!(
        lead,
        "For 10 terminals over 24 months, “サンプル 端末見守り スタンダード, サンプル 端末見守り 税込表示” \
         are cheapest, each at a net cost of 249,000 yen."
    );
    let (lead, ..) = side(Words::Ja, &picked(&[12, 13]));
    assert_eq!(lead, "選んだ中に、対応できるサービスがありません。");
}

#[test]
fn a_tie_of_five_or_more_is_told_by_its_number() {
    let lead = |words, count| {
        let one = String::from_utf8(many(count)).unwrap();
        let list = (0..count).fold(one, |list, index| {
            list.replace(&format!("\"{}\"", 1_000 + index), "\"1000\"")
        });
        class(shown_in(words, &loaded(list.as_bytes(), "")), "oc-lead")[1].words()
    };
    let four = "10台・24か月なら「S0、S1、S2、S3」が同じ額で最も安く、";
    assert!(
        lead(Words::Ja, 4).starts_with(four),
        "{}",
        lead(Words::Ja, 4)
    );
    let five = "10台・24か月なら5件が同じ額で最も安く、実質負担は144,000円です。";
    assert_eq!(lead(Words::Ja, 5), five);
    assert_eq!(
        lead(Words::En, 51),
        "For 10 terminals over 24 months, 51 offers are cheapest, each at a net cost of 144,000 yen."
    );
}

#[test]
fn what_is_the_same_is_not_called_a_difference() {
    let same = br#"{"schema":1,"provider":{"name":"P"},"services":[
        {"id":"a","name":"A","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1000"},
        {"id":"b","name":"B","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1000"}]}"#;
    let mut compare = loaded(same, "");
    pick(&mut compare, 0, true);
    pick(&mut compare, 1, true);
    let view = shown(&compare);
    let side = by_id(view, "oc-side");
    assert!(has(side, "p", "費用と条件に違いはありません。"));
    // All features stand in the table even so.
    assert_eq!(side.tags("tbody")[0].tags("tr").len(), 15);
}

fn opened(compare: &mut Compare, index: usize) -> Node {
    act(compare, Msg::Open(index));
    shown(compare)
}

#[test]
fn the_details_have_the_links_and_whom_to_ask() {
    let links = |view: &Node| {
        let links = class(view, "oc-offer")[0].tags("a");
        let of = |link: &Node| (link.words(), link.get("href").unwrap().to_owned());
        links.iter().map(of).collect::<Vec<_>>()
    };
    let mail = (
        "問い合わせる".to_owned(),
        "mailto:sample@example.com".to_owned(),
    );
    let page = |id: &str| {
        (
            "サービスのページ".to_owned(),
            format!("https://example.com/{id}"),
        )
    };
    let mut compare = sample();
    let own = opened(&mut compare, 5);
    assert_eq!(links(&own), [page("endpoint-1500"), mail.clone()]);
    for link in class(own, "oc-offer")[0].tags("a") {
        assert_eq!(link.get("rel"), Some("noopener noreferrer"));
    }
    // A service without a contact of its own has that of the provider.
    assert_eq!(links(&opened(&mut compare, 1)), [mail]);
    // A telephone number is text.
    let telephone = opened(&mut compare, 11);
    assert_eq!(links(&telephone), []);
    assert!(has(
        class(telephone, "oc-offer")[0],
        "p",
        "問い合わせ先: 03-0000-0000"
    ));
    // Of the tiers, each is told.
    let tiers = "2,500円（税抜）、31台から2,200円（税抜）、101台から1,900円（税抜）";
    assert!(telephone.words().contains(&format!("1台から{tiers}")));
    let expanded = |view: &Node| {
        let names = view.buttons("open");
        names
            .iter()
            .filter(|name| name.get("aria-expanded") == Some("true"))
            .count()
    };
    assert_eq!(expanded(&telephone), 1);
    assert_eq!(expanded(&opened(&mut compare, 11)), 0);
}

#[test]
fn an_offer_goes_into_the_form_unless_it_has_tiers() {
    let mut compare = sample();
    let Some(Effect::UseOffer { draft, offer }) = act(&mut compare, Msg::Use(1)) else {
        panic!("the form is left as it is");
    };
    assert_eq!(offer.name, "サンプル ネットワーク見守り スタンダード");
    assert_eq!(draft.monitoring, MonitoringKind::Network);
    assert_eq!(draft.text(NumberField::NetworkMonthlyFee), "8,250");
    assert_eq!(draft.text(NumberField::InitialFee), "30,000");
    assert_eq!(draft.text(NumberField::MinTermMonths), "12");
    assert_eq!(draft.text(NumberField::MaxTerminals), "50");
    // The questions about the customer stay.
    assert_eq!(draft.text(NumberField::Terminals), "10");
    for index in [8, 11, 99] {
        assert!(act(&mut compare, Msg::Use(index)).is_none(), "{index}");
    }
    let tiered = opened(&mut compare, 8);
    assert!(tiered.buttons("use").is_empty());
    assert!(tiered.words().contains("上のフォームには入れられません"));
}

#[test]
fn a_foreign_list_is_asked_about_first() {
    const URL: &str = "https://prices.example/list.json?a=1";
    for (words, question, yes) in [
        (Words::Ja, "prices.example の料金表を読み込みますか。このページの運営者が作ったものではありません。", "prices.example から読み込む"),
        (Words::En, "Load the price list from prices.example? It was not made by whoever runs this page.", "Load from prices.example"),
    ] {
        let mut compare = Compare::default();
        ask(&mut compare, URL, "prices.example");
        let view = shown_in(words, &compare);
        assert!(has(view, "p", question));
        assert!(has(view, "p", URL));
        assert_eq!(view.buttons("list-confirm")[0].words(), yes);
        let fetched = act(&mut compare, Msg::List(ListMsg::Confirmed));
        assert!(matches!(fetched, Some(Effect::FetchList(url)) if url == URL));
        let (effect, status) = act_in(words, &mut compare, Msg::List(ListMsg::Refused));
        // Nothing is fetched.
        assert!(matches!(effect, Some(Effect::ListSettled(Ok(())))));
        let view = shown_in(words, &compare);
        assert_eq!(view.buttons("list-load").len(), 1);
        assert!(status.contains("prices.example") && has(view, "p", &status), "{status}");
        // A yes that was not asked for fetches nothing.
        assert!(act(&mut compare, Msg::List(ListMsg::Confirmed)).is_none());
    }
}

#[test]
fn an_address_is_typed_and_loaded_and_the_sample_has_none() {
    let mut compare = Compare::default();
    let typed = ListMsg::Address(" https://a.example/ ".to_owned());
    act(&mut compare, Msg::List(typed));
    let address = by_id(shown(&compare), "oc-list-address");
    assert_eq!(address.get("value"), Some(" https://a.example/ "));
    let load = act(&mut compare, Msg::List(ListMsg::Load));
    assert!(matches!(load, Some(Effect::AskForList(url)) if url == "https://a.example/"));
    let sample = act(&mut compare, Msg::List(ListMsg::Sample));
    assert!(matches!(sample, Some(Effect::LoadSample)));
    start(&mut compare, "https://a.example/");
    assert!(has(
        shown(&compare),
        "p",
        "料金表を読み込んでいます… https://a.example/"
    ));
    let came = arrive(&mut compare, Ok(SAMPLE.to_vec()), "https://a.example/");
    assert_eq!(
        came,
        (Ok(()), "14件のサービスを読み込みました。".to_owned())
    );
    assert!(shown(&compare).buttons("list-load").is_empty());
    act(&mut compare, Msg::List(ListMsg::Another));
    assert_eq!(shown(&compare).buttons("list-load").len(), 1);
}

/// No address would be read as that of the page itself, which is no list.
#[test]
fn an_empty_address_is_none() {
    for typed in ["", " ", "\u{3000}"] {
        let mut compare = sample();
        act(&mut compare, Msg::List(ListMsg::Another));
        act(&mut compare, Msg::List(ListMsg::Address(typed.to_owned())));
        let (effect, status) = act_in(Words::Ja, &mut compare, Msg::List(ListMsg::Load));
        let said = matches!(&effect, Some(Effect::ListSettled(Err(code))) if code == "address");
        assert!(said, "{typed:?}: {effect:?}");
        assert!(
            status.contains("https:// で始まる必要があります"),
            "{status}"
        );
        let view = shown(&compare);
        assert!(has(view, "p", &status) && has(view, "p", KEPT), "{typed:?}");
        assert_eq!(order(view).len(), 14, "{typed:?}");
    }
}

const OTHER: &str = "https://b.example/";
const KEPT: &str = "開いている料金表は、そのまま使えます。";

/// What becomes of a second list, how that comes about, what is said of it, and whether it is over.
type Trial = (&'static str, fn(&mut Compare), &'static str, bool);

const TRIALS: [Trial; 9] = [
    (
        "asked",
        |it| ask(it, OTHER, "b.example"),
        "b.example の料金表を読み込みますか",
        false,
    ),
    (
        "declined",
        |it| {
            ask(it, OTHER, "b.example");
            let (_, status) = act_in(Words::Ja, it, Msg::List(ListMsg::Refused));
            assert_eq!(status, "b.example の料金表は読み込みませんでした。");
        },
        "b.example の料金表は読み込みませんでした。",
        true,
    ),
    (
        "under way",
        |it| start(it, OTHER),
        "料金表を読み込んでいます…",
        false,
    ),
    (
        "not waited for",
        |it| {
            start(it, OTHER);
            assert_eq!(shown(it).buttons("list-stop").len(), 1);
            let (effect, status) = act_in(Words::Ja, it, Msg::List(ListMsg::Stop));
            let said = matches!(&effect, Some(Effect::ListSettled(Err(code))) if code == "stopped");
            assert!(said, "{effect:?}");
            assert_eq!(
                status,
                "料金表を読み込めませんでした: 読み込みをやめました。"
            );
            assert_eq!(shown(it).buttons("list-stop").len(), 0);
        },
        "読み込みをやめました。",
        true,
    ),
    (
        "refused by the browser",
        |it| fail(it, ListFailure::Network),
        "つながりませんでした",
        true,
    ),
    (
        "no address",
        |it| fail(it, ListFailure::Address),
        "https:// で始まる必要があります",
        true,
    ),
    (
        "failed",
        |it| fail(it, ListFailure::Status),
        "その場所に料金表がありませんでした",
        true,
    ),
    (
        "no list",
        |it| not_read(it, b"<!doctype html>"),
        "ウェブページのようです",
        true,
    ),
    (
        "no service that can be read",
        |it| {
            not_read(
                it,
                br#"{"schema":1,"provider":{"name":"P"},"services":[{"id":"a"}]}"#,
            )
        },
        "料金表に読み込めるサービスがありませんでした。",
        true,
    ),
];

/// What somebody has open and picked is not lost by another list that is asked about, declined, under
/// way, refused by its server, or none: its table stays, and what happened is said.
#[test]
fn refusing_or_failing_a_second_price_list_keeps_the_first() {
    for (name, step, said, is_over) in TRIALS {
        let mut compare = picked(&[1, 2]);
        let before = order(shown(&compare));
        step(&mut compare);
        let view = shown(&compare);
        let words = view.words();
        assert!(words.contains("サンプル事業者（架空）の料金表"), "{name}");
        assert!(words.contains(said), "{name}: {words}");
        assert_eq!(order(view), before, "{name}");
        assert_eq!(compare.picked().len(), 2, "{name}");
        assert_eq!(by_id(view, "oc-side").tags("table").len(), 1, "{name}");
        let kept = has(view, "p", KEPT);
        assert_eq!(kept, is_over, "{name}");
        // There is a way to the next one at any time, but for the moment of a question.
        let ways = ["list-load", "list-another"].map(|way| view.buttons(way).len());
        let is_open = name != "asked";
        assert_eq!(ways.iter().sum::<usize>(), usize::from(is_open), "{name}");
        // The next list takes its place.
        arrive(&mut compare, Ok(many(3)), "").0.unwrap();
        assert!(compare.picked().is_empty(), "{name}");
        assert_eq!(order(shown(&compare)).len(), 3, "{name}");
    }
}

/// It could not be fetched.
fn fail(compare: &mut Compare, failure: ListFailure) {
    let (settled, status) = arrive(compare, Err(failure), "https://b.example/");
    assert_eq!(settled, Err(failure.code().to_owned()));
    assert!(
        status.starts_with("料金表を読み込めませんでした: "),
        "{status}"
    );
}

/// What came has no service that could be read.
fn not_read(compare: &mut Compare, bytes: &[u8]) {
    let (settled, status) = arrive(compare, Ok(bytes.to_vec()), "https://b.example/");
    assert!(settled.is_err());
    assert_eq!(status, "料金表に読み込めるサービスがありませんでした。");
}

#[test]
fn each_failure_has_its_sentence() {
    let rows = [
        (
            ListFailure::Address,
            "https:// で始まる",
            "must begin with https://",
        ),
        (
            ListFailure::Network,
            "つながりませんでした",
            "no connection",
        ),
        (
            ListFailure::Status,
            "その場所に料金表がありませんでした",
            "there is none at that address",
        ),
        (
            ListFailure::Stalled,
            "10秒のあいだ何も届かなかった",
            "nothing arrived for 10 seconds",
        ),
        (
            ListFailure::Slow,
            "30秒のあいだに終わらなかった",
            "not come to its end after 30 seconds",
        ),
        (
            ListFailure::Stopped,
            "読み込みをやめました",
            "loading was stopped",
        ),
        (ListFailure::TooLong, "1MiBまで", "at most 1 MiB"),
    ];
    for (failure, ja, en) in rows {
        for (words, start, why) in [
            (Words::Ja, "料金表を読み込めませんでした: ", ja),
            (Words::En, "The price list could not be loaded: ", en),
        ] {
            let mut compare = Compare::default();
            let (settled, _) = arrive(&mut compare, Err(failure), "");
            assert_eq!(settled, Err(failure.code().to_owned()));
            let view = shown_in(words, &compare);
            let said = class(view, "oc-note-box")[0].words();
            assert!(said.starts_with(start) && said.contains(why), "{said}");
            assert_eq!(view.buttons("list-load").len(), 1);
        }
    }
}

#[test]
fn markup_in_a_list_stays_text() {
    const MARKUP: &str = "<img src=x onerror=alert(1)>&amp;</td>{{x}}";
    let list = format!(
        r#"{{"schema":1,"provider":{{"name":"{MARKUP}"}},"services":[{{"id":"a","name":"{MARKUP}","provider":"{MARKUP}","notes":"{MARKUP}","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"1000","validUntil":"2026-01-01"}},
        {{"id":"b","name":"B","serviceClass":1,"monitoring":"{MARKUP}","endpointMonthlyFee":"1000"}}]}}"#
    );
    let mut compare = loaded(list.as_bytes(), "");
    let view = opened(&mut compare, 0);
    let whole = |words: &str| {
        let all = view.all();
        all.iter()
            .filter(|node| node.all().is_empty() && node.words() == words)
            .count()
    };
    // The name of the service, its remark.
    assert_eq!(whole(MARKUP), 2);
    assert_eq!(whole(&format!("提供: {MARKUP}")), 1);
    assert_eq!(whole(&format!("{MARKUP}の料金表（サービス1件）")), 1);
    assert_eq!(view.tags("img").len(), 0);
    assert_eq!(class(view, "oc-problems")[0].tags("li").len(), 1);
    // Every tag is one that the panel itself makes.
    let tags: std::collections::BTreeSet<_> = view.all().iter().map(|node| node.tag()).collect();
    assert!(
        tags.iter()
            .all(|tag| tag.chars().all(|one| one.is_ascii_alphanumeric())),
        "{tags:?}"
    );
}

#[test]
fn an_open_question_is_said_and_nothing_is_computed() {
    let draft = draft_of(NumberField::Terminals, "");
    let view = shown_for(Words::Ja, &sample(), &draft);
    assert!(has(
        view,
        "p",
        "上の質問（端末数、契約期間など）に答えると、ここで比べられます。"
    ));
    assert!(view.tags("table").is_empty());
}

/// The rules of the subsidy stand once at the foot of the table, and at that of the features.
#[test]
fn a_subsidy_has_its_sources() {
    for words in [Words::Ja, Words::En] {
        let view = shown_in(words, &picked(&[0, 5]));
        let lists = class(view, "oc-sources");
        assert_eq!(lists.len(), 2);
        for list in lists {
            assert_eq!(list.tags("li").len(), 3);
            assert!(list.tags("a").len() >= 3);
        }
        let tables = view.tags("table");
        assert_eq!(class(tables[0], "oc-mark").len(), 3);
        assert_eq!(class(tables[1], "oc-mark").len(), 3);
    }
}

/// A subsidy in the table can be had today, or it is said why not.
#[test]
fn whether_a_subsidy_can_be_had_today_is_said() {
    let compare = sample();
    for (programme, today, said) in [
        (
            "it-security-2024",
            Some((2026, 11, 22)),
            Some("2024年度の公募は終わっています。"),
        ),
        (
            "it-security-2026",
            Some((2026, 3, 29)),
            Some("2026年度の公募はまだ始まっていません。"),
        ),
        ("it-security-2026", Some((2026, 5, 12)), None),
        (
            "it-security-2026",
            Some((2026, 9, 30)),
            Some("2026年度の公募が今日受付中とは確認できていません。"),
        ),
        (
            "it-security-2026",
            None,
            Some("2026年度の公募が今日受付中とは確認できていません。"),
        ),
    ] {
        let today = today.map(|(year, month, day)| Date::literal(year, month, day));
        let draft = Draft::example()
            .preset("programme", programme, today)
            .unwrap();
        let tree = panel(Words::Ja, today, &draft, |beside| {
            compare::view(&compare, beside, Callback::noop())
        });
        let shown = words_of(&tree);
        let found = ["終わっています", "まだ始まって", "今日受付中とは"]
            .iter()
            .filter(|part| shown.contains(**part))
            .count();
        assert_eq!(found, usize::from(said.is_some()), "{programme} {today:?}");
        assert!(
            said.is_none_or(|said| shown.contains(said)),
            "{programme} {today:?}"
        );
    }
}
