//! Is a text that cannot be read marked, and its field described by what is wrong?

use expect_test::expect;
use otasuke_calculator::domain::Named;
use otasuke_calculator::draft::{Action, NumberField};

use crate::page::{page, typed, OPEN};
use crate::states;
use crate::tree::Tree;

/// What describes a field, part by part.
fn descriptions<'a>(page: &'a Tree, name: &str) -> Vec<&'a str> {
    let input = page.id(&format!("oc-{name}"));
    let ids = input.get("aria-describedby").unwrap().split(' ');
    ids.map(|id| page.id(id).text.as_str()).collect()
}

#[test]
fn what_is_wrong_describes_the_field() {
    let page = page(&[typed(NumberField::Terminals, "abc")], OPEN);
    assert_eq!(page.id("oc-terminals").get("aria-invalid"), Some("true"));
    let error = "＊ 「a」は読み取れません。数字で入力してください（例: 12 や 12台）。";
    assert_eq!(page.id("oc-terminals-error").text, error);
    assert!(descriptions(&page, "terminals").contains(&error));
}

#[test]
fn a_field_is_invalid_where_and_only_where_an_error_is_said() {
    for state in states::all() {
        let page = state.page();
        for field in NumberField::ALL {
            let name = field.name();
            let Some(input) = page.with("id", &format!("oc-{name}")).first().copied() else {
                continue;
            };
            let error = &page.id(&format!("oc-{name}-error")).text;
            let invalid = input.get("aria-invalid") == Some("true");
            assert_eq!(
                invalid,
                !error.is_empty(),
                "{}: {field:?} {error}",
                state.name
            );
            assert!(descriptions(&page, name).contains(&error.as_str()));
        }
    }
}

#[test]
fn every_wrong_field_says_so() {
    let state = states::all()
        .into_iter()
        .find(|state| state.name == "every field wrong");
    let page = state.unwrap().page();
    assert_eq!(
        page.with("aria-invalid", "true").len(),
        NumberField::ALL.len()
    );
}

#[test]
fn an_unfinished_number_is_no_error_until_somebody_rests() {
    let invalid = |actions: &[Action]| page(actions, OPEN).with("aria-invalid", "true").len();
    let unfinished = typed(NumberField::InitialFee, "1.");
    assert_eq!(invalid(std::slice::from_ref(&unfinished)), 0);
    assert_eq!(
        invalid(&[unfinished.clone(), Action::Paused(NumberField::InitialFee)]),
        1
    );
    assert_eq!(
        invalid(&[unfinished, Action::Left(NumberField::InitialFee)]),
        1
    );
    assert_eq!(
        invalid(&[Action::Cleared]),
        0,
        "an empty form is no mistake"
    );
}

#[test]
fn a_price_over_its_limit_is_a_finding_and_no_error() {
    let page = page(&[typed(NumberField::EndpointMonthlyFee, "2001")], OPEN);
    assert_eq!(page.id("oc-endpoint-monthly-fee").get("aria-invalid"), None);
    assert_eq!(page.id("oc-endpoint-monthly-fee-error").text, "");
    let finding = "✕ 1類の上限を1円超えています";
    assert_eq!(page.id("oc-endpoint-monthly-fee-finding").text, finding);
    assert!(descriptions(&page, "endpoint-monthly-fee").contains(&finding));
}

#[test]
fn how_a_text_was_read_describes_the_field() {
    let page = page(&[typed(NumberField::TermMonths, "２年")], OPEN);
    assert_eq!(
        page.id("oc-term-months").get("value"),
        Some("２年"),
        "as typed"
    );
    assert!(descriptions(&page, "term-months").contains(&"24か月"));
    assert!(
        page.id("oc-term-months-echo").has_class("oc-echo"),
        "to be seen"
    );
}

#[test]
fn a_wrong_field_has_the_same_parts_as_a_right_one() {
    let page = page(&[typed(NumberField::Terminals, "abc")], OPEN);
    let input = page.id("oc-terminals");
    let field = page.ancestors(input).find(|one| one.has_class("oc-field"));
    expect![[r#"
        div class="oc-field"
          div class="oc-field__head"
            label class="oc-label" for="oc-terminals" part="label" 端末数
          p class="oc-support" id="oc-terminals-support" 監視するパソコンとサーバーの台数
          div class="oc-row"
            button aria-disabled="true" aria-label="1台減らす" class="oc-step" type="button" −
            input aria-describedby="oc-terminals-support oc-terminals-echo oc-terminals-finding oc-terminals-error" aria-invalid="true" autocomplete="off" class="oc-input" id="oc-terminals" inputmode="numeric" part="input" type="text" value="abc"
            span class="oc-unit" 台
            button aria-disabled="true" aria-label="1台増やす" class="oc-step" type="button" ＋
          p class="oc-echo" id="oc-terminals-echo"
          div class="oc-finding" id="oc-terminals-finding"
          p class="oc-error" id="oc-terminals-error" part="error" ＊ 「a」は読み取れません。数字で入力してください（例: 12 や 12台）。
    "#]].assert_eq(&page.outline(field.unwrap()));
}
