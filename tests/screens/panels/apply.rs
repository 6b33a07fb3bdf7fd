//! Are the steps of each year there with their sources, and is the day to begin by counted right?

use otasuke_calculator::domain::{ApplyStep, Certainty, Date, Programme};
use otasuke_calculator::draft::Draft;
use otasuke_calculator::rules::{APPLICATION, BOOK};
use otasuke_calculator::screen::{deadline, Words};
use otasuke_calculator::ui::panels::apply::{self, Apply, Msg};
use yew::prelude::*;

use super::invented::invented;
use super::sourced::{assert_sourced, listed, rows, words};
use crate::panel::panel;
use crate::tree::{Element, Tree};

fn shown_of(apply: &Apply, today: Option<Date>, words: Words, year: &'static Programme) -> Tree {
    let mut draft = Draft::example();
    draft.programme = year;
    panel(words, today, &draft, |beside| {
        apply::view(apply, beside, Callback::noop())
    })
}

fn shown(apply: &Apply, today: Option<Date>) -> Tree {
    shown_of(apply, today, Words::Ja, BOOK.default_programme)
}

fn year(id: &str) -> &'static Programme {
    BOOK.programme(id).unwrap()
}

/// The panel on which that year was chosen.
fn chosen(programme: &'static Programme, today: &str) -> Tree {
    let mut apply = Apply::default();
    apply.update(Msg::Programme(programme));
    shown(&apply, Date::parse(today))
}

fn of_year(id: &str, today: &str) -> String {
    words(&chosen(year(id), today))
}

fn step(id: &str) -> &'static ApplyStep {
    APPLICATION.steps.iter().find(|step| step.id == id).unwrap()
}

fn is_source(view: &Tree, item: &Element) -> bool {
    let mut around = view.ancestors(item);
    around
        .next()
        .is_some_and(|list| list.has_class("oc-sources"))
}

fn ticks(view: &Tree) -> Vec<&Element> {
    view.with("type", "checkbox")
}

/// The steps on the page, in their order.
fn steps(view: &Tree) -> Vec<&Element> {
    let items = view.named("li");
    items
        .filter(|item| item.get("data-step").is_some())
        .collect()
}

/// What the card around an element lists under the numbers inside of it, each once.
fn sources<'a>(view: &'a Tree, figure: &Element) -> Vec<&'a Element> {
    let mut around = view.ancestors(figure);
    let card = around.find(|one| one.has_class("oc-card")).unwrap();
    let marks = view.inside(figure).into_iter();
    let marks = marks.filter(|mark| mark.has_class("oc-mark"));
    let listed = listed(view, card);
    let source = |mark: &Element| {
        let mut found = listed
            .iter()
            .filter(|item| item.text.starts_with(&mark.text));
        *found.next().unwrap()
    };
    let mut found: Vec<&Element> = marks.map(source).collect();
    found.dedup_by(|one, next| std::ptr::eq(*one, *next));
    found
}

#[test]
fn the_deadline_and_the_day_to_begin_by_are_seen_from_today() {
    let (y24, y25, y26) = ("it-security-2024", "it-security-2025", "it-security-2026");
    let by = "2026年9月15日までに始めてください";
    let last = "確認できている最後の締切は5次（2026年9月29日17時）です";
    let confirmed = "5次（2026年9月29日17時）までを確認しました";
    let table = [
        (y26, "2026-03-29", "公募開始は2026年3月30日です", by),
        (
            y26,
            "2026-05-01",
            "次の締切は1次（2026年5月12日17時）です",
            by,
        ),
        (y26, "2026-05-01", last, by),
        (
            y26,
            "2026-09-15",
            "次の締切は5次（2026年9月29日17時）です",
            by,
        ),
        (
            y26,
            "2026-09-16",
            last,
            "間に合う最後の開始日（2026年9月15日）を過ぎている",
        ),
        (
            y26,
            "2026-09-29",
            "5次の締切は今日（2026年9月29日17時）です",
            "間に合わないおそれがあります",
        ),
        (
            y26,
            "2026-09-30",
            confirmed,
            "約14日かかります。次の回に備えて、いまから始められます",
        ),
        (y26, "", confirmed, by),
        (
            y25,
            "2026-03-29",
            "2025年10月31日",
            "次の回に備えて、いまから始められます",
        ),
        (
            y25,
            "2026-03-30",
            "この年度の公募は終わっていて、申請できません",
            "締切に間に合う最後の開始日は2025年10月17日でした",
        ),
        (
            y24,
            "2026-11-22",
            "この年度の公募は終わっていて、申請できません。確認できている最後の締切は",
            "締切に間に合う最後の開始日は2024年8月9日でした",
        ),
    ];
    for (id, today, deadline, start) in table {
        let said = of_year(id, today);
        let over = said.contains("次の年度の公募開始");
        assert_eq!(over, said.contains("公募は終わっていて"), "{id} {today}");
        assert!(said.contains(deadline), "{id} {today}: {deadline}");
        assert!(said.contains(start), "{id} {today}: {start}");
        assert!(
            !said.contains("は過ぎています"),
            "{id} {today}: it may go on"
        );
    }
}

/// Each with its deadline, its decision and its report, what is planned marked so, and its source.
#[test]
fn every_round_of_the_year_is_listed() {
    for programme in BOOK.programmes {
        let view = chosen(programme, "2026-11-28");
        let caption = format!("{}年度の公募回", programme.fiscal_year);
        let rounds = programme.period.rounds;
        let table = rows(&view, &caption);
        assert_eq!(table.len(), 1 + rounds.len(), "{}", programme.id);
        for (row, round) in table.iter().skip(1).zip(rounds) {
            let said: String = row.iter().map(|cell| cell.words.as_str()).collect();
            assert!(said.starts_with(Words::Ja.rule(round.name)), "{said}");
            assert_eq!(row[1].words, deadline(round, Words::Ja));
            let planned = [round.decision, round.report_by].into_iter().flatten();
            let planned = planned.filter(|day| day.planned).count();
            assert_eq!(said.matches("（予定）").count(), planned, "{said}");
            let [source] = row[0].sources(&view, &caption)[..] else {
                panic!("one source of {said}");
            };
            assert!(source.text.contains(Words::Ja.rule(round.basis.locator)));
            let mut links = view.inside(source).into_iter();
            let link = links.find(|one| one.name == "a").unwrap();
            assert_eq!(link.get("href"), Some(round.basis.source.url));
        }
        assert_sourced(&view);
    }
    let last = of_year("it-security-2026", "2026-11-28");
    for part in [
        "2026年11月9日（予定）",
        "2027年4月30日（予定）",
        "2026年12月25日",
    ] {
        assert!(last.contains(part), "{part}");
    }
}

/// Whoever reads "between rounds" is told where to look, and last year's dates are no forecast.
#[test]
fn between_rounds_the_schedule_is_linked_and_last_year_is_last_year() {
    let before = "昨年度（2025年度）の実績: 確認できた最後の締切は";
    for (id, today, open_end) in [
        ("it-security-2026", "2026-05-01", false),
        ("it-security-2026", "2026-11-28", true),
        ("it-security-2025", "2026-11-28", false),
    ] {
        let said = of_year(id, today);
        assert_eq!(said.contains(before), open_end, "{id} {today}");
        assert_eq!(said.contains("この年度の予定ではありません"), open_end);
        assert_eq!(said.matches("昨年度").count(), usize::from(open_end));
        let is_over = said.contains("公募は終わっていて");
        assert_eq!(said.contains("公式の日程"), !is_over, "{id} {today}");
    }
    let first = of_year("it-security-2024", "2024-12-01");
    assert!(!first.contains("昨年度"), "there is none before");
}

#[test]
fn dates_that_nobody_checked_for_long_are_said_to_be_old() {
    assert!(!of_year("it-security-2026", "2026-11-28").contains("日前"));
    let said = of_year("it-security-2026", "2027-03-01");
    assert!(said.contains("日程を確認したのは") && said.contains("日前"));
}

#[test]
fn without_a_known_deadline_it_says_so() {
    let today = Some(Date::literal(2027, 5, 1));
    let view = shown_of(&Apply::default(), today, Words::Ja, invented());
    let said = words(&view);
    assert!(said.contains("時点でまだ確認できていません。公式の日程で確かめてください"));
    assert!(said.contains("締切が分からないため"));
    assert!(said.contains("下の手順は2026年度のものです"));
    assert_eq!(ticks(&view).len(), APPLICATION.steps.len());
    assert_eq!(view.named("table").count(), 0);
}

/// Known of 2026 alone: its wage plan for earlier grantees, and papers that it may ask for.
const OF_2026: [&str; 2] = ["wage-plan", "statements-company"];

#[test]
fn each_year_has_every_step_and_says_how_sure_it_is() {
    for programme in BOOK.programmes {
        for step in APPLICATION.steps {
            let of_2026 = OF_2026.contains(&step.id);
            let Some(basis) = step.basis(programme) else {
                assert!(of_2026 && programme.fiscal_year < 2026, "{}", step.id);
                continue;
            };
            let expected = match (programme.fiscal_year, step.id) {
                (2025, _) => Certainty::Official,
                (2024, "service-list") => Certainty::Secondary,
                (2026, _) if of_2026 => Certainty::Secondary,
                _ => Certainty::Assumed,
            };
            assert_eq!(basis.certainty, expected, "{} {}", programme.id, step.id);
            let noted = basis.notes.len() == 1;
            let open = expected == Certainty::Assumed || of_2026;
            assert_eq!(noted, open, "{}", step.id);
            let clause = format!("{}/steps/{}", programme.id, step.id);
            assert_eq!(basis.clause, clause);
            let view = chosen(programme, "2026-11-22");
            let shown = view.one("data-step", step.id);
            let [source] = sources(&view, shown)[..] else {
                panic!("one source of {}", step.id);
            };
            assert!(source.text.contains(Words::Ja.rule(basis.locator)));
            assert!(source.text.contains(Words::Ja.rule(basis.source.title)));
        }
        let said = of_year(programme.id, "2026-11-22");
        let assumed = said.contains("2025年度と同じと想定しています");
        assert_eq!(assumed, programme.fiscal_year != 2025);
        for part in [
            "GビズIDプライム",
            "SECURITY ACTIONの★か★★",
            "約14日かかります",
            "交付決定より前に契約・発注・支払いをしない",
            "6か月程度",
            "クレジットカードの1回払い",
            "IPAのリストに載っているだけでは足りません",
            "履歴事項全部証明書",
            "本人確認書類",
            "労働生産性を年平均1%以上",
            "3年度目",
            "1つの法人・個人事業主につき1回",
            "契約年数の記載が必要",
            "書類を5年間保管する",
            "自己負担を減らす還元を受けない",
        ] {
            assert!(said.contains(part), "{part}");
        }
    }
}

/// What the guidelines of 2025 and its grant rules say: the step, what it must tell, the clause.
const CLAUSES: [(&str, &[&str], &str); 8] = [
    (
        "once",
        &[
            "不採択",
            "取り下げた",
            "次の締切に申請できます",
            "同じ2025年度に、どれかの枠で",
        ],
        "3-2(4)(ア)※・(イ)",
    ),
    (
        "apply",
        &[
            "招待",
            "申請マイページ",
            "共同で申請",
            "携帯電話番号は申請者自身のもの",
            "不正行為",
        ],
        "3-2(1)",
    ),
    (
        "pay-how",
        &[
            "請求書を受け取ってから",
            "自分の口座からIT導入支援事業者の口座へ",
            "法人なら法人名義",
            "個人事業主なら本人名義",
            "現金や分割払いは認められません",
        ],
        "3-4(1)※・3-4(2)",
    ),
    (
        "no-cashback",
        &[
            "キャッシュバック",
            "紹介料",
            "あとからの値引き",
            "交付決定を取り消されます",
        ],
        "4(ス)、【補足３】",
    ),
    (
        "final-report",
        &[
            "請求書",
            "支払いの証明",
            "口座",
            "画面の写し",
            "小規模事業者は従業員一覧",
            "補助金は支払われません",
        ],
        "3-4(2)",
    ),
    (
        "keep",
        &[
            "導入から1年たつ前",
            "実績報告に書いた利用期間が終わる前",
            "取り消されることがあります",
            "年10.95%の加算金",
        ],
        "27条1項4号・28条・29条",
    ),
    ("records", &["補助金に関わる書類"], "4(カ)"),
    (
        "business",
        &["国内で事業", "地域別最低賃金"],
        "2-1-1(2)(ア)(イ)",
    ),
];

/// Every year that takes the steps of 2025 tells it too.
#[test]
fn what_would_cost_the_grant_is_said_with_its_clause() {
    for (id, parts, place) in CLAUSES {
        let step = APPLICATION
            .steps
            .iter()
            .find(|step| step.id == id)
            .expect(id);
        let detail = Words::Ja.rule(step.detail);
        for part in parts {
            assert!(detail.contains(part), "{id}: {part} in {detail}");
        }
        for programme in BOOK.programmes {
            let basis = step.basis(programme).expect(id);
            let locator = Words::Ja.rule(basis.locator);
            assert!(locator.ends_with(place), "{id}: {locator}");
            let said = of_year(programme.id, "2026-11-28");
            assert!(said.contains(Words::Ja.rule(step.title)), "{id}");
            assert!(said.contains(detail) && said.contains(locator), "{id}");
            for further in basis.also {
                assert!(said.contains(Words::Ja.rule(further.locator)), "{id}");
            }
        }
    }
}

/// What is known of 2026 alone stands there alone, and says how little is known.
#[test]
fn what_is_known_of_2026_alone_is_not_said_of_another_year() {
    let parts = [
        "IT導入補助金2022〜2025",
        "「物価安定の目標」+1.5%以上",
        "従業員に伝えておきます",
        "小規模事業者、医療法人、介護の事業者、社会福祉法人、学校は除かれます",
        "セキュリティ対策推進枠に当てはまるかは未確認です",
        "9条6項",
        "9条2項",
        "貸借対照表と損益計算書も求められたとされます",
        "この枠でも要るかは確認できていません",
        "民間の記録1つだけ",
    ];
    for programme in BOOK.programmes {
        let said = of_year(programme.id, "2026-11-28");
        for part in parts {
            let there = programme.fiscal_year == 2026;
            assert_eq!(said.contains(part), there, "{}: {part}", programme.id);
        }
    }
}

#[test]
fn only_the_steps_of_the_year_are_counted() {
    for (id, count) in [
        ("it-security-2024", 19),
        ("it-security-2025", 19),
        ("it-security-2026", 21),
    ] {
        let said = of_year(id, "2026-11-28");
        assert!(
            said.contains(&format!("{count}項目のうち0項目が済みました")),
            "{id}"
        );
    }
    // One that was ticked in 2026 is no step of 2025.
    let mut apply = Apply::default();
    for id in ["wage-plan", "gbizid"] {
        apply.update(Msg::Done(step(id), true));
    }
    for (id, progress) in [
        ("it-security-2026", "21項目のうち2項目"),
        ("it-security-2025", "19項目のうち1項目"),
    ] {
        apply.update(Msg::Programme(year(id)));
        let said = words(&shown(&apply, None));
        assert!(said.contains(progress), "{id}");
    }
}

#[test]
fn a_step_is_ticked_off_and_stays_so_in_another_year() {
    let mut apply = Apply::default();
    let done = |apply: &Apply| {
        let view = shown(apply, None);
        let ticked = ticks(&view).into_iter();
        let ticked = ticked.filter(|tick| tick.get("checked").is_some());
        let ticked = ticked.filter_map(|tick| tick.get("id")?.strip_prefix("oc-apply-step-"));
        let ticked: Vec<String> = ticked.map(str::to_owned).collect();
        let all = ticks(&view).len();
        let sum = format!("{all}項目のうち{}項目が済みました", ticked.len());
        assert!(words(&view).contains(&sum));
        ticked
    };
    assert_eq!(done(&apply), [""; 0]);
    for id in ["gbizid", "gbizid", "plan"] {
        apply.update(Msg::Done(step(id), true));
    }
    assert_eq!(done(&apply), ["gbizid", "plan"]);
    apply.update(Msg::Programme(year("it-security-2026")));
    apply.update(Msg::Done(step("gbizid"), false));
    assert_eq!(done(&apply), ["plan"]);
}

#[test]
fn the_points_are_named_with_their_sources_and_not_computed() {
    let view = shown(&Apply::default(), None);
    let points = view.id("oc-apply-points");
    let items = view.inside(points).into_iter();
    let items: Vec<&Element> = items
        .filter(|one| one.name == "li" && !is_source(&view, one))
        .collect();
    assert_eq!(items.len(), APPLICATION.points.len());
    for (item, scheme) in items.iter().zip(APPLICATION.points) {
        let [source] = sources(&view, item)[..] else {
            panic!("a source each: {}", item.text);
        };
        assert!(source.text.contains(Words::Ja.rule(scheme.basis.locator)));
        let links = view.inside(source).into_iter();
        let mut links = links.filter_map(|one| one.get("href"));
        assert!(links.any(|url| url == scheme.basis.source.url));
    }
    let said = &points.text;
    for part in [
        "2023年度 ものづくり補助金",
        "通常枠・インボイス枠",
        "IT導入補助金2025 通常枠",
        "公募要領 3-3(2)①4)、2-2(2)",
        "IT導入補助金2025 インボイス枠",
        "公募要領 3-3(2)①3)、2-2(2)",
        "★★",
        "6つの加点項目",
        "18か月のあいだ減点されます",
        "加点や採択の見込みは計算しません",
    ] {
        assert!(said.contains(part), "{part}");
    }
}

#[test]
fn it_can_be_read_in_both_languages() {
    for words in [Words::Ja, Words::En] {
        for year in BOOK.programmes.iter().copied().chain([invented()]) {
            let view = shown_of(&Apply::default(), None, words, year);
            let said = ["h2", "h3", "p", "label", "option", "th", "td", "a"];
            let texts = view.all().filter(|one| said.contains(&one.name.as_str()));
            for text in texts {
                assert!(!text.text.is_empty(), "{text:?}");
            }
            // The labels of the ticks, and that of the year.
            assert_eq!(view.named("label").count(), ticks(&view).len() + 1);
            for step in steps(&view) {
                let links = sources(&view, step).into_iter();
                let links = links.flat_map(|source| view.inside(source));
                assert!(
                    links.filter(|one| one.name == "a").count() > 0,
                    "{}",
                    step.text
                );
            }
            if words == Words::Ja {
                assert_sourced(&view);
            }
        }
    }
}
