//! Is 表1 on the screen as the seed's document has it, and does every open row become a question?

use otasuke_calculator::catalog::{Catalog, Provider, Requirements, Service};
use otasuke_calculator::domain::{
    Applicant, Compliance, Count, Date, EndpointFee, Enhancement, Enhancements, MonitoringKind,
    Offer, ServiceClass, Settlement, TaxBasis, Yen, YenPerMonth,
};
use otasuke_calculator::draft::{Action, Choice, Draft, Form, NumberField, Reading};
use otasuke_calculator::rules::{BOOK, CHECKLIST};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::checklist::{self, Checklist, Msg};
use yew::prelude::*;

use super::sourced::{assert_sourced, rows, words, Cell};
use crate::panel::panel;
use crate::tree::{Element, Tree};

const TODAY: Option<Date> = Some(Date::literal(2026, 11, 22));
const JA: Words = Words::Ja;

/// The captions of both tables.
const TABLE: &str = "お助け隊サービス基準（表1）";
const ITEMS: &str = "拡充要件と";

/// 表1 of RMFOCUS no. 90, line by line: number, title, what it asks, 1類, 2類.
const TABLE_1: [(u32, &str, &str, &str, &str); 19] = [
    (1, "相談窓口", "一元的な問い合わせ窓口がある", "○", "○"),
    (2, "異常の監視", "24時間監視・検知・通知する", "○", "○"),
    (3, "緊急時の対応支援", "技術者による緊急時の対応支援を行う", "○", "○"),
    (4, "導入・運用の簡単さ", "専門知識なく導入・運用できる工夫がある", "○", "○"),
    (5, "簡易サイバー保険", "初動対応の費用を補償する簡易サイバー保険が付帯されている", "○", "○"),
    (6, "ワンパッケージ提供", "上記1~5の機能を一元的に購入可能", "○", "○"),
    (7, "拡充要件(2類)", "1類サービスに加えて", "—", "○"),
    (8, "価格", "初期費用は500,000円以下、ネットワーク一括監視型は月額10,000円以下、端末監視型は1台あたり月額2,000円以下。最低契約台数は1台、最低契約期間は24か月以内", "○", "—"),
    (8, "価格", "ユーザー概況に照らして相応かつ妥当な額", "—", "○"),
    (9, "サービス提供実績", "類似のサービスを提供・運用した実績がある", "○", "—"),
    (9, "サービス提供実績", "1類サービスを提供・運用した実績がある", "—", "○"),
    (10, "1類サービスの継続", "1類サービスを提供し続けること", "—", "○"),
    (11, "2類サービスの妥当性・適時性", "2類サービスの内容がユーザーにとって適正・妥当・タイムリーであること", "—", "○"),
    (12, "情報共有", "IPAにアラートの統計情報等の提供を行う", "○", "—"),
    (12, "情報共有", "IPAが求める高度な情報等の提供を行う", "—", "○"),
    (13, "事業継続性", "サービス提供に必要な要員や品質管理能力、安定した財政基盤等を有する", "○", "○"),
    (14, "2類サービスの安定性・継続性", "2類サービスの品質を維持すること", "—", "○"),
    (15, "法令遵守", "法令および本基準を遵守する", "○", "○"),
    (16, "サプライチェーン・リスク対応", "2類サービスを構成する製品等におけるサプライチェーン・リスク対応を行う", "—", "○"),
];

fn draft(actions: &[Action]) -> Draft {
    let step = |form: Form, action: &Action| form.after(action.clone()).unwrap_or(form);
    actions.iter().fold(Form::example(), step).draft().clone()
}

fn class_two() -> Draft {
    draft(&[Action::Chosen(Choice::ServiceClass(ServiceClass::Two))])
}

/// Beside this form, of the service of a price list or of the form's own offer.
fn shown(draft: &Draft, service: Option<&Service>, words: Words) -> Tree {
    let catalog = service.map(list_of);
    let mut list = Checklist::default();
    list.update(Msg::Chosen(service.map(|one| one.id.clone())));
    shown_beside(&list, draft, catalog.as_ref(), words)
}

fn shown_beside(list: &Checklist, draft: &Draft, catalog: Option<&Catalog>, words: Words) -> Tree {
    panel(words, TODAY, draft, |beside| {
        checklist::view(list, beside, catalog, Callback::noop())
    })
}

/// A price list of one service.
fn list_of(service: &Service) -> Catalog {
    Catalog {
        provider: Provider {
            name: "料金表の会社".to_owned(),
            ..Provider::default()
        },
        updated_on: None,
        sample: true,
        services: vec![service.clone()],
    }
}

/// The cells of each line of a table.
fn lines(view: &Tree, caption: &str) -> Vec<Vec<Cell>> {
    let mut rows = rows(view, caption);
    rows.remove(0);
    rows
}

/// The boxes that state a row.
fn ticks(view: &Tree) -> usize {
    let ids = view.all().filter_map(|element| element.get("id"));
    ids.filter(|id| id.starts_with("oc-checklist-states-"))
        .count()
}

fn count(view: &Tree) -> &str {
    &view.id("oc-checklist-count").text
}

fn questions(view: &Tree) -> Vec<&str> {
    let sheet = view.inside(view.id("oc-checklist-sheet")).into_iter();
    sheet
        .filter(|element| element.name == "li")
        .map(|item| item.text.as_str())
        .collect()
}

#[test]
fn every_line_stands_as_in_table_1() {
    for draft in [Draft::example(), class_two()] {
        let view = shown(&draft, None, JA);
        let lines = lines(&view, TABLE);
        assert_eq!(lines.len(), TABLE_1.len());
        for (cells, (number, title, demand, one, two)) in lines.iter().zip(TABLE_1) {
            let cells: Vec<&str> = cells.iter().map(|cell| cell.words.as_str()).collect();
            assert_eq!(cells[0], format!("{number} {title}"));
            assert!(cells[1].starts_with(demand), "{number}: {}", cells[1]);
            assert_eq!(cells[2..4], [one, two], "{number} {title}");
        }
    }
    let numbers: Vec<u32> = CHECKLIST
        .requirements
        .iter()
        .map(|row| row.number)
        .collect();
    assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    assert!(CHECKLIST
        .requirements
        .iter()
        .all(|row| row.basis.clause.ends_with(&format!("/{}", row.number))));
}

/// Every row, every figure of row 8, every item and every question has its place in a document.
#[test]
fn everything_has_a_number_whose_source_stands_at_the_foot() {
    let one = service(ServiceClass::One, None);
    for (draft, service) in [
        (Draft::example(), None),
        (class_two(), None),
        (Draft::example(), Some(&one)),
    ] {
        let view = shown(&draft, service, JA);
        assert_sourced(&view);
        for (cells, (number, ..)) in lines(&view, TABLE).iter().zip(TABLE_1) {
            let sources = cells[1].sources(&view, TABLE);
            let place = format!("表1 No.{number}");
            let row = &sources[0].text;
            assert!(row.contains(&place), "{number}: {row}");
        }
        let items = lines(&view, ITEMS);
        assert!(items.iter().all(|cells| !cells[1].marks.is_empty()));
        let standard = &BOOK.standard;
        let bases = [
            &standard.initial_fee_max.basis,
            &standard.network_monthly_fee_max.basis,
            &standard.endpoint_monthly_fee_max.basis,
            &standard.combined_monthly_fee.basis,
            &standard.min_terminals_max.basis,
            &standard.min_term_months_max.basis,
        ];
        let price = &lines(&view, TABLE)[7];
        let sources = price[1].sources(&view, TABLE);
        for basis in bases {
            let place = JA.rule(basis.locator);
            assert!(
                sources.iter().any(|one| one.text.contains(place)),
                "{place}"
            );
        }
    }
    let view = shown(&Draft::example(), None, JA);
    let marked = view.named("li").filter(|item| {
        let mut inside = view.inside(item).into_iter();
        let is_listed = item.text.starts_with('［');
        !is_listed && inside.any(|part| part.has_class("oc-mark"))
    });
    assert_eq!(
        marked.count(),
        CHECKLIST.asks.len(),
        "each question has its number"
    );
}

#[test]
fn a_class_needs_what_table_1_marks_for_it() {
    for (draft, column, wanted) in [(Draft::example(), 2, 11), (class_two(), 3, 16)] {
        let mut required = 0;
        for line in &lines(&shown(&draft, None, JA), TABLE) {
            let needed = !line[4].words.contains("この類では不要");
            assert_eq!(needed, line[column].words == "○", "{line:?}");
            required += usize::from(needed);
        }
        assert_eq!(required, wanted);
    }
}

#[test]
fn a_tick_states_a_row_and_takes_its_question_away() {
    let mut list = Checklist::default();
    let asked = |list: &Checklist, title: &str| {
        let view = shown_beside(list, &Draft::example(), None, JA);
        let ticked = view.id("oc-checklist-states-1").get("checked").is_some();
        let asked = questions(&view).iter().any(|one| one.contains(title));
        (ticked, asked)
    };
    let row = &CHECKLIST.requirements[0];
    assert_eq!(asked(&list, "相談窓口"), (false, true));
    list.update(Msg::Stated { row, stated: true });
    assert_eq!(asked(&list, "相談窓口"), (true, false));
    assert_eq!(asked(&list, "異常の監視"), (true, true));
    list.update(Msg::Stated { row, stated: false });
    assert_eq!(asked(&list, "相談窓口"), (false, true));
    let view = shown_beside(&list, &Draft::example(), None, JA);
    assert!(count(&view).contains("記載あり0件"), "{}", count(&view));
}

fn service(class: ServiceClass, stated: Option<Requirements>) -> Service {
    let fee = YenPerMonth::new(Yen::new(2_001));
    Service {
        id: "a".to_owned(),
        name: "<b>サンプルA</b>".to_owned(),
        provider: Some("サンプル社".to_owned()),
        offer: Offer {
            tax_basis: TaxBasis::Included,
            min_term_months: Count::new(12).expect("twelve"),
            enhancements: Enhancements::default().with(Enhancement::Cloud),
            ..Offer::of(
                class,
                MonitoringKind::Endpoint.with_fees(fee, EndpointFee::Flat(fee)),
            )
        },
        valid_from: None,
        valid_until: None,
        url: None,
        contact: None,
        requirements: stated,
        notes: None,
    }
}

#[test]
fn a_service_is_asked_what_it_does_not_state() {
    let some = Requirements::default().with(1).with(2).with(13);
    let all = (1..=16).fold(Requirements::default(), Requirements::with);
    // The class, what is stated; stated, confirmed, open; questions beside the standard come on top.
    let table = [
        (
            ServiceClass::One,
            None,
            "必要な要件11件のうち、事業者に確かめるものが10件あります（記載あり0件、計算で確認1件、基準外0件）",
        ),
        (
            ServiceClass::One,
            Some(some),
            "必要な要件11件のうち、事業者に確かめるものが7件あります（記載あり3件、計算で確認1件、基準外0件）",
        ),
        (
            ServiceClass::One,
            Some(all),
            "必要な要件11件のうち、事業者に確かめるものが0件あります（記載あり10件、計算で確認1件、基準外0件）",
        ),
        (
            ServiceClass::Two,
            Some(all),
            "必要な要件16件のうち、事業者に確かめるものが1件あります（記載あり14件、計算で確認1件、基準外0件）",
        ),
    ];
    for (class, stated, expected) in table {
        let service = service(class, stated);
        let view = shown(&Draft::example(), Some(&service), JA);
        assert_eq!(count(&view), expected);
        assert_eq!(ticks(&view), 0, "nothing to tick");
        let open = expected.split("確かめるものが").nth(1).expect("a count");
        let open: usize = open
            .split('件')
            .next()
            .expect("a number")
            .parse()
            .expect("a number");
        let questions = questions(&view);
        assert_eq!(questions.len(), open + CHECKLIST.asks.len());
        let of_rows = questions
            .iter()
            .filter(|one| one.contains("を満たしていますか"));
        assert_eq!(of_rows.count(), open);
        let said = words(&view);
        assert!(said.contains("事業者: サンプル社") && said.contains("日付: 2026年11月22日"));
        assert!(said.contains("<b>サンプルA</b>"), "a name is text");
        assert_eq!(
            said.contains("この料金表は、どの要件についても述べていません"),
            stated.is_none()
        );
    }
}

#[test]
fn a_service_of_the_price_list_is_chosen_and_left() {
    let mut one = service(ServiceClass::Two, None);
    one.provider = None;
    let catalog = list_of(&one);
    let mut list = Checklist::default();
    let mut after = |id: Option<&str>| {
        assert!(list.update(Msg::Chosen(id.map(str::to_owned))).is_none());
        let view = shown_beside(&list, &Draft::example(), Some(&catalog), JA);
        let options: Vec<&Element> = view.named("option").collect();
        let mut chosen = options.iter().filter(|one| one.get("selected").is_some());
        let chosen = chosen.next().expect("a choice").text.clone();
        (chosen, view)
    };
    let (chosen, view) = after(Some("a"));
    assert_eq!(chosen, "<b>サンプルA</b>");
    assert!(words(&view).contains("事業者: 料金表の会社"));
    // An id that is not on the list chooses the form's offer, as none does.
    for id in [Some("gone"), None] {
        let (chosen, view) = after(id);
        assert_eq!(chosen, "フォームに入力中の内容");
        assert!(words(&view).contains("事業者: ＿＿"));
        assert_ne!(ticks(&view), 0);
    }
    let alone = shown_beside(&list, &Draft::example(), None, JA);
    assert_eq!(alone.named("select").count(), 0, "nothing to choose");
}

#[test]
fn the_calculation_answers_price_and_enhancements() {
    let fee = |text: &str| Action::Typed {
        field: NumberField::EndpointMonthlyFee,
        text: text.to_owned(),
        composing: false,
    };
    let two = Action::Chosen(Choice::ServiceClass(ServiceClass::Two));
    let table: [(&[Action], usize, &str); 6] = [
        (&[fee("2000")], 7, "✓ 計算で確認: 満たす"),
        (&[fee("2001")], 7, "✕ 計算で確認: 満たさない"),
        (&[fee("")], 7, "？ 入力を終えると計算で確認します"),
        (
            &[fee("2001"), two.clone()],
            8,
            "△ 計算では決まらない（判断が必要）",
        ),
        (std::slice::from_ref(&two), 6, "？ 拡充要件が選ばれていない"),
        (&[], 6, "— この類では不要"),
    ];
    for (actions, line, expected) in table {
        let view = shown(&draft(actions), None, JA);
        let answer = &lines(&view, TABLE)[line][4];
        assert!(answer.words.starts_with(expected), "{answer:?}");
    }
    let view = shown(&draft(&[fee("2001")]), None, JA);
    let price = &lines(&view, TABLE)[7][4];
    let said = &price.words;
    assert!(
        said.contains("月額（端末1台） 2,001円（上限 2,000円）"),
        "{said}"
    );
    assert!(said.contains("金額は税抜です"));
    let limit = JA.rule(BOOK.standard.endpoint_monthly_fee_max.basis.locator);
    let sources = price.sources(&view, TABLE);
    assert!(
        sources.iter().any(|one| one.text.contains(limit)),
        "{limit}"
    );
}

#[test]
fn the_items_say_whether_each_claim_holds() {
    let with = |kind: MonitoringKind, class1: &str, max: &str| {
        let typed = |field, text: &str| Action::Typed {
            field,
            text: text.to_owned(),
            composing: false,
        };
        let more = |one| Choice::Enhancement(one, true);
        draft(&[
            Action::Chosen(Choice::Monitoring(kind)),
            Action::Chosen(Choice::ServiceClass(ServiceClass::Two)),
            Action::Chosen(more(Enhancement::MoreTerminals)),
            typed(NumberField::NetworkMonthlyFee, "9000"),
            typed(NumberField::Class1MaxTerminals, class1),
            typed(NumberField::MaxTerminals, max),
        ])
    };
    use MonitoringKind::{Endpoint, Network};
    let too_few = "✕ 監視できるのは50台未満";
    let not_more = "✕ 1類より多くの端末を監視できません";
    let unknown = "△ 台数が分からないため、成り立つとして計算";
    let table = [
        (Network, "49", "49", too_few, false),
        (Network, "49", "50", "✓ 満たす", false),
        (Network, "50", "49", too_few, false),
        (Network, "50", "50", not_more, false),
        (Network, "49", "", unknown, true),
        (Network, "50", "", unknown, true),
        (Network, "", "50", unknown, true),
        (Network, "", "49", too_few, false),
        (Endpoint, "49", "50", "✕ 監視の方式が合わない", false),
    ];
    for (kind, class1, max, expected, asks) in table {
        let view = shown(&with(kind, class1, max), None, JA);
        let rows = lines(&view, ITEMS);
        assert_eq!(rows.len(), CHECKLIST.enhancements.len());
        assert_eq!(rows[0][2].words, "✓ 追加した");
        assert_eq!(rows[0][3].words, expected, "{class1} {max}");
        // The number of terminals in it has its source.
        assert_eq!(!rows[0][3].marks.is_empty(), expected == too_few);
        let unclaimed = |row: &Vec<Cell>| row[2].words == "— 追加していない";
        assert!(rows[1..].iter().all(unclaimed));
        let asked = questions(&view)
            .iter()
            .any(|one| one.contains("それぞれ何台ですか"));
        assert_eq!(asked, asks);
        // The panel and the calculation are of one mind.
        let reading = Reading::of(&with(kind, class1, max), TODAY);
        let settled = Settlement::of(&reading.request.expect("a request"), &BOOK);
        let met = !expected.starts_with('✕');
        assert_eq!(settled.compliance == Compliance::Outside, !met);
    }
}

#[test]
fn the_items_have_their_clause_and_the_slip_of_the_source() {
    let said = words(&shown(&class_two(), None, JA));
    for part in [
        "ア 監視対象端末の増加",
        "イ クラウドサービスの監視",
        "ウ 異常監視機能の追加",
        "エ 月1回以上のサービスの追加",
        "自社の1類で監視できる端末が50台未満のときは、50台以上に増やす必要があります",
        "アからウのいずれか1つ以上",
    ] {
        assert!(said.contains(part), "{part}");
    }
}

#[test]
fn what_the_standard_leaves_open_is_asked() {
    let view = shown(&Draft::example(), None, JA);
    let questions = questions(&view);
    for part in [
        "ログ",
        "併用",
        "デバイスの仕様",
        "試用期間",
        "価格に見合うか",
    ] {
        assert!(questions.iter().any(|one| one.contains(part)), "{part}");
    }
    let lines = view.with("class", "oc-print-line oc-print-only");
    assert_eq!(lines.len(), questions.len(), "a line to write on for each");
    assert_eq!(view.one("data-action", "print").name, "button");
}

#[test]
fn what_a_customer_may_demand_is_said_with_its_document() {
    let view = shown(&Draft::example(), None, JA);
    let card = view.id("oc-checklist-demands");
    let said = &card.text;
    for part in [
        "費用が増えることを考慮すべき",
        "合理的な理由なく",
        "購入や利用を強制することは禁止",
        "3(1) 政府のメッセージ",
    ] {
        assert!(said.contains(part), "{part}");
    }
    let links = view.inside(card).into_iter();
    let mut links = links.filter_map(|element| element.get("href"));
    assert_eq!(
        links.next(),
        Some("https://www.meti.go.jp/policy/netsecurity/hontai_1028.pdf")
    );
    // It is no question to the provider.
    let questions = questions(&view);
    assert!(questions.iter().all(|question| !question.contains("強制")));
}

/// A provider who opens IPA's standard at "No. 8" finds another item.
#[test]
fn whose_numbers_they_are_stands_beside_the_table_and_on_the_sheet() {
    for words in [Words::Ja, Words::En] {
        let view = shown(&Draft::example(), None, words);
        let title = words.rule(BOOK.standard.title);
        let cards = view.with("class", "oc-card").into_iter();
        let told = cards.filter(|card| card.text.contains(title));
        assert_eq!(told.count(), 2);
    }
}

#[test]
fn it_can_be_read_in_both_languages() {
    let drafts = [Draft::example(), class_two()];
    let large = draft(&[Action::Chosen(Choice::Applicant(Applicant::Large))]);
    for words in [Words::Ja, Words::En] {
        for draft in drafts.iter().chain([&large]) {
            for one in [None, Some(service(ServiceClass::Two, None))] {
                assert_readable(&shown(draft, one.as_ref(), words));
            }
        }
    }
}

/// Everything says something, and each field is called by a name of its own.
fn assert_readable(view: &Tree) {
    let is_field = |element: &&Element| ["input", "select"].contains(&element.name.as_str());
    let is_room = |element: &&Element| element.has_class("oc-print-line");
    let mute = view.all().filter(|element| element.text.is_empty());
    let mut mute = mute.filter(|element| element.name != "input" && !is_room(element));
    assert!(mute.next().is_none());
    assert_eq!(view.named("caption").count(), 2);
    let mut heads = view.named("th");
    assert!(heads.all(|head| head.get("scope").is_some()));
    for field in view.all().filter(is_field) {
        let id = field.get("id").unwrap_or_default();
        assert!(id.starts_with("oc-checklist-"), "{id}");
    }
    let mut names: Vec<&str> = view.named("label").map(|label| &*label.text).collect();
    assert_eq!(names.len(), view.all().filter(is_field).count());
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "each label is its own");
}
