//! Does the guide ask what decides, say what it comes to, and stand by its sources?

use otasuke_calculator::domain::Applicant;
use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Action, Choice, Draft, Form, NumberField};
use otasuke_calculator::rules::GUIDE;
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::guide::{self, EntryMsg, Guide, Msg};
use yew::prelude::*;

use super::sourced::{assert_sourced, listed, rows};
use crate::page::typed;
use crate::panel::panel;
use crate::tree::{Element, Tree};

/// Questions of the guide with what was chosen or typed.
type Answers = &'static [(&'static str, &'static str)];

/// A guide with these answers.
fn answered(answers: &[(&str, &str)]) -> Guide {
    let mut guide = Guide::default();
    for (question, value) in answers {
        for msg in msgs(question, value) {
            assert!(
                guide.update(msg).is_none(),
                "an answer alone changes no form"
            );
        }
    }
    guide
}

fn msgs(question: &str, value: &str) -> Vec<Msg> {
    // A field is left after it was filled.
    let entered = |msg: fn(EntryMsg) -> Msg| {
        let typed = EntryMsg::Typed(value.to_owned());
        vec![msg(typed), msg(EntryMsg::Left)]
    };
    match question {
        "body" => vec![Msg::Body(GUIDE.body(value))],
        "industry" => vec![Msg::Industry(GUIDE.industry(value))],
        "capital" => entered(Msg::Capital),
        "employees" => entered(Msg::Employees),
        "all-no" => vec![Msg::AllNo],
        id => {
            let mut exclusions = GUIDE.exclusions.iter();
            let exclusion = exclusions.find(|one| one.id == id).unwrap();
            vec![Msg::Exclusion(exclusion, value == "yes")]
        }
    }
}

fn view_beside(guide: &Guide, draft: &Draft, words: Words) -> Tree {
    let today = Some(Date::literal(2026, 11, 22));
    panel(words, today, draft, |beside| {
        guide::view(guide, beside, Callback::noop())
    })
}

fn view(guide: &Guide) -> Tree {
    view_beside(guide, &Draft::example(), Words::Ja)
}

/// The part that says what the answers come to.
fn result(view: &Tree) -> &Element {
    view.id("oc-guide-result")
}

/// What is said there, its sources too.
fn said(view: &Tree) -> &str {
    &result(view).text
}

fn verdict(view: &Tree) -> &str {
    &view.one("class", "oc-lead").text
}

/// How often the result can be handed to the form.
fn uses(view: &Tree) -> usize {
    view.with("data-action", "use-applicant").len()
}

const RETAIL: Answers = &[("body", "company"), ("industry", "retail")];

#[test]
fn every_answer_leads_to_its_verdict() {
    let table: &[(Answers, &str)] = &[
        (&[], "まだ決まりません。質問に答えてください"),
        (
            &[("employees", "５人"), ("capital", "1000万")],
            "規模では「小規模事業者」です。残りの質問に答えると決まります",
        ),
        (
            &[("employees", "５人"), ("all-no", "")],
            "判定: 小規模事業者",
        ),
        (&[("employees", "0"), ("all-no", "")], "判定: 小規模事業者"),
        (&[("employees", "6名"), ("all-no", "")], "判定: 中小企業"),
        (
            &[("employees", "51"), ("all-no", "")],
            "まだ決まりません。質問に答えてください",
        ),
        (
            &[("employees", "51"), ("capital", "5千万円"), ("all-no", "")],
            "判定: 中小企業",
        ),
        (
            &[
                ("employees", "51"),
                ("capital", "５，０００万１円"),
                ("all-no", ""),
            ],
            "判定: 対象外（大企業など）",
        ),
        (
            &[("employees", "5"), ("religious", "yes")],
            "判定: 対象外（大企業など）",
        ),
        (
            &[("employees", "5"), ("group", "yes"), ("all-no", "")],
            "判定: 小規模事業者",
        ),
        (
            &[
                ("employees", "5"),
                ("income", "yes"),
                ("income", "no"),
                ("all-no", ""),
            ],
            "判定: 小規模事業者",
        ),
    ];
    for (answers, expected) in table {
        let all = [RETAIL, answers].concat();
        let guide = answered(&all);
        assert_eq!(verdict(&view(&guide)), *expected, "{answers:?}");
        assert_eq!(guide.verdict(Words::Ja), *expected);
    }
}

#[test]
fn the_result_can_be_handed_to_the_form_once_it_is_settled() {
    let table: &[(Answers, Option<Applicant>)] = &[
        (&[("employees", "5")], None),
        (
            &[("employees", "5"), ("all-no", "")],
            Some(Applicant::Small),
        ),
        (&[("employees", "50"), ("all-no", "")], Some(Applicant::Sme)),
        (&[("labour", "yes")], Some(Applicant::Large)),
    ];
    for (answers, expected) in table {
        let guide = answered(&[RETAIL, answers].concat());
        // The example of the form is an SME: there is nothing to hand over.
        let differs = expected.is_some_and(|applicant| applicant != Applicant::Sme);
        assert_eq!(uses(&view(&guide)), usize::from(differs), "{answers:?}");
    }
    let small = Form::example().after(Action::Chosen(Choice::Applicant(Applicant::Small)));
    let guide = answered(&[RETAIL, &[("employees", "5"), ("all-no", "")]].concat());
    let view = view_beside(&guide, small.unwrap().draft(), Words::Ja);
    assert_eq!(uses(&view), 0);
    assert!(said(&view).contains("いまの計算はこの区分（小規模事業者）です"));
}

#[test]
fn only_what_can_decide_is_asked() {
    let table = [
        ("", true, true),
        ("company", true, true),
        ("sole", true, false),
        ("association", true, false),
        ("medical", false, false),
        ("chamber", false, false),
    ];
    for (body, industry, capital) in table {
        let view = view(&answered(&[("body", body)]));
        assert_eq!(
            view.with("id", "oc-guide-industry").len(),
            usize::from(industry),
            "{body}"
        );
        assert_eq!(
            view.with("id", "oc-guide-capital").len(),
            usize::from(capital),
            "{body}"
        );
        assert_eq!(view.with("id", "oc-guide-employees").len(), 1, "{body}");
    }
}

/// What it says, without the number of its source.
fn without_mark(view: &Tree, element: &Element) -> String {
    let marks = view.inside(element).into_iter();
    let marks = marks.filter(|mark| mark.has_class("oc-mark"));
    marks.fold(element.text.clone(), |said, mark| {
        said.replacen(&mark.text, "", 1)
    })
}

/// What the card of an element lists under the only number inside of it.
fn source<'a>(view: &'a Tree, element: &Element) -> &'a Element {
    let marks = view.inside(element).into_iter();
    let marks: Vec<&Element> = marks.filter(|mark| mark.has_class("oc-mark")).collect();
    let [mark] = marks[..] else {
        panic!("one number: {marks:?}");
    };
    let mut around = view.ancestors(element);
    let card = around.find(|one| one.has_class("oc-card")).unwrap();
    let mut listed = listed(view, card).into_iter();
    listed
        .find(|item| item.text.starts_with(&mark.text))
        .unwrap()
}

#[test]
fn every_field_has_its_label_and_every_exclusion_its_clause() {
    for words in [Words::Ja, Words::En] {
        let view = view_beside(&Guide::default(), &Draft::example(), words);
        for field in view.named("select").chain(view.named("input")) {
            if field.get("type") == Some("radio") {
                continue;
            }
            let id = field.get("id").expect("an id");
            assert!(id.starts_with("oc-guide-"));
            let labels = view.named("label");
            let own = labels.filter(|label| label.get("for") == Some(id)).count();
            assert_eq!(own, 1, "{id}");
        }
        let legends: Vec<&Element> = view.named("legend").collect();
        assert_eq!(legends.len(), GUIDE.exclusions.len());
        for (legend, exclusion) in legends.into_iter().zip(GUIDE.exclusions) {
            let question = words.rule(exclusion.question);
            assert_eq!(without_mark(&view, legend), question);
            let source = source(&view, legend);
            let basis = &exclusion.basis;
            assert!(
                source.text.contains(words.rule(basis.locator)),
                "{question}"
            );
            assert!(source.text.contains(words.rule(basis.source.title)));
            for further in basis.also {
                assert!(source.text.contains(words.rule(further.locator)));
                assert!(source.text.contains(words.rule(further.source.title)));
            }
        }
        let further = GUIDE.exclusions.iter().flat_map(|one| one.basis.also);
        assert!(further.count() > 0);
    }
    assert_sourced(&view(&Guide::default()));
}

#[test]
fn each_figure_stands_with_its_limit_its_row_and_its_source() {
    let answers = [RETAIL, &[("employees", "50"), ("capital", "50000001")]].concat();
    let view = view(&answered(&answers));
    let caption = "会社の数字と上限";
    let table = rows(&view, caption);
    let cells: Vec<Vec<&str>> = table
        .iter()
        .skip(1)
        .map(|row| row.iter().map(|cell| cell.words.as_str()).collect())
        .collect();
    let small = "商業・サービス業（宿泊業・娯楽業を除く）";
    assert_eq!(
        cells,
        [
            [
                "小規模事業者の従業員",
                "50人",
                "5人",
                small,
                "✕ 上限を超える"
            ],
            ["中小企業の従業員", "50人", "50人", "小売業", "✓ 上限以内"],
            [
                "中小企業の資本金",
                "50,000,001円",
                "50,000,000円",
                "小売業",
                "✕ 上限を超える"
            ],
        ]
    );
    let inside = view.inside(result(&view));
    let captions = inside.iter().filter(|one| one.name == "caption");
    assert_eq!(captions.count(), 1);
    let mut heads = inside.iter().filter(|one| one.name == "th");
    assert!(heads.all(|head| head.get("scope").is_some()));
    for row in table.iter().skip(1) {
        let [source] = row[2].sources(&view, caption)[..] else {
            panic!("a source of each limit");
        };
        assert!(source.text.contains("公募要領 2-1-1"));
        let basis = &GUIDE.applicants.basis;
        assert!(source.text.contains(Words::Ja.rule(basis.locator)));
        assert!(source.text.contains(Words::Ja.rule(basis.source.title)));
        assert!(!source.text.contains("想定"), "the limits are official");
    }
    assert_sourced(&view);
}

#[test]
fn what_is_assumed_or_special_is_said() {
    let table: &[(Answers, &str, bool)] = &[
        (
            &[("body", "company"), ("industry", "restaurants")],
            "飲食店を小売業として数えるのは想定です",
            true,
        ),
        (
            &[("body", "company"), ("industry", "retail")],
            "想定",
            false,
        ),
        (
            &[("body", "sole"), ("industry", "retail")],
            "従業員だけで決まります",
            true,
        ),
        (
            &[("body", "school")],
            "学校法人は、従業員が少なくても小規模事業者にはなりません",
            true,
        ),
        (
            &[("body", "association"), ("industry", "software")],
            "小規模事業者にはなりません",
            true,
        ),
    ];
    for (answers, expected, there) in table {
        let guide = answered(&[answers, [("employees", "3")].as_slice()].concat());
        let view = view(&guide);
        let said = said(&view);
        assert_eq!(said.contains(expected), *there, "{answers:?}: {said}");
    }
}

#[test]
fn many_terminals_are_a_soft_warning_for_a_small_business() {
    for (employees, terminals, warned) in
        [("3", "40", false), ("3", "41", true), ("9", "41", false)]
    {
        let typed = typed(NumberField::Terminals, terminals);
        let form = Form::example().after(typed).unwrap();
        let guide = answered(&[RETAIL, &[("employees", employees), ("all-no", "")]].concat());
        let view = view_beside(&guide, form.draft(), Words::Ja);
        assert_eq!(
            said(&view).contains("監視する端末が多めです"),
            warned,
            "{terminals}"
        );
        assert!(!verdict(&view).contains("まだ"), "it is no error");
    }
}

#[test]
fn a_mistyped_number_is_told_and_decides_nothing() {
    let guide = answered(&[RETAIL, &[("employees", "5台"), ("all-no", "")]].concat());
    let view = view(&guide);
    let field = view.id("oc-guide-employees");
    assert_eq!(field.get("aria-invalid"), Some("true"));
    assert_eq!(verdict(&view), "まだ決まりません。質問に答えてください");
    assert!(said(&view).contains("残りの質問: 常時使用する従業員"));
}

#[test]
fn the_whole_table_is_there_with_its_assumptions() {
    let view = view(&Guide::default());
    assert_eq!(view.named("details").count(), 1);
    let caption = "業種ごとの上限の一覧";
    let table = rows(&view, caption);
    let said: Vec<String> = table
        .iter()
        .map(|row| row.iter().map(|cell| cell.words.as_str()).collect())
        .collect();
    for row in [
        "小売業50,000,000円50人5人",
        "旅館業50,000,000円200人20人",
        "飲食店（想定）50,000,000円50人5人",
    ] {
        assert!(said.iter().any(|one| one == row), "{row}: {said:?}");
    }
    assert_eq!(table.len(), 1 + GUIDE.industries.len());
    for (row, industry) in table.iter().skip(1).zip(GUIDE.industries) {
        let sources = row[0].sources(&view, caption);
        let limits = Words::Ja.rule(GUIDE.applicants.basis.locator);
        assert!(sources[0].text.contains(limits), "{}", row[0].words);
        // That an industry belongs to a row is cited where it is more than a reading of the table.
        let assumed = row[0].words.contains("（想定）");
        assert_eq!(sources.len(), 1 + usize::from(assumed));
        for source in &sources[1..] {
            let locator = Words::Ja.rule(industry.basis.locator);
            assert!(source.text.contains(locator), "{}", source.text);
        }
    }
}

#[test]
fn each_answer_stands_at_its_own_question() {
    for exclusion in GUIDE.exclusions {
        for value in ["yes", "no"] {
            let view = view(&answered(&[(exclusion.id, value)]));
            let checked: Vec<_> = view
                .named("input")
                .filter(|input| input.get("checked").is_some())
                .map(|input| (input.get("name"), input.get("value")))
                .collect();
            let name = ["oc-guide.exclusion.", exclusion.id].concat();
            assert_eq!(checked, [(Some(name.as_str()), Some(value))]);
        }
    }
}
