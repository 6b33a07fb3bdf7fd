//! Does the guide ask what decides, say what it comes to, and stand by its sources?

use super::Guide;
use crate::domain::{Applicant, Date};
use crate::draft::{Action, Choice};
use crate::draft::{Draft, Form, NumberField, Reading};
use crate::panel::node::{element, Node};
use crate::panel::{Act, Context, Effect, How};
use crate::rules::GUIDE;
use crate::screen::Words;

/// Parts of the guide with what was chosen or typed.
type Answers = &'static [(&'static str, &'static str)];

fn act(guide: &mut Guide, name: &str, value: &str) -> Effect {
    let how = if name.ends_with("capital") || name.ends_with("employees") {
        How::Left
    } else {
        How::Chosen
    };
    guide.act(&Act { name, value, how })
}

/// A guide with these answers.
fn answered(answers: &[(&str, &str)]) -> Guide {
    let mut guide = Guide::default();
    for (part, value) in answers {
        let effect = act(&mut guide, &["guide.", part].concat(), value);
        assert_eq!(effect, Effect::None);
    }
    guide
}

fn view_beside(guide: &Guide, draft: &Draft, words: Words) -> Node {
    let today = Some(Date::literal(2026, 11, 22));
    let reading = Reading::of(draft, today);
    let context = Context {
        draft,
        reading: &reading,
        today,
        words,
    };
    element("section", "").with_all(guide.view(&context))
}

fn view(guide: &Guide) -> Node {
    view_beside(guide, &Draft::example(), Words::Ja)
}

/// The part that says what the answers come to.
fn result(view: &Node) -> Node {
    let found = view.all().into_iter();
    let mut found = found.filter(|node| node.get("id") == Some("oc-guide-result"));
    found.next().expect("a result").clone()
}

fn chip(view: &Node) -> String {
    let result = result(view);
    let chips = result.all().into_iter();
    let mut chips = chips.filter(|node| node.get("class") == Some("oc-lead"));
    chips.next().expect("a verdict").words()
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
            &[("employees", "5"), ("exclusion.religious", "yes")],
            "判定: 対象外（大企業など）",
        ),
        (
            &[
                ("employees", "5"),
                ("exclusion.group", "yes"),
                ("all-no", ""),
            ],
            "判定: 小規模事業者",
        ),
        (
            &[
                ("employees", "5"),
                ("exclusion.income", "yes"),
                ("exclusion.income", "no"),
                ("all-no", ""),
            ],
            "判定: 小規模事業者",
        ),
    ];
    for (answers, expected) in table {
        let all = [RETAIL, answers].concat();
        let guide = answered(&all);
        assert_eq!(chip(&view(&guide)), *expected, "{answers:?}");
        assert_eq!(guide.verdict(Words::Ja), *expected);
    }
}

#[test]
fn the_result_is_handed_to_the_form_once_it_is_settled() {
    let table: &[(Answers, Option<Applicant>)] = &[
        (&[("employees", "5")], None),
        (
            &[("employees", "5"), ("all-no", "")],
            Some(Applicant::Small),
        ),
        (&[("employees", "50"), ("all-no", "")], Some(Applicant::Sme)),
        (&[("exclusion.labour", "yes")], Some(Applicant::Large)),
    ];
    for (answers, expected) in table {
        let mut guide = answered(&[RETAIL, answers].concat());
        let effect = act(&mut guide, "guide.use", "");
        let wanted = expected.map_or(Effect::None, Effect::SetApplicant);
        assert_eq!(effect, wanted, "{answers:?}");
        // The example of the form is an SME: there is nothing to hand over.
        let buttons = view(&guide).doing("guide.use").len();
        let differs = expected.is_some_and(|applicant| applicant != Applicant::Sme);
        assert_eq!(buttons, usize::from(differs), "{answers:?}");
    }
    let small = Form::example().after(Action::Chosen(Choice::Applicant(Applicant::Small)));
    let guide = answered(&[RETAIL, &[("employees", "5"), ("all-no", "")]].concat());
    let view = view_beside(&guide, small.expect("a change").draft(), Words::Ja);
    assert_eq!(view.doing("guide.use").len(), 0);
    assert!(result(&view)
        .words()
        .contains("いまの計算はこの区分（小規模事業者）です"));
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
            view.doing("guide.industry").len(),
            usize::from(industry),
            "{body}"
        );
        assert_eq!(
            view.doing("guide.capital").len(),
            usize::from(capital),
            "{body}"
        );
        assert_eq!(view.doing("guide.employees").len(), 1, "{body}");
    }
}

#[test]
fn every_field_has_its_label_and_every_exclusion_its_clause() {
    for words in [Words::Ja, Words::En] {
        let view = view_beside(&Guide::default(), &Draft::example(), words);
        for field in ["select", "input"] {
            for field in view.tags(field) {
                if field.get("type") == Some("radio") {
                    continue;
                }
                let id = field.get("id").expect("an id");
                assert!(id.starts_with("oc-guide-"));
                let labels = view.tags("label").into_iter();
                let own = labels.filter(|label| label.get("for") == Some(id)).count();
                assert_eq!(own, 1, "{id}");
            }
        }
        let legends: Vec<_> = view.tags("legend").iter().map(|one| one.words()).collect();
        let asked: Vec<_> = GUIDE
            .exclusions
            .iter()
            .map(|one| words.rule(one.question))
            .collect();
        assert_eq!(legends, asked);
        let said = view.words();
        // The citations of the page speak Japanese alone for now.
        for exclusion in GUIDE.exclusions.iter().filter(|_| words == Words::Ja) {
            assert!(
                said.contains(words.rule(exclusion.basis.locator)),
                "{}",
                exclusion.id
            );
        }
        let further = GUIDE.exclusions.iter().flat_map(|one| one.basis.also);
        assert!(further.clone().count() > 0);
        for place in further {
            assert!(said.contains(words.rule(place.locator)));
            assert!(said.contains(words.rule(place.source.title)));
        }
    }
}

#[test]
fn each_figure_stands_with_its_limit_its_row_and_its_source() {
    let answers = [RETAIL, &[("employees", "50"), ("capital", "50000001")]].concat();
    let view = view(&answered(&answers));
    let result = result(&view);
    let rows: Vec<Vec<String>> = result
        .tags("tr")
        .iter()
        .skip(1)
        .map(|row| row.all().into_iter())
        .map(|cells| {
            cells
                .filter(|cell| ["th", "td"].contains(&cell.tag()))
                .map(Node::words)
                .collect()
        })
        .collect();
    let small = "商業・サービス業（宿泊業・娯楽業を除く）";
    assert_eq!(
        rows,
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
    assert_eq!(result.tags("caption").len(), 1);
    assert!(result
        .tags("th")
        .iter()
        .all(|head| head.get("scope").is_some()));
    let source = result
        .all()
        .into_iter()
        .find(|node| node.get("class") == Some("oc-source"));
    assert!(source.expect("a source").words().contains("公募要領 2-1-1"));
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
        let said = result(&view(&guide)).words();
        assert_eq!(said.contains(expected), *there, "{answers:?}: {said}");
    }
}

#[test]
fn many_terminals_are_a_soft_warning_for_a_small_business() {
    for (employees, terminals, warned) in
        [("3", "40", false), ("3", "41", true), ("9", "41", false)]
    {
        let typed = Action::Typed {
            field: NumberField::Terminals,
            text: terminals.to_owned(),
            composing: false,
        };
        let form = Form::example().after(typed).expect("a change");
        let guide = answered(&[RETAIL, &[("employees", employees), ("all-no", "")]].concat());
        let view = view_beside(&guide, form.draft(), Words::Ja);
        let said = result(&view).words();
        assert_eq!(
            said.contains("監視する端末が多めです"),
            warned,
            "{terminals}"
        );
        assert!(!chip(&view).contains("まだ"), "it is no error");
    }
}

#[test]
fn a_mistyped_number_is_told_and_decides_nothing() {
    let guide = answered(&[RETAIL, &[("employees", "5台"), ("all-no", "")]].concat());
    let view = view(&guide);
    let field = view.doing("guide.employees");
    assert_eq!(field[0].get("aria-invalid"), Some("true"));
    assert_eq!(chip(&view), "まだ決まりません。質問に答えてください");
    assert!(result(&view)
        .words()
        .contains("残りの質問: 常時使用する従業員"));
}

#[test]
fn the_whole_table_is_there_with_its_assumptions() {
    let view = view(&Guide::default());
    let details = view.tags("details");
    let said = details[0].words();
    for row in [
        "小売業50,000,000円50人5人",
        "旅館業50,000,000円200人20人",
        "飲食店（想定）50,000,000円50人5人",
    ] {
        assert!(said.contains(row), "{row}: {said}");
    }
    assert_eq!(details[0].tags("tr").len(), 1 + GUIDE.industries.len());
}

#[test]
fn nonsense_is_no_answer() {
    let guide = answered(&[
        ("body", "<b>"),
        ("industry", "？"),
        ("exclusion.nobody", "yes"),
        ("other", ""),
    ]);
    assert_eq!(
        chip(&view(&guide)),
        "まだ決まりません。質問に答えてください"
    );
}

#[test]
fn each_answer_stands_at_its_own_question() {
    for exclusion in GUIDE.exclusions {
        let part = ["exclusion.", exclusion.id].concat();
        for value in ["yes", "no"] {
            let mut guide = Guide::default();
            act(&mut guide, &["guide.", &part].concat(), value);
            let view = view(&guide);
            let checked: Vec<_> = view
                .tags("input")
                .into_iter()
                .filter(|input| input.get("checked").is_some())
                .map(|input| (input.get("data-do"), input.get("value")))
                .collect();
            let name = ["guide.", &part].concat();
            assert_eq!(checked, [(Some(name.as_str()), Some(value))]);
        }
    }
}
