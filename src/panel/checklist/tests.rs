//! Is 表1 on the screen as the seed's document has it, and does every open row become a question?

use super::rows::lines;
use super::{Checklist, Subject};
use crate::catalog::{Catalog, Provider, Requirements, Service};
use crate::domain::{
    Applicant, Compliance, Count, Date, EndpointFee, Enhancement, Enhancements, MonitoringKind,
    Offer, ServiceClass, Settlement, TaxBasis, Yen, YenPerMonth,
};
use crate::draft::{Action, Choice, Draft, Form, NumberField, Reading};
use crate::panel::node::{element, Node};
use crate::panel::{Act, Context, Effect, How};
use crate::rules::{ASKS, BOOK, ENHANCEMENTS, REQUIREMENTS};
use crate::screen::Words;

const TODAY: Option<Date> = Some(Date::literal(2026, 11, 22));
const JA: Words = Words::Ja;

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

fn shown(list: &Checklist, draft: &Draft, service: Option<&Service>, words: Words) -> Node {
    let catalog = service.map(list_of);
    let chosen = Checklist {
        service: service.map_or_else(String::new, |one| one.id.clone()),
        stated: list.stated,
    };
    shown_beside(&chosen, draft, catalog.as_ref(), words)
}

fn shown_beside(list: &Checklist, draft: &Draft, catalog: Option<&Catalog>, words: Words) -> Node {
    let reading = Reading::of(draft, TODAY);
    let context = Context {
        draft,
        reading: &reading,
        today: TODAY,
        words,
    };
    element("section", "").with_all(list.view(&context, catalog))
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

/// The cells of each line of the first table, without what is only heard.
fn cells(view: &Node) -> Vec<Vec<String>> {
    let table = view.tags("table")[0].tags("tbody")[0];
    let cell = |cell: &&Node| {
        let mark = cell.all().into_iter();
        let mut mark = mark.filter(|node| node.get("aria-hidden").is_some());
        mark.next().map_or_else(|| cell.words(), Node::words)
    };
    let row = |row: &&Node| {
        let cells = row.all().into_iter();
        let cells = cells.filter(|node| ["th", "td"].contains(&node.tag()));
        cells.map(|node| cell(&node)).collect()
    };
    table.tags("tr").iter().map(row).collect()
}

#[test]
fn every_line_stands_as_in_table_1() {
    for draft in [Draft::example(), class_two()] {
        let view = shown(&Checklist::default(), &draft, None, JA);
        let cells = cells(&view);
        assert_eq!(cells.len(), TABLE_1.len());
        for (cells, (number, title, demand, one, two)) in cells.iter().zip(TABLE_1) {
            assert_eq!(cells[0], format!("{number} {title}"));
            assert!(cells[1].starts_with(demand), "{number}: {}", cells[1]);
            assert_eq!([&cells[2], &cells[3]], [one, two], "{number} {title}");
        }
    }
    let numbers: Vec<u32> = REQUIREMENTS.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    assert!(REQUIREMENTS
        .iter()
        .all(|row| row.basis.clause.ends_with(&format!("/{}", row.number))));
}

#[test]
fn a_class_needs_what_table_1_marks_for_it() {
    for (draft, column, wanted) in [(Draft::example(), 2, 11), (class_two(), 3, 16)] {
        let cells = cells(&shown(&Checklist::default(), &draft, None, JA));
        let mut required = 0;
        for line in &cells {
            let needed = !line[4].contains("この類では不要");
            assert_eq!(needed, line[column] == "○", "{line:?}");
            required += usize::from(needed);
        }
        assert_eq!(required, wanted);
    }
}

#[test]
fn a_tick_states_a_row_and_takes_its_question_away() {
    let mut list = Checklist::default();
    let act = |list: &mut Checklist, value, how| {
        list.act(&Act {
            name: "checklist.states",
            value,
            how,
        })
    };
    let asked = |list: &Checklist, title: &str| {
        let view = shown(list, &Draft::example(), None, JA);
        questions(&view)
            .iter()
            .any(|question| question.contains(title))
    };
    assert!(asked(&list, "相談窓口"));
    assert_eq!(act(&mut list, "1", How::On), Effect::None);
    assert!(!asked(&list, "相談窓口") && asked(&list, "異常の監視"));
    act(&mut list, "1", How::Off);
    assert!(asked(&list, "相談窓口"));
    // What is no row changes nothing.
    for value in ["", "99", "-1", "4294967296", "x"] {
        act(&mut list, value, How::On);
    }
    let view = shown(&list, &Draft::example(), None, JA);
    assert!(count(&view).contains("記載あり0件"), "{}", count(&view));
    let print = Act {
        name: "checklist.print",
        value: "",
        how: How::Chosen,
    };
    assert_eq!(list.act(&print), Effect::Print);
}

fn count(view: &Node) -> String {
    let mut all = view.all().into_iter();
    let lead = all.find(|node| node.get("id") == Some("oc-checklist-count"));
    lead.expect("a count").words()
}

fn questions(view: &Node) -> Vec<String> {
    let sheet = view
        .all()
        .into_iter()
        .find(|node| node.get("id") == Some("oc-checklist-sheet"));
    let list = sheet.expect("a sheet").tags("ol")[0];
    list.tags("li").iter().map(|item| item.words()).collect()
}

fn service(class: ServiceClass, stated: Option<Requirements>) -> Service {
    let fee = YenPerMonth::new(Yen::new(2_001));
    Service {
        id: "a".to_owned(),
        name: "<b>サンプルA</b>".to_owned(),
        provider: Some("サンプル社".to_owned()),
        offer: Offer {
            service_class: class,
            monitoring: MonitoringKind::Endpoint.with_fees(fee, EndpointFee::Flat(fee)),
            tax_basis: TaxBasis::Included,
            initial_fee: Yen::new(0),
            min_terminals: Count::new(1).expect("one"),
            min_term_months: Count::new(12).expect("twelve"),
            max_terminals: None,
            class1_max_terminals: None,
            enhancements: Enhancements::default().with(Enhancement::Cloud),
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
        let view = shown(&Checklist::default(), &Draft::example(), Some(&service), JA);
        assert_eq!(count(&view), expected);
        assert_eq!(view.doing("checklist.states").len(), 0, "nothing to tick");
        let open = expected.split("確かめるものが").nth(1).expect("a count");
        let open: usize = open
            .split('件')
            .next()
            .expect("a number")
            .parse()
            .expect("a number");
        let questions = questions(&view);
        assert_eq!(questions.len(), open + ASKS.len());
        let of_rows = questions
            .iter()
            .filter(|one| one.contains("を満たしていますか"));
        assert_eq!(of_rows.count(), open);
        let said = view.words();
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
    let mut after = |value| {
        let name = "checklist.service";
        let how = How::Chosen;
        assert_eq!(list.act(&Act { name, value, how }), Effect::None);
        let view = shown_beside(&list, &Draft::example(), Some(&catalog), JA);
        let chosen = view.tags("option").into_iter();
        let mut chosen = chosen.filter(|option| option.get("selected").is_some());
        let chosen = chosen.next().expect("a choice").words();
        (chosen, view)
    };
    let (chosen, view) = after("a");
    assert_eq!(chosen, "<b>サンプルA</b>");
    assert!(view.words().contains("事業者: 料金表の会社"));
    // An id that is not on the list chooses the form's offer, as none does.
    for value in ["gone", ""] {
        let (chosen, view) = after(value);
        assert_eq!(chosen, "フォームに入力中の内容");
        assert!(view.words().contains("事業者: ＿＿"));
        assert!(!view.doing("checklist.states").is_empty());
    }
    let alone = shown(&list, &Draft::example(), None, JA);
    assert!(alone.tags("select").is_empty(), "nothing to choose");
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
        let view = shown(&Checklist::default(), &draft(actions), None, JA);
        let cells = cells(&view);
        assert!(cells[line][4].starts_with(expected), "{:?}", cells[line]);
    }
    let view = shown(&Checklist::default(), &draft(&[fee("2001")]), None, JA);
    let price = &cells(&view)[7][4];
    assert!(
        price.contains("月額（端末1台） 2,001円（上限 2,000円）"),
        "{price}"
    );
    assert!(price.contains("金額は税抜です"));
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
        let view = shown(&Checklist::default(), &with(kind, class1, max), None, JA);
        let rows = view.tags("table")[1].tags("tbody")[0]
            .tags("tr")
            .into_iter();
        let rows: Vec<Vec<String>> = rows
            .map(|row| row.tags("td").iter().map(|cell| cell.words()).collect())
            .collect();
        assert_eq!(rows.len(), ENHANCEMENTS.len());
        assert_eq!(rows[0][1], "✓ 追加した");
        assert_eq!(rows[0][2], expected, "{class1} {max}");
        assert!(rows[1..].iter().all(|row| row[1] == "— 追加していない"));
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
    let said = shown(&Checklist::default(), &class_two(), None, JA).words();
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
    let view = shown(&Checklist::default(), &Draft::example(), None, JA);
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
    let lines = view.all().into_iter();
    let lines = lines.filter(|node| node.get("class") == Some("oc-print-line oc-print-only"));
    assert_eq!(
        lines.count(),
        questions.len(),
        "a line to write on for each"
    );
    assert_eq!(view.doing("checklist.print").len(), 1);
}

#[test]
fn what_a_customer_may_demand_is_said_with_its_document() {
    let view = shown(&Checklist::default(), &Draft::example(), None, JA);
    let all = view.all().into_iter();
    let mut all = all.filter(|node| node.get("id") == Some("oc-checklist-demands"));
    let card = all.next().expect("a card");
    let said = card.words();
    for part in [
        "費用が増えることを考慮すべき",
        "合理的な理由なく",
        "購入や利用を強制することは禁止",
        "3(1) 政府のメッセージ",
    ] {
        assert!(said.contains(part), "{part}");
    }
    let links: Vec<_> = card.tags("a").iter().map(|link| link.get("href")).collect();
    assert_eq!(
        links[0],
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
        let view = shown(&Checklist::default(), &Draft::example(), None, words);
        let title = words.rule(BOOK.standard.title);
        let cards = view.all().into_iter();
        let cards = cards.filter(|node| node.get("class") == Some("oc-card"));
        let told = cards.filter(|card| card.words().contains(title));
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
                let view = shown(&Checklist::default(), draft, one.as_ref(), words);
                let texts = view.all().into_iter();
                let mut texts = texts.filter(|node| node.tag().is_empty());
                assert!(texts.all(|text| !text.words().is_empty()));
                assert_eq!(view.tags("caption").len(), 2);
                let heads = view.tags("th");
                assert!(heads.iter().all(|head| head.get("scope").is_some()));
                for input in view.tags("input") {
                    assert!(input.get("data-do").is_some());
                }
                let labels = view.tags("label");
                let fields = view.tags("input").len() + view.tags("select").len();
                assert_eq!(labels.len(), fields);
                let mut names: Vec<_> = labels.iter().map(|label| label.words()).collect();
                names.dedup();
                assert_eq!(names.len(), labels.len(), "each label is its own");
            }
        }
    }
}

#[test]
fn a_line_is_there_for_each_class_that_is_asked_something_else() {
    let draft = Draft::example();
    let reading = Reading::of(&draft, TODAY);
    let context = Context {
        draft: &draft,
        reading: &reading,
        today: TODAY,
        words: JA,
    };
    let subject = Subject::of(Requirements::default(), &context, None);
    let lines = lines();
    assert_eq!(lines.len(), TABLE_1.len());
    for row in &REQUIREMENTS {
        let own = lines.iter().filter(|line| line.row.number == row.number);
        let required = own
            .filter(|line| line.classes.contains(&subject.class))
            .count();
        assert_eq!(required, usize::from(row.of(subject.class).is_some()));
    }
}
