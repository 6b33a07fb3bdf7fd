//! Does the newest year stand beside the subsidy of a year that is over, where nobody can hide it?

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Action, NumberField};
use otasuke_calculator::screen::Words;

use crate::page::{html, page, programme, typed, CLOSED, OPEN};
use crate::tree::Tree;

/// Long after the dates of any programme were checked.
const STALE: Option<Date> = Some(Date::literal(2028, 3, 1));

#[test]
fn it_stands_behind_the_figures_of_a_year_that_is_over() {
    for own_page in [true, false] {
        let page = Tree::of(&html(Words::Ja, &[], CLOSED, own_page));
        let answer = page.id("oc-answer");
        let cards: Vec<_> = page
            .inside(answer)
            .into_iter()
            .filter(|one| one.has_class("oc-card"))
            .collect();
        assert!(cards[1].has_class("oc-newest"));
        let said = &cards[1].text;
        for part in [
            "2024年度の公募は終了しています",
            "デジタル化・AI導入補助金2026 セキュリティ対策推進枠",
            "次の締切は要確認です",
            "180,000円",
            "小規模事業者なら 240,000円（補助率 2/3）",
            "までを確認しました",
            "公式の日程で確かめてください",
            "確認・",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert_eq!(page.one("data-figure", "newest").text, "180,000円");
        assert!(page
            .one("class", "oc-dock")
            .text
            .contains("2026年度なら 180,000円"));
    }
}

#[test]
fn one_press_changes_to_it() {
    let page = page(&[], CLOSED);
    let choose = page.one("data-action", "choose-newest");
    let button = page.inside(choose)[0];
    assert_eq!(button.name, "button");
    assert_eq!(button.text, "2026年度の規則で計算する");
    assert_eq!(button.get("aria-disabled"), None, "it does something");
}

#[test]
fn where_the_year_goes_on_or_no_answer_stands_there_is_none() {
    for (actions, today) in [
        (vec![], OPEN),
        (vec![], None),
        (vec![programme("it-security-2026")], CLOSED),
        (vec![Action::Cleared], CLOSED),
        (vec![typed(NumberField::Terminals, "")], CLOSED),
    ] {
        let page = page(&actions, today);
        assert!(page.with("class", "oc-card oc-newest").is_empty());
        assert!(page.with("class", "oc-dock__newest").is_empty());
    }
}

/// Whatever has a part can be hidden by the page around.
#[test]
fn nothing_of_it_and_nothing_of_the_rounds_can_be_hidden() {
    for actions in [vec![], vec![programme("it-security-2026")]] {
        let page = page(&actions, STALE);
        let header = page.named("header").next().unwrap();
        let ages = page.with("class", "oc-rounds__age");
        assert!(ages
            .iter()
            .any(|age| page.ancestors(age).any(|one| std::ptr::eq(one, header))));
        let whole = page.all();
        let kept = [
            "oc-rounds",
            "oc-newest",
            "oc-newest__amount",
            "oc-newest__small",
            "oc-programme",
        ];
        for one in whole.filter(|one| kept.iter().any(|class| one.has_class(class))) {
            let around = page.ancestors(one).chain([one]);
            assert!(
                around.into_iter().all(|one| one.get("part").is_none()),
                "{one:?}"
            );
        }
    }
}

/// At the head, at the field of the year and beside the newest: where to look and how old it is.
#[test]
fn an_open_end_is_said_with_the_official_schedule_wherever_the_year_stands() {
    let page = page(&[programme("it-security-2026")], CLOSED);
    let rounds = page.with("class", "oc-rounds");
    assert_eq!(rounds.len(), 2, "at the head and at the field");
    for one in &rounds {
        assert!(one.text.contains("までを確認しました"), "{}", one.text);
        let links = page.inside(one);
        let schedule = |link: &&&crate::tree::Element| link.text == "公式の日程";
        let link = links.iter().find(schedule).unwrap();
        assert_eq!(
            link.get("href"),
            Some("https://it-shien.smrj.go.jp/schedule/")
        );
    }
    let select = page.id("oc-programme");
    assert_eq!(select.get("aria-describedby"), Some("oc-programme-support"));
    assert!(page
        .id("oc-programme-support")
        .text
        .starts_with("次の締切は要確認です"));
    for page in [&page, &crate::page::page(&[], CLOSED)] {
        assert!(!page.all().next().unwrap().text.contains("公募状況は未確認"));
    }
}
